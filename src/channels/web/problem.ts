import type { Language } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'
import { StoreError } from '../../store/store-error.ts'
import type { WebContext } from './environment.ts'
import type { WireProblem } from './page/wire.ts'

/** Why a request is not done; `page-problem-<code>` says so to the person. */
export type ProblemCode = 'foreign-origin' | 'signed-out' | 'bad-request' | 'too-large' | 'empty-file' | 'not-found' | 'failed'

type Sayings = Readonly<Record<Language, Words>>

/** A refusal as JSON, in the person's language. */
export function refuse(c: WebContext, words: Sayings, status: 400 | 401 | 403 | 404 | 413 | 500, code: ProblemCode): Response {
  const problem: WireProblem = { code, message: words[c.get('language')].say({ key: `page-problem-${code}` }) }
  return c.json(problem, status)
}

/** The store did not take what the person sent: they are to know, and why. */
export function refuseUntaken(c: WebContext, words: Sayings, error: unknown): Response {
  const problem: WireProblem = { code: 'not-taken', message: words[c.get('language')].say({ key: untakenKey(error) }) }
  return c.json(problem, 503)
}

const REASONS: readonly string[] = ['full', 'readonly', 'busy']

/** The message that says so. */
export function untakenKey(error: unknown): string {
  return `not-taken-${error instanceof StoreError && REASONS.includes(error.code) ? error.code : 'other'}`
}
