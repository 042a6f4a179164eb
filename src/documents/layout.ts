/** A document as it is laid out, before any format: what is printed, in which order, merged how. */
export interface Layout {
  /** Lines of the title, broken by meaning. */
  readonly title: readonly string[]
  /** Said in the header of every page, such as 草稿. */
  readonly running: string | null
  readonly meta: { readonly agency: string; readonly year: number; readonly issuedOn: string | null }
  readonly blocks: readonly LayoutBlock[]
}

export type LayoutBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `subhead`: a line of the text that is itself a heading, such as （一）主要问题; it stays part of the text. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly subhead: boolean }
  | LayoutTable
  | { readonly kind: 'signature'; readonly agency: string; readonly date: string }

export interface Run {
  readonly text: string
  /** Stands for something that is still to be filled in. */
  readonly blank: boolean
}

export interface LayoutTable {
  readonly kind: 'table'
  /** Share of the width of each column; they sum to 1. */
  readonly columns: readonly number[]
  /** Rows at the top that repeat on every page. */
  readonly headerRows: number
  /** Many narrow columns: set smaller. */
  readonly dense: boolean
  /** A cell stands in the row in which it begins; rows that it reaches down into leave it out. */
  readonly rows: readonly (readonly LayoutCell[])[]
}

export interface LayoutCell {
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
  readonly align: 'left' | 'center'
  /** `error`: a figure that breaks a balance. */
  readonly kind: 'label' | 'figure' | 'blank' | 'error'
}

/** The text of the lines of a block that is no table, as a reader sees it. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
