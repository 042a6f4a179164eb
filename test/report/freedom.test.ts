import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { freedom, progress, settles } from '../../src/report/freedom.ts'
import { oneStatement, stand } from '../../src/report/propagate.ts'
import { balancedFigures, halfFilled } from './arbitraries.ts'
import { SMALL_FORM } from './small-form.ts'
import { cell, entries } from './statements.ts'

const form = EDITION_2021
const blank = stand(form, new Map())
const keys = (...names: readonly string[]): readonly CellKey[] => names.map((name) => cell(form, name))

describe('the figures that the equalities still lack', () => {
  test('are 200 cells less 40 independent identities in a blank form: two of the 42 follow from the others', () => {
    expect(form.identities).toHaveLength(42)
    expect(freedom(form, blank)).toBe(200 - 40)
  })

  test('fall by one with each figure that does not follow from the others', () => {
    const names = ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'].map((name) => `disputes.review.${name}`)
    expect(settles(form, blank, keys(...names.slice(0, 2)))).toBe(2)
    expect(settles(form, blank, keys(...names))).toBe(4)
    expect(settles(form, stand(form, entries(form, { 'disputes.review.total': 3 })), keys(...names))).toBe(3)
    expect(settles(form, blank, [])).toBe(0)
  })

  test('fall by as much as was told beforehand when the cells become known', () => {
    fc.assert(
      fc.property(
        halfFilled(balancedFigures(SMALL_FORM)),
        balancedFigures(SMALL_FORM),
        fc.array(fc.nat(99), { maxLength: 8 }),
        (some, others, draws) => {
          const standing = stand(SMALL_FORM, oneStatement(some))
          const open = [...others.keys()].filter((key) => SMALL_FORM.cells.get(key)?.required && standing.value(key) === null)
          const asked = new Set(draws.flatMap((draw) => open[draw % Math.max(1, open.length)] ?? []))
          const known = { ...standing, value: (key: CellKey) => (asked.has(key) ? 1 : standing.value(key)) }
          expect(settles(SMALL_FORM, standing, [...asked])).toBe(freedom(SMALL_FORM, standing) - freedom(SMALL_FORM, known))
        },
      ),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })
})

describe('progress', () => {
  test('runs from 0 in a blank form to 1 when every cell is known', () => {
    expect(progress(form, blank)).toBe(0)
    fc.assert(
      fc.property(balancedFigures(form), (figures) => {
        expect(progress(form, stand(form, oneStatement(figures)))).toBe(1)
      }),
      { numRuns: 10 },
    )
  })

  test('never falls with a further figure', () => {
    fc.assert(
      fc.property(halfFilled(balancedFigures(form)), (figures) => {
        const half = new Map([...figures].slice(0, Math.floor(figures.size / 2)))
        expect(progress(form, stand(form, oneStatement(figures)))).toBeGreaterThanOrEqual(progress(form, stand(form, oneStatement(half))))
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 50) },
    )
  })
})
