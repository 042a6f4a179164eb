import type { CellKey, Figures, Form } from '../report/form.ts'
import { readAnswer } from './answer.ts'
import type { AnswerContext, AnswerReading } from './answer-reading.ts'
import { findCells, type LabelReading } from './labels.ts'
import { fold } from './spelling.ts'
import { EDIT_LINKS, EDIT_VERBS, POLITE } from './vocabulary-commands.ts'

export type EditReading =
  /** Figures for cells anywhere in the form. */
  | { readonly kind: 'figures'; readonly reading: Exclude<AnswerReading, { kind: 'notFigures' }> }
  /** Only what is to be changed was said. */
  | { readonly kind: 'target'; readonly text: string; readonly label: LabelReading }

/** 刚才处罚填错了，应该是6 */
const NAMED_WRONG =
  /^(?!(?:我|刚才|刚刚|前面|上面|上一?个|那个|的|又|说|写|填|报|打|弄|搞|看|数)*错)(?:刚才|刚刚|前面|上面)?的?(?<label>[^\s,.;、。]{2,20}?)(?:我)?[填报写说弄打搞]?错(?:了|啦)?[\s,.;、。]*(?:应该是|应该为|应为|应是|其实是|是|改成|改为|为)\s*(?<figure>.+)$/u

/**
 * Reads 修改 行政许可 为 31, 许可改成31, set licensing to 31; null for a message that asks for no change. `stated`: the cells that have a figure
 * already, of which one is meant where the label alone could be several.
 */
export function readEdit(
  form: Form,
  text: string,
  last: Figures | null,
  stated: readonly CellKey[] = [],
  plausible?: AnswerContext['plausible'],
): EditReading | null {
  const folded = fold(text).trim()
  const polite = POLITE.find((word) => folded.startsWith(word))
  const words = folded
    .slice(polite?.length ?? 0)
    .replace(/^\/edit(?:@\w+)?\s*/u, 'edit ')
    .trim()
  const verb = EDIT_VERBS.find((candidate) => words.startsWith(candidate) && !/^[a-z]/u.test(words.slice(candidate.length)))
  const wrong = NAMED_WRONG.exec(words)?.groups
  const target = wrong === undefined ? words.slice(verb?.length ?? 0).trim() : `${wrong.label}为${wrong.figure}`
  const linked = wrong !== undefined || EDIT_LINKS.some((link) => target.includes(link))
  if (target === '' || (verb === undefined && !linked)) return null
  const reading = readAnswer(form, target, { asked: [], last, ...(plausible === undefined ? {} : { plausible }) })
  if (reading.kind !== 'notFigures') return { kind: 'figures', reading: amongStated(form, target, reading, last, stated) ?? reading }
  const label = findCells(form, target)
  return label.kind === 'unknown' && label.closest.length === 0 ? null : { kind: 'target', text: target, label }
}

/** Where of all that the label may be one alone has a figure, that one is asked about. */
function amongStated(
  form: Form,
  target: string,
  reading: AnswerReading,
  last: Figures | null,
  stated: readonly CellKey[],
): Extract<AnswerReading, { kind: 'assignments' }> | null {
  if (reading.kind !== 'refused' || stated.length === 0 || reading.problems.some(({ code }) => code !== 'ambiguous')) return null
  const narrowed = readAnswer(form, target, { asked: stated, last })
  const cells = narrowed.kind === 'assignments' && narrowed.certain ? narrowed.assignments.map(({ cell }) => cell) : []
  if (narrowed.kind !== 'assignments' || cells.length === 0 || !cells.every((cell) => stated.includes(cell))) return null
  return { ...narrowed, certain: false, doubts: reading.problems.map(({ text }) => ({ code: 'amongStated', text, params: {} })) }
}
