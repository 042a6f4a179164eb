import { fold } from './spelling.ts'
import { SAME_WORDS } from './vocabulary-numerals.ts'
import {
  ALL_DONE,
  ASKING_AROUND,
  COURTESIES,
  type Courtesy,
  LACKING_LAST_YEAR,
  NONE_WORDS,
  NOTHING_LAST_YEAR,
  PARTICLES,
  TAKE_LAST,
  TAKE_OFFERED,
  UNWANTED,
  WHICH_FIGURE,
} from './vocabulary-replies.ts'

/** Whole messages that are neither a figure nor a text: courtesies, "there is none", "that one". */

/** A message without marks, blanks and the particles at its end; data is compared with it. */
function bare(text: string): string {
  return fold(text)
    .replace(/[\s。.!,、~;?…]/gu, '')
    .replace(PARTICLES, (tail, at) => (at === 0 ? tail : ''))
}

const says = (words: readonly string[], text: string): boolean => words.includes(bare(text))

/** Thanks, a wait, a greeting, a nod: nothing that a question asks. */
export function readCourtesy(text: string): Courtesy | null {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(text)) return 'link'
  const said = bare(text)
  return COURTESIES.find(([, words]) => words.includes(said))?.[0] ?? (ASKING_AROUND.test(said) && !/\d|[发给拿]我/u.test(said) ? 'wait' : null)
}

/** 都办结了: nothing is left. */
export const saysAllDone = (text: string): boolean => ALL_DONE.test(bare(text))

/** 没有, 暂无. */
export const saysNone = (text: string): boolean => says(NONE_WORDS, text)

/** There is no report of last year at hand. */
export const saysNoLastYear = (text: string): boolean => saysNone(text) || says(NOTHING_LAST_YEAR, text) || LACKING_LAST_YEAR.test(bare(text))

/** Which of two figures a whole message wants: 用新的, 保留. */
export function readFigureChoice(text: string): 'new' | 'old' | null {
  return says(WHICH_FIGURE.new, text) ? 'new' : says(WHICH_FIGURE.old, text) ? 'old' : null
}

/** Whether a whole message takes the text that is offered, or last year's, or wants none. */
export function readTextChoice(text: string): 'offered' | 'last' | 'unwanted' | null {
  if (says(UNWANTED, text)) return 'unwanted'
  if (says(TAKE_OFFERED, text)) return 'offered'
  return says(TAKE_LAST, text) || says(SAME_WORDS, text) ? 'last' : null
}
