import { DIGITS, LARGE_UNITS, SMALL_UNITS, TENS } from './vocabulary-numerals.ts'

export type NumeralReading =
  /** The decimal in ASCII digits, such as 12.5. */
  | { readonly kind: 'decimal'; readonly decimal: string }
  /** Two digits side by side, as in 二三 or 三五十: how many is left open. */
  | { readonly kind: 'vague' }
  | { readonly kind: 'notNumeral' }

const LETTERS = new RegExp(
  `^[${[...Object.keys(DIGITS), ...Object.keys(SMALL_UNITS), ...Object.keys(LARGE_UNITS), ...Object.keys(TENS)].join('')}点]+$`,
  'u',
)
const NOT_NUMERAL: NumeralReading = { kind: 'notNumeral' }

/** Reads 十二, 两百零三, 一万二千, 廿三, 二〇二, 十二点五. */
export function readChineseNumeral(text: string): NumeralReading {
  if (!LETTERS.test(text)) return NOT_NUMERAL
  const spelled = [...text].map((letter) => TENS[letter] ?? letter).join('')
  const [whole = '', fraction, ...more] = spelled.split('点')
  if (more.length > 0 || whole === '') return NOT_NUMERAL
  const read = readWhole([...whole])
  if (read.kind !== 'decimal' || fraction === undefined) return read
  const digits = digitsOf([...fraction])
  return digits === null || digits === '' ? NOT_NUMERAL : { kind: 'decimal', decimal: `${read.decimal}.${digits}` }
}

function digitsOf(letters: readonly string[]): string | null {
  const digits = letters.map((letter) => DIGITS[letter])
  return digits.includes(undefined) ? null : digits.join('')
}

function readWhole(letters: readonly string[]): NumeralReading {
  const digits = digitsOf(letters)
  if (digits === null) return readSections(letters)
  // 二〇三 spells a number out, 二三 means two or three.
  if (digits.length > 1 && !digits.includes('0')) return { kind: 'vague' }
  return { kind: 'decimal', decimal: digits.replace(/^0+(?=\d)/u, '') }
}

/** Sections closed by 亿 and 万, each larger than the next. */
function readSections(letters: readonly string[]): NumeralReading {
  let total = 0n
  let section: string[] = []
  let ceiling = Number.POSITIVE_INFINITY
  for (const letter of letters) {
    const power = LARGE_UNITS[letter]
    if (power === undefined) {
      section.push(letter)
      continue
    }
    const value = readSection(section, ceiling)
    if (typeof value !== 'bigint') return value
    if (value === 0n || power >= ceiling) return NOT_NUMERAL
    total += value * 10n ** BigInt(power)
    ceiling = power
    section = []
  }
  const rest = section.length === 0 ? 0n : readSection(section, ceiling)
  return typeof rest === 'bigint' ? { kind: 'decimal', decimal: String(total + rest) } : rest
}

/**
 * What stands before 万 or at the end: digits with 千, 百, 十. `ceiling` is the power of the unit before it.
 * A last digit right after a unit is a tenth of it, as in 两百五 and 一万二; after 零 it is a one.
 */
function readSection(letters: readonly string[], ceiling: number): bigint | NumeralReading {
  let total = 0
  let digit: number | null = null
  let zero = false
  let power = ceiling
  for (const letter of letters) {
    const value = DIGITS[letter]
    if (value === 0) {
      if (digit !== null || zero || power === Number.POSITIVE_INFINITY) return NOT_NUMERAL
      zero = true
    } else if (value !== undefined) {
      if (digit !== null) return { kind: 'vague' }
      digit = value
    } else {
      const unit = SMALL_UNITS[letter]
      // 零 stands for a power left out, and 十 alone may do without its 一.
      if (unit === undefined || unit >= (zero ? power - 1 : power) || (digit === null && (unit !== 1 || zero))) return NOT_NUMERAL
      total += (digit ?? 1) * 10 ** unit
      digit = null
      zero = false
      power = unit
    }
  }
  if (zero && (digit === null || power < 2)) return NOT_NUMERAL
  const tenth = Number.isFinite(power) && !zero ? 10 ** (power - 1) : 1
  return BigInt(total + (digit ?? 0) * tenth)
}
