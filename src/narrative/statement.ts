import type { Count } from './counts.ts'

/** A figure that prose states, and what it counts. */
export interface Statement {
  /** What the figure may count, the likeliest first. */
  readonly counts: readonly Count[]
  /** As written, without its unit; in folded spelling. */
  readonly figure: string
  readonly unit: string
  /** Told by a figure, by words such as 无行政诉讼, or by a claim from which it follows: 全部办结 leaves nothing to carry forward. */
  readonly by: 'figure' | 'words' | 'claim'
  /** Not sure: the words may count something beside the tables. */
  readonly sure: boolean
  /** The year that the words name; null where they name none. */
  readonly year: number | null
  readonly sentence: string
  /** Its place in the text. */
  readonly from: number
  readonly to: number
}

/** A figure of a sentence with what stands before and after it. */
export interface ProseFigure {
  readonly figure: string
  readonly unit: string
  /** From the last comma to the figure. */
  readonly lead: string
  /** From the figure to the next mark or figure. */
  readonly trail: string
  /** Divided by 、 from the figure before. */
  readonly listed: boolean
  readonly inBrackets: boolean
  /** The year named last before it. */
  readonly year: number | null
  /** 约20件, 20余件: how many is left open. */
  readonly vague: boolean
  /** Its place among the sentence's letters, without the unit. */
  readonly start: number
  readonly end: number
}

/** What was spoken of before, which later words leave out. */
export interface Context {
  /** Of this sentence, or of the one before where it names none. */
  readonly topic: Topic | null
  /** What 其中 divides: the counts of the figure told last of all requests. */
  readonly head: readonly Count[] | null
  /** What the figure before counts. */
  readonly last: Count | null
  /** Names of outcomes told in this sentence. */
  readonly told: readonly Count[]
}
/** Requests, a row of section 2, or a group of section 4. */
type Topic = 'requests' | 'regulations' | 'normativeDocuments' | 'review' | 'litigation' | 'directLitigation' | 'litigationAfterReview'
export const NO_CONTEXT: Context = { topic: null, head: null, last: null, told: [] }
