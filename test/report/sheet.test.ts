import { describe, expect, test } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { completed, filledIn, sheetOf } from '../../src/report/sheet.ts'
import { cell, entries, figures } from './statements.ts'

const form = EDITION_2021
const key = (name: string) => cell(form, name)

const draft = new Map(
  entries(
    form,
    { origin: 'confirmed', values: { 'disputes.review.total': 3 } },
    { 'disputes.review.upheld': 3 },
    { origin: 'imported', values: { 'disputes.directLitigation.total': 2 } },
    { 'disputes.directLitigation.upheld': 4 },
    { origin: 'zeroed', values: { 'proactive.coercionDecisions': 0 } },
    { 'proactive.licensingDecisions': 7 },
  ),
)
const licensing = draft.get(key('proactive.licensingDecisions'))
if (licensing !== undefined) draft.set(key('proactive.licensingDecisions'), { ...licensing, reopened: true })
const sheet = sheetOf(form, draft)

describe('the sheet', () => {
  test.each([
    ['disputes.review.total', 3, 'confirmed'],
    ['disputes.review.upheld', 3, 'given'],
    ['disputes.review.pending', 0, 'implied'],
    ['disputes.directLitigation.total', 2, 'imported'],
    ['disputes.directLitigation.upheld', 4, 'aside'],
    ['disputes.directLitigation.pending', null, 'blank'],
    ['proactive.coercionDecisions', 0, 'zeroed'],
    ['proactive.licensingDecisions', null, 'reopened'],
  ] as const)('tells of %s its value %s and how it came: %s', (name, value, state) => {
    expect(sheet.cells.get(key(name))).toMatchObject({ value, state })
  })

  test('tells which values a set-aside cell could have', () => {
    expect(sheet.cells.get(key('disputes.directLitigation.upheld'))?.interval).toEqual({ lo: 0, hi: 2 })
  })

  test('tells whether each balance holds, is broken or still open', () => {
    const state = (id: string) => sheet.identities.find((line) => line.id === id)?.state
    expect(state('disputes.total:review')).toBe('holds')
    expect(state('disputes.total:directLitigation')).toBe('broken')
    expect(state('disputes.total:litigationAfterReview')).toBe('open')
    expect(sheet.identities).toHaveLength(form.identities.length)
  })

  test('as figures has what was stated and what follows, and no blank', () => {
    expect(completed(form, draft)).toEqual(
      figures(form, {
        'proactive.coercionDecisions': 0,
        'disputes.review.upheld': 3,
        'disputes.review.corrected': 0,
        'disputes.review.otherOutcome': 0,
        'disputes.review.pending': 0,
        'disputes.review.total': 3,
        'disputes.directLitigation.upheld': 4,
        'disputes.directLitigation.total': 2,
      }),
    )
  })

  test('fills in what plain figures imply', () => {
    expect(filledIn(form, figures(form, { 'disputes.review.total': 0 })).size).toBe(5)
  })
})
