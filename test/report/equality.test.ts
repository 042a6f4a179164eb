import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tell } from '../../src/report/correspondence.ts'
import { EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import type { TextKey } from '../../src/report/form.ts'
import { joinOverview, splitOverview } from '../../src/report/overview.ts'
import type { Report } from '../../src/report/report.ts'
import { balancedReport } from './arbitraries.ts'
import { cell, figures } from './statements.ts'

const form = EDITION_2021
const report = (values: Readonly<Record<string, number>>, texts: Readonly<Record<string, string>> = {}): Report => ({
  form,
  agency: '某某市民政局',
  year: 2023,
  level: null,
  issuedOn: null,
  figures: figures(form, values),
  misprints: new Map(),
  texts: new Map(Object.entries(texts).map(([key, text]) => [key as TextKey, text])),
})
const sums = { upheld: 0, corrected: 0, otherOutcome: 0, pending: 0, total: 0 }
const review = (values: Partial<typeof sums>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [`disputes.review.${key}`, value]))

describe('two reports', () => {
  test('are equal to themselves, and not where one cell differs', () => {
    fc.assert(
      fc.property(balancedReport(form), fc.constantFrom(...form.cells.keys()), (one, key) => {
        expect(equalReports(one, one)).toEqual({ equal: true, differences: [], texts: [] })
        fc.pre(one.figures.has(key))
        const other = { ...one, figures: new Map(one.figures).set(key, (one.figures.get(key) ?? 0) + 1) }
        expect(equalReports(one, other)).toEqual({ equal: false, differences: [key], texts: [] })
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 50) },
    )
  })

  test('are equal where a blank of one follows from its other cells', () => {
    expect(equalReports(report(review({ total: 0 })), report(review(sums))).equal).toBe(true)
    expect(equalReports(report(review({ total: 1 })), report(review({ total: 1, upheld: 1 }))).differences).toHaveLength(4)
  })

  test('are equal where other handling of one is the sum of the rows of the other', () => {
    fc.assert(
      fc.property(balancedReport(form), (three) => {
        const one: Report = { ...three, form: EDITION_2021_ONE_ROW, figures: tell(three.figures, form, EDITION_2021_ONE_ROW) }
        expect(equalReports(three, one).equal).toBe(true)
        expect(equalReports(one, three).equal).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('differ in the fees and narratives that the first has, not in those that it lacks', () => {
    const fees = { 'informationFees.noticesIssued': 0 }
    expect(equalReports(report(fees), report({})).differences).toEqual([cell(form, 'informationFees.noticesIssued')])
    expect(equalReports(report({}), report(fees)).equal).toBe(true)
    const texts = { otherMatters: '无其他需要报告的事项。' }
    expect(equalReports(report({}, texts), report({})).texts).toEqual(['otherMatters'])
    expect(equalReports(report({}), report({}, texts)).equal).toBe(true)
    expect(equalReports(report({}, texts), report({}, { otherMatters: '无其他需要 报告的事项。\n' })).equal).toBe(true)
  })

  test('are equal where one has the overview in parts and the other as it prints', () => {
    const parts = new Map<TextKey, string>([
      ...['preface', 'proactiveDisclosure', 'onRequest', 'informationManagement', 'platform', 'supervision'].map(
        (part) => [`overview.${part}` as TextKey, `本段说明${part}。`] as const,
      ),
    ])
    const printed = joinOverview(form, parts)
    expect(splitOverview(form, printed)).toEqual(parts)
    expect(equalReports({ ...report({}), texts: parts }, report({}, { 'overview.preface': printed })).equal).toBe(true)
  })

  test('differ where one has no figure in a cell', () => {
    const key = cell(form, 'proactive.licensingDecisions')
    expect(equalReports({ ...report({}), misprints: new Map([[key, '若干']]) }, report({})).differences).toEqual([key])
  })
})
