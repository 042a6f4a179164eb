import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDITION_2021, FORMS } from '../../src/report/editions/index.ts'
import { readReportFile, reportJsonSchema, toReportFile } from '../../src/report/report-file.ts'
import { balancedReport } from './arbitraries.ts'

const minimal = { agency: '甲局', year: 2024 }
const read = (file: unknown) => readReportFile(JSON.stringify(file))

describe('the report file', () => {
  it('is published as a JSON Schema that is up to date', () => {
    const published: unknown = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(balancedReport(EDITION_2021), (report) => {
        const again = readReportFile(JSON.stringify(toReportFile(report)))
        expect(again.kind === 'report' ? [...again.report.figures].sort() : again).toEqual([...report.figures].sort())
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
    )
  })

  it.each([
    ['what is no JSON', '{', { code: 'notJson' }],
    ['an unknown key', JSON.stringify({ ...minimal, colour: 1 }), { code: 'structure', keys: ['colour'] }],
    ['an unknown row', JSON.stringify({ ...minimal, requests: { lost: {} } }), { code: 'structure', path: 'requests', keys: ['lost'] }],
    ['a file without a year', JSON.stringify({ agency: '甲局' }), { code: 'structure', path: 'year' }],
    ['a table that is a list', JSON.stringify({ ...minimal, requests: [] }), { code: 'structure', path: 'requests' }],
    [
      'one row and three rows of 其他处理 at once',
      JSON.stringify({ ...minimal, requests: { otherHandling: { total: 0 }, otherReasons: { total: 0 } } }),
      { code: 'bothOtherRows' },
    ],
  ])('is refused for %s', (_name, text, problem) => {
    expect(readReportFile(text)).toMatchObject({ kind: 'problem', problem })
  })

  it.each([[-1], [3.5], ['若干'], [1e300]])('keeps %s in a cell as what stands there, no figure', (printed) => {
    const result = read({ ...minimal, proactive: { licensingDecisions: printed } })
    expect(result.kind === 'report' ? [[...result.report.misprints.values()], result.report.figures.size] : result).toEqual([[String(printed)], 0])
  })

  it.each(FORMS)('of a report of which nothing could be read is on the form that was printed: $edition $variant', (form) => {
    const blank = { form, agency: '甲局', year: form.years.from, level: null, issuedOn: null }
    const again = read(toReportFile({ ...blank, figures: new Map(), misprints: new Map(), texts: new Map() }))
    expect(again.kind === 'report' ? again.report.form : again).toBe(form)
  })

  it('keeps 万元 to the 分, exactly', () => {
    const result = read({ ...minimal, proactive: { feesCollected: 24252.311082 } })
    expect(result.kind === 'report' ? [...result.report.figures.values()] : result).toEqual([24_252_311_082])
  })
})
