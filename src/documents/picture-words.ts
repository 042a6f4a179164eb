import { headersOf, type LayoutTable, type PlacedCell, placedCells } from './layout.ts'

/** What a picture of a table says: its name and its rows, with what is marked. */
export interface TableWords {
  readonly name: string
  readonly rows: readonly RowWords[]
}

interface RowWords {
  /** Labels beside the row, the outermost first; empty where it has none. */
  readonly labels: readonly string[]
  readonly cells: readonly CellWords[]
}

interface CellWords {
  /** Labels over the cell, the topmost first. */
  readonly labels: readonly string[]
  readonly text: string
  readonly mark: 'error' | 'implied' | 'blank' | null
}

/** Every row that says more than labels. */
export function tableWords(table: LayoutTable): TableWords {
  const cells = placedCells(table)
  const rows = table.rows.map((_, row) => cells.filter((cell) => cell.row === row && cell.heads === null))
  return { name: table.name, rows: rows.filter((said) => said.length > 0).map((said) => rowWords(table, cells, said)) }
}

function rowWords(table: LayoutTable, cells: readonly PlacedCell[], said: readonly PlacedCell[]): RowWords {
  const heads = said.map((cell) => headersOf(table, cells, cell))
  const labels = (headers: readonly PlacedCell[], over: 'rows' | 'columns') => headers.flatMap(({ heads, text }) => (heads === over ? [text] : []))
  return {
    labels: labels(heads[0] ?? [], 'rows'),
    cells: said.map((cell, place) => ({
      labels: labels(heads[place] ?? [], 'columns'),
      text: cell.text,
      mark: cell.kind === 'blank' ? 'blank' : cell.mark,
    })),
  }
}
