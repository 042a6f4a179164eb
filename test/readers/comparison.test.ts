import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeComparison } from '../../src/readers/comparison.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { sampleReport } from '../documents/sample.ts'

const compared = [2021, 2022].map((year) => ({ report: toReportFile(sampleReport({ year })), source: `${year}.docx` }))

describe('the comparison that a chat asked for', () => {
  test('is named after the newest report', async () => {
    const made = await makeComparison(compared, 'docx', null)
    expect(made).toMatchObject({ kind: 'made', name: expect.stringMatching(/^某某市民政局2022年.+（往年对比）\.docx$/u) })
    const document = made.kind === 'made' ? new TextDecoder().decode(unzipSync(made.bytes)['word/document.xml']) : ''
    expect(document).toContain('2021.docx')
  })

  test.each(['png', 'bundle', 'odt'])('is not made as %s', async (format) => {
    expect(await makeComparison(compared, format, null)).toMatchObject({ kind: 'failed', code: 'structure' })
  })

  test('is not made of what is no report', async () => {
    expect(await makeComparison([...compared, { report: {}, source: '' }], 'docx', null)).toMatchObject({ kind: 'failed', code: 'structure' })
  })
})
