import type { Figures, Form } from '../report/form.ts'
import { type AnswerReading, readAnswer } from './answer.ts'
import { findCells, type LabelReading } from './labels.ts'
import { fold } from './spelling.ts'
import { EDIT_LINKS, EDIT_VERBS, POLITE } from './vocabulary-commands.ts'

export type EditReading =
  /** Figures for cells anywhere in the form. */
  | { readonly kind: 'figures'; readonly reading: Exclude<AnswerReading, { kind: 'notFigures' }> }
  /** Only what is to be changed was said. */
  | { readonly kind: 'target'; readonly text: string; readonly label: LabelReading }

/** Reads 修改 行政许可 为 31, 许可改成31, set licensing to 31; null for a message that asks for no change. */
export function readEdit(form: Form, text: string, last: Figures | null): EditReading | null {
  const folded = fold(text).trim()
  const polite = POLITE.find((word) => folded.startsWith(word))
  const words = folded
    .slice(polite?.length ?? 0)
    .replace(/^\/edit(?:@\w+)?\s*/u, 'edit ')
    .trim()
  const verb = EDIT_VERBS.find((candidate) => words.startsWith(candidate) && !/^[a-z]/u.test(words.slice(candidate.length)))
  const target = verb === undefined ? words : words.slice(verb.length).trim()
  const linked = EDIT_LINKS.some((link) => target.includes(link))
  if (target === '' || (verb === undefined && !linked)) return null
  const reading = readAnswer(form, target, { asked: [], last })
  if (reading.kind !== 'notFigures') return { kind: 'figures', reading }
  const label = findCells(form, target)
  return label.kind === 'unknown' && label.closest.length === 0 ? null : { kind: 'target', text: target, label }
}
