import type { Cell, Fill, Worksheet } from 'exceljs'
import { type LayoutTable, type PlacedCell, placedCells } from './layout.ts'
import { widthOf } from './title.ts'

/** A table of a layout as a sheet: numbers as numbers, totals as formulas, balances watched by conditional formats. */

/** Under the name of the table. */
const FIRST_ROW = 2
/** Points; it stands in larger letters than any row below. */
const NAME_HEIGHT = 28
const THIN = { style: 'thin' as const }
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } })
const HEADER = solid('FFF2F4F7')
const TO_FILL = solid('FFFFF3B0')
const BROKEN = solid('FFFFC7CE')
const BALANCED = solid('FFE2F0D9')
const GREY = 'FF5F6368'
const RED = 'FFC00000'
/** Widths of columns in characters, of a table with few columns and of one with many. */
const WIDTH = { open: 100, dense: 130 }

export function fillSheet(sheet: Worksheet, table: LayoutTable): void {
  const cells = placedCells(table)
  sheet.columns = table.columns.map((share) => ({ width: Math.max(7, Math.round(share * (table.dense ? WIDTH.dense : WIDTH.open))) }))
  sheet.mergeCells(1, 1, 1, table.columns.length)
  const name = sheet.getCell(1, 1)
  name.value = table.name
  name.style = { font: { name: FACE, size: 14, bold: true }, alignment: { horizontal: 'center', vertical: 'middle' } }
  sheet.getRow(1).height = NAME_HEIGHT
  const addresses = new Map(
    cells.flatMap((cell) => (cell.id === null ? [] : [[cell.id, sheet.getCell(cell.row + FIRST_ROW, cell.column + 1).address]])),
  )
  const values = new Map(cells.flatMap(({ id, value }) => (id === null || value === null ? [] : [[id, value]])))
  for (const cell of cells) fillCell(sheet, cell, formulaOf(cell, { table, addresses, values }))
  table.rows.forEach((_, row) => {
    sheet.getRow(row + FIRST_ROW).height = rowHeight(
      sheet,
      cells.filter((cell) => cell.row === row && cell.rowSpan === 1),
    )
  })
  watchSums(sheet, table, addresses)
  watchBalances(sheet, table, addresses)
}

/** Points of a line. */
const LINE = 14

/** Office programs fit no row to merged cells by themselves: as many lines as its fullest cell needs. */
function rowHeight(sheet: Worksheet, cells: readonly PlacedCell[]): number {
  const lines = cells.map(({ text, column, colSpan }) => {
    const width = Array.from({ length: colSpan }, (_, right) => sheet.getColumn(column + right + 1).width ?? 8).reduce((sum, one) => sum + one, 0)
    return Math.ceil((widthOf(text) * 2) / (width - 1))
  })
  return Math.max(1, ...lines) * LINE + 6
}

export const FACE = '宋体'

interface Figures {
  readonly table: LayoutTable
  readonly addresses: ReadonlyMap<string, string>
  readonly values: ReadonlyMap<string, number>
}

function fillCell(sheet: Worksheet, cell: PlacedCell, formula: string | null): void {
  const top = cell.row + FIRST_ROW
  const left = cell.column + 1
  if (cell.rowSpan * cell.colSpan > 1) sheet.mergeCells(top, left, top + cell.rowSpan - 1, left + cell.colSpan - 1)
  const target = sheet.getCell(top, left)
  for (let row = top; row < top + cell.rowSpan; row += 1)
    for (let column = left; column < left + cell.colSpan; column += 1) sheet.getCell(row, column).border = BORDER
  target.alignment = { horizontal: cell.align, vertical: 'middle', wrapText: true }
  target.font = { name: FACE, size: 10, ...(cell.mark === null ? {} : { color: { argb: cell.mark === 'error' ? RED : GREY } }) }
  if (cell.heads === 'columns') target.fill = HEADER
  if (cell.kind === 'label' || cell.kind === 'text') target.value = cell.text
  else fillFigure(target, cell, formula)
}

/** Locked where the sheet calculates, open where a figure is typed. */
function fillFigure(target: Cell, { kind, text, value }: PlacedCell, formula: string | null): void {
  target.numFmt = 'General'
  target.protection = { locked: formula !== null }
  if (kind === 'blank') target.fill = TO_FILL
  if (formula === null) target.value = value ?? (text === '' ? null : text)
  else target.value = value === null ? { formula, result: text } : { formula, result: value }
}

/** A total is calculated unless its parts give another figure than the one that is printed: that one stays, to be seen. */
function formulaOf({ id, value, text }: PlacedCell, { table, addresses, values }: Figures): string | null {
  const sum = table.sums.find(({ total }) => total === id)
  if (sum === undefined) return null
  const known = sum.parts.flatMap((part) => values.get(part) ?? [])
  const added = known.reduce((total, part) => total + part, 0)
  if (value !== null && (added !== value || known.length < sum.parts.length)) return null
  const parts = referencesOf(sum.parts, addresses)
  return `IF(COUNT(${parts})<${sum.parts.length},"${value === null ? text : ''}",SUM(${parts}))`
}

/** Red where both sides of a sum stand and differ. */
function watchSums(sheet: Worksheet, { sums }: LayoutTable, addresses: Figures['addresses']): void {
  for (const { total, parts } of sums) {
    const address = addresses.get(total)
    if (address === undefined) continue
    const added = referencesOf(parts, addresses)
    watch(sheet, [address], `AND(ISNUMBER(${address}),COUNT(${added})=${parts.length},${address}<>SUM(${added}))`, BROKEN)
  }
}

/** Red on all cells of a balance that does not hold, green on its last where it does. */
function watchBalances(sheet: Worksheet, { balances }: LayoutTable, addresses: Figures['addresses']): void {
  for (const { left, right } of balances) {
    const [a, b] = [referencesOf(left, addresses), referencesOf(right, addresses)]
    const complete = `COUNT(${a})+COUNT(${b})=${left.length + right.length}`
    const all = [...left, ...right].flatMap((id) => addresses.get(id) ?? [])
    watch(sheet, all, `AND(${complete},SUM(${a})<>SUM(${b}))`, BROKEN)
    watch(sheet, all.slice(-1), `AND(${complete},SUM(${a})=SUM(${b}))`, BALANCED)
  }
}

/** One rule for each cell: the formula names its cells absolutely. */
function watch(sheet: Worksheet, cells: readonly string[], formula: string, fill: Fill): void {
  for (const ref of cells) {
    sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority: 1, formulae: [absolute(formula)], style: { fill } }] })
  }
}

const absolute = (formula: string) => formula.replace(/\b([A-Z]{1,2})(\d+)\b/gu, '$$$1$$$2')

/** Neighbours in a column or a row are told as a range, so that a formula reads as a person would write it. */
function referencesOf(ids: readonly string[], addresses: ReadonlyMap<string, string>): string {
  const places = ids.flatMap((id) => addresses.get(id) ?? [])
  const ranges: { first: string; last: string }[] = []
  for (const place of places) {
    const range = ranges.at(-1)
    if (range !== undefined && isNext(range.last, place)) range.last = place
    else ranges.push({ first: place, last: place })
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',')
}

/** Whether a cell is the next below or at the right; a range of both directions would take in cells between. */
function isNext(before: string, after: string): boolean {
  const [a, b] = [split(before), split(after)]
  return (
    (a.column === b.column && b.row === a.row + 1) ||
    (a.row === b.row && b.column.charCodeAt(0) === a.column.charCodeAt(0) + 1 && b.column.length === 1)
  )
}

function split(address: string): { readonly column: string; readonly row: number } {
  const column = address.replace(/\d+$/u, '')
  return { column, row: Number(address.slice(column.length)) }
}
