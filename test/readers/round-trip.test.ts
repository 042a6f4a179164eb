import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES, type FormatName, writeReport } from '../../src/documents/formats.ts'
import { printedText } from '../../src/documents/report-layout.ts'
import { makeDocument } from '../../src/readers/proof.ts'
import { readReport } from '../../src/readers/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { TextKey } from '../../src/report/form.ts'
import { hasSubhead, joinOverview } from '../../src/report/overview.ts'
import { normaliseProse } from '../../src/report/prose.ts'
import type { Report } from '../../src/report/report.ts'
import { balancedFigures, halfFilled } from '../report/arbitraries.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 40)
/** Formats that take ten times as long as the others. */
const SLOW: readonly FormatName[] = ['xlsx']
const runsOf = (format: FormatName) => Math.ceil(SLOW.includes(format) ? RUNS / 4 : RUNS)
const TIME = { timeout: 120_000 }
const form = EDITION_2021

/** Lines that could be taken for what they are not: headings, titles, dates, rows of a table, marks. */
const trickyLines = [
  '一、总体情况',
  '五、存在的主要问题及改进情况',
  '（六）主动公开',
  '# 六、其他需要报告的事项',
  '某某市民政局2023年政府信息公开工作年度报告',
  '2024年1月12日',
  '草稿',
  '规章\t3\t2\t1',
  '<b>&amp;</b> ]]> <!-- 　',
  '1.属于国家秘密 0 0 0 0 0 0 0',
  '{"agency": 1}',
  '👨‍👩‍👧 و \u202e نص \u202c',
  '\u0000\u0007\ud800一',
  '| 规章 | 3 |',
  '= + - * / @SUM(A1)',
  '_x0041_x0042_ _x000d_',
  '李㛃与钱𬭚 # $ \\ =1+1',
]
const line = fc.oneof(
  fc.constantFrom(...trickyLines),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'政府信息公开，。“”（）一二0123 '), maxLength: 200 }),
)
const prose = fc.array(line, { maxLength: 5 }).map((lines) => normaliseProse(lines.join('\n')))
/** A sub-head may stand with nothing under it; elsewhere no words are no text. */
const textOf = (key: TextKey, text: string | null) => (text !== null && (text !== '' || hasSubhead(form, key)) ? [[key, text] as const] : [])
const texts = fc
  .array(fc.option(prose), { minLength: form.texts.length, maxLength: form.texts.length })
  .map((drawn) => new Map(form.texts.flatMap((key, place) => textOf(key, drawn[place] ?? null))))
const reports = fc.record({
  agency: fc.constantFrom('某某市民政局', '某某县人民政府', '某某市<高新技术>产业开发区 & 综合保税区管理委员会（某某市数据局）'),
  year: fc.integer({ min: 2021, max: 2030 }),
  issuedOn: fc.constantFrom(null, '2024-01-12', '2025-12-31'),
  figures: fc.oneof(balancedFigures(form), halfFilled(balancedFigures(form))),
  texts,
})

type Drawn = Pick<Report, 'agency' | 'year' | 'issuedOn' | 'figures' | 'texts'>
const reportOf = (drawn: Drawn): Report => ({ form, level: null, misprints: new Map(), ...drawn })

/** Formats that say the date. */
const DATED: readonly FormatName[] = ['json', 'filed']

/** What must come back: the cells of the tables, and the texts as they print. */
function essence(report: Report) {
  const { agency, year, issuedOn, figures, texts: said } = report
  const inTables = [...form.cells.values()].filter((cell) => cell.required).map(({ key }) => [key, figures.get(key) ?? null])
  const parts = form.sections.flatMap((section) => (section.key === 'overview' ? [] : section.texts))
  return {
    // Titles are often spaced out: a reader drops the spaces of a name.
    agency: agency.replaceAll(' ', ''),
    year,
    issuedOn,
    cells: Object.fromEntries(inTables),
    overview: joinOverview(form, said),
    rest: parts.map((part) => printedText(report, part)),
  }
}

/** Formats that keep every letter and space; what a PDF keeps is shown in pdf-round-trip.test.ts. */
const EXACT = FORMAT_NAMES.filter((format) => format !== 'pdf')

describe('any report, valid or half-filled', () => {
  test.for(EXACT)('written as %s and read again is the same', TIME, async (format) => {
    await fc.assert(
      fc.asyncProperty(reports, fc.boolean(), async (drawn, draft) => {
        const report = reportOf(drawn)
        const written = await writeReport(report, format, { draft, version: null })
        if (written.kind !== 'written') throw new Error(written.code)
        const result = await readReport(written.bytes, written.name)
        if (result.kind === 'unreadable') throw new Error(result.code)
        expect(essence(result.report)).toEqual({ ...essence(report), issuedOn: DATED.includes(format) ? report.issuedOn : null })
        // A draft marks its blanks; elsewhere a blank that nothing explains is worth a doubt, and nothing else is.
        expect(result.doubts.filter(({ cell }) => draft || report.figures.has(cell))).toEqual([])
      }),
      { numRuns: runsOf(format) },
    )
  })

  test.for(FORMAT_NAMES.filter((format) => format !== 'json'))('keeps as %s a sub-head that is said inside a text', async (format) => {
    const preface = form.texts.find((key) => key === 'overview.preface')
    const texts = new Map(preface === undefined ? [] : [[preface, '开头。\n（一）主动公开\n一、总体情况\n结尾。']])
    const report = reportOf({ agency: '某某市民政局', year: 2024, issuedOn: null, figures: new Map(), texts })
    expect(await makeDocument(report, { format, draft: false, version: null, broken: new Set(), sheet: null })).toMatchObject({ kind: 'made' })
  })

  test.for(FORMAT_NAMES)('of an agency with any name passes its own proof as %s', TIME, async (format) => {
    const long = '某某省某某自治州某某经济技术开发区管理委员会人力资源和社会保障局社会保险基金监督管理中心综合服务处办公室综合'
    for (const agency of [long.repeat(2).slice(0, 63), '某某/\\:*?"<>|局.', 'CON', '局'.repeat(100)]) {
      const report = reportOf({ agency, year: 2024, issuedOn: null, figures: new Map(), texts: new Map() })
      const made = await makeDocument(report, { format, draft: false, version: 1, broken: new Set(), sheet: null })
      expect(made, agency).toMatchObject({ kind: 'made', name: expect.not.stringMatching(/[<>:"/\\|?*]|\.(?!\w+$)/u) })
    }
  })

  test.for(FORMAT_NAMES)('of twenty pages, with a paragraph of half of them, passes its own proof as %s', TIME, async (format) => {
    const pages = (count: number) => '李㛃与钱𬭚说明：<b> # $ \\ @ =1+1，群众满意。'.repeat(count * 22)
    const texts = new Map(form.texts.map((key, place) => [key, place === 0 ? pages(10) : `${pages(1)}\n${pages(1)}`]))
    const report = reportOf({ agency: '某某市民政局', year: 2024, issuedOn: null, figures: new Map(), texts })
    const made = await makeDocument(report, { format, draft: false, version: 1, broken: new Set(), sheet: null })
    if (made.kind === 'failed') throw new Error(`${made.code} ${made.parts}`)
    const read = await readReport(made.bytes, made.name)
    if (read.kind === 'unreadable') throw new Error(read.code)
    const spaced = (text: string) => (format === 'pdf' ? text.replace(/\s/gu, '') : text)
    for (const [key, text] of report.texts) if (!key.startsWith('overview.')) expect(spaced(read.report.texts.get(key) ?? '')).toBe(spaced(text))
    expect(spaced(joinOverview(form, read.report.texts))).toBe(spaced(joinOverview(form, report.texts)))
  })

  test.for(EXACT)('passes its own proof as %s', TIME, async (format) => {
    await fc.assert(
      fc.asyncProperty(reports, fc.boolean(), async (drawn, draft) => {
        const made = await makeDocument(reportOf(drawn), { format, draft, version: null, broken: new Set(), sheet: null })
        expect(made).toMatchObject({ kind: 'made' })
      }),
      { numRuns: Math.ceil(runsOf(format) / 4) },
    )
  })
})
