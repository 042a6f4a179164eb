import { readFigure } from '../language/figure-reading.ts'
import { fold } from '../language/spelling.ts'
import { toValue } from '../report/figure.ts'
import type { Cell, Value } from '../report/form.ts'

/** What a cell may say whose text is no figure: letters taken for digits, blanks and points inside a figure, a figure among words. */

/** Letters by the digit that they are taken for; data. */
const DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  d: '0',
  q: '0',
  〇: '0',
  '○': '0',
  l: '1',
  i: '1',
  '|': '1',
  丨: '1',
  '!': '1',
  z: '2',
  e: '3',
  a: '4',
  s: '5',
  b: '8',
  g: '9',
}
const ALIKE = new RegExp(`^[\\d${Object.keys(DIGITS).join('').replace('|', '\\|')}]+$`, 'u')
const MOST = 6

/** The figures that the text may stand for, likeliest first; none where it holds nothing like a digit. */
export function lookAlikes(text: string, cell: Pick<Cell, 'unit' | 'decimals'>): readonly Value[] {
  const bare = fold(text).replace(/(?:件|个|份|元|万元)$/u, '')
  const spelled = spell(bare.replace(/[\s,，、'’·]/gu, ''))
  const parts = bare.split(/[^\d.a-z〇○丨|!]+/u).map(spell)
  const texts = [
    ...(spelled === null ? [] : [spelled, ...aboutPoint(spelled, cell.decimals)]),
    ...parts.flatMap((part) => (part === null ? [] : [part, ...aboutPoint(part, cell.decimals)])),
  ]
  const values = texts.flatMap((digits) => {
    const read = toValue(digits, cell)
    return 'value' in read ? [read.value] : []
  })
  return [...new Set([...values, ...inUnit(text, cell)])].slice(0, MOST)
}

/** The text with look-alikes as digits, or null where it is more than a number. */
function spell(text: string): string | null {
  const [whole = '', fraction, ...more] = text.split('.')
  const part = (letters: string) => (ALIKE.test(letters) ? [...letters].map((letter) => DIGITS[letter] ?? letter).join('') : null)
  const [left, right] = [part(whole), fraction === undefined ? '' : part(fraction)]
  if (left === null || right === null || more.length > 0) return null
  return right === '' ? left : `${left}.${right}`
}

/** A point in a count may stand for nothing, or part two figures. */
function aboutPoint(decimal: string, decimals: number): readonly string[] {
  const [whole = '', fraction] = decimal.split('.')
  return fraction === undefined || decimals > 0 ? [] : [whole + fraction, whole, fraction]
}

/** 3元 where a count belongs is 3. */
function inUnit(text: string, cell: Pick<Cell, 'unit' | 'decimals'>): readonly Value[] {
  const read = readFigure(text.replace(/[^\d.,，０-９]/gu, ''), cell)
  return read.kind === 'value' ? [read.value] : []
}
