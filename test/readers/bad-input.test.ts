import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import { check } from '../../src/report/check.ts'
import type { CellKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { sampleReport } from '../documents/sample.ts'
import { publicationOf } from './foreign/publication.ts'
import { write } from './foreign/writers.ts'

/** What people send instead of last year's report, and what stands in reports instead of figures. */

const report = sampleReport({ agency: '某某县民政局', issuedOn: null })
const page = (of: Report = report) => new TextDecoder().decode(write(publicationOf(of), 'html'))
const lines = (of: Report = report) => new TextDecoder().decode(write(publicationOf(of), 'tabs'))
const inside = (html: string) => html.replace(/^.*<body>/su, '').replace('</body></html>', '')
const together = (...reports: readonly Report[]) => `<html><body>${reports.map((one) => inside(page(one))).join('')}</body></html>`
const list = (titles: readonly string[]) =>
  `<html><body><h2>政府信息公开年报</h2><ul>${titles.map((title) => `<li><a href="/a">${title}</a> <span>2024-01-20</span></li>`).join('')}</ul></body></html>`
const TITLE = '某某县民政局2023年政府信息公开工作年度报告'

const REFUSED: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    'another report',
    '<html><body><h1>某某县民政局2023年法治建设年度报告</h1><p>内容。</p></body></html>',
    'other-document',
    { title: '某某县民政局2023年法治建设年度报告' },
  ],
  [
    'a list of years',
    list([2021, 2022].map((year) => TITLE.replace('2023', String(year)))),
    'report-list',
    { titles: '某某县民政局2021、某某县民政局2022' },
  ],
  [
    'three years in one page',
    together(...[2021, 2022, 2023].map((year) => ({ ...report, year }))),
    'several-reports',
    { titles: '某某县民政局2021、某某县民政局2022、某某县民政局2023' },
  ],
  [
    'two organs in one text',
    `${lines()}\n${lines({ ...report, agency: '某某县教育局' })}`,
    'several-reports',
    { titles: '某某县民政局2023、某某县教育局2023' },
  ],
  ['a title without a year', page().replaceAll(TITLE, TITLE.replace('2023年', '')), 'no-year', { agency: '某某县民政局' }],
  ['a title of two years', page().replaceAll(TITLE, '某某县民政局2023年政府信息公开工作2022年度报告'), 'year-conflict', { years: '2023、2022' }],
  ['two titles of two years', page().replace(`<h1>${TITLE}`, `<h1>${TITLE.replace('2023', '2022')}`), 'year-conflict', { years: '2023、2022' }],
  ['a report without a title', lines().split('\n').slice(1).join('\n'), 'no-title', {}],
  ['a report whose tables are pictures', page().replace(/<table.*?<\/table>/gsu, '<img src="a.png">'), 'no-tables', {}],
  ['a saved page of the kind that holds its pictures', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'web-archive', {}],
]

describe('a file that is not one report', () => {
  test.for(REFUSED)('is told with what was understood: %s', async ([, text, code, params]) => {
    expect(await readReport(Buffer.from(text), 'a.html')).toMatchObject({ kind: 'unreadable', code, params: { file: 'a.html', ...params } })
  })
})

/** The report with a text in place of one figure. */
async function withText(cell: string, text: string) {
  const { blocks, ...rest } = publicationOf(report)
  const spoilt = blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map((one) => (one.id === cell ? { ...one, text } : one))) } : block,
  )
  const read = await readReport(write({ ...rest, blocks: spoilt }, 'html'), 'a.html')
  return read.kind === 'report' ? read : expect.fail(read.code)
}

const LICENSING = 'proactive.licensingDecisions' as CellKey
const UPHELD = 'disputes.review.upheld' as CellKey

describe('what stands for a figure', () => {
  test.for([
    ['12.0', 12],
    ['３件', 3],
    ['１，２３４', 1234],
    ['〇', 0],
    ['不涉及', 0],
  ] as const)('and can be no other is read without a doubt: %s', async ([text, value]) => {
    const { report: read, doubts } = await withText(LICENSING, text)
    expect([read.figures.get(LICENSING), doubts.filter(({ cell }) => cell === LICENSING)]).toEqual([value, []])
  })

  test.for([
    ['l2', [12, 2]],
    ['O', [0]],
    ['1 2', [12, 1, 2]],
    ['3.5', [35, 3, 5]],
    ['-3', [3]],
    ['12%', [12]],
    ['约5', [5]],
    ['—', [0]],
    ['', [0]],
    ['若干', []],
  ] as const)('and may be several is asked, with what it may be: %s', async ([text, candidates]) => {
    const { report: read, doubts } = await withText(LICENSING, text)
    expect(read.figures.has(LICENSING)).toBe(false)
    expect(doubts).toMatchObject([{ cell: LICENSING, text, value: null, candidates }])
  })

  test('is what the totals leave of its candidates, and that is said', async () => {
    const total = ['corrected', 'otherOutcome', 'pending'].reduce(
      (sum, outcome) => sum + (report.figures.get(`disputes.review.${outcome}` as CellKey) ?? 0),
      12,
    )
    const balanced = { ...report, figures: new Map([...report.figures, ['disputes.review.total' as CellKey, total]]) }
    const blocks = publicationOf(balanced).blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map((one) => (one.id === UPHELD ? { ...one, text: 'l2' } : one))) }
        : block,
    )
    const read = await readReport(write({ ...publicationOf(balanced), blocks }, 'html'), 'a.html')
    if (read.kind !== 'report') throw new Error(read.code)
    expect(read.report.figures.get(UPHELD)).toBe(12)
    expect(read.doubts).toEqual([{ cell: UPHELD, text: 'l2', value: 12, reason: 'arithmetic', candidates: [12, 2], place: { table: 3, row: 4 } }])
  })

  test('stays as printed where no candidate fits the totals', async () => {
    const { report: read, doubts } = await withText(UPHELD, 'l2')
    expect([read.figures.has(UPHELD), read.misprints.get(UPHELD)]).toEqual([false, 'l2'])
    expect(doubts[0]).toMatchObject({ cell: UPHELD, value: null, reason: 'notNumber' })
    expect(check({ ...read, lastYear: null }).map(({ rule, cells }) => [rule, cells[0]])).toContainEqual(['value.count', UPHELD])
  })

  test('is asked where the header gives amounts in 元', async () => {
    const cell = 'proactive.feesCollected' as CellKey
    const fees = { ...report, figures: new Map([...report.figures, [cell, 125_000_000_000]]) }
    const read = await readReport(Buffer.from(page(fees).replace('（单位：万元）', '（单位：元）')), 'a.html')
    if (read.kind !== 'report') throw new Error(read.code)
    expect(read.doubts).toMatchObject([{ cell, text: '125000', value: null, reason: 'unit', candidates: [12_500_000, 125_000_000_000] }])
  })
})

describe('a report that is not what its name or its form says', () => {
  test.each(['去年年报.doc', '去年年报.xls'])('is read as the web page that it is: %s', async (name) => {
    const read = await readReport(Buffer.from(page()), name)
    expect(read).toMatchObject({ kind: 'report', doubts: [], report: { figures: report.figures } })
  })

  test('that stops in the middle of section 3 is read as far as it goes, and all that is missing is in doubt', async () => {
    const cut = lines().split('5.属于三类内部事务信息')[0] ?? ''
    const read = await readReport(Buffer.from(cut), 'a.txt')
    if (read.kind !== 'report') expect.fail(read.code)
    const sure = [...read.report.figures].filter(([cell]) => !read.doubts.some((doubt) => doubt.cell === cell))
    expect(sure.filter(([cell, value]) => report.figures.get(cell) !== value)).toEqual([])
    const missing = [...read.report.form.cells.keys()].filter((cell) => cell.startsWith('requests.') && !read.report.figures.has(cell))
    expect(missing.filter((cell) => !read.doubts.some((doubt) => doubt.cell === cell))).toEqual([])
  })

  test('with rows of its own names them and takes nothing of them', async () => {
    const own = page().replace('<tr><td>行政许可', '<tr><td>行政确认</td><td colspan="3">12</td></tr><tr><td>行政许可')
    expect(own).not.toBe(page())
    const read = await readReport(Buffer.from(own), 'a.html')
    expect(read).toMatchObject({ kind: 'report', doubts: [], report: { figures: report.figures } })
    expect(read.kind === 'report' ? read.publication?.departures : []).toContainEqual({ kind: 'row', how: 'unknown', cells: [], text: '行政确认' })
  })
})
