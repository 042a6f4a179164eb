import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../src/readers/proof.ts'
import { readReport } from '../../src/readers/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { joinOverview } from '../../src/report/overview.ts'
import { normaliseProse, sameProse } from '../../src/report/prose.ts'
import type { Report } from '../../src/report/report.ts'
import { sampleReport, textsOf } from '../documents/sample.ts'
import { balancedFigures, halfFilled } from '../report/arbitraries.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 12)
const form = EDITION_2021

/** Lines that could be taken for what they are not, and what a markup language would read as its own. */
const trickyLines = [
  '（六）主动公开',
  '某某市民政局2023年政府信息公开工作年度报告',
  '2024年1月12日',
  '规章　3　2　1',
  '#set text(red) #panic() #{1+1} #read("/etc/passwd")',
  '$x^2$ \\ \\u{4e00} @cite <label> `raw` ``` ``` *粗* _斜_ ~ ] [ } { ) ( /* */ // = 标题 - 项 + 项 / 词: -- --- ... https://example.com',
  '"引号" \'单引号\' 1.属于国家秘密 0 0 0 0 0 0 0',
  '<b>&amp;</b> ]]> <!-- =1+1',
  '李㛃与钱𬭚',
]
const line = fc.oneof(
  fc.constantFrom(...trickyLines),
  fc.string({ unit: fc.constantFrom(...'政府信息公开工作，。、；：“”（）《》一二0123456789 %.-#$\\@`*_[]{}<>/=~^&|'), minLength: 1, maxLength: 400 }),
)
const prose = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => normaliseProse(lines.join('\n')))
const texts = fc
  .array(fc.option(prose), { minLength: form.texts.length, maxLength: form.texts.length })
  .map((drawn) => new Map(form.texts.flatMap((key, place) => (drawn[place] ? [[key, drawn[place]] as const] : []))))
const reports = fc.record({
  agency: fc.constantFrom('某某市民政局', '某某市<高新技术>产业开发区 & #综合保税区$管理委员会（某某市数据局）'),
  year: fc.integer({ min: 2021, max: 2030 }),
  figures: fc.oneof(balancedFigures(form), halfFilled(balancedFigures(form))),
  texts,
})
const task = { format: 'pdf', draft: false, version: null, broken: new Set<never>() } as const

describe('a report as PDF', { timeout: 120_000 }, () => {
  test('reads back cell for cell and word for word, white space aside, without a doubt', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.boolean(), async (drawn, draft) => {
        const report: Report = { ...sampleReport(), ...drawn }
        const made = await makeDocument(report, { ...task, draft })
        if (made.kind === 'failed') throw new Error(`${made.code}: ${made.parts.join()} ${made.cells.join()}`)
        const read = await readReport(made.bytes, made.name)
        if (read.kind === 'unreadable') throw new Error(read.code)
        expect(read.report.figures).toEqual(new Map([...form.cells.values()].flatMap(({ key }) => entry(report, key))))
        expect(sameProse(joinOverview(form, read.report.texts), joinOverview(form, report.texts))).toBe(true)
        expect(read.doubts.filter(({ cell }) => draft || report.figures.has(cell))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('of twenty pages reads back', async () => {
    const long = textsOf(form, (key) => `${`关于${key}的很长的说明，含编号12、34和“引文”。`.repeat(60)}\n（一）主动公开\n一、总体情况\n`.repeat(2))
    expect(await makeDocument(sampleReport({ texts: long }), task)).toMatchObject({ kind: 'made' })
  })

  test.for([
    ['emoji', '成效明显👍🏻，群众满意👨‍👩‍👧。', ['👍', '🏻', '👨', '👩', '👧']],
    ['another script', '见 مرحبا 一栏', [...'مرحبا']],
  ] as const)('names %s instead of leaving it out', async ([, text, missing]) => {
    const report = sampleReport({ texts: textsOf(form, () => text) })
    expect(await makeDocument(report, task)).toEqual({ kind: 'failed', code: 'glyphs', cells: [], parts: missing })
    expect(await makeDocument(report, { ...task, format: 'docx' })).toMatchObject({ kind: 'made' })
  })

  test('prints what can be seen of marks of direction and radicals out of other PDF files', async () => {
    const report = sampleReport({ texts: textsOf(form, () => '\u202e⼀次⺠生\u200d公开\u2067、⼀般\u00ad公开\ufe0f。') })
    expect(await makeDocument(report, task)).toMatchObject({ kind: 'made' })
  })
})

function entry(report: Report, key: Parameters<Report['figures']['get']>[0]): readonly (readonly [typeof key, number])[] {
  const value = report.figures.get(key)
  return form.cells.get(key)?.required === true && value !== undefined ? [[key, value]] : []
}
