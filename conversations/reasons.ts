import type { Reason } from '../src/report/draft.ts'
import type { Phrase } from './dialogue.ts'
import { phrase } from './talk.ts'

/** Reasons for which there is a button; they are kept by their code. */
export const STOCK_REASONS = ['reason-cleanup', 'reason-reorganisation', 'reason-last-year-wrong', 'reason-scope', 'reason-verified'] as const

/** The words of a reason: a stock one by its message, else as it was given. */
export const reasonWords = (given: Reason): Phrase =>
  STOCK_REASONS.some((key) => key === given.text) ? phrase(given.text) : phrase('verbatim', { text: given.text })
