import type { Grid, GridCell } from '../../recognition/grid.ts'
import type { Place } from '../../recognition/place.ts'
import type { Box } from './ruled-table.ts'

/** What of a table stands on one page. */
export interface TablePiece extends Box {
  readonly page: number
  readonly cells: readonly PieceCell[]
  /** Its columns are told by lines, and not by the places of its figures alone. */
  readonly ruled: boolean
}

export interface PieceCell extends Box {
  readonly text: string
}

/** Edges as near as this are one; from page to page a table may stand as far off. */
const NEAR = 4
const SHIFT = 6

/** Whether a table at the foot of a page goes on in one at the head of the next. */
export function goesOn(above: TablePiece, below: TablePiece): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= SHIFT
  return above.ruled && below.ruled && below.page === above.page + 1 && near(above.left, below.left) && near(above.right, below.right)
}

/** Pieces of one table as its rows, columns being those of all of them. */
export function gridOf(pieces: readonly TablePiece[]): Grid {
  const xs = edges(pieces.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])))
  const rows: GridCell[][] = []
  const places: Place[] = []
  for (const { page, cells } of pieces) {
    const ys = edges(cells.flatMap(({ top, bottom }) => [top, bottom]))
    const before = rows.length
    for (let row = 1; row < ys.length; row++) {
      rows.push([])
      places.push({ page, row })
    }
    for (const cell of cells.toSorted((a, b) => a.left - b.left)) {
      const span = (from: number, to: number, at: readonly number[]) => Math.max(1, edgeAt(at, to) - edgeAt(at, from))
      rows[before + edgeAt(ys, cell.top)]?.push({
        text: cell.text,
        rowSpan: span(cell.top, cell.bottom, ys),
        colSpan: span(cell.left, cell.right, xs),
      })
    }
  }
  return { rows, places }
}

function edges(values: readonly number[]): readonly number[] {
  const found: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - last > NEAR) found.push(value)
    last = value
  }
  return found
}

const edgeAt = (at: readonly number[], value: number): number => at.findLastIndex((edge) => edge <= value + 0.01)
