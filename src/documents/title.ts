import { titleOf } from './wording.ts'

/** Characters of 22 pt in a line of 156 mm. */
const LINE = 20
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** The title in one line where it fits; else the agency first, itself broken between words only, into lines about as long. */
export function titleLines(agency: string, year: number): readonly string[] {
  const rest = titleOf(year)
  if (widthOf(agency + rest) <= LINE) return [agency + rest]
  return [...balancedLines(agency), rest]
}

/** Width in full-width characters: ASCII takes half of one. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x80 ? 0.5 : 1), 0)
}

/** A name in as few lines of `width` as it needs, about as long as each other, broken between words only. */
export function balancedLines(text: string, width = LINE): readonly string[] {
  const count = Math.ceil(widthOf(text) / width)
  const target = widthOf(text) / count
  const lines: string[] = []
  let line = ''
  for (const { segment } of WORDS.segment(text)) {
    const grown = line + segment
    const full = line !== '' && (widthOf(grown) > width || (widthOf(grown) - target > target - widthOf(line) && lines.length < count - 1))
    if (full) lines.push(line)
    line = full ? segment : grown
  }
  return line === '' ? lines : [...lines, line]
}
