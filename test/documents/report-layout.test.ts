import { describe, expect, test } from 'vitest'
import { type LayoutBlock, type LayoutTable, runsText } from '../../src/documents/layout.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, sampleReport, textsOf } from './sample.ts'

const layout = (changes: Partial<Report> = {}, options: LayoutOptions = { draft: false }) => layoutReport(sampleReport(changes), options)
const FILED: LayoutOptions = { draft: false, filed: true }
const headings = (blocks: readonly LayoutBlock[]) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const paragraphs = (blocks: readonly LayoutBlock[]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsText(block.runs)] : []))
const tables = (blocks: readonly LayoutBlock[]) => blocks.filter((block) => block.kind === 'table')
const table = (place: number, changes: Partial<Report> = {}, options?: LayoutOptions): LayoutTable => {
  const found = tables(layout(changes, options).blocks)[place]
  if (found === undefined) throw new Error('no such table')
  return found
}
const texts = (rows: LayoutTable['rows']) => rows.map((row) => row.map((one) => one.text))
/** Which cell stands where once the spans are laid out; fails where two overlap or a place stays empty. */
function places({ rows, columns }: LayoutTable): readonly (readonly string[])[] {
  const grid = rows.map(() => columns.map(() => null as string | null))
  rows.forEach((cells, row) => {
    for (const one of cells) {
      const column = grid[row]?.indexOf(null) ?? -1
      for (let down = 0; down < one.rowSpan; down += 1) {
        for (let right = 0; right < one.colSpan; right += 1) {
          const line = grid[row + down]
          if (line === undefined || line[column + right] !== null) throw new Error(`${one.text} overlaps or hangs out`)
          line[column + right] = one.text
        }
      }
    }
  })
  return grid.map((line) => line.map((text) => text ?? expect.fail('a place without a cell')))
}

const OFFICIAL = [
  '一、总体情况',
  '（一）主动公开',
  '（二）依申请公开',
  '（三）政府信息管理',
  '（四）政府信息公开平台建设',
  '（五）监督保障',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

describe('the sections', () => {
  test('have the official headings in order, after the introduction', () => {
    const { blocks } = layout()
    expect(headings(blocks)).toEqual(OFFICIAL)
    expect(blocks.slice(0, 4).map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph', 'heading'])
  })

  test('end without a signature as published', () => {
    expect(layout().blocks.filter(({ kind }) => kind === 'signature')).toEqual([])
  })

  test('end as filed with the signature, the date open where there is none', () => {
    expect(layout({}, FILED).blocks.at(-1)).toEqual({ kind: 'signature', agency: '某某市民政局', date: '2024年1月12日' })
    expect(layout({ issuedOn: null }, FILED).blocks.at(-1)).toMatchObject({ date: expect.stringMatching(/^\s*年\s+月\s+日$/u) })
  })

  test('stand as filed under a letter of its own page', () => {
    const { blocks, meta } = layout({}, FILED)
    expect(blocks.slice(0, 8).map((block) => (block.kind === 'paragraph' ? block.role : block.kind))).toEqual([
      'title',
      'flush',
      'body',
      'attachments',
      'signature',
      'pageBreak',
      'attached',
      'title',
    ])
    expect(blocks[3]).toMatchObject({ runs: [{ text: `附件：${meta.title}` }] })
    expect(headings(blocks)).toEqual(OFFICIAL)
  })

  test('say in a draft what is still to be filled in', () => {
    const { running, blocks } = layout({ texts: new Map() }, { draft: true })
    expect(running).toBe('草稿')
    expect(headings(blocks)).toEqual(OFFICIAL)
    expect(paragraphs(blocks)).toEqual(Array.from({ length: 7 }, () => '【待填】'))
  })

  test('stay empty in a final report, sub-heads without a text left out', () => {
    const { running, blocks } = layout({ texts: textsOf(EDITION_2021, (key) => (key === 'overview.platform' ? '平台。' : null)) })
    expect(running).toBeNull()
    expect(headings(blocks)).toEqual(OFFICIAL.filter((heading) => !/^（[一二三五]）/u.test(heading)))
    expect(paragraphs(blocks)).toEqual(['平台。'])
  })

  test('miss no sub-head where the overview is one text', () => {
    const { blocks } = layout({ texts: textsOf(EDITION_2021, (key) => (key === 'overview.preface' ? '全文。' : null)) }, { draft: true })
    expect(headings(blocks).filter((heading) => heading.startsWith('（'))).toEqual([])
  })

  test('state the information fees in section 6 where it has no text', () => {
    const fees = { noticesIssued: 2, amountNotified: 12050, amountReceived: 10000 }
    const figures = new Map(Object.entries(fees).map(([name, value]) => [cell(`informationFees.${name}`), value]))
    const said = paragraphs(layout({ figures, texts: new Map() }).blocks)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('2件，通知总金额120.5元，实际收取总金额100元')
    expect(paragraphs(layout({ figures, texts: textsOf(EDITION_2021, (key) => (key === 'otherMatters' ? '无。' : null)) }).blocks)).toEqual(['无。'])
  })

  test('mark what is still to be filled in inside a text', () => {
    const { blocks } = layout({ texts: textsOf(EDITION_2021, (key) => (key === 'otherMatters' ? '共【待填】件。' : null)) })
    expect(blocks.find((block) => block.kind === 'paragraph')).toEqual({
      kind: 'paragraph',
      runs: [
        { text: '共', blank: false },
        { text: '【待填】', blank: true },
        { text: '件。', blank: false },
      ],
      role: 'body',
    })
  })
})

describe('a line of a text', () => {
  test.for([
    { line: '（一）主要问题', subhead: true },
    { line: '（十二）改进情况', subhead: true },
    { line: '三、工作机制保障', subhead: true },
    { line: '三、加强学习。', subhead: false },
    { line: '（一）加强学习。全年培训两次', subhead: false },
    { line: '（1）主要问题', subhead: false },
    { line: '主要问题', subhead: false },
  ])('is a sub-head or not: $line', ({ line, subhead }) => {
    const { blocks } = layout({ texts: textsOf(EDITION_2021, (key) => (key === 'problemsAndImprovements' ? line : null)) })
    expect(blocks.find((block) => block.kind === 'paragraph')).toMatchObject({ role: subhead ? 'subhead' : 'body' })
  })
})

describe('the table of section 2', () => {
  test('stacks its blocks, figures of one column across three', () => {
    expect(places(table(0)).slice(0, 7)).toEqual([
      Array.from({ length: 4 }, () => '第二十条第（一）项'),
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '1', '2', '3'],
      ['行政规范性文件', '4', '5', '6'],
      Array.from({ length: 4 }, () => '第二十条第（五）项'),
      ['信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量'],
      ['行政许可', '7', '7', '7'],
    ])
  })

  test('prints 万元 as a decimal', () => {
    expect(texts(table(0, { figures: new Map([[cell('proactive.feesCollected'), 7_730_280_000]]) }).rows).at(-1)).toEqual([
      '行政事业性收费',
      '7730.28',
    ])
  })
})

describe('the table of section 3', () => {
  const requests = table(1)

  test('has three header rows over 25 rows of figures', () => {
    expect(requests.headerRows).toBe(3)
    expect(requests.rows).toHaveLength(28)
    expect(texts(requests.rows.slice(0, 3))).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ])
  })

  test('merges labels by their groups', () => {
    const columns = places(requests).map((row) => row.slice(0, 3))
    expect(columns[3]).toEqual(Array.from({ length: 3 }, () => '一、本年新收政府信息公开申请数量'))
    expect(columns[5]).toEqual(['三、本年度办理结果', '（一）予以公开', '（一）予以公开'])
    expect(columns[7]).toEqual(['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'])
    expect(requests.rows.flat().find((one) => one.text === '三、本年度办理结果')).toMatchObject({ rowSpan: 22, colSpan: 1 })
    expect(requests.rows.flat().find((one) => one.text === '（三）不予公开')).toMatchObject({ rowSpan: 8, colSpan: 1 })
    expect(requests.rows.flat().find((one) => one.text === '（七）总计')).toMatchObject({ rowSpan: 1, colSpan: 2 })
  })

  test('fills the width of the text', () => {
    expect(requests.columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(Math.min(...requests.columns)).toBeGreaterThan(0.05)
  })

  test('states its sums and its balances by the figures that it prints', () => {
    const ids = new Set(requests.rows.flatMap((row) => row.flatMap(({ id }) => id ?? [])))
    expect(ids.size).toBe(175)
    expect(requests.sums).toHaveLength(25 + 7)
    expect(requests.balances).toHaveLength(7)
    expect(requests.balances[0]).toEqual({
      left: ['requests.received.naturalPerson', 'requests.carriedOver.naturalPerson'],
      right: ['requests.concluded.naturalPerson', 'requests.carriedForward.naturalPerson'],
    })
    expect(table(0).sums).toEqual([])
    expect(table(2).sums).toHaveLength(3)
  })

  test('marks what follows from other figures, but what breaks a balance as broken', () => {
    const [one, other] = [cell('requests.received.total'), cell('requests.carriedOver.total')]
    const rows = table(1, {}, { draft: true, broken: new Set([one]), implied: new Set([one, other]) }).rows
    expect([rows[3]?.at(-1)?.mark, rows[4]?.at(-1)?.mark]).toEqual(['error', 'implied'])
  })

  test('marks blanks in a draft, leaves them empty in a final report, and marks what breaks a balance', () => {
    const figures = new Map([[cell('requests.received.total'), 5]])
    const broken = new Set([cell('requests.received.total')])
    expect(table(1, { figures }, { draft: true, broken }).rows[3]?.slice(-2)).toMatchObject([
      { text: '【待填】', kind: 'blank' },
      { text: '5', kind: 'figure', mark: 'error' },
    ])
    expect(table(1, { figures }).rows[3]?.slice(-2)).toMatchObject([
      { text: '', kind: 'blank' },
      { text: '5', kind: 'figure', mark: null },
    ])
  })
})

test('headings beside several rows are broken by meaning', () => {
  const broken = table(1)
    .rows.flat()
    .flatMap(({ lines }) => (lines === undefined ? [] : [lines.join('/')]))
  expect(broken).toEqual(['三、/本年度/办理结果', '（三）/不予公开', '（四）/无法提供', '（五）/不予处理', '（六）/其他处理'])
})

describe('the table of section 4', () => {
  test('is one row of fifteen figures under three levels of headings, without row labels', () => {
    const disputes = places(table(2))
    expect(disputes).toHaveLength(4)
    expect(disputes[0]).toEqual([...Array.from({ length: 5 }, () => '行政复议'), ...Array.from({ length: 10 }, () => '行政诉讼')])
    expect(disputes[1]?.slice(0, 6)).toEqual(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉'])
    expect(disputes[2]?.[0]).toBe('结果维持')
    expect(disputes[3]).toHaveLength(15)
  })
})
