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
  /** Where the header over it puts the first column. */
  readonly header: number | null
  /** Lines of one table print their figures in the same columns. */
  readonly table: number
}

const BLANK: PrintedCell = { text: '', kind: 'blank' }

/** Where the filled cells of a row begin and end. */
function extentOf({ line, from }: FoundRow): { readonly first: number; readonly last: number } | null {
  const filled = line.cells.flatMap(({ kind }, at) => (at >= from && kind !== 'blank' ? [at] : []))
  const [first] = filled
  return first === undefined ? null : { first, last: filled.at(-1) ?? first }
}

/** Where rows from the first column to the last begin, by table and width, and by where their labels end. */
export type Columns = ReadonlyMap<string, ReadonlySet<number>>

export function columnsOf(rows: readonly FoundRow[]): Columns {
  const starts = new Map<string, Set<number>>()
  for (const row of rows) {
    const extent = extentOf(row)
    if (extent === null || extent.last - extent.first + 1 !== row.cells.length) continue
    for (const key of [tableKey(row), labelKey(row)]) starts.set(key, (starts.get(key) ?? new Set()).add(extent.first))
  }
  return starts
}

const tableKey = (row: FoundRow) => `${row.table} ${row.cells.length}`
const labelKey = (row: FoundRow) => `${tableKey(row)} ${row.from}`

/** A row's cells, or null where its figures are too many, or where nothing tells the columns of those that are there. */
export function placeRow(form: Form, row: FoundRow, columns: Columns): readonly FoundCell[] | null {
  const width = row.cells.length
  const extent = extentOf(row)
  if (extent === null) return foundCells(form, row, row.from)
  const { first, last } = extent
  if (last - first + 1 > width) return null
  if (last - first + 1 === width || width === 1) return foundCells(form, row, first)
  const start = startOf(row, columns)
  const possible = start !== null && start <= first && start >= Math.max(row.from, last - width + 1)
  // Of a line too short for its row nobody knows which cell is missing, unless it is cut off behind its last figure.
  if (start !== null && row.line.cells.length < start + width && hasTotal(form, row)) return null
  return possible ? foundCells(form, row, start) : null
}

/** Whether the row's last column sums up the others, so that it is never blank where they are not. */
function hasTotal(form: Form, { cells }: FoundRow): boolean {
  const last = cells.at(-1)
  return form.identities.some(
    ({ terms }) => terms.every(({ cell }) => cells.includes(cell)) && terms.some(({ cell, sign }) => cell === last && sign === -1),
  )
}

/** The first column: as in full rows, where these agree; where there are none, as the header or the length of the line says. */
function startOf(row: FoundRow, columns: Columns): number | null {
  for (const starts of [columns.get(labelKey(row)), columns.get(tableKey(row))]) {
    const [start, ...others] = starts ?? []
    if (start !== undefined && others.length === 0) return start
  }
  const fitting = row.line.cells.length - row.from === row.cells.length ? row.from : null
  return columns.has(tableKey(row)) ? fitting : (row.header ?? fitting)
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
