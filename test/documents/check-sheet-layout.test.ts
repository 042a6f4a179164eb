import { describe, expect, test } from 'vitest'
import { layoutCheckSheet } from '../../src/documents/check-sheet-layout.ts'
import { type LayoutTable, runsText } from '../../src/documents/layout.ts'
import { makeDocument } from '../../src/readers/proof.ts'
import { type CheckSheet, inWords } from '../../src/report/check-sheet.ts'
import { sampleReport } from './sample.ts'

const sheet: CheckSheet<string> = {
  year: 2023,
  version: 1,
  figures: ['本年新收', '上年结转', '予以公开'].map((label, place) => ({ label, now: String(place), last: '2', change: `-${2 - place}` })),
  rules: [
    { rule: '各行相加等于总计', source: '通知', verdict: 'passed', details: [] },
    { rule: '结转相符', source: '条例', verdict: 'warning', details: ['今年 2，去年 3', '差 1'] },
  ],
  reasons: [{ finding: '今年 2，去年 3', reason: '机构改革', by: '成员 1' }],
  implied: ['总计 15 件', '其他 0 件'],
  zeroed: [],
  corrections: [{ label: '行政许可', from: '31', to: '13' }],
}
const tables = (given: CheckSheet<string>) =>
  layoutCheckSheet(sampleReport(), given).blocks.filter((block): block is LayoutTable => block.kind === 'table')
const texts = (table: LayoutTable | undefined) => table?.rows.map((row) => row.map(({ text }) => text))

describe('the check sheet', () => {
  test('begins with a page to sign, the figures beside last year’s two in a row', () => {
    const { blocks } = layoutCheckSheet(sampleReport(), sheet)
    expect(blocks.findIndex(({ kind }) => kind === 'pageBreak')).toBe(4)
    const [signing, figures] = tables(sheet)
    expect(texts(signing)?.map(([first]) => first)).toEqual(['环节', '拟稿', '核稿', '保密审查', '签发'])
    expect(texts(figures)).toEqual([
      ['项目', '2023', '2022', '增减', '项目', '2023', '2022', '增减'],
      ['本年新收', '0', '2', '-2', '予以公开', '2', '2', '-0'],
      ['上年结转', '1', '2', '-1', '', '', '', ''],
    ])
  })

  test('tells each rule with its source, its verdict and what was found', () => {
    expect(texts(tables(sheet)[2])?.slice(1)).toEqual([
      ['各行相加等于总计', '通知', '通过', ''],
      ['结转相符', '条例', '需说明', '今年 2，去年 3；差 1'],
    ])
  })

  test('tells reasons with who gave them, what came of itself, and corrections', () => {
    expect(texts(tables(sheet)[3])?.at(-1)).toEqual(['今年 2，去年 3', '机构改革', '成员 1'])
    expect(texts(tables(sheet)[4])?.at(-1)).toEqual(['行政许可', '31', '13'])
    const said = layoutCheckSheet(sampleReport(), sheet).blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsText(block.runs)] : []))
    expect(said).toEqual(['总计 15 件；其他 0 件。', '无。'])
  })

  test('is read back cell for cell before it is sent', async () => {
    const task = { format: 'sheet', draft: false, version: 1, broken: new Set<never>() } as const
    expect(await makeDocument(sampleReport(), { ...task, sheet })).toMatchObject({ kind: 'made', name: expect.stringContaining('审签单') })
    expect(await makeDocument(sampleReport(), { ...task, sheet: null })).toMatchObject({ kind: 'failed' })
  })

  test('says the same in other words', () => {
    expect(inWords(sheet, (words) => words)).toEqual(sheet)
    expect(inWords(sheet, () => '·').rules[1]?.details).toEqual(['·', '·'])
  })
})
