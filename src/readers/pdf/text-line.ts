import type { Glyph } from './ink.ts'

/** A stretch of a line without a gap. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A stretch of a line without a wide gap. */
export interface Segment extends Word {
  readonly words: readonly Word[]
}

/** A line of text as it is printed. */
export interface TextLine extends Word {
  readonly segments: readonly Segment[]
  readonly base: number
  readonly size: number
}

/** A blank is at least this wide, in sizes of the letters beside it. */
const BLANK = 0.2
/** Wider than the gaps of a line that is spread out to its margin. */
const GAP = 0.9
/** Letters with bases as near as this, in sizes, stand on one line. */
const SAME_LINE = 0.35
/** The same letter as near as this, in sizes, is drawn twice to look bold. */
const OVERPRINT = 0.15

/** Letters as lines, from top to bottom. */
export function linesOfText(glyphs: readonly Glyph[]): readonly TextLine[] {
  const upright = glyphs.filter(({ turn, text }) => turn === 0 && text !== '')
  const rows: Glyph[][] = []
  for (const glyph of upright.toSorted((a, b) => a.base - b.base)) {
    const row = rows.at(-1)
    const first = row?.[0]
    // Compared with the row's first letter: a slant must not let lines run together.
    if (row !== undefined && first !== undefined && glyph.base - first.base <= SAME_LINE * Math.max(glyph.size, first.size)) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.flatMap((row) => lineOf(row) ?? [])
}

const middle = ({ left, right }: Glyph) => (left + right) / 2

function lineOf(row: readonly Glyph[]): TextLine | null {
  const segments: Stretch[][] = []
  const letters: Glyph[] = []
  let spaced = false
  for (const glyph of row.toSorted((a, b) => middle(a) - middle(b))) {
    if (glyph.text.trim() === '') {
      spaced = true
      continue
    }
    if (isOverprint(letters, glyph)) continue
    const before = letters.at(-1)
    const gap = before === undefined ? Number.POSITIVE_INFINITY : (glyph.left - before.right) / Math.max(glyph.size, before.size)
    const word = segments.at(-1)?.at(-1)
    if (gap > GAP) segments.push([stretch(glyph)])
    else if (word === undefined || gap > BLANK || spaced) segments.at(-1)?.push(stretch(glyph))
    else {
      word.text += glyph.text
      word.right = Math.max(word.right, glyph.right)
    }
    letters.push(glyph)
    spaced = false
  }
  if (letters.length === 0) return null
  const size = letters.reduce((largest, letter) => Math.max(largest, letter.size), 0)
  const base = letters.reduce((sum, letter) => sum + letter.base, 0) / letters.length
  const parts = segments.map((words) => ({ ...spanOf(words), words }))
  return { ...spanOf(parts), segments: parts, base, size }
}

interface Stretch {
  text: string
  readonly left: number
  right: number
}

const stretch = ({ text, left, right }: Glyph): Stretch => ({ text, left, right })

function spanOf(words: readonly Word[]): Word {
  const left = words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY)
  const right = words.reduce((most, word) => Math.max(most, word.right), Number.NEGATIVE_INFINITY)
  return { text: words.map(({ text }) => text).join(' '), left, right }
}

/** Whether the same letter has just been printed in the same place. */
function isOverprint(letters: readonly Glyph[], { text, left, size }: Glyph): boolean {
  return letters.slice(-2).some((letter) => letter.text === text && Math.abs(left - letter.left) <= OVERPRINT * size)
}

/** The text of a cell: its lines one after the other, and letters that are turned in the order in which they were drawn. */
export function cellText(glyphs: readonly Glyph[]): string {
  const upright = linesOfText(glyphs).map(({ text }) => text)
  const turned = glyphs.filter(({ turn }) => turn === 1 || turn === 3).map(({ text }) => text)
  return joinLines([...upright, turned.join('').trim()].filter((text) => text !== ''))
}

/** Lines as one text: Chinese runs on, words and figures stay apart. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[\w.,)%]$/u.test(text) && /^[\w(.,+-]/u.test(line) ? `${text} ${line}` : text + line), '')
}
