import type { Place } from './place.ts'

/** A table as it stands in a source: rows of cells, merged ones stated once with their spans; rows may be ragged. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
  /** Where each of `rows` stands, in step with them; absent where their order says it all. */
  readonly places?: readonly Place[]
}

export interface GridCell {
  /** As printed; paragraphs and lines of a cell are parted by a blank. */
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
}
