import type { CellKey } from './form.ts'

/** A question about the reports of stored years, in data: what language makes of its words, and what `answer` answers. */

/** One figure that can be asked for: a cell, or several that add up. */
export interface AskableFigure {
  readonly label: string
  readonly cells: readonly CellKey[]
}

export type AskedYears =
  /** Last year, or the newest one at hand. */
  | { readonly kind: 'unsaid' }
  /** In ascending order. */
  | { readonly kind: 'named'; readonly years: readonly number[] }
  /** That many years up to last year. */
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'since'; readonly year: number }
  | { readonly kind: 'all' }
  /** The newest one at hand against this one. */
  | { readonly kind: 'against'; readonly year: number }

/** `difference`: newer minus older; `sum`: over the years. Of several years a `figure` is the list of them. */
export type WantedFigure = 'figure' | 'difference' | 'sum'

export type Inquiry =
  | { readonly kind: 'figure'; readonly figure: AskableFigure; readonly wanted: WantedFigure; readonly years: AskedYears }
  /** Two readings or more remain. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly AskableFigure[]; readonly wanted: WantedFigure; readonly years: AskedYears }
  /** Nothing of the form; `candidates` are the nearest. `text`: the words that are not understood. */
  | {
      readonly kind: 'unknown'
      readonly text: string
      readonly candidates: readonly AskableFigure[]
      readonly wanted: WantedFigure
      readonly years: AskedYears
    }
  /** The figures that moved most. */
  | { readonly kind: 'changes'; readonly years: AskedYears }
  /** What a narrative part or section says, by its key. */
  | { readonly kind: 'text'; readonly part: string; readonly years: AskedYears }
  | { readonly kind: 'report'; readonly years: AskedYears }

/** One that can be answered from the years that it is about. */
export type UnderstoodInquiry = Exclude<Inquiry, { kind: 'ambiguous' | 'unknown' }>

export type FoundYears =
  /** In ascending order. */
  | { readonly kind: 'years'; readonly years: readonly number[] }
  /** Years that are asked for and not at hand, and those asked for that are. */
  | { readonly kind: 'missing'; readonly years: readonly number[]; readonly held: readonly number[] }

/** Which of the years at hand a question is about, while the report of `year` is being filled in. */
export function findYears(inquiry: Inquiry, year: number, atHand: Iterable<number>): FoundYears {
  const held = new Set(atHand)
  const wanted = yearsWanted(inquiry, year, held)
  const missing = wanted.filter((one) => !held.has(one))
  return missing.length > 0 ? { kind: 'missing', years: missing, held: wanted.filter((one) => held.has(one)) } : { kind: 'years', years: wanted }
}

function yearsWanted(inquiry: Inquiry, year: number, held: ReadonlySet<number>): readonly number[] {
  const compares = inquiry.kind === 'changes' || ('wanted' in inquiry && inquiry.wanted === 'difference')
  const newest = Math.max(...held, Number.NEGATIVE_INFINITY)
  const { years } = inquiry
  switch (years.kind) {
    case 'unsaid':
      if (compares) return Number.isFinite(newest) ? [newest - 1, newest] : [year - 2, year - 1]
      return [held.has(year - 1) || !Number.isFinite(newest) ? year - 1 : newest]
    case 'named':
      return years.years
    case 'last': {
      const upTo = (last: number) => span(last - years.count + 1, last)
      const complete = [year - 1, year].map(upTo).find((wanted) => wanted.every((one) => held.has(one)))
      return complete ?? upTo(year - 1)
    }
    case 'since':
      return span(years.year, Math.max(newest, years.year))
    case 'all':
      return held.size > 0 ? [...held].toSorted((a, b) => a - b) : [year - 1]
    case 'against':
      return [years.year, newest > years.year ? newest : years.year + 1]
  }
}

const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
