import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FormatName, writeReport } from '../../src/documents/formats.ts'
import { readReport } from '../../src/readers/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import type { Report } from '../../src/report/report.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedReport } from '../report/arbitraries.ts'

/** A document of ours, opened and saved again, once or twice. */
const WAYS: readonly { readonly from: FormatName; readonly to: readonly [string, ...string[]] }[] = [
  { from: 'docx', to: ['doc'] },
  { from: 'docx', to: ['odt', 'docx'] },
  { from: 'docx', to: ['html'] },
  { from: 'docx', to: ['txt:Text'] },
  { from: 'html', to: ['doc:MS Word 97'] },
]
const [drawn] = fc.sample(balancedReport(EDITION_2021), { seed: 7, numRuns: 1 })

describe.skipIf(!officeAtHand())('a document of ours that went through another office program', () => {
  test.for(WAYS)('is read to the same report, without a doubt: $from to $to', { timeout: 60_000 }, async ({ from, to }) => {
    if (drawn === undefined) throw new Error('no report was drawn')
    const report: Report = { ...drawn, figures: new Map([...drawn.figures].filter(([cell]) => !cell.startsWith('informationFees'))) }
    const written = await writeReport(report, from, { draft: false, version: null })
    if (written.kind !== 'written') throw new Error(written.kind)
    const saved = to.reduce((file, kind) => ({ bytes: savedAs(file.bytes, file.kind, kind), kind: kind.split(':')[0] ?? '' }), {
      bytes: written.bytes,
      kind: from as string,
    })
    const read = await readReport(saved.bytes, 'file')
    if (read.kind !== 'report') throw new Error(read.code)
    expect(equalReports(report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
    expect(read.doubts).toEqual([])
  })
})
