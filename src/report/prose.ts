import { withoutRadicals } from './radicals.ts'

/** How narrative text is kept: one paragraph a line, no control characters, Chinese quotation marks. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff]/gu
const HAN = /[\p{Script=Han}，。、；：！？（）《》“”]/u

/** Text as it is kept when it comes in: NFC, characters for radicals, paragraphs trimmed, blank lines gone, straight quotes beside Chinese turned into “”. */
export function normaliseProse(text: string): string {
  const plain = withoutRadicals(text.toWellFormed())
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/[\t\u00a0]/gu, ' ')
    .replace(CONTROL, '')
  return plain
    .split('\n')
    .map((line) => chineseQuotes(line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '')))
    .filter((line) => line !== '')
    .join('\n')
}

/** The same on one line. */
export function oneLine(text: string): string {
  return normaliseProse(text).replaceAll('\n', ' ')
}

/** Straight double quotes beside Chinese become a pair of “ and ” in turn; elsewhere (code, inches) they stay. */
function chineseQuotes(line: string): string {
  let open = false
  return line.replace(/"/gu, (quote, at: number) => {
    if (!open && !HAN.test(line[at - 1] ?? '') && !HAN.test(line[at + 1] ?? '')) return quote
    open = !open
    return open ? '“' : '”'
  })
}

/** Two texts are the same to a reader when only white space differs. */
export function sameProse(a: string, b: string): boolean {
  const bare = (text: string) => normaliseProse(text).replace(/[\s\u3000]/gu, '')
  return bare(a) === bare(b)
}
