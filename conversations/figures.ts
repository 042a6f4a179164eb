import { toDecimal } from '../src/report/figure.ts'
import { type CellKey, cellOf, type Form, type Value } from '../src/report/form.ts'
import type { Phrase } from './dialogue.ts'
import { cellName, phrase } from './talk.ts'

/** How figures are said: "行政许可 31 件". */

export interface Said {
  readonly cell: CellKey
  readonly value: Value
}

export function amount(form: Form, cell: CellKey, value: Value): Phrase {
  const { unit } = cellOf(form, cell)
  return phrase('amount', {
    figure: toDecimal(value, cellOf(form, cell)),
    unit: unit === '件' ? 'count' : unit === '万元' ? 'tenThousandYuan' : 'yuan',
  })
}

export function figure(form: Form, { cell, value }: Said): Phrase {
  return phrase('figure', { cell: cellName(cell), amount: amount(form, cell, value) })
}

/** Figures as a list; past `most` the rest is counted. Zeros are told together where there are several. */
export function figureList(form: Form, figures: readonly Said[], most = 12): readonly Phrase[] {
  const told = figures.filter(({ value }) => value !== 0)
  const zeros = figures.filter(({ value }) => value === 0)
  const shown = told.slice(0, most).map((said) => figure(form, said))
  const more = told.length > most ? [phrase('figures-more', { count: told.length - most })] : []
  const none =
    zeros.length === 0 ? [] : zeros.length <= 3 ? zeros.map((said) => figure(form, said)) : [phrase('figures-zero', { count: zeros.length })]
  return [...shown, ...more, ...none]
}
