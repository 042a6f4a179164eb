/** [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null
  const [a, b, c, d, e, f] = Array.from<unknown>(value)
  const numbers = [a, b, c, d, e, f].map((item) => (typeof item === 'number' && Number.isFinite(item) ? item : null))
  const [m0, m1, m2, m3, m4, m5] = numbers
  if (m0 == null || m1 == null || m2 == null || m3 == null || m4 == null || m5 == null) return null
  return [m0, m1, m2, m3, m4, m5]
}
