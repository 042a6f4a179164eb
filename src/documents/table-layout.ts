import { toDecimal } from '../report/figure.ts'
import { type Block, type CellKey, cellOf, type Figures, type Form, type Table } from '../report/form.ts'
import { labelDepth, type MergedLabel, mergedLabels } from '../report/merged-labels.ts'
import type { LayoutCell, LayoutTable } from './layout.ts'
import { BLANK } from './wording.ts'

/** What a table shows: the figures, how a blank prints, and which cells break a balance. */
export interface Shown {
  readonly form: Form
  readonly figures: Figures
  readonly draft: boolean
  readonly broken: ReadonlySet<CellKey>
}

/** From this many columns of figures on a table is set small, with narrow columns beside its labels. */
const MANY_COLUMNS = 5
const FIGURE_SHARE = 0.0705
const OUTER_LABEL_SHARE = 0.085

/** A table of the form; blocks stacked in one table share its width. */
export function layoutTable(table: Table, shown: Shown): LayoutTable {
  const labels = Math.max(...table.blocks.map((block) => labelDepth(block.rows)))
  const figures = Math.max(...table.blocks.map((block) => block.columns.length))
  const single = table.blocks.length === 1 ? table.blocks[0] : undefined
  return {
    kind: 'table',
    columns: columnShares(labels, figures),
    headerRows: single === undefined ? 0 : labelDepth(single.columns),
    dense: figures >= MANY_COLUMNS,
    rows: table.blocks.flatMap((block) => blockRows(block, { labels, figures }, shown)),
  }
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
  const title = block.title === null ? [] : [[label(block.title, 1, extent.labels + extent.figures)]]
  return [...title, ...headerRows(block, extent), ...figureRows(block, extent, shown)]
}

const label = (text: string, rowSpan: number, colSpan: number, align: LayoutCell['align'] = 'center'): LayoutCell => ({
  text,
  rowSpan,
  colSpan,
  align,
  kind: 'label',
})

function headerRows(block: Block, extent: Extent): readonly (readonly LayoutCell[])[] {
  const depth = labelDepth(block.columns)
  const merged = mergedLabels(block.columns)
  const widths = spread(block.columns.length, extent.figures)
  const wide = ({ at, span }: MergedLabel) => widths.slice(at, at + span).reduce((sum, width) => sum + width, 0)
  return Array.from({ length: depth }, (_, level) => [
    ...(level === 0 && extent.labels > 0 ? [label(block.corner, depth, extent.labels)] : []),
    ...merged.filter((one) => one.level === level).map((one) => label(one.text, one.levels, wide(one))),
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
  return label(one.text, one.span, colSpan, depth > 1 && isInnermost(one, depth) ? 'left' : 'center')
}

/** How many columns of the table each column of a block takes: the last takes what is over. */
function spread(columns: number, width: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => (column === columns - 1 ? width - columns + 1 : 1))
}

function figureCell(key: CellKey, colSpan: number, { form, figures, draft, broken }: Shown): LayoutCell {
  const value = figures.get(key)
  const cell = { rowSpan: 1, colSpan, align: 'center' as const }
  if (value === undefined) return { ...cell, text: draft ? BLANK : '', kind: 'blank' }
  return { ...cell, text: toDecimal(value, cellOf(form, key)), kind: broken.has(key) ? 'error' : 'figure' }
}
