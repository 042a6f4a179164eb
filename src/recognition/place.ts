/** Where something stands in its source, as a person finds it there: counted from 1, and absent where the source has no such thing. */
export interface Place {
  /** Of a PDF. */
  readonly page?: number
  /** Of a workbook, by its name. */
  readonly sheet?: string
  /** Of the tables of a document that has neither. */
  readonly table?: number
  /** Line of a text, row of a sheet or of a table. */
  readonly row?: number
  /** Boxes of a web page that it stands in, outermost first, by any number: what a page puts around an article stands in other boxes. */
  readonly within?: readonly number[]
}
