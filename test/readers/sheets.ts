import exceljs, { type Worksheet } from 'exceljs'
import { type LayoutBlock, type LayoutTable, type PlacedCell, placedCells, runsText } from '../../src/documents/layout.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import type { Report } from '../../src/report/report.ts'

/** Ways in which an office keeps a report in a spreadsheet of its own. */
export interface SheetStyle {
  /** Everything below each other, a sheet for each table, or a sheet for each section. */
  readonly sheets: 'one' | 'tables' | 'sections'
  /** Cells that span several are merged, said once in the first, or said in each. */
  readonly spans: 'merged' | 'first' | 'each'
  /** Figures as numbers, as text, or as text the way they are printed. */
  readonly figures: 'numbers' | 'text' | 'printed'
  /** Totals as typed, or as formulas with the value, without any, or with the zero of a program that can't calculate. */
  readonly totals: 'typed' | 'cached' | 'uncached' | 'zero'
  /** Rows and columns left free above and at the left of everything. */
  readonly margin: number
  /** Empty rows between blocks. */
  readonly apart: boolean
  /** A hidden sheet, column and row beside what is shown. */
  readonly hidden: boolean
}

export async function writeSheets(report: Report, style: SheetStyle): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  if (style.totals === 'zero') workbook.calcProperties.fullCalcOnLoad = true
  const { blocks } = layoutReport(report, { draft: false })
  if (style.hidden) workbook.addWorksheet('字典', { state: 'hidden' }).addRow(['规章', 9, 9, 9])
  for (const [at, part] of parted(blocks, style.sheets).entries()) {
    const sheet = workbook.addWorksheet(`Sheet${at + 1}`)
    let row = 1 + style.margin
    for (const block of part) {
      row = block.kind === 'table' ? addTable(sheet, block, row, style) : addLines(sheet, linesOf(block), row, style)
      if (style.apart) row += 1
    }
    if (style.hidden) hideBeside(sheet, row)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function parted(blocks: readonly LayoutBlock[], sheets: SheetStyle['sheets']): readonly (readonly LayoutBlock[])[] {
  const parts: LayoutBlock[][] = [[]]
  for (const [at, block] of blocks.entries()) {
    const begins = sheets === 'sections' ? block.kind === 'heading' && block.level === 1 : sheets === 'tables' && blocks[at + 1]?.kind === 'table'
    const follows = sheets === 'tables' && blocks[at - 1]?.kind === 'table'
    if (begins || follows) parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
}

function linesOf(block: Exclude<LayoutBlock, LayoutTable>): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.lines.join('')]
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [runsText(block.runs)]
    case 'signature':
      return [block.agency, block.date.trim()]
    case 'chart':
    case 'pageBreak':
      return []
  }
}

function addLines(sheet: Worksheet, lines: readonly string[], row: number, { margin, spans }: SheetStyle): number {
  for (const [at, line] of lines.entries()) {
    if (spans === 'merged') sheet.mergeCells(row + at, 1 + margin, row + at, 8 + margin)
    sheet.getCell(row + at, 1 + margin).value = line
  }
  return row + lines.length
}

function addTable(sheet: Worksheet, table: LayoutTable, top: number, style: SheetStyle): number {
  const cells = placedCells(table)
  const place = ({ row, column }: PlacedCell) => sheet.getCell(row + top, column + 1 + style.margin)
  const address = new Map(cells.flatMap((cell) => (cell.id === null ? [] : [[cell.id, place(cell).address]])))
  for (const cell of cells) {
    const target = place(cell)
    const [last, right] = [cell.row + top + cell.rowSpan - 1, cell.column + style.margin + cell.colSpan]
    if (style.spans === 'merged' && cell.rowSpan * cell.colSpan > 1) sheet.mergeCells(cell.row + top, cell.column + 1 + style.margin, last, right)
    if (style.spans === 'each' && cell.kind !== 'figure') {
      for (let row = cell.row + top; row <= last; row++)
        for (let column = cell.column + 1 + style.margin; column <= right; column++) sheet.getCell(row, column).value = cell.text
    } else target.value = cellValue(cell, table, address, style)
  }
  return top + table.rows.length
}

function cellValue(cell: PlacedCell, { sums }: LayoutTable, address: ReadonlyMap<string, string>, { figures, totals }: SheetStyle) {
  const { kind, id, text, value } = cell
  if (kind !== 'figure' || value === null) return text
  const sum = totals === 'typed' ? undefined : sums.find(({ total }) => total === id)
  if (sum === undefined)
    return figures === 'numbers' ? value : figures === 'text' ? text : ` ${value.toLocaleString('en-US', { maximumFractionDigits: 6 })} `
  const formula = sum.parts.map((part) => address.get(part) ?? '0').join('+')
  return totals === 'uncached' ? { formula } : { formula, result: totals === 'zero' ? 0 : value }
}

function hideBeside(sheet: Worksheet, row: number): void {
  sheet.getCell(row + 1, 30).value = 77
  sheet.getColumn(30).hidden = true
  sheet.getRow(row + 2).values = ['规章', 8, 8, 8]
  sheet.getRow(row + 2).hidden = true
}
