import { html } from 'hono/html'
import type { Dress, Html, StyleName } from './html-styles.ts'
import { headersOf, type LayoutTable, type PlacedCell, placedCells } from './layout.ts'

/** A table that scrolls inside itself on a narrow screen while its row labels stay; every figure names the headers over and beside it. */
export function htmlTable(table: LayoutTable, place: number, dress: Dress): Html {
  const cells = placedCells(table)
  const sheet = { table, cells, prefix: `t${place}`, dress }
  const rows = table.rows.map((_, row) => htmlRow(sheet, row))
  const [head, body] = [rows.slice(0, table.headerRows), rows.slice(table.headerRows)]
  const name = `${sheet.prefix}-name`
  return html`<section ${dress('scroll')} aria-labelledby="${name}" tabindex="0">
<table ${dress(table.dense ? 'dense' : 'table')}>
<caption ${dress('caption')} id="${name}">${table.name}</caption>
<colgroup>${columnWidths(table).map((width) => html`<col style="width:${width}">`)}</colgroup>
${head.length === 0 ? '' : html`<thead ${dress('rows')}>${head}</thead>`}
<tbody ${dress('rows')}>${body}</tbody>
</table>
</section>
`
}

interface Sheet {
  readonly table: LayoutTable
  readonly cells: readonly PlacedCell[]
  readonly prefix: string
  readonly dress: Dress
}

/** A dense table is as narrow as its words allow, so that on a telephone figures stand beside the label that stays. */
function columnWidths(table: LayoutTable): readonly string[] {
  const labels = table.columns.length - figureColumns(table)
  if (!table.dense) return table.columns.map((share) => `${Math.round(share * 10_000) / 100}%`)
  return table.columns.map((_, column) => (column >= labels ? '3.2em' : column === labels - 1 ? '10em' : '2em'))
}

function htmlRow(sheet: Sheet, row: number): Html {
  const cells = sheet.cells.filter((cell) => cell.row === row)
  return html`<tr ${sheet.dress('rows')}>${cells.map((cell) => (cell.heads === null ? dataCell(sheet, cell) : headerCell(sheet, cell)))}</tr>
`
}

function headerCell({ table, prefix, dress }: Sheet, cell: PlacedCell): Html {
  const over = cell.heads === 'columns'
  const merged = over ? cell.colSpan > 1 : cell.rowSpan > 1
  const scope = `${over ? 'col' : 'row'}${merged ? 'group' : ''}`
  return html`<th id="${idOf(prefix, cell)}" scope="${scope}"${spans(cell)} ${dress(headerStyle(table, cell))}>${cell.text}</th>`
}

/** The label right beside the figures stays in sight. */
function headerStyle(table: LayoutTable, cell: PlacedCell): StyleName {
  if (cell.heads === 'columns') return 'columnHead'
  const labels = table.columns.length - figureColumns(table)
  if (cell.column + cell.colSpan < labels) return 'rowHead'
  return cell.align === 'left' ? 'rowLabel' : 'rowLabelCentred'
}

function figureColumns(table: LayoutTable): number {
  return Math.max(...table.rows.map((cells) => cells.filter(({ heads }) => heads === null).reduce((sum, { colSpan }) => sum + colSpan, 0)))
}

function dataCell({ table, cells, prefix, dress }: Sheet, cell: PlacedCell): Html {
  const headers = headersOf(table, cells, cell).map((header) => idOf(prefix, header))
  const named = headers.length === 0 ? '' : html` headers="${headers.join(' ')}"`
  return html`<td${named}${spans(cell)} ${dress(dataStyle(cell))}>${cell.text}</td>`
}

function dataStyle({ kind, mark, align }: PlacedCell): StyleName {
  if (kind === 'blank') return 'unfilled'
  if (kind === 'figure') return mark ?? 'figure'
  return align === 'left' ? 'words' : 'wordsCentred'
}

const idOf = (prefix: string, { row, column }: PlacedCell) => `${prefix}-${row}-${column}`

function spans({ rowSpan, colSpan }: PlacedCell): Html {
  return html`${rowSpan > 1 ? html` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? html` colspan="${colSpan}"` : ''}`
}
