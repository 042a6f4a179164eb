import type { RowWords, TableWords } from '../report/table-words.ts'
import { headersOf, type LayoutTable, type PlacedCell, placedCells } from './layout.ts'

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
      cell: cell.id,
      mark: cell.kind === 'blank' ? 'blank' : cell.mark,
    })),
  }
}
