import type { Block } from '../recognition/blocks.ts'
import type { GridCell } from '../recognition/grid.ts'
import type { Place } from '../recognition/place.ts'

/** A sheet as rows of cells that hold something. */
export interface SheetArea {
  readonly name: string
  readonly rows: readonly SheetRow[]
}
export interface SheetRow {
  /** As numbered in the sheet. */
  readonly row: number
  readonly cells: readonly SheetCell[]
}
export interface SheetCell {
  readonly text: string
  /** From 0. */
  readonly column: number
  readonly colSpan: number
  /** The row in which it ends, as numbered in the sheet. */
  readonly lastRow: number
  readonly indented: boolean
  /** Lines are drawn around it. */
  readonly boxed: boolean
}

/** A longer text is no label and no figure, but running text. */
const LONGEST_LABEL = 80
const NUMBERED = /^[一二三四五六七八九]、/u

/** Sheets as blocks: rows with several cells are a table, a cell by itself is a paragraph, unless it stands within a table. */
export function sheetBlocks(sheets: readonly SheetArea[]): readonly Block[] {
  // Where headings stand at the margin, what is indented is running text.
  const indentTells = sheets.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => !cell.indented && NUMBERED.test(cell.text))))
  return sheets.flatMap((sheet) => blocksOf(sheet, indentTells))
}

function blocksOf({ name, rows: all }: SheetArea, indentTells: boolean): readonly Block[] {
  const rows = all.map(({ row, cells }) => ({ row, cells: cells.filter(({ text }) => text.trim() !== '') })).filter(({ cells }) => cells.length > 0)
  const blocks: Block[] = []
  let table: OpenTable | null = null
  for (const [at, { row, cells }] of rows.entries()) {
    const place = { sheet: name, row }
    if (isTableRow(rows, at, table !== null) || isCaption(rows, at, name)) {
      if (table === null) {
        table = { rows: [], places: [], covered: new Map(), width: 0 }
        blocks.push({ kind: 'table', grid: { rows: table.rows, places: table.places } })
      }
      table.rows.push(gridRow(rows, at, table))
      table.places.push(place)
      continue
    }
    table = null
    for (const cell of cells) blocks.push(...paragraphs(cell, place, indentTells))
  }
  return blocks
}

interface OpenTable {
  readonly rows: (readonly GridCell[])[]
  readonly places: Place[]
  /** The last row of what hangs down into a column. */
  readonly covered: Map<number, number>
  width: number
}

const hasText = (cells: readonly SheetCell[]) => cells.some(({ text }) => text.length > LONGEST_LABEL)

function isTableRow(rows: readonly SheetRow[], at: number, open: boolean): boolean {
  const cells = rows[at]?.cells ?? []
  if (hasText(cells)) return false
  if (cells.length > 1) return true
  // A label whose figures are blank.
  if (open && rows[at - 1]?.row === (rows[at]?.row ?? 0) - 1 && cells.every(({ boxed }) => boxed)) return true
  const next = rows[at + 1]
  return open && next !== undefined && next.row === (rows[at]?.row ?? 0) + 1 && next.cells.length > 1 && !hasText(next.cells)
}

/** The sheet's name over its table. */
function isCaption(rows: readonly SheetRow[], at: number, name: string): boolean {
  const [cell, ...others] = rows[at]?.cells ?? []
  if (cell === undefined || others.length > 0 || at > 0) return false
  return name !== '' && cell.text.startsWith(name) && rows.some(({ cells }) => cells.length > 1)
}

/** A row's cells in their columns, with blanks between them, and after them as far as the rows above go. */
function gridRow(rows: readonly SheetRow[], at: number, table: OpenTable): readonly GridCell[] {
  const { row, cells } = rows[at] ?? { row: 0, cells: [] }
  const { covered } = table
  const grid: GridCell[] = []
  let column = 0
  const fillTo = (end: number) => {
    for (; column < end; column++) if ((covered.get(column) ?? 0) < row) grid.push({ text: '', rowSpan: 1, colSpan: 1 })
  }
  for (const cell of cells) {
    fillTo(cell.column)
    const rowSpan = rows.slice(at).filter((other) => other.row <= cell.lastRow).length
    grid.push({ text: cell.text.trim(), rowSpan, colSpan: cell.colSpan })
    for (; column < cell.column + cell.colSpan; column++) covered.set(column, cell.lastRow)
  }
  fillTo(table.width)
  table.width = column
  return grid
}

function paragraphs({ text, indented }: SheetCell, place: Place, indentTells: boolean): readonly Block[] {
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.map((line) =>
    indentTells && indented ? { kind: 'paragraph', text: line, body: true, place } : { kind: 'paragraph', text: line, place },
  )
}
