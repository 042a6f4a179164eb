import type { Glyph } from './ink.ts'
import { apply, type Matrix } from './matrix.ts'

/** The part of a page in which something is drawn, in points from its top left corner. */
export interface Clip {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Within a path too; `extent`: its least and its greatest coordinates, as the library tells them. What is not upright counts as the box around it. */
export function narrowed(clip: Clip | null, extent: unknown, matrix: Matrix): Clip | null {
  const [left, bottom, right, top] = extent instanceof Float32Array || Array.isArray(extent) ? Array.from<unknown>(extent) : []
  if (typeof left !== 'number' || typeof bottom !== 'number' || typeof right !== 'number' || typeof top !== 'number') return clip
  const corners = [apply(matrix, left, bottom), apply(matrix, right, bottom), apply(matrix, left, top), apply(matrix, right, top)]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  if (![...xs, ...ys].every(Number.isFinite)) return clip
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  if (clip === null) return box
  return {
    left: Math.max(clip.left, box.left),
    top: Math.max(clip.top, box.top),
    right: Math.min(clip.right, box.right),
    bottom: Math.min(clip.bottom, box.bottom),
  }
}

/** How high the middle of a letter is above its base, in sizes. */
const MIDDLE = 0.35

/** Whether the middle of a letter is seen: one that is cut in two at a page's end then stands on one page only. */
export function inside(clip: Clip, { left, right, base, size, turn }: Glyph): boolean {
  const [x, y] = [(left + right) / 2, turn === 0 ? base - size * MIDDLE : base]
  return x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom
}
