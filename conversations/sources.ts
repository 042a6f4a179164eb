import type { Phrase } from './dialogue.ts'
import { phrase } from './talk.ts'

/** Where a stored year came from: a file by its name, a paste, or a final version of our own. */

export const PASTED = 'paste'
export const PASTED_REPORT = 'paste of a report'
/** The draft itself, asked about as a year. */
export const DRAFT_SOURCE = 'draft'
export const finalSource = (version: number): string => `v${version}`

/** The source in words; a file's name stands for itself. */
export function sourceWords(source: string): Phrase {
  const version = /^v(\d+)$/u.exec(source)?.[1]
  if (version !== undefined) return phrase('source-final', { version })
  if (source === DRAFT_SOURCE) return phrase('source-draft')
  if (source === PASTED_REPORT) return phrase('source-pasted-report')
  return source === PASTED ? phrase('source-pasted') : phrase('verbatim', { text: source })
}
