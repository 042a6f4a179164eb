import { toDecimal } from '../src/report/figure.ts'
import { type CellKey, cellOf, type Form, type Value } from '../src/report/form.ts'
import type { Phrase } from './dialogue.ts'
import { cellName, phrase } from './talk.ts'

/** How figures are said: "行政许可 31 件"; those of one line under its name, "商业企业：予以公开 10 件、部分公开 3 件". */

export interface Said {
  readonly cell: CellKey
  readonly value: Value
}

type Line = 'row' | 'column'

export function amount(form: Form, cell: CellKey, value: Value): Phrase {
  return phrase('amount', { figure: toDecimal(value, cellOf(form, cell)), unit: unitName(form, cell) })
}

/** The cell's unit as messages select by it. */
export function unitName(form: Form, cell: CellKey): 'count' | 'tenThousandYuan' | 'yuan' {
  const { unit } = cellOf(form, cell)
  return unit === '件' ? 'count' : unit === '万元' ? 'tenThousandYuan' : 'yuan'
}

export function figure(form: Form, said: Said, line: Line | null = null): Phrase {
  return phrase('figure', { cell: within(said.cell, line), amount: amount(form, said.cell, said.value) })
}

/** A cell of a line whose own name is said already. */
function within(cell: CellKey, line: Line | null): Phrase {
  return line === null ? cellName(cell) : phrase('cell', { cell, style: line === 'row' ? 'column' : 'row' })
}

/** The line that all these cells stand in, if there are several of them. */
export function sharedLine(cells: readonly CellKey[]): Line | null {
  const parts = cells.map((cell) => cell.split('.'))
  const same = (at: number) => parts.length > 1 && parts.every((one) => one.length === 3 && one[0] === parts[0]?.[0] && one[at] === parts[0]?.[at])
  return same(1) ? 'row' : same(2) ? 'column' : null
}

/** In a list of one line the other name is enough: of a column the row's, of a row the column's. */
export function shortNames(cells: readonly CellKey[]): (cell: CellKey) => Phrase {
  const line = sharedLine(cells)
  return (cell) => within(cell, line)
}

/** Figures as a list; past `most` the rest is counted. Zeros are told together where there are several. */
export function figureList(form: Form, figures: readonly Said[], most = 12): readonly Phrase[] {
  const line = sharedLine(figures.map(({ cell }) => cell))
  const told = figures.filter(({ value }) => value !== 0)
  const more = told.length > most ? [phrase('figures-more', { count: told.length - most })] : []
  const shown = told.slice(0, most)
  const zeros = zerosOf(
    form,
    figures.filter(({ value }) => value === 0),
    told.length,
    line,
  )
  if (line === null) return clauses(form, shown, [...more, ...zeros])
  const [first] = figures
  const items = [...shown.map((said) => figure(form, said, line)), ...more, ...zeros]
  if (first !== undefined && line === 'column' && isRowTotal(form, first.cell)) return items
  return first === undefined ? [] : [phrase('figures-of-line', { line: phrase('cell', { cell: first.cell, style: line }), figures: items })]
}

/** In the column of totals a row's name alone says which figure it is. */
function isRowTotal(form: Form, cell: CellKey): boolean {
  return form.identities.some(
    ({ terms }) =>
      terms.some((term) => term.cell === cell && term.sign === -1) &&
      terms.every((term) => term.cell === cell || term.sign === 1) &&
      sharedLine(terms.map((term) => term.cell)) === 'row',
  )
}

function zerosOf(form: Form, zeros: readonly Said[], told: number, line: Line | null): readonly Phrase[] {
  if (zeros.length <= 3) return zeros.map((said) => figure(form, said, line))
  return [phrase(told === 0 ? 'figures-all-zero' : 'figures-zero', { count: zeros.length })]
}

/** Figures of several lines: neighbours of one row stand under its name. */
function clauses(form: Form, figures: readonly Said[], rest: readonly Phrase[]): readonly Phrase[] {
  const rows: Said[][] = []
  for (const said of figures) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && sharedLine([first.cell, said.cell]) === 'row') row.push(said)
    else rows.push([said])
  }
  if (rows.every((row) => row.length === 1)) return [...figures.map((said) => figure(form, said)), ...rest]
  const items = [...rows.flatMap((row) => figureList(form, row)), ...rest]
  return [phrase('clauses', { items })]
}
