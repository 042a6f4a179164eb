import type { Change } from '../draft.ts'

/** What would make everything hold again, and how it may have come to be wrong. */

export type Cause =
  /** Two digits of the figure exchanged. */
  | 'swapped'
  /** A digit left out. */
  | 'lost'
  /** A digit typed twice. */
  | 'doubled'
  /** Two cells of a row exchanged. */
  | 'neighbour'
  /** No likely cause: what the other cells leave. */
  | 'remainder'
  /** The value is not known: the cell is opened again, to be computed or asked. */
  | 'reopen'

export interface Repair {
  readonly changes: readonly Change[]
  readonly cause: Cause
}

/** The broken rules that are explained together: section 3 as one, each group of section 4 by itself. */
export interface Diagnosis {
  readonly rules: readonly string[]
  /** Ids of the broken identities. */
  readonly identities: readonly string[]
  /** Best first; empty where nothing simple explains the break. */
  readonly repairs: readonly Repair[]
}
