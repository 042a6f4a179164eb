import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, Form } from '../../src/report/form.ts'
import { oneStatement, stand, standTogether } from '../../src/report/propagate.ts'
import { balancedFigures, halfFilled } from './arbitraries.ts'
import { exactIntervals } from './flow-oracle.ts'
import { SMALL_FORM } from './small-form.ts'
import { cell, entries } from './statements.ts'

const form = EDITION_2021
const key = (name: string) => cell(form, name)
const said = (...statements: Parameters<typeof entries> extends [Form, ...infer Rest] ? Rest : never) => stand(form, entries(form, ...statements))

describe('what follows from the figures', () => {
  test('leaves nothing for the other applicants once one of them has the whole total', () => {
    const standing = said({ 'requests.received.total': 1 }, { 'requests.received.naturalPerson': 1 })
    expect(standing.value(key('requests.received.business'))).toBe(0)
    expect(standing.implied.get(key('requests.received.otherOrganization'))).toBe(0)
    expect(standing.why(key('requests.received.business'))?.identity.id).toBe('requests.row-total:received')
    expect(standing.why(key('requests.received.business'))?.cells).toContain(key('requests.received.total'))
  })

  test('computes the last part of a sum', () => {
    const standing = said({
      'disputes.review.upheld': 3,
      'disputes.review.corrected': 1,
      'disputes.review.otherOutcome': 0,
      'disputes.review.total': 6,
    })
    expect([...standing.implied]).toEqual([[key('disputes.review.pending'), 2]])
  })

  test('bounds a cell by what its row and its column still have room for', () => {
    const standing = said({ 'requests.concluded.business': 4, 'requests.granted.total': 9, 'requests.granted.naturalPerson': 7 })
    expect(standing.interval(key('requests.granted.business'))).toEqual({ lo: 0, hi: 2 })
    expect(standing.interval(key('requests.received.business'))).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY })
    expect(standing.value(key('requests.granted.business'))).toBeNull()
  })

  test('says nothing of cells that no identity holds', () => {
    expect(said({}).interval(key('proactive.licensingDecisions'))).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY })
    expect(said({}).implied.size).toBe(0)
  })

  test('is blind to a reopened cell', () => {
    const all = new Map(entries(form, { 'requests.received.total': 0, 'requests.received.business': 5 }))
    const reopened = all.get(key('requests.received.business'))
    if (reopened !== undefined) all.set(key('requests.received.business'), { ...reopened, reopened: true })
    const standing = stand(form, all)
    expect(standing.conflicts).toEqual([])
    expect(standing.value(key('requests.received.business'))).toBe(0)
  })
})

describe('a statement that contradicts', () => {
  const conflicted = said(
    { 'requests.received.total': 15 },
    {
      'requests.received.naturalPerson': 12,
      'requests.received.business': 2,
      'requests.received.researchInstitution': 0,
      'requests.received.publicWelfare': 0,
      'requests.received.legalService': 0,
      'requests.received.otherOrganization': 0,
    },
  )

  test('is set aside whole, with the identity, its two sides and the statement', () => {
    expect(conflicted.conflicts).toHaveLength(1)
    expect(conflicted.conflicts[0]).toMatchObject({ identity: { id: 'requests.row-total:received' }, statement: 2, expected: 14, actual: 15 })
    expect(conflicted.aside.size).toBe(6)
    expect(conflicted.conflicts[0]?.cells).toEqual([...conflicted.aside])
    expect(conflicted.value(key('requests.received.business'))).toBeNull()
    expect(conflicted.value(key('requests.received.total'))).toBe(15)
  })

  test('leaves what was said before and what comes after', () => {
    const standing = said({ 'disputes.review.total': 1 }, { 'disputes.review.upheld': 2 }, { 'disputes.review.pending': 1 })
    expect([...standing.aside]).toEqual([key('disputes.review.upheld')])
    expect(standing.implied.get(key('disputes.review.upheld'))).toBe(0)
    expect(standing.conflicts[0]).toMatchObject({ expected: 2, actual: 1 })
  })

  test('names the stated cells that it rests on, and no zero that could not be smaller', () => {
    const standing = said({ 'disputes.review.corrected': 0, 'disputes.review.total': 1 }, { 'disputes.review.upheld': 2 })
    expect(standing.conflicts[0]?.because).toEqual([key('disputes.review.upheld'), key('disputes.review.total')])
  })

  test('is explained over computed cells by the stated ones behind them', () => {
    const standing = said(
      { 'requests.received.total': 5, 'requests.carriedOver.total': 0, 'requests.carriedForward.total': 2 },
      { 'requests.granted.total': 4 },
    )
    expect(standing.conflicts[0]?.because).toEqual(
      ['requests.received.total', 'requests.carriedOver.total', 'requests.granted.total', 'requests.carriedForward.total'].map(key),
    )
    expect(standing.conflicts[0]).toMatchObject({ statement: 2 })
  })

  test('is reported with every identity that it breaks outright', () => {
    const table = { 'disputes.review.upheld': 1, 'disputes.review.corrected': 0, 'disputes.review.otherOutcome': 0, 'disputes.review.pending': 0 }
    const other = Object.fromEntries(Object.entries(table).map(([name, value]) => [name.replace('review', 'directLitigation'), value]))
    const standing = said({ ...table, 'disputes.review.total': 0, ...other, 'disputes.directLitigation.total': 0 })
    expect(standing.conflicts.map((conflict) => conflict.identity.id)).toEqual(['disputes.total:review', 'disputes.total:directLitigation'])
  })
})

/** Section 3 alone: the oracle knows no other. */
const requestsOf = (figures: Figures): Figures => new Map([...figures].filter(([name]) => name.startsWith('requests.')))

describe.each([
  ['small tables', SMALL_FORM, Number(process.env.SOAK_RUNS ?? 400), 0.995],
  // A rare large table hides many of its implied cells at once: few tables tell little of the share.
  ['tables of full size', EDITION_2021, Math.ceil(Number(process.env.SOAK_RUNS ?? 400) / 10), 0.9],
] as const)('against maximum flows on %s', (_, tables, runs, least) => {
  test(`no bound is false and at least ${100 * least} % of the implied cells are found`, () => {
    const implied = { exact: 0, found: 0 }
    fc.assert(
      fc.property(halfFilled(balancedFigures(tables)), (some) => {
        const figures = requestsOf(some)
        const standing = standTogether(tables, oneStatement(figures))
        expect(standing).not.toBeNull()
        for (const [blank, exact] of exactIntervals(tables, figures) ?? []) {
          const { lo, hi } = standing?.interval(blank) ?? { lo: Number.NaN, hi: Number.NaN }
          expect(lo).toBeLessThanOrEqual(exact.lo)
          expect(hi).toBeGreaterThanOrEqual(exact.hi)
          if (exact.lo !== exact.hi) continue
          implied.exact++
          if (lo === hi) implied.found++
        }
      }),
      { numRuns: runs },
    )
    expect(implied.exact).toBeGreaterThan(runs)
    expect(implied.found / implied.exact).toBeGreaterThanOrEqual(least)
  })

  test('a contradiction is reported only where there is one, and hardly any is missed', () => {
    const contradictions = { exact: 0, found: 0 }
    const wrong = fc.tuple(halfFilled(balancedFigures(tables)), fc.nat(1000), fc.nat(400)).map(([some, place, by]) => {
      const figures = new Map(requestsOf(some))
      const cells: readonly CellKey[] = [...figures.keys()]
      const changed = cells[place % Math.max(1, cells.length)]
      if (changed !== undefined) figures.set(changed, by)
      return figures
    })
    fc.assert(
      fc.property(wrong, (figures) => {
        const exact = exactIntervals(tables, figures) === null
        const found = standTogether(tables, oneStatement(figures)) === null
        if (!exact) expect(found).toBe(false)
        if (exact) contradictions.exact++
        if (exact && found) contradictions.found++
      }),
      { numRuns: runs },
    )
    expect(contradictions.exact).toBeGreaterThan(0)
    expect(contradictions.found / contradictions.exact).toBeGreaterThanOrEqual(0.95)
  })
})

describe('statements in any order', () => {
  test('that fit together leave the same intervals as all of them at once', () => {
    fc.assert(
      fc.property(halfFilled(balancedFigures(SMALL_FORM)), fc.integer({ min: 1, max: 7 }), (figures, size) => {
        const apart = new Map([...oneStatement(figures)].map(([name, entry], place) => [name, { ...entry, revision: place % size }]))
        // A contradiction elsewhere makes the statements count one by one.
        const contradiction = entries(SMALL_FORM, { 'disputes.review.total': 0 }, { 'disputes.review.upheld': 1 })
        const others = [...apart].filter(([name]) => !name.startsWith('disputes.review'))
        const oneByOne = stand(
          SMALL_FORM,
          new Map([...[...contradiction].map(([name, entry]) => [name, { ...entry, revision: entry.revision + 10 }] as const), ...others]),
        )
        const together = stand(SMALL_FORM, new Map(others))
        expect(oneByOne.conflicts).toHaveLength(1)
        for (const name of SMALL_FORM.cells.keys()) {
          if (!name.startsWith('disputes.review')) expect(oneByOne.interval(name)).toEqual(together.interval(name))
        }
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })

  test('that all but one wrong figure fit together set exactly its statement aside when it comes last', () => {
    fc.assert(
      fc.property(balancedFigures(EDITION_2021), fc.nat(174), fc.integer({ min: 1, max: 99 }), (figures, place, by) => {
        const cells = [...figures.keys()].filter((name) => name.startsWith('requests.'))
        const wrong = cells[place]
        if (wrong === undefined) throw new Error('section 3 has 175 cells')
        const all = new Map(oneStatement(figures))
        all.set(wrong, { value: (figures.get(wrong) ?? 0) + by, origin: 'given', revision: 2 })
        const standing = stand(EDITION_2021, all)
        expect([...standing.aside]).toEqual([wrong])
        expect(standing.implied.get(wrong)).toBe(figures.get(wrong))
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })
})
