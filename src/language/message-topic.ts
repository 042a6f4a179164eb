import type { CellKey } from '../report/form.ts'
import type { Token } from './answer-tokens.ts'
import type { LabelReading } from './labels.ts'

/** What a message is about, beside the figures that it says. */

/** What labels mean where these cells are asked; each is read once. */
export type Labels = (label: string) => LabelReading

/** An unknown label is hardly longer; a sentence is. */
const FEW_LETTERS = 6

/** A label that may be any of the cells asked: what the question is about. */
export function isTopic(reading: LabelReading, asked: readonly CellKey[]): boolean {
  const meant = reading.kind === 'ambiguous' ? reading.candidates.flatMap(({ cells }) => cells) : []
  return asked.length > 1 && asked.every((cell) => meant.includes(cell))
}

/** Words with a numeral in them, none of which is like a label: somebody talks of something else. */
export function isProse(tokens: readonly Token[], read: Labels): boolean {
  const labels = tokens.flatMap((token) => (token.kind === 'label' ? [token.text] : []))
  const stated = tokens.some((token) => token.kind === 'figure' && /\d/u.test(token.text))
  if (labels.length === 0 || tokens.some((token) => token.kind === 'rest')) return false
  if (stated && labels.join('').length <= FEW_LETTERS) return false
  return labels.every((label) => {
    const reading = read(label)
    return reading.kind === 'unknown' && reading.closest.length === 0
  })
}
