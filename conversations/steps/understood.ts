import type { Change } from '../../src/report/draft.ts'
import type { CellKey } from '../../src/report/form.ts'

/** A reading that is not certain, until the person says yes. */
export interface Understood {
  readonly changes: readonly Change[]
  /** What the question before asked: figures given again answer that. */
  readonly asked?: readonly CellKey[]
  readonly doubts: readonly {
    readonly code: string
    readonly text: string
    readonly params?: { readonly asked?: number; readonly given?: number; readonly cell?: CellKey }
  }[]
}
