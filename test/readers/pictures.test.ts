import { describe, expect, test } from 'vitest'
import { type DrawTask, drawPictures } from '../../src/readers/pictures.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { sampleReport, textsOf } from '../documents/sample.ts'

async function drawn(task: DrawTask) {
  const result = await drawPictures(task)
  return result.kind === 'drawn' ? result.pictures : expect.fail(result.code)
}
const draft = (changes: Partial<Report> = {}) => ({ report: toReportFile(sampleReport(changes)), broken: [], implied: [], fontsDir: null })

describe('pictures for the chat', () => {
  test('of tables are those of the sections asked for, with what is marked', async () => {
    const marked = { ...draft(), broken: ['disputes.review.total'], implied: ['disputes.directLitigation.total', 'no.such.cell'] }
    const pictures = await drawn({ subject: 'tables', sections: ['proactive', 'disputes'], ...marked })
    expect(pictures.map(({ words, width }) => [words.kind === 'table' && words.section, width])).toEqual([
      ['proactive', 1116],
      ['disputes', 1116],
    ])
    const cells = pictures.flatMap(({ words }) => (words.kind === 'table' ? words.table.rows.flatMap((row) => row.cells) : []))
    expect(cells.filter(({ mark }) => mark !== null).map(({ cell, mark }) => [cell, mark])).toEqual([
      ['disputes.review.total', 'error'],
      ['disputes.directLitigation.total', 'implied'],
    ])
    expect(pictures[1]?.name).toBe('某某市民政局2023年政府信息公开工作年度报告（政府信息公开行政复议、行政诉讼情况表）.png')
  })

  test('of pages are all of a short draft', async () => {
    const pictures = await drawn({ subject: 'pages', ...draft() })
    expect(pictures.map(({ words }) => words.kind === 'page' && [words.page, words.pages])).toEqual([1, 2, 3, 4].map((page) => [page, 4]))
    expect(pictures[2]?.words).toMatchObject({ headings: ['三、收到和处理政府信息公开申请情况'] })
  })

  test('of pages are the first ten of a long one', { timeout: 60_000 }, async () => {
    const long = draft({ texts: textsOf(sampleReport().form, () => '很长的一段说明文字。'.repeat(300)) })
    const pictures = await drawn({ subject: 'pages', ...long })
    const last = pictures.at(-1)?.words
    expect(pictures).toHaveLength(10)
    expect(last?.kind === 'page' && last.pages).toBeGreaterThan(10)
  })

  test('of years are one, the oldest year first however they come', async () => {
    const compared = [2022, 2021].map((year) => ({ report: toReportFile(sampleReport({ year })), source: `${year}.docx` }))
    const [picture, ...more] = await drawn({ subject: 'chart', compared, fontsDir: null })
    expect([picture?.words, picture?.name, more]).toEqual([{ kind: 'chart' }, expect.stringContaining('2022年'), []])
  })

  test.each<readonly [string, DrawTask]>([
    ['structure', { subject: 'pages', ...draft(), report: {} }],
    ['structure', { subject: 'chart', compared: [{ report: {}, source: '' }], fontsDir: null }],
    ['glyphs', { subject: 'pages', ...draft({ agency: '某某局😀' }) }],
  ])('are not made, with the reason: %s', async (code, task) => {
    expect(await drawPictures(task)).toMatchObject({ kind: 'failed', code })
  })
})
