import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Clip, inside, narrowed } from './clip.ts'
import type { Glyph, Rule, Shade } from './ink.ts'
import { IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts'
import { type PathPiece, pathPieces } from './path.ts'
import { type FontLook, showGlyphs, startText, type TextState } from './shown-text.ts'

export interface Drawing {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly shades: readonly Shade[]
}

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Graphics {
  readonly matrix: Matrix
  readonly text: TextState
  readonly lineWidth: number
  /** Outside of it nothing is seen; null: everything is. */
  readonly clip: Clip | null
}

/** More than any page of a report has; what is beyond is not drawn. */
const MOST = { glyphs: 50_000, rules: 20_000, depth: 20_000 }

/** What a page's operators draw. `base` turns the page's own coordinates into points from its top left corner. */
export function drawingOf({ fnArray, argsArray }: Operators, fontOf: (name: string) => FontLook, base: Matrix): Drawing {
  const glyphs: Glyph[] = []
  const pieces: PathPiece[] = []
  const stack: Graphics[] = []
  const marks: boolean[] = []
  let now: Graphics = { matrix: base, text: startText(), lineWidth: 1, clip: null }
  let clips = false
  const push = () => stack.length < MOST.depth && stack.push(now)
  const pop = () => {
    now = stack.pop() ?? now
  }
  const transform = (value: unknown) => {
    const matrix = matrixOf(value)
    if (matrix !== null) now = { ...now, matrix: multiply(now.matrix, matrix) }
  }
  for (const [index, operator] of fnArray.entries()) {
    const args = argsOf(argsArray[index])
    switch (operator) {
      case OPS.save:
        push()
        break
      case OPS.restore:
        pop()
        break
      case OPS.transform:
        transform(args)
        break
      case OPS.paintFormXObjectBegin:
        push()
        transform(args[0])
        break
      case OPS.paintFormXObjectEnd:
        pop()
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marks.push(nameOf(args[0]) === 'Artifact')
        break
      case OPS.endMarkedContent:
        marks.pop()
        break
      case OPS.setLineWidth:
        now = { ...now, lineWidth: numberOf(args[0]) }
        break
      case OPS.clip:
      case OPS.eoClip:
        clips = true
        break
      case OPS.constructPath:
        if (pieces.length < MOST.rules) pieces.push(...pathPieces(args, now.matrix, now.lineWidth))
        // A path clips once it is painted.
        if (clips) now = { ...now, clip: narrowed(now.clip, args[2], now.matrix) }
        clips = false
        break
      case OPS.showText:
        if (glyphs.length < MOST.glyphs) {
          const shown: Glyph[] = []
          now = { ...now, text: showGlyphs(args[0], now.text, now.matrix, marks.includes(true), shown) }
          for (const glyph of shown) if (now.clip === null || inside(now.clip, glyph)) glyphs.push(glyph)
        }
        break
      default:
        now = { ...now, text: textStateAfter(operator, args, now.text, fontOf) }
    }
  }
  const rules = pieces.flatMap((piece) => (piece.kind === 'rule' ? [piece.rule] : []))
  return { glyphs, rules, shades: pieces.flatMap((piece) => (piece.kind === 'shade' ? [piece.shade] : [])) }
}

function textStateAfter(operator: number, args: readonly unknown[], text: TextState, fontOf: (name: string) => FontLook): TextState {
  const [first, second] = args
  const move = (x: number, y: number): TextState => ({ ...text, x: text.lineX + x, y: text.lineY + y, lineX: text.lineX + x, lineY: text.lineY + y })
  switch (operator) {
    case OPS.beginText:
      return { ...text, matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 }
    case OPS.setCharSpacing:
      return { ...text, charSpacing: numberOf(first) }
    case OPS.setWordSpacing:
      return { ...text, wordSpacing: numberOf(first) }
    case OPS.setHScale:
      return { ...text, stretch: numberOf(first) / 100 }
    case OPS.setLeading:
      return { ...text, leading: -numberOf(first) }
    case OPS.setTextRise:
      return { ...text, rise: numberOf(first) }
    case OPS.setTextRenderingMode:
      return { ...text, invisible: first === INVISIBLE }
    case OPS.setFont:
      return { ...text, font: typeof first === 'string' ? fontOf(first) : text.font, size: numberOf(second) }
    case OPS.setTextMatrix:
      return { ...text, matrix: matrixOf(first) ?? matrixOf(args) ?? IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 }
    case OPS.moveText:
      return move(numberOf(first), numberOf(second))
    case OPS.setLeadingMoveText:
      return { ...move(numberOf(first), numberOf(second)), leading: numberOf(second) }
    case OPS.nextLine:
      return move(0, text.leading)
    default:
      return text
  }
}

const INVISIBLE = 3

const argsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) || value instanceof Float32Array ? Array.from<unknown>(value) : [])
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : null
}

/** The page turned so that most of its text is read to the right. */
export function uprightDrawing(operators: Operators, fontOf: (name: string) => FontLook, base: Matrix, size: readonly [number, number]): Drawing {
  const drawing = drawingOf(operators, fontOf, base)
  const counts = [0, 0, 0, 0]
  for (const { turn } of drawing.glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1
  const turn = counts.indexOf(Math.max(...counts))
  if (turn === 0) return drawing
  const [width, height] = size
  const back: Matrix = turn === 1 ? [0, -1, 1, 0, 0, width] : turn === 2 ? [-1, 0, 0, -1, width, height] : [0, 1, -1, 0, height, 0]
  return drawingOf(operators, fontOf, multiply(back, base))
}
