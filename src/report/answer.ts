import { biggestChanges, type ComparedRow, compareYears } from './compare.ts'
import type { Form, TextKey, Value } from './form.ts'
import { type AskableFigure, type FoundYears, findYears, type Inquiry, type WantedFigure } from './inquiry.ts'
import { joinOverview } from './overview.ts'
import { figuresIn, type StoredReport, sumOf, type Term } from './stored-year.ts'

/** A year's part of an answer: its figure and what it adds up. */
export interface YearFigure {
  readonly stored: StoredReport
  readonly value: Value
  readonly terms: readonly Term[]
}

/** `words`: not understood; `years`: some are not at hand; `blank`: a figure that the year's report lacks; `text`: a part that it lacks. */
export type UnknownReason = 'words' | 'years' | 'blank' | 'text'

export type Answer =
  /** `value` in steps: the figure, the difference, the sum, or the list in the order of `years`, which ascend. */
  | {
      readonly kind: 'figure'
      readonly figure: AskableFigure
      readonly wanted: WantedFigure
      readonly years: readonly YearFigure[]
      readonly value: Value | readonly Value[]
    }
  | { readonly kind: 'changes'; readonly older: StoredReport; readonly newer: StoredReport; readonly rows: readonly ComparedRow[] }
  | { readonly kind: 'text'; readonly part: string; readonly stored: StoredReport; readonly text: string }
  | { readonly kind: 'report'; readonly stored: StoredReport }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly AskableFigure[] }
  | {
      readonly kind: 'unknown'
      readonly why: UnknownReason
      readonly text: string
      readonly years: readonly number[]
      readonly candidates: readonly AskableFigure[]
    }

const CHANGES_MOST = 8

/** Answers from the years at hand while the report of `year` is being filled in. What they don't hold is unknown, never computed from elsewhere. */
export function answer(form: Form, inquiry: Inquiry, year: number, atHand: ReadonlyMap<number, StoredReport>): Answer {
  return answerFrom(form, inquiry, findYears(inquiry, year, atHand.keys()), atHand)
}

/** The same where the years that it is about are found already, and only they are at hand. */
export function answerFrom(form: Form, inquiry: Inquiry, found: FoundYears, atHand: ReadonlyMap<number, StoredReport>): Answer {
  const unknown = (why: UnknownReason, about: Partial<Extract<Answer, { kind: 'unknown' }>> = {}): Answer => ({
    kind: 'unknown',
    why,
    text: '',
    years: [],
    candidates: [],
    ...about,
  })
  if (inquiry.kind === 'unknown') return unknown('words', { text: inquiry.text, candidates: inquiry.candidates })
  if (inquiry.kind === 'ambiguous') return { kind: 'ambiguous', candidates: inquiry.candidates }
  const figure = inquiry.kind === 'figure' ? [inquiry.figure] : []
  if (found.kind === 'missing') return unknown('years', { years: found.years, candidates: figure })
  const stored = found.years.flatMap((one) => atHand.get(one) ?? [])
  const [first, last] = [stored[0], stored.at(-1)]
  if (first === undefined || last === undefined) return unknown('years', { years: found.years, candidates: figure })
  switch (inquiry.kind) {
    case 'figure':
      return answerFigure(form, inquiry, stored) ?? unknown('blank', { years: found.years, candidates: figure })
    case 'changes':
      return { kind: 'changes', older: first, newer: last, rows: biggestChanges(compareYears(form, [first, last])).slice(0, CHANGES_MOST) }
    case 'text': {
      const text = textOf(last, inquiry.part)
      return text === ''
        ? unknown('text', { years: [last.report.year], text: inquiry.part })
        : { kind: 'text', part: inquiry.part, stored: last, text }
    }
    case 'report':
      return { kind: 'report', stored: last }
  }
}

function answerFigure(form: Form, inquiry: Extract<Inquiry, { kind: 'figure' }>, stored: readonly StoredReport[]): Answer | null {
  const { figure, wanted } = inquiry
  const years = stored.flatMap((one): readonly YearFigure[] => {
    const terms = figuresIn(one, form, figure.cells)
    return terms === null ? [] : [{ stored: one, value: sumOf(terms), terms }]
  })
  const values = years.map(({ value }) => value)
  const [first, last] = [values[0], values.at(-1)]
  if (years.length < stored.length || first === undefined || last === undefined) return null
  const value =
    wanted === 'difference' ? last - first : wanted === 'sum' ? values.reduce((sum, one) => sum + one, 0) : values.length === 1 ? last : values
  return { kind: 'figure', figure, wanted, years, value }
}

/** What a part or a whole section of the report says; empty where it says nothing. */
function textOf({ report }: StoredReport, part: string): string {
  if (part === 'overview') return joinOverview(report.form, report.texts)
  const key = report.form.texts.find((one): one is TextKey => one === part)
  return key === undefined ? '' : (report.texts.get(key) ?? '')
}
