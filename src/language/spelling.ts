/** One spelling for what keyboards write in several ways. */

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/gu
const DASH = /[\u2010-\u2015\u2212\uff0d\ufe63]/gu

/** Lower case, Chinese and common marks: in one spelling already. */
const FOLDED = /^[\n\x20-\x40\x5b-\x7e\u00b7\u3001-\u303f\u4e00-\u9fff]*$/u

/**
 * Full-width letters, digits and marks as half-width ones, lower case, one kind of dash and of blank; line breaks stay.
 * Not NFKC: that makes 102 of 10².
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(DASH, '-')
    .replace(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(SPACE, ' ')
    .toLowerCase()
}

/** What is left of a label to compare: its letters and numerals, without blanks and marks. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{Letter}\p{Number}]/gu, '')
}
