import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/i18n.ts'
import { type Rehearsal, rehearse } from '../../src/rehearsal/rehearse.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Figures } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { balancedReport } from '../report/arbitraries.ts'

const words = loadWords(new URL('../../locales/', import.meta.url))['zh-CN']
const RUNS = Number(process.env.SOAK_RUNS ?? 12)

interface Means {
  readonly last?: Report
  readonly drafted?: boolean
}
const played = (report: Report, { last, drafted = false }: Means = {}): Rehearsal =>
  rehearse({ report, last: last ?? null, paste: false, drafted, words, slip: null })

/** What is objected to in the texts, but that section 6 says nothing where nobody knows the fees. */
const narrativeRules = ({ findings }: Rehearsal) =>
  findings.filter(({ rule, params }) => rule.startsWith('narrative.') && params.case !== 'silent').map(({ rule }) => rule)

/** The year before: its stock and what it carried forward are what this year's figures go on from, its texts its own. */
function yearBefore(report: Report): Report {
  const { form } = report
  const figures = new Map<CellKey, number>([...form.cells.keys()].map((cell) => [cell, 0]))
  for (const { from, to } of form.carried) figures.set(from, report.figures.get(to) ?? 0)
  for (const { issued, repealed, inForce } of form.stocks)
    figures.set(inForce, (of(report.figures, inForce) ?? 0) - (of(report.figures, issued) ?? 0) + (of(report.figures, repealed) ?? 0))
  return { ...report, year: report.year - 1, figures, texts: new Map() }
}
const of = (figures: Figures, cell: CellKey | null): number | undefined => (cell === null ? undefined : figures.get(cell))

const reports = balancedReport(EDITION_2021).map((report) => ({ ...report, level: 'cityGovernment' as const, texts: new Map() }))

describe('a rehearsal with drafted texts', () => {
  test('ends equal, with nothing to object to what was drafted', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const done = played(report, { drafted: true })
        expect([done.equal, narrativeRules(done)]).toEqual([true, []])
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })
})

describe("a rehearsal with last year's report", () => {
  test('ends equal, with no more figure answers than without', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [without, done] = [played(report), played(report, { last: yearBefore(report) })]
        expect(done.equal).toBe(true)
        expect(done.figureAnswers).toBeLessThanOrEqual(without.figureAnswers)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })

  test('corrects a stock that does not go on from the year before', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 1, max: 90 }), (report, by) => {
        const last = yearBefore(report)
        const moved = last.form.stocks.map(({ inForce }) => [inForce, (last.figures.get(inForce) ?? 0) + by] as const)
        expect(played(report, { last: { ...last, figures: new Map([...last.figures, ...moved]) } }).equal).toBe(true)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })
})

const FOLDER = '../shared/reports'

function published(name: string): Report {
  const read = readReportFile(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
  if (read.kind !== 'report') throw new Error(name)
  return read.report
}

describe('published reports, two years running', () => {
  test.skipIf(!existsSync(FOLDER)).each([
    ['pingtan-2022', 'pingtan-2021', '698 件：2021 年 665 件＋制发 88 件－废止 55 件'],
    ['hongze-2024', 'hongze-2023', '8 件：2023 年 5 件＋制发 3 件－废止 0 件'],
  ])('%s after %s', (name, before, stock) => {
    const [report, last] = [published(name), published(before)]
    const [without, told, drafted] = [played(report), played(report, { last }), played(report, { last, drafted: true })]
    expect([told.equal, drafted.equal]).toEqual([true, true])
    expect(Math.max(told.figureAnswers, drafted.figureAnswers)).toBeLessThanOrEqual(without.figureAnswers)
    expect(told.transcript.map(({ text }) => text).join('\n')).toContain(`先记为 ${stock}`)
    expect(narrativeRules(drafted)).toEqual([])
  })
})
