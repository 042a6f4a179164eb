import type { CellKey, Figures, Value } from '../report/form.ts'
import type { FigureRefusal } from './figure-reading.ts'
import type { Candidate } from './labels.ts'

/** What a message says as an answer, and what it was said to. */

export interface Assignment {
  readonly cell: CellKey
  readonly value: Value
}

/** Why a message is refused whole. */
export type ProblemCode =
  | FigureRefusal
  /** Two figures for one cell. */
  | 'twice'
  /** The label means more than one cell. */
  | 'ambiguous'
  /** No such label. */
  | 'unknown'
  /** A label without a figure. */
  | 'noFigure'
  /** Which figure belongs to which label can't be told. */
  | 'order'
  /** 分别 with another number of figures than labels. */
  | 'count'
  /** A figure where none is asked. */
  | 'nothingAsked'
  /** Several figures for one cell. */
  | 'several'
  | 'noLastYear'
  /** 全部为自然人 while the total isn't known. */
  | 'noTotal'

/** Why a reading has to be confirmed. */
export type DoubtCode =
  | 'fewer'
  | 'more'
  /** Thousands or separate figures. */
  | 'grouping'
  /** Figures with and without labels. */
  | 'mixed'
  /** 其他 as the rest, or as the line of that name. */
  | 'restOrOther'
  /** The label was found by a part of it. */
  | 'partOfLabel'
  /** 剩下的是企业: worked out from the sum. */
  | 'restOfOne'
  /** No such label, and one that is near it. */
  | 'nearest'
  /** 其中 */
  | 'among'
  /** Half of the place is said, the rest taken from the figure before. */
  | 'sameLine'
  /** Only the column is said, the row taken from the question. */
  | 'askedRow'
  /** An amount without its unit that may be 元 instead of 万元. */
  | 'unit'
  /** Several figures after a name of as many cells. */
  | 'inOrder'
  /** None of several that the label may mean. */
  | 'noneOfGroup'
  /** Of the cells that the label may mean only this one has a figure to be changed. */
  | 'amongStated'

export interface AnswerNote<Code extends string> {
  readonly code: Code
  /** The words it is about. */
  readonly text: string
  readonly params: { readonly candidates?: readonly Candidate[]; readonly cell?: CellKey; readonly asked?: number; readonly given?: number }
}

export type AnswerReading =
  | {
      readonly kind: 'assignments'
      readonly assignments: readonly Assignment[]
      /** What was said of the other cells asked. */
      readonly rest: null | 'zero' | 'same'
      readonly certain: boolean
      readonly doubts: readonly AnswerNote<DoubtCode>[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerNote<ProblemCode>[] }
  | { readonly kind: 'notFigures' }

export interface AnswerContext {
  /** Bare figures fill these in order. */
  readonly asked: readonly CellKey[]
  /** For 同去年. */
  readonly last: Figures | null
  /** Whether an amount is believed without its unit; absent where any is. */
  readonly plausible?: (cell: CellKey, value: Value) => boolean
  /** Figures known so far, stated or implied: the total that 全部为自然人 means. */
  readonly known?: Figures
}
