import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import type { Block } from '../../src/recognition/blocks.ts'
import { checkPublication } from '../../src/recognition/publication.ts'
import { recogniseReport } from '../../src/recognition/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { sampleReport } from '../documents/sample.ts'
import { foreignFile } from '../readers/foreign/files.ts'
import { type Publication, publicationOf } from '../readers/foreign/publication.ts'
import { write } from '../readers/foreign/writers.ts'

/** What each irregular way of publishing has to do with the rules on publications; others have nothing. */
const WAYS: Readonly<Record<string, string>> = {
  'a title with 关于': 'publication.title',
  'the year first in the title': 'publication.title',
  'the year in numerals': 'publication.title',
  'headings in other words': 'publication.heading',
  'sections 2 and 3 in one table': 'publication.heading',
  'labels without remarks': 'publication.label',
  'a slip in long labels': 'publication.label',
  'section 4 upright': 'publication.row',
  'section 4 a group a row': 'publication.row',
  'section 4 an outcome a row': 'publication.row',
}
/** Where lines are no table rows, labels are known by what is like them. */
const BROKEN = /labels broken over rows/u

test.for(Array.from({ length: 130 }, (_, number) => number))(
  'file %i departs from the form where it was made to, and nowhere else',
  async (number) => {
    const { format, ways, publication, bytes } = foreignFile(number)
    const read = await readReport(bytes, 'file')
    if (read.kind !== 'report' || read.publication === undefined) throw new Error(read.kind)
    const found = new Set(checkPublication(read.report, read.publication).map(({ rule }) => rule))
    const made = new Set(ways.flatMap((way) => WAYS[way] ?? []))
    if (publication.report.form !== EDITION_2021) made.add('publication.row')
    const whole = format !== 'lines' && !ways.some((way) => BROKEN.test(way))
    if (whole) expect(found).toEqual(made)
    else for (const rule of found) expect(made).toContain(rule)
  },
)

const plain = publicationOf(sampleReport({ issuedOn: null, level: null }))
const { agency, year } = plain.report

async function findings(blocks: Publication['blocks'], format: Parameters<typeof write>[1] = 'html') {
  const read = await readReport(write({ ...plain, blocks }, format), 'file')
  if (read.kind !== 'report' || read.publication === undefined) throw new Error(read.kind)
  return checkPublication(read.report, read.publication).map(({ rule, params }) => [rule, params.case ?? params.printed ?? params.day])
}

const text = (said: string) => ({ kind: 'text' as const, text: said })
const without = (row: string) =>
  plain.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.filter((cells) => !cells.some((cell) => cell.text.includes(row))) } : block,
  )
const headings = plain.blocks.flatMap((block, at) => (block.kind === 'heading' && /^[一二三四五六]、/u.test(block.text) ? [at] : []))
const [, , , , fifth = 0, sixth = 0] = headings

describe('of a publication', () => {
  test.for([
    ['as the form prints it, nothing', plain.blocks, []],
    ['without a heading, that', plain.blocks.filter((_, at) => at !== fifth), [['publication.heading', 'missing']]],
    [
      'with two parts exchanged, the one that comes too late',
      [...plain.blocks.slice(0, fifth), ...plain.blocks.slice(sixth), ...plain.blocks.slice(fifth, sixth)],
      [['publication.heading', 'order']],
    ],
    ['without a row, that', without('2.重复申请'), [['publication.row', 'missing']]],
    ['without a table, that', plain.blocks.filter((block) => block.kind !== 'table' || block.section !== 'disputes'), [['publication.row', 'table']]],
    ['published in time, nothing', [...plain.blocks.slice(0, 1), text(`发布时间：${year + 1}-01-31`), ...plain.blocks.slice(1)], []],
    [
      'published late, the day',
      [...plain.blocks.slice(0, 1), text(`来源：本站　发布日期： ${year + 1}年4月1日 09:30`), ...plain.blocks.slice(1)],
      [['publication.date', `${year + 1}-04-01`]],
    ],
    [
      'signed after the day, the day',
      [...plain.blocks, { kind: 'signature' as const, text: agency }, { kind: 'signature' as const, text: `${year + 1}年4月2日` }],
      [['publication.date', `${year + 1}-04-02`]],
    ],
  ] as const)('%s is told', async ([, blocks, expected]) => {
    expect(await findings(blocks)).toEqual(expected)
  })

  test('with several organs in its title, those', () => {
    const report = { ...plain.report, agency: '某某县民政局和某某县教育局' }
    const found = checkPublication(report, { publishedOn: null, departures: [] })
    expect(found.map(({ rule, params }) => [rule, params.case, params.organs])).toEqual([
      ['publication.title', 'organs', '某某县民政局、某某县教育局'],
    ])
  })

  test('a row of its own is told as it stands', async () => {
    const blocks = plain.blocks.map((block) => {
      if (block.kind !== 'table' || block.section !== 'requests') return block
      const at = block.rows.findIndex((cells) => cells.some((cell) => cell.text.startsWith('四、结转')))
      const odd = (block.rows[at] ?? []).map((cell) => ({ ...cell, id: null, text: cell.id === null ? '五、网上咨询数量' : '7' }))
      return { ...block, rows: [...block.rows, odd] }
    })
    expect(await findings(blocks)).toEqual([['publication.row', 'unknown']])
  })
})

test.for([
  ['某某县民政局', '03-30', true],
  ['某某县人民政府', '03-30', false],
  ['某某镇人民政府', '04-01', true],
  ['某某经济开发区管理委员会', '03-30', false],
  ['某某街道办事处', '03-31', false],
] as const)('the deadline of %s on %s is over: %s', ([name, day, late]) => {
  const report = { ...plain.report, agency: name }
  const found = checkPublication(report, { publishedOn: `${year + 1}-${day}`, departures: [] })
  expect(found.map(({ rule }) => rule)).toEqual(late ? ['publication.date'] : [])
})

test('what the tables of 2019 have and those of today have not is kept as it stands, and their own words are no departure', () => {
  const paragraph = (line: string): Block => ({ kind: 'paragraph', text: line })
  const row = (...texts: readonly string[]) => texts.map((one) => ({ text: one, rowSpan: 1, colSpan: 1 }))
  const rows = [
    row('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'),
    row('规章', '0', '0', '0'),
    row('规范性文件', '3', '2', '14'),
    row('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'),
    row('行政许可', '12', '-1', '345'),
    row('其他对外管理服务事项', '8', '2', '77'),
    row('信息内容', '采购项目数量', '采购总金额'),
    row('政府集中采购', '6', '123.45'),
  ]
  const read = recogniseReport([
    paragraph('某某县民政局2020年政府信息公开工作年度报告'),
    paragraph('二、主动公开政府信息情况'),
    { kind: 'table', grid: { rows } },
  ])
  if (read.kind !== 'report') throw new Error(read.code)
  expect(read.report.figures.get('proactive.licensingDecisions' as CellKey)).toBe(345)
  expect(read.publication.departures.flatMap((one) => (one.kind === 'kept' ? [one.text] : []))).toEqual([
    '规章 0',
    '规范性文件 2',
    '行政许可 12 -1',
    '其他对外管理服务事项 8 2 77',
    '政府集中采购 6 123.45',
  ])
  expect(checkPublication(read.report, read.publication).filter(({ rule }) => rule === 'publication.label')).toEqual([])
})

test('the tables of 2019 in a later year are told', () => {
  const paragraph = (line: string): Block => ({ kind: 'paragraph', text: line })
  const row = (...texts: readonly string[]) => texts.map((one) => ({ text: one, rowSpan: 1, colSpan: 1 }))
  const grid = {
    rows: [row('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'), row('规章', '0', '0', '0'), row('规范性文件', '1', '1', '4')],
  }
  const read = recogniseReport([
    paragraph('某某县民政局2023年政府信息公开工作年度报告'),
    paragraph('二、主动公开政府信息情况'),
    { kind: 'table', grid },
  ])
  if (read.kind !== 'report') throw new Error(read.code)
  expect(checkPublication(read.report, read.publication).map(({ rule }) => rule)).toContain('publication.edition')
})
