import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitCause, slipsOf } from '../../../src/report/diagnosis/cause.ts'

const CASES: readonly (readonly [typed: number, right: number, cause: ReturnType<typeof digitCause>])[] = [
  [12, 21, 'swapped'],
  [321, 123, 'swapped'],
  [1, 10, 'lost'],
  [5, 105, 'lost'],
  [15, 105, 'lost'],
  [7, 77, 'lost'],
  [25, 205, 'lost'],
  [0, 40, null],
  [334, 34, 'doubled'],
  [344, 34, 'doubled'],
  [0, 5, null],
  [13, 12, null],
  [314, 34, null],
]

describe('how a figure may have been mistyped', () => {
  test.each(CASES)('%i typed for %i: %s', (typed, right, cause) => {
    expect(digitCause(typed, right)).toBe(cause)
  })

  test('every figure offered as the right one explains what was typed, inside the bounds', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(999_999), fc.nat(999_999), (typed, one, other) => {
        const [lo, hi] = [Math.min(one, other), Math.max(one, other)]
        for (const { value } of slipsOf(typed, lo, hi)) {
          expect(value).toBeGreaterThanOrEqual(lo)
          expect(value).toBeLessThanOrEqual(hi)
          expect(digitCause(typed, value)).not.toBeNull()
        }
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })

  test('the right figure is among those offered, unless its first digit was lost before a zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), fc.nat(4), (right, place) => {
        const digits = String(right)
        const at = place % digits.length
        const lost = digits.slice(0, at) + digits.slice(at + 1)
        fc.pre(!lost.startsWith('0'))
        expect(slipsOf(Number(lost), 0, 1e9).map(({ value }) => value)).toContain(right)
        const doubled = Number(digits.slice(0, at) + digits.slice(at, at + 1) + digits.slice(at))
        expect(slipsOf(doubled, 0, 1e9).map(({ value }) => value)).toContain(right)
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })
})
