import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import { check } from '../../src/report/check.ts'
import { equalReports } from '../../src/report/equality.ts'
import { readReportFile } from '../../src/report/report-file.ts'

const folder = new URL('../../../shared/reports/', import.meta.url)
const absent = !existsSync(folder)

/** The errors of each publication, as the supervisor would send them back. */
const PUBLICATIONS = [
  { file: 'huiji-hrss-2023.txt', errors: [] },
  { file: 'shuyang-fgj-2023.html', errors: [] },
  { file: 'hangzhou-style-2025.html', errors: [] },
  { file: 'hongze-2023.pdf', errors: ['disputes.review.total', 'disputes.litigationAfterReview.total'] },
  { file: 'hongze-2024.pdf', errors: [] },
] as const

describe.skipIf(absent)(`a published report${absent ? ' (skipped: the shared reports are not here)' : ''}`, () => {
  test.for(PUBLICATIONS)('$file says what its report file says, without a doubt, and its own errors are named', async ({ file, errors }) => {
    const read = await readReport(readFileSync(new URL(file, folder)), file)
    const beside = readReportFile(readFileSync(new URL(file.replace(/\.\w+$/u, '.json'), folder), 'utf8'))
    if (read.kind !== 'report' || beside.kind !== 'report') throw new Error('unreadable')
    expect(equalReports(beside.report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
    expect(read.doubts).toEqual([])
    const { form, year, level, figures, misprints, agency } = read.report
    const findings = check({ form, year, level, figures, misprints, agency, lastYear: null })
    const sums = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'completeness')
    expect(sums.map(({ cells }) => cells.at(-1))).toEqual(errors)
  })
})
