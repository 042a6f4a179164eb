import { withoutRadicals } from '../../report/radicals.ts'
import type { Glyph } from './ink.ts'
import { apply, type Matrix, multiply } from './matrix.ts'

/** What is needed to know of a font. */
export interface FontLook {
  /** Widths of letters are told in this share of the size. */
  readonly scale: number
  readonly vertical: boolean
}

export interface TextState {
  readonly matrix: Matrix
  readonly x: number
  readonly y: number
  readonly lineX: number
  readonly lineY: number
  readonly font: FontLook
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  /** As the text under a scanned page is, which a program guessed. */
  readonly invisible: boolean
}

export const PLAIN_FONT: FontLook = { scale: 0.001, vertical: false }

export function startText(): TextState {
  const place = { matrix: [1, 0, 0, 1, 0, 0] as const, x: 0, y: 0, lineX: 0, lineY: 0 }
  return { ...place, font: PLAIN_FONT, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, invisible: false }
}

/** Adds the letters of one operator to `glyphs`, and tells the state after them. */
export function showGlyphs(shown: unknown, state: TextState, page: Matrix, artifact: boolean, glyphs: Glyph[]): TextState {
  const { font, charSpacing, wordSpacing, stretch, rise, invisible } = state
  const size = Math.abs(state.size)
  const direction = state.size < 0 ? -1 : 1
  const matrix = multiply(page, state.matrix)
  const unit = size * font.scale
  let along = 0
  for (const item of Array.isArray(shown) ? shown : []) {
    if (typeof item === 'number') {
      along += ((font.vertical ? 1 : -1) * item * size) / 1000
      continue
    }
    const letter = letterOf(item)
    if (letter === null) continue
    const spacing = ((letter.space ? wordSpacing : 0) + charSpacing) * direction
    const [down, across, above] = letter.vertical ?? [DEFAULT_DOWN, letter.width / 2, DEFAULT_ABOVE]
    if (!invisible && letter.text !== '' && size > 0) {
      const [x, y] = font.vertical ? [state.x - across * unit, state.y - along - above * unit] : [state.x + along * stretch * direction, state.y]
      glyphs.push(glyphAt(letter.text, matrix, [x, y + rise], letter.width * unit * stretch * direction, size, artifact))
    }
    along += font.vertical ? -down * unit - spacing : letter.width * unit + spacing
  }
  return font.vertical ? { ...state, y: state.y - along } : { ...state, x: state.x + along * stretch * direction }
}

/** How far down a letter of vertical text goes, and how far its top lies above its base, where the font doesn't say. */
const DEFAULT_DOWN = -1000
const DEFAULT_ABOVE = 880

interface Letter {
  readonly text: string
  readonly width: number
  readonly space: boolean
  readonly vertical: readonly [number, number, number] | null
}

function letterOf(item: unknown): Letter | null {
  if (typeof item !== 'object' || item === null || !('unicode' in item) || !('width' in item)) return null
  const { unicode, width } = item
  if (typeof unicode !== 'string' || typeof width !== 'number' || !Number.isFinite(width)) return null
  return { text: plainLetter(unicode), width, space: 'isSpace' in item && item.isSpace === true, vertical: verticalOf(item) }
}

function verticalOf(item: object): Letter['vertical'] {
  if (!('vmetric' in item) || !Array.isArray(item.vmetric)) return null
  const [down, across, above] = item.vmetric.map((value: unknown) => (typeof value === 'number' ? value : Number.NaN))
  if (down === undefined || across === undefined || above === undefined || Number.isNaN(down + across + above)) return null
  return [down, across, above]
}

function glyphAt(text: string, matrix: Matrix, [x, y]: readonly [number, number], width: number, size: number, artifact: boolean): Glyph {
  const [a, b, c, d] = matrix
  const [left, base] = apply(matrix, x, y)
  const height = size * Math.hypot(c, d)
  const turn = turnOf(a, b)
  const reach = Math.abs(width) * Math.hypot(a, b)
  switch (turn) {
    case 1:
      return { text, left: left - height * 0.15, right: left + height * 0.85, base: base + reach, size: height, turn, artifact }
    case 3:
      return { text, left: left - height * 0.85, right: left + height * 0.15, base, size: height, turn, artifact }
    case 2:
      return { text, left: left - reach, right: left, base, size: height, turn, artifact }
    default:
      return { text, left, right: left + reach, base, size: height, turn, artifact }
  }
}

function turnOf(a: number, b: number): Glyph['turn'] {
  const level = Math.abs(b) < Math.abs(a) / 10
  const upright = Math.abs(a) < Math.abs(b) / 10
  if (level) return a > 0 ? 0 : 2
  return upright ? (b > 0 ? 1 : 3) : null
}

/** Some fonts name radicals in place of characters, and ligatures in place of letters. */
function plainLetter(text: string): string {
  return withoutRadicals(text)
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u001f\u007f]/gu, '')
}
