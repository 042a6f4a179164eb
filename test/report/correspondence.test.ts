import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tell } from '../../src/report/correspondence.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import { balancedFigures } from './arbitraries.ts'
import { figures } from './statements.ts'

describe('figures told in the cells of another form', () => {
  test('add up the three rows of other handling', () => {
    const three = figures(EDITION_2021, {
      'requests.otherNotCorrected.business': 1,
      'requests.otherFeeUnpaid.business': 0,
      'requests.otherReasons.business': 2,
      'requests.otherReasons.total': 2,
    })
    expect(tell(three, EDITION_2021, EDITION_2021_ONE_ROW)).toEqual(figures(EDITION_2021_ONE_ROW, { 'requests.otherHandling.business': 3 }))
  })

  test('split a row of 0, and leave the three rows blank where it is above 0', () => {
    const one = figures(EDITION_2021_ONE_ROW, { 'requests.otherHandling.business': 0, 'requests.otherHandling.total': 4 })
    expect(tell(one, EDITION_2021_ONE_ROW, EDITION_2021)).toEqual(
      figures(EDITION_2021, { 'requests.otherNotCorrected.business': 0, 'requests.otherFeeUnpaid.business': 0, 'requests.otherReasons.business': 0 }),
    )
  })

  test('of 2019 keep what corresponds and leave 废止 and 收费 blank', () => {
    fc.assert(
      fc.property(balancedFigures(EDITION_2019), (old) => {
        const told = tell(old, EDITION_2019, EDITION_2021)
        for (const [key, value] of told) if (old.has(key)) expect(value).toBe(old.get(key))
        expect([...told.keys()].filter((key) => key.endsWith('.repealed') || key === 'proactive.feesCollected')).toEqual([])
        expect([...old.keys()].filter((key) => !told.has(key)).every((key) => key.startsWith('requests.otherHandling.'))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
