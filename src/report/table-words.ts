/** What a picture of a table says: its name and its rows, with what is marked. */
export interface TableWords {
  readonly name: string
  readonly rows: readonly RowWords[]
}

export interface RowWords {
  /** Labels beside the row, the outermost first; empty where it has none. */
  readonly labels: readonly string[]
  readonly cells: readonly CellWords[]
}

export interface CellWords {
  /** Labels over the cell, the topmost first. */
  readonly labels: readonly string[]
  readonly text: string
  /** Key of the cell; null for what is no figure. */
  readonly cell: string | null
  readonly mark: 'error' | 'implied' | 'blank' | null
}
