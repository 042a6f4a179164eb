/**
 * The internal check sheet that goes to the approver with a report and is never published. `W` is the kind of its words: phrases
 * as the dialogue says them, strings as they are printed.
 */
export interface CheckSheet<W> {
  readonly year: number
  /** Number of the final version; null for a draft. */
  readonly version: number | null
  readonly figures: readonly ComparedFigure<W>[]
  readonly rules: readonly JudgedRule<W>[]
  readonly reasons: readonly GivenReason<W>[]
  /** Figures that follow from others, and those that 其余为零 and the like set to 0, each told together. */
  readonly implied: readonly W[]
  readonly zeroed: readonly W[]
  readonly corrections: readonly Correction<W>[]
}

/** Decimals as printed; empty where there is none. */
export interface ComparedFigure<W> {
  readonly label: W
  readonly now: string
  readonly last: string
  readonly change: string
}

export interface JudgedRule<W> {
  /** What must hold, in words. */
  readonly rule: W
  /** Legal or official source. */
  readonly source: string
  readonly verdict: 'passed' | 'error' | 'warning' | 'notice'
  readonly details: readonly W[]
}

export interface GivenReason<W> {
  readonly finding: W
  readonly reason: W
  readonly by: W
}

/** A figure that stood and was changed since the last draft was sent. */
export interface Correction<W> {
  readonly label: W
  readonly from: string
  readonly to: string
}

/** The same sheet in other words. */
export function inWords<A, B>(sheet: CheckSheet<A>, say: (words: A) => B): CheckSheet<B> {
  return {
    ...sheet,
    figures: sheet.figures.map((one) => ({ ...one, label: say(one.label) })),
    rules: sheet.rules.map((one) => ({ ...one, rule: say(one.rule), details: one.details.map(say) })),
    reasons: sheet.reasons.map(({ finding, reason, by }) => ({ finding: say(finding), reason: say(reason), by: say(by) })),
    implied: sheet.implied.map(say),
    zeroed: sheet.zeroed.map(say),
    corrections: sheet.corrections.map((one) => ({ ...one, label: say(one.label) })),
  }
}
