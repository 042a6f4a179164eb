import type { QuestionToken } from './question-words.ts'
import type { Role } from './vocabulary-questions.ts'
import { SMALL_TALK, TELLERS } from './vocabulary-small-talk.ts'

/** 我开会要说, 看不清表格了: what people tell of themselves beside their question. */

const BETWEEN = /[,，。;；.…~\n]+/gu
/** 备查的 says which. */
const PHRASE = new RegExp(`(?:${SMALL_TALK})(?!的)`, 'gu')
const TELLER = new RegExp(TELLERS, 'gu')
/** What says nothing by itself. */
const IDLE: ReadonlySet<Role> = new Set<Role>(['courtesy', 'what', 'wanted', 'and', 'of', 'counted'])

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The words of a question without the clauses that only tell why somebody asks, every word of which is known; all of them where nothing else is said. */
export function withoutSmallTalk(text: string, tokens: readonly QuestionToken[]): readonly QuestionToken[] {
  if (tokens.every(({ kind }) => kind !== 'unknown')) return tokens
  const phrases = stretches(text, PHRASE)
  const known = [...phrases, ...stretches(text, TELLER)]
  const left = clausesOf(text).flatMap((clause) => {
    const within = tokens.filter(({ at }) => isIn(clause, at))
    const told = phrases.some(({ from }) => isIn(clause, from))
    return told && within.every((token) => isIdle(token) || known.some((phrase) => isIn(phrase, token.at))) ? [] : within
  })
  return left.length > 0 ? left : tokens
}

const isIn = ({ from, to }: Stretch, at: number): boolean => at >= from && at < to

const stretches = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

function clausesOf(text: string): readonly Stretch[] {
  const marks = stretches(text, BETWEEN)
  const starts = [0, ...marks.map(({ to }) => to)]
  const ends = [...marks.map(({ from }) => from), text.length]
  return starts.map((from, at) => ({ from, to: ends[at] ?? text.length }))
}

function isIdle(token: QuestionToken): boolean {
  if (token.kind !== 'word') return false
  const { terms, loose, part, roles } = token.word
  return terms.length + loose.length === 0 && part === null && [...roles].every((role) => IDLE.has(role))
}
