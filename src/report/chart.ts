import type { Comparison } from './compare.ts'
import type { Block, CellKey, Form, Value } from './form.ts'
import type { AskableFigure } from './inquiry.ts'
import { figuresIn, type StoredReport, sumOf } from './stored-year.ts'

/** The figures that tell most of a year, side by side with those of other years: what came in, what became of it, what was disputed. */
export interface Chart {
  /** In ascending order. */
  readonly years: readonly number[]
  readonly items: readonly ChartItem[]
}

export interface ChartItem extends AskableFigure {
  /** The row or group of the first cell, by which it has a name in every language. */
  readonly key: string
  readonly section: string
  /** In the order of the years, in 件; null where a year lacks the figure. */
  readonly figures: readonly (Value | null)[]
}

/** More years than these are no picture that is read at a glance: the newest are shown. */
const YEARS_MOST = 5

export function chartOf({ form, years }: Pick<Comparison, 'form' | 'years'>): Chart {
  const shown = years.slice(-YEARS_MOST)
  return {
    years: shown.map(({ report }) => report.year),
    items: itemsOf(form).map((item) => ({ ...item, figures: shown.map((year) => valueIn(year, form, item.cells)) })),
  }
}

function valueIn(year: StoredReport, form: Form, cells: readonly CellKey[]): Value | null {
  const terms = figuresIn(year, form, cells)
  return terms === null ? null : sumOf(terms)
}

type Item = Omit<ChartItem, 'figures'>

function itemsOf(form: Form): readonly Item[] {
  const blocks = (section: string) => form.sections.flatMap(({ table }) => (table?.section === section ? table.blocks : []))
  return [...blocks('requests').flatMap((block) => requestItems(form, block)), ...blocks('disputes').flatMap((block) => disputeItems(form, block))]
}

/** What came in, every kind of result as a whole, and what is carried on. */
function requestItems(form: Form, { rows, cells }: Block): readonly Item[] {
  const told = rows.flatMap(({ label }, row) => {
    const [first, total] = [cells[row]?.[0], cells[row]?.at(-1)]
    const known = first === undefined || isSum(form, first) || form.carried.some(({ to }) => to === total)
    return known || total === undefined ? [] : [{ label: label[1] ?? label[0] ?? '', cell: total }]
  })
  return grouped('requests', told)
}

/** All cases of a kind, whatever became of them. */
function disputeItems(form: Form, { columns, cells: [row = []] }: Block): readonly Item[] {
  const told = row.flatMap((cell, column) => (isSum(form, cell) ? [{ label: columns[column]?.label[0] ?? '', cell }] : []))
  return grouped('disputes', told)
}

/** Neighbours under one label are one item. */
function grouped(section: string, told: readonly { readonly label: string; readonly cell: CellKey }[]): readonly Item[] {
  const labels = [...new Set(told.map(({ label }) => label))]
  return labels.map((label) => {
    const cells = told.flatMap((one) => (one.label === label ? [one.cell] : []))
    return { key: cells[0]?.split('.')[1] ?? '', section, label: bareLabel(label), cells }
  })
}

/** Without its number and what it explains in brackets. */
const bareLabel = (label: string): string => label.replace(/^（[一二三四五六七八九十]+）|^[一二三四五六七八九十]+、/u, '').replace(/（.*）$/u, '')

/** The one sum that an identity prints. */
function isSum(form: Form, cell: CellKey): boolean {
  return form.identities.some(({ terms }) => {
    const printed = terms.filter(({ sign }) => sign === -1)
    return printed.length === 1 && printed[0]?.cell === cell
  })
}
