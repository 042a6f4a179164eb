import type { Form } from '../report/form.ts'
import { lexiconOf } from './question-lexicon.ts'
import { cutQuestion, type QuestionToken } from './question-words.ts'
import { withoutSmallTalk } from './small-talk.ts'
import { asSurelyHeard } from './sound-alikes.ts'

/** The words of a question as they are meant: without what only tells why somebody asks, and with labels that were surely only misspelt. */

/** Characters that nothing explains where a label or two are only misspelt. */
const MISHEARD_MOST = 4

/** 我核一遍 去年新收, 汇报要用：去年新收: marks that part clauses as a comma does. */
export const parted = (text: string): string => text.replace(/[:：]|(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])/gu, ',')

/** Of two ways to spell a text the first that explains all of it; as the first is cut where neither does. */
export function understoodWords(form: Form, text: string, otherwise: string, year: number): readonly QuestionToken[] {
  const cut = (spelled: string) => cutQuestion(lexiconOf(form), spelled, year)
  const plain = cut(text)
  return meantWords(form, text, plain, cut) ?? (otherwise === text ? null : meantWords(form, otherwise, cut(otherwise), cut)) ?? plain
}

/** Null where something stays unexplained. */
function meantWords(
  form: Form,
  text: string,
  plain: readonly QuestionToken[],
  cut: (text: string) => readonly QuestionToken[],
): readonly QuestionToken[] | null {
  // A question has no figures.
  if (plain.some(({ kind }) => kind === 'numeral')) return plain
  const tokens = withoutSmallTalk(text, plain)
  const unexplained = tokens.filter(({ kind }) => kind === 'unknown').length
  if (unexplained === 0) return tokens
  const heard = unexplained > MISHEARD_MOST ? null : asSurelyHeard(form, text, tokens)
  const again = heard === null ? tokens : withoutSmallTalk(heard, cut(heard))
  return again.every(({ kind }) => kind !== 'unknown') ? again : null
}
