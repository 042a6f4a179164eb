import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { biggestChanges, compareYears } from '../../src/report/compare.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import type { CellKey, Form } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { type StoredReport, storedReport } from '../../src/report/stored-year.ts'

function year(year: number, figures: Readonly<Record<string, number>>, form: Form = EDITION_2021): StoredReport {
  const report: Report = {
    form,
    agency: '某某县民政局',
    year,
    level: null,
    issuedOn: null,
    figures: new Map(Object.entries(figures).map(([cell, value]) => [cell as CellKey, value])),
    misprints: new Map(),
    texts: new Map(),
  }
  return storedReport(report, `${year}.json`)
}
const rowOf = (reports: readonly StoredReport[], cell: string) =>
  compareYears(EDITION_2021, reports).rows.find(({ cells }) => cells.length === 1 && cells[0] === cell)

describe('a comparison of years', () => {
  test('shows each figure in ascending years, the difference, growth and share', () => {
    const reports = [
      year(2022, { 'requests.granted.total': 6, 'requests.concluded.total': 8 }),
      year(2021, { 'requests.granted.total': 4, 'requests.concluded.total': 4 }),
    ]
    expect(rowOf(reports, 'requests.granted.total')).toMatchObject({ figures: [4, 6], difference: 2, growth: 0.5, share: 0.75 })
  })

  test('leaves open what a year lacks, and the growth from nothing', () => {
    const reports = [year(2021, { 'proactive.penaltyDecisions': 0 }), year(2022, { 'proactive.penaltyDecisions': 3 }), year(2023, {})]
    expect(rowOf(reports, 'proactive.penaltyDecisions')).toMatchObject({ figures: [0, 3, null], difference: null, growth: null, share: null })
    expect(rowOf(reports.slice(0, 2), 'proactive.penaltyDecisions')).toMatchObject({ difference: 3, growth: null })
  })

  test('fills in what the totals imply', () => {
    const reports = [year(2022, { 'disputes.review.total': 0 }), year(2023, { 'disputes.review.total': 1, 'disputes.review.upheld': 1 })]
    expect(rowOf(reports, 'disputes.review.corrected')).toMatchObject({ figures: [0, 0] })
  })

  test.each([EDITION_2021_ONE_ROW, EDITION_2019])('adds up 其他处理 where the form of $edition prints one row', (form) => {
    const reports = [
      year(2020, { 'requests.otherHandling.total': 5 }, form),
      year(2021, { 'requests.otherNotCorrected.total': 1, 'requests.otherFeeUnpaid.total': 0, 'requests.otherReasons.total': 2 }),
    ]
    const { rows } = compareYears(EDITION_2021, reports)
    expect(rows.find(({ label }) => label === '（六）其他处理')).toMatchObject({ figures: [5, 3], difference: -2 })
  })

  test('orders changes by how far the figures moved, amounts in 万元', () => {
    const reports = [
      year(2021, {
        'proactive.penaltyDecisions': 10,
        'proactive.coercionDecisions': 1,
        'proactive.feesCollected': 3_000_000,
        'informationFees.amountReceived': 0,
      }),
      year(2022, {
        'proactive.penaltyDecisions': 4,
        'proactive.coercionDecisions': 1,
        'proactive.feesCollected': 7_500_000,
        'informationFees.amountReceived': 38_000,
      }),
    ]
    const changed = biggestChanges(compareYears(EDITION_2021, reports)).map(({ cells }) => cells[0])
    expect(changed).toEqual(['proactive.penaltyDecisions', 'proactive.feesCollected', 'informationFees.amountReceived'])
  })

  const SHARED = '../shared/reports/pingtan-'
  test.skipIf(!existsSync(`${SHARED}2021.json`))('compares published reports', () => {
    const reports = [2021, 2022].map((one) => {
      const read = readReportFile(readFileSync(`${SHARED}${one}.json`, 'utf8'))
      if (read.kind !== 'report') throw new Error(`${one}`)
      return storedReport(read.report, `${one}.json`)
    })
    expect(rowOf(reports, 'requests.received.total')).toMatchObject({ figures: [70, 74], difference: 4 })
    expect(biggestChanges(compareYears(EDITION_2021, reports))[1]?.cells).toEqual(['proactive.licensingDecisions'])
  })
})
