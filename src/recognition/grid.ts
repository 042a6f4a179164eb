/** A table as it stands in a source: rows of cells, merged ones stated once with their spans. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
}
