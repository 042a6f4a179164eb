import { type FigureRefusal, readFigure } from '../language/figure-reading.ts'
import { type CellKey, cellOf, type Form, type Value } from '../report/form.ts'
import type { PrintedKind } from './printed-cell.ts'
import type { PrintedCell, TableLine } from './table-lines.ts'

/** A cell of the form as it stands in a source. */
export interface FoundCell {
  readonly cell: CellKey
  readonly text: string
  readonly kind: PrintedKind
  /** null for a blank, and for what is no figure of the cell. */
  readonly value: Value | null
  readonly refusal: FigureRefusal | null
}

/** A row of the form and the line that holds its figures. */
export interface FoundRow {
  readonly cells: readonly (CellKey | null)[]
  readonly line: TableLine
  /** Where its label ends. */
  readonly from: number
  /** Lines of one table print their figures in the same columns. */
  readonly table: number
}

const BLANK: PrintedCell = { text: '', kind: 'blank' }

/** Where the filled cells of a row begin and end. */
function extentOf({ line, from }: FoundRow): { readonly first: number; readonly last: number; readonly filled: number } | null {
  const filled = line.cells.flatMap(({ kind }, at) => (at >= from && kind !== 'blank' ? [at] : []))
  const [first] = filled
  return first === undefined ? null : { first, last: filled.at(-1) ?? first, filled: filled.length }
}

/** For each table and width, where full rows begin: how the others stand. */
export type Columns = ReadonlyMap<string, number>

export function columnsOf(rows: readonly FoundRow[]): Columns {
  const counts = new Map<string, Map<number, number>>()
  for (const row of rows) {
    const extent = extentOf(row)
    if (extent === null || extent.filled !== row.cells.length || extent.last - extent.first + 1 !== row.cells.length) continue
    const tally = counts.get(columnsKey(row)) ?? new Map<number, number>()
    tally.set(extent.first, (tally.get(extent.first) ?? 0) + 1)
    counts.set(columnsKey(row), tally)
  }
  return new Map([...counts].map(([key, tally]) => [key, [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0]))
}

const columnsKey = (row: FoundRow) => `${row.table} ${row.cells.length}`

/** A row's cells, or null where its figures are too many, or too few to say which columns they stand in. */
export function placeRow(form: Form, row: FoundRow, columns: Columns, header: number | null): readonly FoundCell[] | null {
  const width = row.cells.length
  const extent = extentOf(row)
  if (extent === null) return foundCells(form, row, row.from)
  const { first, last, filled } = extent
  if (last - first + 1 > width) return null
  if (filled === width || width === 1) return foundCells(form, row, first)
  const possible = (start: number | null | undefined) => typeof start === 'number' && start <= first && start >= Math.max(row.from, last - width + 1)
  const start = [columns.get(columnsKey(row)), header, row.line.cells.length - row.from === width ? row.from : null].find(possible)
  return typeof start === 'number' ? foundCells(form, row, start) : null
}

function foundCells(form: Form, { cells, line }: FoundRow, start: number): readonly FoundCell[] {
  return cells.flatMap((cell, column) => (cell === null ? [] : [foundCell(form, cell, line.cells[start + column] ?? BLANK)]))
}

export function foundCell(form: Form, cell: CellKey, { text, kind }: PrintedCell): FoundCell {
  if (kind === 'blank' || kind === 'dash' || kind === 'pending') return { cell, text: text.trim(), kind, value: null, refusal: null }
  const read = kind === 'words' ? ({ kind: 'refused', reason: 'notNumber' } as const) : readFigure(text, cellOf(form, cell))
  if (read.kind === 'value') return { cell, text: text.trim(), kind, value: read.value, refusal: null }
  return { cell, text: text.trim(), kind, value: null, refusal: read.kind === 'refused' ? read.reason : 'notNumber' }
}
