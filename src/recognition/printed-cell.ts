import { isZeroWord } from '../language/figure-reading.ts'
import { fold } from '../language/spelling.ts'
import { COUNT_UNITS, MONEY_UNITS } from '../language/vocabulary-numerals.ts'

/** What stands in a printed cell, told by its text alone. */
export type PrintedKind =
  | 'blank'
  /** A dash or stroke: nothing, or zero. */
  | 'dash'
  /** A draft's mark for what is still to be filled in. */
  | 'pending'
  /** Something with digits, or a word for zero; it may still be no figure of its cell. */
  | 'figure'
  | 'words'

/** How a draft prints a blank. */
export const PENDING = '【待填】'

const UNITS = [...COUNT_UNITS, ...Object.keys(MONEY_UNITS)].join('|')
const DIGITS = new RegExp(`^[-+~]?\\s*[¥]?\\d[\\d\\s.,%~^-]*(?:e[+-]?\\d+)?\\s*[万亿]?(?:${UNITS})?$`, 'u')

/** Letters taken for digits, and marks for what could not be made out. */
const ALIKE = /^(?=.{1,8}$)[\doilzsb|〇○丨?*#.,\ufffd\s]+$/u

/** A figure with a mark that does not belong there: no label, and no gap in its row. */
const SPOILT = /^(?=.{1,12}$)(?=.*\d.*\d)[\d\s.,$#&@!;:'"`^=<>{}[\]+*?|~%-]+$/u

export function printedKind(text: string): PrintedKind {
  const bare = fold(text).trim()
  if (bare === '') return 'blank'
  if (bare === PENDING) return 'pending'
  if (/^[-/\\_]+$/u.test(bare)) return 'dash'
  return DIGITS.test(bare) || ALIKE.test(bare) || SPOILT.test(bare) || isZeroWord(bare) ? 'figure' : 'words'
}
