/**
 * A document as it is laid out, before any format: what is printed, in which order, merged how. Writers know this and nothing of
 * the form; a report, a comparison and a check sheet are all written from it.
 */
export interface Layout {
  /** Said in the header of every page, such as 草稿. */
  readonly running: string | null
  readonly meta: LayoutMeta
  readonly blocks: readonly LayoutBlock[]
}

/** What names the document in its properties. */
export interface LayoutMeta {
  readonly title: string
  readonly agency: string
  /** 成文日期, an ISO date. */
  readonly issuedOn: string | null
}

export type LayoutBlock =
  /** Lines of a title, broken by meaning. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | LayoutParagraph
  | LayoutTable
  | LayoutChart
  | { readonly kind: 'signature'; readonly agency: string; readonly date: string }
  | { readonly kind: 'pageBreak' }

export interface LayoutParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly role: ParagraphRole
}

/**
 * `subhead`: a line of the text that is itself a heading, such as （一）主要问题; it stays part of the text. `flush`: begins at the margin, as an
 * addressee does. `attachments`: names what is attached, apart from the text above. `attached`: says at the top of a page that it is attached.
 */
export type ParagraphRole = 'body' | 'subhead' | 'flush' | 'attachments' | 'attached'

/** Whether a paragraph begins two characters in from the margin. */
export const isIndented = (role: ParagraphRole): boolean => role !== 'flush' && role !== 'attached'

export interface Run {
  readonly text: string
  /** Stands for something that is still to be filled in. */
  readonly blank: boolean
}

export interface LayoutTable {
  readonly kind: 'table'
  /** What the table shows, in a few words: its caption, its sheet, its alternative text. */
  readonly name: string
  /** Share of the width of each column; they sum to 1. */
  readonly columns: readonly number[]
  /** Rows at the top that repeat on every page. */
  readonly headerRows: number
  /** Many narrow columns: set smaller. */
  readonly dense: boolean
  /** Rows with room to write in by hand. */
  readonly roomy?: true
  /** A cell stands in the row in which it begins; rows that it reaches down into leave it out. */
  readonly rows: readonly (readonly LayoutCell[])[]
  /** Rows at which stacked parts with headers of their own begin; the first is 0. */
  readonly parts: readonly number[]
  /** Figures that are the sum of others, by their ids. */
  readonly sums: readonly LayoutSum[]
  /** Sums of figures that must be equal, by their ids. */
  readonly balances: readonly LayoutBalance[]
}

export interface LayoutSum {
  readonly total: string
  readonly parts: readonly string[]
}
export interface LayoutBalance {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface LayoutCell {
  readonly text: string
  /** The text of a narrow label in lines, broken by meaning; absent where a line ends when it is full. */
  readonly lines?: readonly string[]
  readonly rowSpan: number
  readonly colSpan: number
  readonly align: 'left' | 'center'
  readonly kind: 'label' | 'text' | 'figure' | 'blank'
  /** `error`: breaks a balance; `implied`: follows from other figures. */
  readonly mark: 'error' | 'implied' | null
  /** What a label heads. */
  readonly heads: 'columns' | 'rows' | null
  /** Names a figure, also one still blank, for sums and balances. */
  readonly id: string | null
  /** What `text` says as a number. */
  readonly value: number | null
}

/** Bars of several years beside each other, item by item. */
export interface LayoutChart {
  readonly kind: 'chart'
  readonly name: string
  /** In ascending order; one bar of every item for each. */
  readonly years: readonly string[]
  readonly unit: string
  readonly parts: readonly { readonly title: string; readonly items: readonly LayoutBars[] }[]
  /** What the picture says, for whoever can't see it. */
  readonly words: readonly string[]
  /** The picture, for formats that draw nothing themselves; null where it could not be made: there the words stand alone. */
  readonly drawn: DrawnPicture | null
}

export interface LayoutBars {
  /** Lines of the label, broken by meaning. */
  readonly label: readonly string[]
  /** `share` of the longest bar; null where the year lacks the figure. */
  readonly bars: readonly { readonly text: string; readonly share: number | null }[]
  /** How the last figure differs from the one before, signed; empty where it does not, or nothing is known. */
  readonly change: string
}

/** A PNG; measures in pixels. */
export interface DrawnPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** The text of the lines of a block that is no table, as a reader sees it. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** A cell with where it stands: rows and columns from 0, spans laid out. */
export interface PlacedCell extends LayoutCell {
  readonly row: number
  readonly column: number
}

/** Every cell of a table at its place, in the order of rows. */
export function placedCells(table: LayoutTable): readonly PlacedCell[] {
  const taken = table.rows.map(() => new Set<number>())
  return table.rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1) for (let right = 0; right < cell.colSpan; right += 1) taken[row + down]?.add(column + right)
      return { ...cell, row, column }
    })
  })
}

/** The headers over a cell in its part of the table, then those beside it. */
export function headersOf(table: LayoutTable, cells: readonly PlacedCell[], cell: PlacedCell): readonly PlacedCell[] {
  const start = Math.max(...table.parts.filter((row) => row <= cell.row))
  return cells.filter((other) => {
    if (other.row < start || other.row > cell.row) return false
    if (other.heads === 'columns') return other.column < cell.column + cell.colSpan && cell.column < other.column + other.colSpan
    return other.heads === 'rows' && other.row + other.rowSpan > cell.row
  })
}

/** A cell of words; spans 1, nothing marked, unless said. */
export function wordsCell(text: string, given: Partial<Omit<LayoutCell, 'text'>> = {}): LayoutCell {
  return { text, rowSpan: 1, colSpan: 1, align: 'center', kind: 'text', mark: null, heads: null, id: null, value: null, ...given }
}
