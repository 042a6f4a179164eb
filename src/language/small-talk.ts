import type { QuestionToken } from './question-words.ts'
import type { Role } from './vocabulary-questions.ts'
import { SMALL_TALK, TELLERS } from './vocabulary-small-talk.ts'

/** 我开会要说, 看不清表格了: what people tell of themselves beside their question. */

const BETWEEN = /[,，。;；.…~\n]+/gu
const TELLS = new RegExp(`^[^\\p{L}\\p{N}]*(?=${TELLERS}).*(?:${SMALL_TALK})`, 'u')
/** What asks, or says of what. */
const ASKS: readonly Role[] = [
  'howMany',
  'which',
  'each',
  'together',
  'comparing',
  'most',
  'share',
  'requests',
  'disclosed',
  'onRequest',
  'report',
  'wording',
]

/** The words of a question without the clauses that only tell why somebody asks; all of them where nothing else is said. */
export function withoutSmallTalk(text: string, tokens: readonly QuestionToken[]): readonly QuestionToken[] {
  if (tokens.every(({ kind }) => kind !== 'unknown')) return tokens
  const left = clausesOf(text).flatMap(({ from, to }) => {
    const within = tokens.filter(({ at }) => at >= from && at < to)
    return TELLS.test(text.slice(from, to)) && !within.some(isAsking) ? [] : within
  })
  return left.length > 0 ? left : tokens
}

function clausesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const marks = [...text.matchAll(BETWEEN)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }))
  const starts = [0, ...marks.map(({ to }) => to)]
  const ends = [...marks.map(({ from }) => from), text.length]
  return starts.map((from, at) => ({ from, to: ends[at] ?? text.length }))
}

function isAsking(token: QuestionToken): boolean {
  if (token.kind === 'years' || token.kind === 'numeral' || token.kind === 'section') return true
  return token.kind === 'word' && (token.word.terms.length > 0 || token.word.part !== null || ASKS.some((role) => token.word.roles.has(role)))
}
