import { toDecimal } from '../report/figure.ts'
import { type Block, type CellKey, cellOf, type Figures, type Form, type Table } from '../report/form.ts'
import { labelDepth, type MergedLabel, mergedLabels } from '../report/merged-labels.ts'
import { type LayoutBalance, type LayoutCell, type LayoutSum, type LayoutTable, wordsCell } from './layout.ts'
import { balancedLines } from './title.ts'
import { BLANK } from './wording.ts'

/** What a table shows: the figures, how a blank prints, which cells break a balance, and which follow from others. */
export interface Shown {
  readonly form: Form
  readonly figures: Figures
  readonly draft: boolean
  readonly broken: ReadonlySet<CellKey>
  readonly implied: ReadonlySet<CellKey>
}

/** From this many columns of figures on a table is set small, with narrow columns beside its labels. */
const MANY_COLUMNS = 5
const FIGURE_SHARE = 0.0705
/** Four characters. */
const OUTER_LABEL_SHARE = 0.0865
const OUTER_LABEL_LETTERS = 4

/** A table of the form; blocks stacked in one table share its width. `name` is the heading that it stands under. */
export function layoutTable(table: Table, name: string, shown: Shown): LayoutTable {
  const labels = Math.max(...table.blocks.map((block) => labelDepth(block.rows)))
  const figures = Math.max(...table.blocks.map((block) => block.columns.length))
  const single = table.blocks.length === 1 ? table.blocks[0] : undefined
  const blocks = table.blocks.map((block) => blockRows(block, { labels, figures }, shown))
  return {
    kind: 'table',
    name,
    columns: columnShares(labels, figures),
    headerRows: single === undefined ? 0 : labelDepth(single.columns),
    dense: figures >= MANY_COLUMNS,
    rows: blocks.flat(),
    parts: blocks.map((_, place) => blocks.slice(0, place).flat().length),
    ...arithmetic(table, shown.form),
  }
}

/** The identities between cells of this table: a single total with its parts is a sum, all else a balance. */
function arithmetic(table: Table, form: Form): { readonly sums: readonly LayoutSum[]; readonly balances: readonly LayoutBalance[] } {
  const here = new Set(table.blocks.flatMap((block) => block.cells.flat()))
  const sums: LayoutSum[] = []
  const balances: LayoutBalance[] = []
  for (const { terms } of form.identities.filter((identity) => identity.terms.every(({ cell }) => here.has(cell)))) {
    const [left, right] = [1, -1].map((sign) => terms.filter((term) => term.sign === sign).map(({ cell }) => cell))
    const [total, ...more] = right ?? []
    if (left === undefined || total === undefined) continue
    if (more.length === 0) sums.push({ total, parts: left })
    else balances.push({ left, right: [total, ...more] })
  }
  return { sums, balances }
}

/** Without labels, or with few columns, all are equal; else the innermost labels get what the others leave. */
function columnShares(labels: number, figures: number): readonly number[] {
  const columns = labels + figures
  if (labels === 0 || figures < MANY_COLUMNS) return Array.from({ length: columns }, () => 1 / columns)
  const outer = Array.from({ length: labels - 1 }, () => OUTER_LABEL_SHARE)
  const open = Array.from({ length: figures }, () => FIGURE_SHARE)
  const rest = 1 - [...outer, ...open].reduce((sum, share) => sum + share, 0)
  return [...outer, rest, ...open]
}

interface Extent {
  readonly labels: number
  readonly figures: number
}

function blockRows(block: Block, extent: Extent, shown: Shown): readonly (readonly LayoutCell[])[] {
  const title = block.title === null ? [] : [[header(block.title, 1, extent.labels + extent.figures)]]
  return [...title, ...headerRows(block, extent), ...figureRows(block, extent, shown)]
}

const header = (text: string, rowSpan: number, colSpan: number) => wordsCell(text, { rowSpan, colSpan, kind: 'label', heads: 'columns' })

function headerRows(block: Block, extent: Extent): readonly (readonly LayoutCell[])[] {
  const depth = labelDepth(block.columns)
  const merged = mergedLabels(block.columns)
  const widths = spread(block.columns.length, extent.figures)
  const wide = ({ at, span }: MergedLabel) => widths.slice(at, at + span).reduce((sum, width) => sum + width, 0)
  return Array.from({ length: depth }, (_, level) => [
    ...(level === 0 && extent.labels > 0 ? [header(block.corner, depth, extent.labels)] : []),
    ...merged.filter((one) => one.level === level).map((one) => header(one.text, one.levels, wide(one))),
  ])
}

function figureRows(block: Block, extent: Extent, shown: Shown): readonly (readonly LayoutCell[])[] {
  const depth = labelDepth(block.rows)
  const merged = mergedLabels(block.rows)
  const widths = spread(block.columns.length, extent.figures)
  return block.cells.map((cells, row) => [
    ...merged.filter((one) => one.at === row).map((one) => rowLabel(one, one.levels + (isInnermost(one, depth) ? extent.labels - depth : 0), depth)),
    ...cells.map((cell, column) => figureCell(cell, widths[column] ?? 1, shown)),
  ])
}

const isInnermost = (one: MergedLabel, depth: number) => one.level + one.levels === depth

/** Beside several levels of labels, those of single rows begin at the left; headings over rows stand in the middle. */
function rowLabel(one: MergedLabel, colSpan: number, depth: number): LayoutCell {
  const align = depth > 1 && isInnermost(one, depth) ? 'left' : 'center'
  const label = wordsCell(one.text, { rowSpan: one.span, colSpan, align, kind: 'label', heads: 'rows' })
  return one.span > 1 && align === 'center' ? { ...label, lines: outerLines(one.text) } : label
}

/** （三） over 不予公开: the number, then the words in lines about as long as each other. */
function outerLines(text: string): readonly string[] {
  const [, number = '', words = text] = /^(（.）|.、)(.+)$/u.exec(text) ?? []
  return [...(number === '' ? [] : [number]), ...balancedLines(words, OUTER_LABEL_LETTERS)]
}

/** How many columns of the table each column of a block takes: the last takes what is over. */
function spread(columns: number, width: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => (column === columns - 1 ? width - columns + 1 : 1))
}

function figureCell(key: CellKey, colSpan: number, { form, figures, draft, broken, implied }: Shown): LayoutCell {
  const value = figures.get(key)
  if (value === undefined) return wordsCell(draft ? BLANK : '', { colSpan, kind: 'blank', id: key })
  const text = toDecimal(value, cellOf(form, key))
  const mark = broken.has(key) ? 'error' : implied.has(key) ? 'implied' : null
  return wordsCell(text, { colSpan, kind: 'figure', mark, id: key, value: Number(text) })
}
