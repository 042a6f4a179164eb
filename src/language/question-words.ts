import { namesAt } from './name-index.ts'
import type { Lexicon, Word } from './question-lexicon.ts'
import { SURNAME, TITLES } from './vocabulary-small-talk.ts'
import { type YearMention, yearsAt } from './year-mentions.ts'

/** A question cut into words. */
export type QuestionToken =
  | { readonly kind: 'word'; readonly word: Word; readonly at: number }
  | { readonly kind: 'years'; readonly mention: YearMention; readonly text: string; readonly at: number }
  /** A numeral that names no year. */
  | { readonly kind: 'numeral'; readonly text: string; readonly at: number }
  /** A numbered part of the report, such as 第五部分. */
  | { readonly kind: 'section'; readonly number: number; readonly text: string; readonly at: number }
  | { readonly kind: 'unknown'; readonly text: string; readonly at: number }

/** Longer than any question. */
const LONGEST = 200
/** What nothing explains costs more than any way of explaining it. */
const UNEXPLAINED = 1000
const LATIN = /[a-z]/u
const UNKNOWN = /[a-z]+(?:'[a-z]+)?|\p{L}|\p{N}/uy
/** 三类, 八项: how many kinds there are is the form's own. */
const KINDS =
  /[一二两三四五六七八九十\d]{1,2}(?:种|大?类|大?项|个方面|方面)(?:情形|情况|原因|理由)?|[一二两三四五六七八九十]{1,2}(?:大?[行栏列]|小项)/uy
/** 李处要, 小王问: who wants to know, where a question begins. */
const COLLEAGUE = new RegExp(`(?:[小老]${SURNAME}|${SURNAME}(?:${TITLES}))(?:要|问|催)`, 'uy')
const NUMERAL = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*/uy
/** Marks say nothing but where they are words themselves. */
const SKIPPED = /[^\p{L}\p{N}]/uy
const SECTION =
  /(?:第\s*([一二三四五六1-6])|最后一)\s*(?:个)?(?:大)?(?:部分|章|节|块)|(?:section|part)\s+(one|two|three|four|five|six|[1-6])(?![a-z\d])/uy
const LAST_SECTION = 6
const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
/** Names that begin with a year of their own: 上年结转 is a row, and also what was carried forward last year. */
const YEAR_LED = /^(?:上年|上一年|前一年|去年|今年|本年)/u

/** Cuts a spelled text so that the least stays unexplained, then into the fewest words. */
export function cutQuestion(lexicon: Lexicon, text: string, year: number): readonly QuestionToken[] {
  const asWritten = cut(lexicon, text.slice(0, LONGEST), year, true)
  const yearLed = asWritten.some((token) => token.kind === 'word' && token.word.terms.length > 0 && YEAR_LED.test(token.word.text))
  const dated = asWritten.some((token) => token.kind === 'years')
  return yearLed && !dated ? cut(lexicon, text.slice(0, LONGEST), year, false) : asWritten
}

type Piece = { readonly token: QuestionToken | null; readonly end: number; readonly cost: number }

function cut(lexicon: Lexicon, text: string, year: number, yearLed: boolean): readonly QuestionToken[] {
  const best: { readonly cost: number; readonly piece: Piece | null }[] = Array.from({ length: text.length + 1 }, () => ({ cost: 0, piece: null }))
  for (let at = text.length - 1; at >= 0; at--) {
    let chosen: { readonly cost: number; readonly piece: Piece } | null = null
    // Longest first, so that of equal ways the one with the longer word stays.
    for (const piece of piecesAt(lexicon, text, at, year, yearLed)) {
      const cost = piece.cost + (best[piece.end]?.cost ?? 0)
      if (chosen === null || cost < chosen.cost) chosen = { cost, piece }
    }
    if (chosen !== null) best[at] = chosen
  }
  const tokens: QuestionToken[] = []
  for (let at = 0; at < text.length; ) {
    const piece: Piece | null = best[at]?.piece ?? null
    if (piece === null) break
    if (piece.token !== null) tokens.push(piece.token)
    at = piece.end
  }
  return tokens
}

function piecesAt(lexicon: Lexicon, text: string, at: number, year: number, yearLed: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  const skipped = match(SKIPPED, text, at)
  if (skipped !== null) pieces.push({ token: null, end: at + skipped[0].length, cost: 2 })
  if (!midWord(text, at)) {
    const years = yearsAt(text, at, year)
    if (years !== null)
      pieces.push({ token: { kind: 'years', mention: years.mention, text: text.slice(at, years.end), at }, end: years.end, cost: 1 })
    const section = match(SECTION, text, at)
    if (section !== null) {
      const number = section[1] ?? section[2]
      const ordinal = number === undefined ? LAST_SECTION : (ORDINALS[number] ?? Number(number))
      const token = { kind: 'section', number: ordinal, text: section[0], at } as const
      pieces.push({ token, end: at + section[0].length, cost: 1 })
    }
    for (const { named: word, end } of namesAt(lexicon, text, at)) {
      if (midWord(text, end)) continue
      if (!yearLed && word.terms.length > 0 && YEAR_LED.test(word.text)) continue
      pieces.push({ token: { kind: 'word', word, at }, end, cost: 1 })
    }
    for (const said of [match(KINDS, text, at), at === 0 ? match(COLLEAGUE, text, at) : null])
      if (said !== null) pieces.push({ token: null, end: at + said[0].length, cost: 1 })
    const numeral = match(NUMERAL, text, at)
    if (numeral !== null) pieces.push({ token: { kind: 'numeral', text: numeral[0], at }, end: at + numeral[0].length, cost: 1.5 })
  }
  const unknown = match(UNKNOWN, text, at)?.[0]
  if (unknown !== undefined) pieces.push({ token: { kind: 'unknown', text: unknown, at }, end: at + unknown.length, cost: UNEXPLAINED })
  return pieces
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a place lies inside a Latin word or a numeral. */
function midWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  return (LATIN.test(before) && LATIN.test(after)) || (/\d/u.test(before) && /\d/u.test(after))
}
