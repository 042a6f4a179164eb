import type { Form } from '../report/form.ts'
import { isSameWord } from './figure-reading.ts'
import { labelTerms, splitNumbering } from './label-terms.ts'
import {
  COUNT_UNITS,
  DIGITS,
  LARGE_UNITS,
  MONEY_SIGNS,
  MONEY_UNITS,
  SAME_WORDS,
  SMALL_UNITS,
  VAGUE_AFTER,
  VAGUE_BEFORE,
  VAGUE_WORDS,
  ZERO_WORDS,
} from './vocabulary-numerals.ts'
import {
  AMONG,
  CONJUNCTIONS,
  CONNECTORS,
  EACH,
  ENGLISH_CONJUNCTIONS,
  ENGLISH_CONNECTORS,
  RESPECTIVELY,
  REST_SAME_LEAD,
  REST_ZERO,
} from './vocabulary-statements.ts'

/** A message cut into what its words do. */
export type Token =
  | { readonly kind: 'label'; readonly text: string }
  /** As written: a figure, several joined by commas, or a word for zero or for last year's figure. */
  | { readonly kind: 'figure'; readonly text: string }
  /** `doubtful`: 其他 could also be the row or column of that name. */
  | { readonly kind: 'rest'; readonly rest: 'zero' | 'same'; readonly doubtful: boolean; readonly text: string }
  | { readonly kind: 'each' | 'respectively' | 'among' | 'break' }

const CHINESE = `${[DIGITS, SMALL_UNITS, LARGE_UNITS].flatMap((units) => Object.keys(units)).join('')}廿卅卌`
const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[?/.*+]/gu, '\\$&'))
    .join('|')
const UNITS = [SMALL_UNITS, LARGE_UNITS].flatMap((units) => Object.keys(units)).join('')
const NUMERAL = `(?:\\d+(?:[.,]\\d+)*(?:\\s?[${UNITS}]+\\d*)*|[${CHINESE}]+(?:点[${CHINESE}]+)?)`
const FIGURE = new RegExp(
  `(?:(?:${alternatives(VAGUE_BEFORE)})\\s*)?(?:${alternatives(MONEY_SIGNS)})?\\s*(?:-|负|\\+)?\\s*(?:${NUMERAL}(?:几|多)?[${CHINESE}]*|(?:${alternatives(
    VAGUE_WORDS.filter((word) => word !== '半' && word !== '数'),
  )}))(?:\\s*(?:[-~/^*×]|至|到(?=[\\d${CHINESE}])|e[+-]?(?=\\d))\\s*-?${NUMERAL})*[a-z0-9]*`,
  'uy',
)
const AFTER = new RegExp(`\\s?(?:${alternatives([...Object.keys(MONEY_UNITS), ...COUNT_UNITS])})(?![a-z])`, 'uy')
const TAIL = new RegExp(`\\s?(?:年度?|月份?|日|号|季度|%|个百分点|${alternatives(VAGUE_AFTER)})+`, 'uy')
const ASCII_WORD = /[a-z]+/uy
const SKIPPED_IN_NAMES = /[\s"'“”‘’《》()、,·]/u
const NUMBERING = /(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[.、])\s*/uy
const ROW_NUMBER = /(?:[一二三四五六七]?\s*\([一二三四五六七]\)\s*\d{0,2}(?=\s*[:=为是]|\s+\d)|第[一二三四五六七八九十\d]{1,3}行)/uy

/** Cuts a folded message into tokens. */
export function tokensOf(form: Form, text: string): readonly Token[] {
  const message = withoutListNumbers(text)
  const tokens: Token[] = []
  let label = ''
  const flush = () => {
    if (label.trim() !== '') tokens.push({ kind: 'label', text: label.trim() })
    label = ''
  }
  const push = (token: Token) => {
    flush()
    tokens.push(token)
  }
  let at = 0
  while (at < message.length) {
    const piece = pieceAt(form, message, at)
    if (piece.kind === 'label') label += piece.text
    else if (piece.kind !== 'nothing') push(piece)
    at = piece.end
  }
  flush()
  return tokens
}

/** Lines that are numbered from 1 on lose their numbers. */
function withoutListNumbers(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return text
  const unnumbered = lines.map((line, at) => new RegExp(`^\\s*\\(?${at + 1}[.、)]\\s*(?=\\p{Letter})`, 'u').exec(line)?.[0] ?? null)
  if (unnumbered.includes(null)) return text
  return lines.map((line, at) => line.slice(unnumbered[at]?.length ?? 0)).join('\n')
}

type Piece = (Token | { readonly kind: 'nothing' }) & { readonly end: number }

function pieceAt(form: Form, text: string, at: number): Piece {
  const letter = text[at] ?? ''
  if (letter === ' ') return { kind: 'label', text: ' ', end: at + 1 }
  const rest = restAt(text, at)
  if (rest !== null) return rest
  const word = wordAt(text, at)
  const name = nameEnd(form, text, at)
  // 没有现成信息 is a name, 没有 alone is none; the longer one is meant.
  if (word !== null && word.end >= name) return word
  if (name > at) return { kind: 'label', text: text.slice(at, name), end: name }
  const numbering = numberingEnd(form, text, at)
  if (numbering > at) return { kind: 'nothing', end: numbering }
  const number = matchEnd(ROW_NUMBER, text, at)
  if (number > at) return { kind: 'label', text: text.slice(at, number), end: number }
  const figure = figureEnd(form, text, at)
  if (figure > at) return { kind: 'figure', text: text.slice(at, figure).trim(), end: figure }
  return markAt(text, at)
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function restAt(text: string, at: number): Piece | null {
  for (const [pattern, value] of [
    [REST_ZERO, 'zero'],
    [REST_SAME_LEAD, 'same'],
  ] as const) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const [all = '', certain, , every] = match
    const same = value === 'same' ? startsWithWord(text, at + all.length, SAME_WORD) : ''
    if (same === null) continue
    const end = at + all.length + same.length
    return { kind: 'rest', rest: value, doubtful: certain === undefined && every === undefined, text: text.slice(at, end), end }
  }
  return null
}

/** The first of the words that begins here. */
function startsWithWord(text: string, at: number, words: readonly string[]): string | null {
  return words.find((word) => text.startsWith(word, at)) ?? null
}

const longestFirst = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => b.length - a.length)
const SAME_WORD = longestFirst(SAME_WORDS)
const STATED = longestFirst([...SAME_WORDS, ...ZERO_WORDS])
const TASKS = [
  ['among', longestFirst(AMONG)],
  ['respectively', longestFirst(RESPECTIVELY)],
  ['each', longestFirst(EACH)],
] as const
const CONJUNCTION = longestFirst(CONJUNCTIONS)
const CONNECTOR = longestFirst(CONNECTORS)

/** Words with a task of their own. */
function wordAt(text: string, at: number): Piece | null {
  for (const [kind, words] of TASKS) {
    const word = startsWithWord(text, at, words)
    if (word !== null) return { kind, end: at + word.length }
  }
  const stated = startsWithWord(text, at, STATED)
  if (stated !== null && (isSameWord(stated) || !/^[a-z]/u.test(stated) || isWordEnd(text, at + stated.length)))
    return { kind: 'figure', text: stated, end: at + stated.length }
  const conjunction = startsWithWord(text, at, CONJUNCTION)
  if (conjunction !== null) return { kind: 'break', end: at + conjunction.length }
  const connector = startsWithWord(text, at, CONNECTOR)
  return connector === null ? null : { kind: 'nothing', end: at + connector.length }
}

const isWordEnd = (text: string, at: number) => !/[a-z]/u.test(text[at] ?? '')

/** Where the longest name of a label ends that begins here. `at` where none does. */
function nameEnd(form: Form, text: string, at: number): number {
  return nameAt(form, text, at).end
}

/** The longest name that begins here; names may be broken by blanks and marks. */
function nameAt(form: Form, text: string, at: number): { readonly name: string; readonly end: number } {
  const { names } = labelTerms(form)
  let letters = ''
  let longest = { name: '', end: at }
  for (let end = at; end < text.length; end++) {
    const letter = text[end] ?? ''
    if (letters !== '' && SKIPPED_IN_NAMES.test(letter)) continue
    letters += letter
    if (!names.beginnings.has(letters)) break
    if (names.named.has(letters) && /\p{Script=Han}$/u.test(letters)) longest = { name: letters, end: end + 1 }
  }
  return longest
}

/** Where the official numbering of the label that follows ends: 3.危及“三安全一稳定”. */
function numberingEnd(form: Form, text: string, at: number): number {
  if (/[\p{Letter}\p{Number}]/u.test(text[at - 1] ?? '')) return at
  const end = matchEnd(NUMBERING, text, at)
  if (end === at) return at
  const { name } = nameAt(form, text, end)
  const digits = text.slice(at, end).replace(/[^\p{Letter}\p{Number}]/gu, '')
  const terms = labelTerms(form).names.named.get(name) ?? []
  return terms.some((term) => splitNumbering(term.official).numbering.replace(/[().、]/gu, '') === digits) ? end : at
}

/** Where a figure with its unit ends. A unit's letter that begins a label's name (部分公开, 个人) is left to that. */
function figureEnd(form: Form, text: string, at: number): number {
  const numeral = matchEnd(FIGURE, text, at)
  if (numeral === at) return at
  let end = numeral
  for (const pattern of [AFTER, TAIL, AFTER]) {
    const next = matchEnd(pattern, text, end)
    const from = text[end] === ' ' ? end + 1 : end
    if (next > end && nameEnd(form, text, from) <= next - 1) end = next
  }
  return end
}

function markAt(text: string, at: number): Piece {
  const word = matchEnd(ASCII_WORD, text, at)
  if (word > at) {
    const letters = text.slice(at, word)
    if (ENGLISH_CONNECTORS.includes(letters)) return { kind: 'nothing', end: word }
    if (ENGLISH_CONJUNCTIONS.includes(letters)) return { kind: 'break', end: word }
    return { kind: 'label', text: letters, end: word }
  }
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const end = at + letter.length
  if (/[\n;,、。.!|]/u.test(letter)) return { kind: 'break', end }
  return /[\p{Letter}\p{Number}\p{Emoji_Presentation}]/u.test(letter) ? { kind: 'label', text: letter, end } : { kind: 'nothing', end }
}
