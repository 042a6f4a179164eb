import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { layoutCheckSheet } from '../../src/documents/check-sheet-layout.ts'
import { asDocx, asPdf } from '../../src/documents/formats.ts'
import { type LayoutTable, runsText } from '../../src/documents/layout.ts'
import { makeDocument } from '../../src/readers/proof.ts'
import { wordsStand } from '../../src/readers/read-back.ts'
import { readDocument } from '../../src/readers/report.ts'
import { type CheckSheet, inWords } from '../../src/report/check-sheet.ts'
import { printedPages } from './printed-pages.ts'
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

  describe('with labels of two lines and figures of many digits', () => {
    const figures = Array.from({ length: 20 }, (_, place) => ({
      label: `行政诉讼·复议后起诉（第${place + 11}项）`,
      now: `${99_000 + place}.36`,
      last: `${24_252 + place}.311082`,
      change: `-${15_135 + place}.951082`,
    }))
    const layout = layoutCheckSheet(sampleReport(), { ...sheet, figures })

    test('has them all on the page that is signed, each figure whole in its own cell', async () => {
      const pdf = await asPdf(layout, null)
      if (!(pdf instanceof Uint8Array)) throw new Error(pdf.code)
      const [signed = [], next] = await printedPages(pdf)
      const words = signed.map(({ text }) => text).join('\n')
      for (const text of ['签发', ...figures.flatMap(({ now, last, change }) => [now, last, change])]) expect(words).toContain(text)
      expect(next?.some(({ text }) => text.includes('自查表'))).toBe(true)
      const { blocks } = await readDocument(pdf, 'sheet.pdf')
      expect(wordsStand(layout, blocks)).toBe(true)
    })

    test('has them small enough for their cells in Word too', async () => {
      const bytes = await asDocx(layout)
      const document = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
      const sizes = new Map(
        [...document.matchAll(/<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*?<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, size, text]) => [text, Number(size)]),
      )
      for (const { now, last, change } of figures) {
        expect(sizes.get(now)).toBeGreaterThan(14)
        for (const text of [last, change]) expect((text.length * 0.5 * (sizes.get(text) ?? 0)) / 2).toBeLessThanOrEqual(42.3)
      }
    })
  })

  test('says the same in other words', () => {
    expect(inWords(sheet, (words) => words)).toEqual(sheet)
    expect(inWords(sheet, () => '·').rules[1]?.details).toEqual(['·', '·'])
  })
})
