import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BLANK } from '../../src/documents/wording.ts'
import type { Block } from '../../src/recognition/blocks.ts'
import { PENDING } from '../../src/recognition/printed-cell.ts'
import { recogniseReport } from '../../src/recognition/report.ts'
import { textBlocks } from '../../src/recognition/text-blocks.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, Form } from '../../src/report/form.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { grid, printedRows } from './printed.ts'

const TITLE: Block = { kind: 'title', text: '某某县民政局2023年政府信息公开工作年度报告' }
const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const body = (text: string): Block => ({ kind: 'paragraph', text, body: true })
const headings = (form: Form) => form.sections.flatMap(({ key, heading: text }) => (text === null ? [] : [{ key, text }]))

const zeros = (form: Form): Figures => new Map([...form.cells.keys()].filter((key) => !key.startsWith('informationFees')).map((key) => [key, 0]))

/** A report with all its headings and tables, and in each narrative section a sentence of its own. */
function document(form: Form, figures: Figures, blank = ''): readonly Block[] {
  const sections = headings(form).flatMap(({ key, text }): readonly Block[] => {
    const rows = form.sections.find((section) => section.key === key)?.table === null ? null : printedRows(form, key, figures, blank)
    return [heading(text), rows === null ? paragraph(`这里说明${key}。`) : { kind: 'table', grid: grid(rows) }]
  })
  return [TITLE, ...sections]
}

function read(blocks: readonly Block[]) {
  const recognition = recogniseReport(blocks)
  if (recognition.kind !== 'report') throw new Error(`not a report: ${recognition.code}`)
  return recognition
}

describe('a report', () => {
  it.each([
    ['2021', EDITION_2021],
    ['2021 with one row of 其他处理', EDITION_2021_ONE_ROW],
  ])('on the form of %s is read with its figures and its texts', (_, form) => {
    const { report, doubts } = read(document(form, zeros(form)))
    expect(report.form === form).toBe(true)
    expect(report).toMatchObject({ agency: '某某县民政局', year: 2023, level: null, issuedOn: null })
    expect(report.figures).toEqual(zeros(form))
    expect(Object.fromEntries(report.texts)).toEqual({
      'overview.preface': '这里说明overview。',
      problemsAndImprovements: '这里说明problemsAndImprovements。',
      otherMatters: '这里说明otherMatters。',
    })
    expect(doubts).toEqual([])
  })

  describe('whose properties tell a title', () => {
    const PROPERTY: Block = { kind: 'title', text: '某某县民政局2023年政府信息公开工作年度报告', unprinted: true }
    const [, ...untitled] = document(EDITION_2021, zeros(EDITION_2021))

    it.each([
      ['where none is printed', []],
      ['where but the end of it is printed', ['年度报告']],
      ['where the end of it that is printed is a title', ['政府信息公开工作年度报告']],
      ['where the text speaks most of that year', ['年度报告', '2023年，比2022年多。', '2023年底。']],
    ])('is named by it %s', (_, lines) => {
      const { report } = read([PROPERTY, ...lines.map(paragraph), ...untitled])
      expect(report).toMatchObject({ agency: '某某县民政局', year: 2023 })
      expect(Object.fromEntries(report.texts).introduction ?? '').toBe(lines.slice(1).join('\n'))
    })

    it('is named by what is printed where that is a title', () => {
      const printed = paragraph('某某县教育局2022年政府信息公开工作年度报告')
      expect(read([PROPERTY, printed, ...untitled]).report).toMatchObject({ agency: '某某县教育局', year: 2022 })
    })

    it('is not named by it where the text speaks of another year', () => {
      expect(recogniseReport([PROPERTY, paragraph('2024年，比2023年多。'), paragraph('2024年底。'), ...untitled])).toMatchObject({
        kind: 'notReport',
        code: 'title',
      })
    })
  })

  it('on the form of 2019 is told by the header of its section 2', () => {
    const rows = [
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规章', '0', '0', '0'],
      ['规范性文件', '5', '4', '20'],
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['行政许可', '12', '-3', '31'],
      ['行政处罚', '12', '0', '3'],
      ['行政强制', '1', '0', '0'],
    ]
    const blocks = document(EDITION_2019, zeros(EDITION_2019)).map(
      (block): Block =>
        block.kind === 'table' && block.grid.rows.some((row) => row.some(({ text }) => text === '规章'))
          ? { kind: 'table', grid: grid(rows) }
          : block,
    )
    const { report, doubts } = read(blocks)
    expect(report.form === EDITION_2019).toBe(true)
    expect(report.figures.get('proactive.licensingDecisions' as CellKey)).toBe(31)
    expect(report.figures.get('proactive.normativeDocuments.inForce' as CellKey)).toBe(20)
    expect(doubts).toEqual([])
  })

  it('keeps its five sub-heads apart, marked as headings or not', () => {
    const parts = EDITION_2021.sections.find(({ key }) => key === 'overview')?.texts ?? []
    const texts = (mark: (text: string) => Block) =>
      read([
        TITLE,
        heading('一、总体情况'),
        paragraph('先说几句。'),
        ...parts.flatMap(({ heading: text }) => (text === null ? [] : [mark(text), body(`${text}做了工作。`), body('第二段。')])),
      ]).report.texts
    const expected = Object.fromEntries(parts.map(({ key, heading: text }) => [key, text === null ? '先说几句。' : `${text}做了工作。\n第二段。`]))
    expect(Object.fromEntries(texts(heading))).toEqual(expected)
    expect(Object.fromEntries(texts(paragraph))).toEqual(expected)
  })

  it('takes no heading from running text', () => {
    const { report } = read([
      TITLE,
      heading('五、存在的主要问题及改进情况'),
      body('六、其他需要报告的事项'),
      heading('六、其他需要报告的事项'),
      body('无。'),
    ])
    expect(Object.fromEntries(report.texts)).toEqual({ problemsAndImprovements: '六、其他需要报告的事项', otherMatters: '无。' })
  })

  it('has the paragraphs before section 1 as its introduction', () => {
    const { report } = read([TITLE, paragraph('根据条例编制。'), paragraph('期限为全年。'), heading('一、总体情况'), paragraph('正文。')])
    expect(report.texts.get('introduction' as never)).toBe('根据条例编制。\n期限为全年。')
  })

  it('has the date of its signature', () => {
    const signed = (date: string) =>
      read([...document(EDITION_2021, zeros(EDITION_2021)), { kind: 'signature', text: '某某县民政局' }, { kind: 'signature', text: date }]).report
    expect(signed('2024年1月12日').issuedOn).toBe('2024-01-12')
    expect(signed('２０２４ 年 １ 月 ３１ 日').issuedOn).toBe('2024-01-31')
    expect(signed('二〇二四年一月十二日').issuedOn).toBe('2024-01-12')
    expect(signed('2024年2月30日').issuedOn).toBeNull()
    expect(signed('　　　年　　月　　日').issuedOn).toBeNull()
    expect(signed('2024年1月12日').texts.get('otherMatters' as never)).toBe('这里说明otherMatters。')
  })
})

describe('a draft', () => {
  it('marks its blanks as the documents do', () => {
    expect(PENDING).toBe(BLANK)
  })

  it('is read with its blanks blank and its empty parts absent', () => {
    const some = new Map([...zeros(EDITION_2021)].filter((_, at) => at % 3 === 0))
    const blocks = document(EDITION_2021, some, PENDING).map((block): Block => (block.kind === 'paragraph' ? paragraph(PENDING) : block))
    const { report, doubts } = read(blocks)
    expect(report.figures).toEqual(some)
    expect(report.texts.size).toBe(0)
    expect(doubts).toEqual([])
  })
})

describe('what a report leaves open', () => {
  const table = (rows: readonly (readonly string[])[]): readonly Block[] => [
    TITLE,
    heading('三、收到和处理政府信息公开申请情况'),
    { kind: 'table', grid: grid(rows) },
  ]
  const rows = printedRows(EDITION_2021, 'requests', zeros(EDITION_2021))
  const granted = rows.findIndex((row) => row.includes('（一）予以公开'))
  const changed = (change: (row: readonly string[]) => readonly string[]) => rows.map((row, at) => (at === granted ? change(row) : row))

  it.each(['-1', '3.5', '若干'])('%s in a cell is kept as a misprint, in doubt', (text) => {
    const { report, doubts } = read(table(changed((row) => [...row.slice(0, -1), text])))
    expect([...report.misprints]).toEqual([['requests.granted.total', text]])
    expect(report.figures.has('requests.granted.total' as CellKey)).toBe(false)
    expect(doubts).toMatchObject([{ cell: 'requests.granted.total', text, value: null }])
  })

  const doubtsOf = (row: string, reason: string) =>
    [...EDITION_2021.cells.keys()].filter((key) => key.startsWith(`requests.${row}.`)).map((key) => [key, reason])

  it('a row that is not there is blank, in doubt, as is the row after it, which may have its figures', () => {
    const { report, doubts } = read(table(rows.filter((_, at) => at !== granted)))
    expect(doubts.map(({ cell, reason }) => [cell, reason])).toEqual([
      ...doubtsOf('granted', 'missing'),
      ...doubtsOf('partiallyGranted', 'unconfirmed'),
    ])
    expect(report.figures.size).toBe(168)
  })

  it('a row with a figure too many is blank, in doubt', () => {
    const { report, doubts } = read(table(changed((row) => [...row, '7'])))
    expect(doubts.map(({ cell, reason }) => [cell, reason])).toEqual([
      ...doubtsOf('granted', 'columns'),
      ...doubtsOf('partiallyGranted', 'unconfirmed'),
    ])
    expect(report.figures.size).toBe(168)
  })

  it('columns in another order than the form’s are left blank', () => {
    const reversed = rows.map((row) => [...row.slice(0, 3), ...row.slice(3).toReversed()])
    expect(read(table(reversed)).report.figures.size).toBe(0)
  })
})

describe('what is no report', () => {
  it.each([
    ['nothing', [], 'content'],
    ['a text without a title', [paragraph('通知'), heading('一、总体情况')], 'title'],
    ['a title alone', [TITLE, paragraph('正文')], 'content'],
    ['a title in the running text', [body('某某局2023年政府信息公开工作年度报告'), heading('一、总体情况')], 'title'],
    ['a title that names nobody', [heading('2023年政府信息公开工作年度报告'), heading('一、总体情况')], 'title'],
  ] as const)('is told of %s', (_, blocks, code) => {
    expect(recogniseReport(blocks)).toMatchObject({ kind: 'notReport', code })
  })
})

const REPORTS = '../shared/reports'
const ABSENT = !existsSync(REPORTS)

describe.skipIf(ABSENT)(`the published text of a district bureau${ABSENT ? ' (skipped: the shared reports are not here)' : ''}`, () => {
  it('says what its report file says, without a doubt', () => {
    const file = readReportFile(readFileSync(`${REPORTS}/huiji-hrss-2023.json`, 'utf8'))
    if (file.kind !== 'report') throw new Error(file.problem.code)
    const { report, doubts } = read(textBlocks(readFileSync(`${REPORTS}/huiji-hrss-2023.txt`, 'utf8')))
    expect(report.figures).toEqual(file.report.figures)
    expect(report.texts).toEqual(file.report.texts)
    expect([report.agency, report.year, doubts]).toEqual([file.report.agency, file.report.year, []])
  })
})
