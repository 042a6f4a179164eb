import type { Doubt } from '../src/recognition/doubt.ts'
import { toDecimal } from '../src/report/figure.ts'
import { cellOf, type Form } from '../src/report/form.ts'
import type { Phrase } from './dialogue.ts'

/** What is said of a cell that a file leaves in doubt. */

const LONGEST = 40

/** What stands in the source, where, and what was made of it. */
export function doubtPhrase(form: Form, doubt: Doubt): Phrase {
  const said = saidPhrase(form, doubt)
  const place = placePhrase(doubt.place)
  return place === null ? said : { key: 'file-doubt-placed', params: { place, doubt: said } }
}

function saidPhrase(form: Form, { cell, text, value, reason }: Doubt): Phrase {
  const named = { cell: { key: 'cell', params: { cell } }, text: [...text].slice(0, LONGEST).join('') }
  if (value === null) return { key: text === '' ? 'file-doubt-blank' : 'file-doubt', params: named }
  const params = { ...named, value: toDecimal(value, cellOf(form, cell)) }
  return { key: reason === 'arithmetic' ? 'file-doubt-settled' : 'file-doubt-unconfirmed', params }
}

/** Where a person finds it in the source. */
function placePhrase({ page, sheet, table, row = 0 }: NonNullable<Doubt['place']> = {}): Phrase | null {
  if (page !== undefined) return { key: 'source-page', params: { page, row } }
  if (sheet !== undefined) return { key: 'source-sheet', params: { sheet, row } }
  if (table !== undefined) return { key: 'source-table', params: { table, row } }
  return row === 0 ? null : { key: 'source-line', params: { row } }
}
