import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { readReport } from '../../src/readers/report.ts'
import { equalReports } from '../../src/report/equality.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { sampleReport } from '../documents/sample.ts'
import { officeAtHand, savedAs } from '../office-program.ts'

const readPdf = async (bytes: Uint8Array) => {
  const result = await readReport(bytes, 'file.pdf')
  return result.kind === 'report' ? result : expect.fail(result.code)
}

describe.skipIf(!officeAtHand())('a Word document saved as PDF', () => {
  test('is read to the report that it was made of', async () => {
    const report = sampleReport()
    const read = await readPdf(savedAs(await writeDocx(layoutReport(report, { draft: false, filed: true })), 'docx', 'pdf'))
    expect(equalReports(report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
    expect({ agency: read.report.agency, year: read.report.year, issuedOn: read.report.issuedOn, doubts: read.doubts }).toEqual({
      agency: report.agency,
      year: report.year,
      issuedOn: report.issuedOn,
      doubts: [],
    })
  })
})

const shared = new URL('../../../shared/reports/', import.meta.url)
describe.skipIf(!existsSync(shared))('a published PDF (skipped where ../shared is absent)', () => {
  test.for(['hongze-2023', 'hongze-2024'])('is read to its report file, errors and all: %s', async (name) => {
    const file = readReportFile(readFileSync(new URL(`${name}.json`, shared), 'utf8'))
    const read = await readPdf(readFileSync(new URL(`${name}.pdf`, shared)))
    if (file.kind !== 'report') throw new Error('unreadable')
    expect(equalReports(file.report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
    expect(read.doubts).toEqual([])
  })
})
