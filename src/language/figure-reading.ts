import { type FigureProblem, toValue } from '../report/figure.ts'
import type { Cell, Value } from '../report/form.ts'
import { readChineseNumeral } from './chinese-numeral.ts'
import { fold } from './spelling.ts'
import {
  CLOSINGS,
  COUNT_UNITS,
  DIGITS,
  LARGE_UNITS,
  LEAD_INS,
  MONEY_SIGNS,
  MONEY_UNITS,
  SAME_WORDS,
  SMALL_UNITS,
  VAGUE_AFTER,
  VAGUE_BEFORE,
  VAGUE_WORDS,
  ZERO_WORDS,
} from './vocabulary-numerals.ts'

export type FigureRefusal =
  | FigureProblem
  /** 3-5, 三到五 */
  | 'range'
  /** 2024年, 1月5日 */
  | 'date'
  /** 1e3, 10^12 */
  | 'exponent'
  /** 12,34: a slip, or two figures */
  | 'grouping'
  /** 约30, 三五, 十几 */
  | 'vague'
  /** 50% */
  | 'percent'
  /** 3元 for a count, 3件 for an amount */
  | 'unit'
  | 'empty'
  | 'tooLong'

export type FigureReading =
  | { readonly kind: 'value'; readonly value: Value }
  /** As last year. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reason: FigureRefusal }

export type FigureCell = Pick<Cell, 'unit' | 'decimals'>

/** Longer than any figure with its unit. */
const LONGEST = 60
const CHINESE = [...Object.keys(DIGITS), ...Object.keys(SMALL_UNITS), ...Object.keys(LARGE_UNITS), '廿卅卌'].join('')
const ASCII_NUMERAL = /^(\d+(?:,\d+)*)(\.\d*)?([十百千万亿萬億]{0,2})(.*)$/u
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+$/u
const DATE = new RegExp(
  `(^|\\D)\\d{4}\\s*(-|/)\\s*\\d{1,2}(\\s*[-/]\\s*\\d{1,2})?$|^\\d{4}\\.\\d{1,2}\\.\\d{1,2}$|[\\d${CHINESE}]\\s*(年|月|日|号|季度)`,
  'u',
)
const RANGE = new RegExp(`[\\d${CHINESE}]\\s*[件个元万]*\\s*([-~]|至|到|或)\\s*[\\d${CHINESE}]`, 'u')
const EXPONENT = /\d\s*(e[+-]?\d|\^|\*\*)/u
const DIVISION = /\d\s*\/\s*\d|分之/u
const VAGUE = new RegExp(
  `^(${VAGUE_BEFORE.join('|')})|[\\d${CHINESE}]\\s*[件个元]*\\s*(${VAGUE_AFTER.join('|').replace('?', '\\?')})|(${VAGUE_WORDS.join('|')})`,
  'u',
)
const MONEY_WORDS = Object.keys(MONEY_UNITS)
const PLAIN_MONEY = MONEY_WORDS.filter((unit) => MONEY_UNITS[unit] === 0)

const refused = (reason: FigureRefusal): FigureReading => ({ kind: 'refused', reason })

/** Reads one figure as a person writes it, for this cell. A bare figure is in the cell's unit; 元, 万元, 亿元 are converted. */
export function readFigure(text: string, cell: FigureCell): FigureReading {
  if (text.length > LONGEST * 4) return refused('tooLong')
  const folded = fold(text)
    .trim()
    .replace(/[。.!;,、；]+$/u, '')
    .trim()
  if (folded === '') return refused(text.trim() === '' ? 'empty' : 'notNumber')
  if (folded.length > LONGEST) return refused('tooLong')
  const word = stripBefore(folded, LEAD_INS)
  if (isZeroWord(folded) || isZeroWord(word)) return { kind: 'value', value: 0 }
  if (isSameWord(folded)) return { kind: 'same' }
  return readBare(stripAfter(word, CLOSINGS), cell)
}

/** Whether these words alone say that there is none. */
export function isZeroWord(text: string): boolean {
  return (ZERO_WORDS as readonly string[]).includes(text)
}

/** Whether a message points to last year's figure somewhere: 许可同去年. */
export function saysSame(text: string): boolean {
  const folded = fold(text)
  return SAME_WORDS.some((word) => folded.includes(word))
}

/** Whether these words alone point to last year's figure. */
export function isSameWord(text: string): boolean {
  return (SAME_WORDS as readonly string[]).includes(text)
}

function readBare(text: string, cell: FigureCell): FigureReading {
  const suspicion = suspicionOf(text)
  if (suspicion !== null) return refused(suspicion)
  const signed = /^(?:-|负|minus )\s*(.+)$/u.exec(text)
  if (signed?.[1] !== undefined) return refused(readBare(signed[1], cell).kind === 'value' ? 'negative' : 'notNumber')
  const splits = splitsOf(stripBefore(text, MONEY_SIGNS), cell)
  const { numeral, power } = splits.find((split) => decimalOf(split.numeral).kind === 'decimal') ?? splits[0]
  if (power === null) return refused(decimalOf(numeral).kind === 'decimal' ? 'unit' : 'notNumber')
  const read = decimalOf(numeral)
  if (read.kind === 'refused') return read
  const moved = shiftDecimal(read.decimal, power)
  const value = toValue(moved, cell)
  return 'value' in value ? { kind: 'value', value: value.value } : refused(value.problem)
}

/** What looks like a figure and is none, told by its form. */
function suspicionOf(text: string): FigureRefusal | null {
  if (/%|百分之/u.test(text)) return 'percent'
  if (DATE.test(text)) return 'date'
  if (EXPONENT.test(text)) return 'exponent'
  if (RANGE.test(text)) return 'range'
  if (DIVISION.test(text)) return 'fraction'
  if (VAGUE.test(text)) return 'vague'
  return null
}

interface Split {
  readonly numeral: string
  /** Of ten, which brings the numeral to the cell's unit; null where the unit is another kind's. */
  readonly power: number | null
}

/** The numeral without its unit. Of money 万 and 千 before 元 belong to the numeral, 五万三千元, unless it can't be read so: 一点五千元. */
function splitsOf(text: string, cell: FigureCell): readonly [Split, ...Split[]] {
  const count = COUNT_UNITS.find((unit) => text.endsWith(unit))
  const money = MONEY_WORDS.find((unit) => text.endsWith(unit))
  const without = (unit: string) => text.slice(0, -unit.length).trim()
  if (cell.unit === '件') {
    if (money !== undefined && count === undefined) return [{ numeral: without(money), power: null }]
    return [{ numeral: count === undefined ? text : without(count), power: 0 }]
  }
  const base = cell.unit === '万元' ? 4 : 0
  const plain = PLAIN_MONEY.find((unit) => text.endsWith(unit))
  if (money !== undefined) {
    const compound: Split = { numeral: without(money), power: (MONEY_UNITS[money] ?? 0) - base }
    return plain === undefined ? [compound] : [{ numeral: without(plain), power: -base }, compound]
  }
  if (count !== undefined) return [{ numeral: without(count), power: null }]
  // Of money, 1.2万 and 一万五 are said of 元.
  return [{ numeral: text, power: /[万亿萬億]/u.test(text) ? -base : 0 }]
}

type Decimal = { readonly kind: 'decimal'; readonly decimal: string }

function decimalOf(numeral: string): Decimal | Extract<FigureReading, { kind: 'refused' }> {
  const fail = (reason: FigureRefusal) => ({ kind: 'refused', reason }) as const
  const match = ASCII_NUMERAL.exec(numeral)
  if (match === null) {
    const multiplied = /^(.+点.+)([万亿萬億])$/u.exec(numeral)
    const read = readChineseNumeral(multiplied?.[1] ?? numeral)
    if (read.kind === 'vague') return fail('vague')
    if (read.kind === 'notNumeral') return fail('notNumber')
    return { kind: 'decimal', decimal: shiftDecimal(read.decimal, LARGE_UNITS[multiplied?.[2] ?? ''] ?? 0) }
  }
  const [, whole = '', fraction = '', units = '', rest = ''] = match
  if (/^[ ,]\s*\d/u.test(rest)) return fail('grouping')
  const digits = whole.replaceAll(',', '')
  if (whole.includes(',') && !GROUPED.test(whole)) return fail('grouping')
  const power = [...units].reduce((sum, unit) => sum + (SMALL_UNITS[unit] ?? LARGE_UNITS[unit] ?? 0), 0)
  if (rest !== '') return compound(`${digits}${fraction}`, power, rest) ?? fail('notNumber')
  return { kind: 'decimal', decimal: shiftDecimal(`${digits}${fraction}`, power) }
}

/** 1万2千 and 1万2000: what follows a unit must fill the places below it, as a bare 2 could be two of either. */
function compound(head: string, power: number, rest: string): Decimal | null {
  if (power === 0 || head.includes('.')) return null
  const below = decimalOf(rest)
  if (below.kind === 'refused' || below.decimal.includes('.') || below.decimal.length > power) return null
  if (/^\d+$/u.test(rest) && rest.length !== power) return null
  return { kind: 'decimal', decimal: String(BigInt(shiftDecimal(head, power)) + BigInt(below.decimal)) }
}

/** The decimal times 10^power, exactly. */
function shiftDecimal(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = whole + fraction
  const point = whole.length + power
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const places = padded.slice(at)
  return places === '' ? padded.slice(0, at) : `${padded.slice(0, at)}.${places}`
}

function stripBefore(text: string, words: readonly string[]): string {
  const word = words.find((candidate) => text.startsWith(candidate) && text.length > candidate.length)
  return word === undefined ? text : text.slice(word.length).trim()
}

function stripAfter(text: string, words: readonly string[]): string {
  const word = words.find((candidate) => text.endsWith(candidate) && text.length > candidate.length)
  return word === undefined ? text : text.slice(0, -word.length).trim()
}
