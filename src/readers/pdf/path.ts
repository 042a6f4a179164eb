import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule, Shade } from './ink.ts'
import { apply, type Matrix } from './matrix.ts'

/** What a path paints, as far as tables are made of it. */
export type PathPiece = { readonly kind: 'rule'; readonly rule: Rule } | { readonly kind: 'shade'; readonly shade: Shade }

type Point = readonly [number, number]

/** Thicker than this, a filled area is no line. */
const THICKEST = 3.5
/** How far off level a line may be, points a line. */
const SLANT = 1.5

const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

/** The lines and areas of a painted path; `args`: how it is painted, and its points. */
export function pathPieces([paint, data]: readonly unknown[], matrix: Matrix, lineWidth: number): readonly PathPiece[] {
  const [stroked, filled] = [STROKES.has(paint), FILLS.has(paint)]
  if (!stroked && !filled) return []
  const width = lineWidth * Math.hypot(matrix[0], matrix[1])
  return subpathsOf(Array.isArray(data) ? data[0] : null, matrix).flatMap((points) => [
    ...(filled ? areaOf(points) : []),
    ...(stroked && width <= THICKEST ? linesOf(points) : []),
    ...(stroked && width > THICKEST ? thickLines(points, width) : []),
  ])
}

/** Numbers that each drawing operation takes: to move, to draw a line, two curves, and to close. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

function subpathsOf(data: unknown, matrix: Matrix): readonly (readonly Point[])[] {
  if (!(data instanceof Float32Array)) return []
  const subpaths: Point[][] = []
  for (let at = 0; at < data.length; ) {
    const operation = data[at]
    const numbers = operation === MOVE || operation === LINE ? 2 : operation === CURVE ? 6 : operation === QUADRATIC ? 4 : 0
    const end = apply(matrix, data[at + numbers - 1] ?? 0, data[at + numbers] ?? 0)
    const current = subpaths.at(-1)
    if (operation === MOVE) subpaths.push([end])
    else if (operation === CLOSE && current?.[0] !== undefined) current.push(current[0])
    else if (operation === LINE) current?.push(end)
    // What is curved bounds no cell.
    else if (operation === CURVE || operation === QUADRATIC) subpaths.push([end])
    at += numbers + 1
  }
  return subpaths.filter((points) => points.length > 1 && points.every(([x, y]) => Number.isFinite(x + y)))
}

function linesOf(points: readonly Point[]): readonly PathPiece[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index]
    return start === undefined ? [] : ruleBetween(start, end)
  })
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): readonly PathPiece[] {
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  if (Math.max(wide, high) === 0 || Math.min(wide, high) > SLANT) return []
  return [ruleOf(high > wide, high > wide ? (x0 + x1) / 2 : (y0 + y1) / 2, high > wide ? [y0, y1] : [x0, x1])]
}

function ruleOf(upright: boolean, at: number, ends: readonly [number, number]): PathPiece {
  return { kind: 'rule', rule: { upright, at, from: Math.min(...ends), to: Math.max(...ends) } }
}

/** A filled shape is taken by its outline: thin ones are lines. */
function areaOf(points: readonly Point[]): readonly PathPiece[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [wide, high] = [right - left, bottom - top]
  if (points.length < 3) return []
  if (high <= THICKEST && wide >= high) return [ruleOf(false, (top + bottom) / 2, [left, right])]
  if (wide <= THICKEST) return [ruleOf(true, (left + right) / 2, [top, bottom])]
  return points.length <= 6 && isBox(points, [left, right], [top, bottom]) ? [{ kind: 'shade', shade: { left, top, right, bottom } }] : []
}

function isBox(points: readonly Point[], xs: readonly number[], ys: readonly number[]): boolean {
  const near = (value: number, ends: readonly number[]) => ends.some((end) => Math.abs(end - value) <= SLANT)
  return points.every(([x, y]) => near(x, xs) && near(y, ys))
}

/** A line drawn with a broad pen is an area: shading is drawn in this way, too. */
function thickLines(points: readonly Point[], width: number): readonly PathPiece[] {
  return linesOf(points).flatMap((piece) => {
    if (piece.kind === 'shade') return []
    const { upright, at, from, to } = piece.rule
    const across: readonly [number, number] = [at - width / 2, at + width / 2]
    const [left, right, top, bottom] = upright ? [...across, from, to] : [from, to, ...across]
    return [{ kind: 'shade' as const, shade: { left, top, right, bottom } }]
  })
}
