import type { CellKey, Value } from '../report/form.ts'

/** A figure of a source that can be read in more than one way, or in none. */
export interface Doubt {
  readonly cell: CellKey
  /** As it stands in the source. */
  readonly text: string
  /** The reading taken, or null. */
  readonly value: Value | null
  readonly reason: string
  readonly candidates: readonly Value[]
  /** Where it stands in the source, counted from 1: a page, a sheet or a table, and the row or line in it. */
  readonly place?: { readonly page?: number; readonly sheet?: string; readonly table?: number; readonly row?: number }
}
