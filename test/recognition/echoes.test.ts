import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/recognition/blocks.ts'
import { recogniseReport } from '../../src/recognition/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Figures } from '../../src/report/form.ts'
import { joinOverview } from '../../src/report/overview.ts'
import { grid, printedRows } from './printed.ts'

const zeros: Figures = new Map([...EDITION_2021.cells.keys()].filter((key) => !key.startsWith('informationFees')).map((key) => [key, 0]))
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const SECTIONS = EDITION_2021.sections.flatMap(({ key, heading }) => (heading === null ? [] : [{ key, heading }]))
const table = (key: string): Block => ({ kind: 'table', grid: grid(printedRows(EDITION_2021, key, zeros, '')) })
const lines = (...texts: readonly string[]) => texts.map(paragraph)

const [OVERVIEW, DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS, OTHER] = SECTIONS.map(({ heading }) => heading)
const said = (text: readonly Block[], problems: readonly Block[] = lines('问题不多。')): readonly Block[] => [
  ...lines('某某县民政局2023年政府信息公开工作年度报告', OVERVIEW ?? ''),
  ...text,
  ...[DISCLOSURE, REQUESTS, DISPUTES].flatMap((heading, at) => [paragraph(heading ?? ''), table(SECTIONS[at + 1]?.key ?? '')]),
  paragraph(PROBLEMS ?? ''),
  ...problems,
  ...lines(OTHER ?? '', '无。'),
]

function read(blocks: readonly Block[]) {
  const read = recogniseReport(blocks)
  if (read.kind !== 'report') throw new Error(read.code)
  const { report, doubts } = read
  return {
    doubts,
    figures: report.figures,
    overview: joinOverview(report.form, report.texts),
    problems: Object.fromEntries(report.texts).problemsAndImprovements,
  }
}

/** Lines inside the first section that look like the heading of another. */
const ECHOES: readonly (readonly [string, readonly string[]])[] = [
  ['headings in other words under the same numbers', ['三、主动公开工作情况', '四、政府信息公开申请情况', '五、存在问题及改进措施']],
  ['the heading of a table, to the letter', [REQUESTS ?? '']],
  ['the headings of all tables, to the letter', [DISCLOSURE ?? '', REQUESTS ?? '', DISPUTES ?? '']],
  ['the heading of a text that comes later', [PROBLEMS ?? '']],
  ['its own heading', [OVERVIEW ?? '']],
  ['a heading with its text behind it', [`${OTHER}：见下文`]],
]

describe('a line that looks like a heading', () => {
  test.for(ECHOES)('is text where the heading stands elsewhere: %s', ([, echoes]) => {
    const text = ['开头一段。', ...echoes.flatMap((echo) => [echo, `说明${echo}。`])]
    const found = read(said(lines(...text)))
    expect(found.overview.replace(/\n/gu, '')).toBe(text.join(''))
    expect(found).toMatchObject({ figures: zeros, doubts: [], problems: '问题不多。' })
  })

  test('is a heading where no other says it to the letter', () => {
    const blocks = said(lines('一段。')).map((block) =>
      block.kind !== 'table' && block.text === PROBLEMS ? paragraph('五、存在问题及改进措施') : block,
    )
    expect(read(blocks)).toMatchObject({ overview: '一段。', problems: '问题不多。', doubts: [] })
  })

  test('is said twice where a caption says it again', () => {
    const blocks = said(lines('一段。')).flatMap((block) =>
      block.kind !== 'table' && SECTIONS.some(({ heading }) => heading === block.text) ? [block, block] : [block],
    )
    expect(read(blocks)).toMatchObject({ overview: '一段。', problems: '问题不多。', figures: zeros, doubts: [] })
  })
})
