import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import { LARGEST_FILE } from '../../src/readers/source.ts'
import { check } from '../../src/report/check.ts'
import type { CellKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { roomAt } from '../conversations/talk-to.ts'
import { sampleReport } from '../documents/sample.ts'
import { publicationOf } from './foreign/publication.ts'
import { write } from './foreign/writers.ts'
import { rawPdf, ruled } from './raw-pdf.ts'
import { zipOf } from './zip.ts'

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

/** The report as a web page with a text in place of one figure. */
function pageWith(of: Report, cell: string, text: string): Uint8Array {
  const { blocks, ...rest } = publicationOf(of)
  const spoilt = blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map((one) => (one.id === cell ? { ...one, text } : one))) } : block,
  )
  return write({ ...rest, blocks: spoilt }, 'html')
}

async function withText(cell: string, text: string) {
  const read = await readReport(pageWith(report, cell, text), 'a.html')
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
    // The rows by which the forms differ are gone: it is the one in force.
    expect(read.report.form).toBe(report.form)
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

describe('what is sent in the chat instead of last year’s report', () => {
  const last: Report = { ...report, agency: '某某区民政局', year: 2022 }
  const title = '某某区民政局2022年政府信息公开工作年度报告'
  const told: readonly (readonly [what: string, name: string, content: string | Uint8Array, says: readonly string[]])[] = [
    ['a rich text called .doc', '去年.doc', '{\\rtf1\\ansi 年报}', ['是 RTF 文件', '另存为 .docx']],
    ['a scan', '扫描.pdf', rawPdf([ruled([100, 200], [700, 600])]), ['是扫描件', '请发 Word 文档']],
    ['a photo', '照片.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a]), ['是图片', '复制粘贴']],
    [
      'another report',
      '法治.html',
      `<html><body><h1>${title.replace('政府信息公开工作', '法治建设')}</h1></body></html>`,
      ['法治建设年度报告', '请发年报本身'],
    ],
    ['a list of reports', '目录.html', list([2021, 2022].map((year) => title.replace('2022', String(year)))), ['是年报的目录页', '那一份']],
    [
      'three years in one page',
      '三年.html',
      together(...[2020, 2021, 2022].map((year) => ({ ...last, year }))),
      ['某某区民政局2020', '单独存成文件'],
    ],
    ['two organs in one page', '两家.html', together(last, { ...last, agency: '某某区教育局' }), ['某某区教育局2022', '单独存成文件']],
    ['two organs in one title', '合.html', page({ ...last, agency: '某某区民政局、某某区教育局' }), ['2 个单位', '自己的年报']],
    ['another organ', '别家.html', page({ ...last, agency: '某某区教育局' }), ['“某某区教育局”，不是“某某区民政局”', '不用']],
    ['no year in the title', '无年.html', page(last).replaceAll(title, title.replace('2022年', '')), ['没有写年度', '补上年份']],
    ['two years in the title', '两年.html', page(last).replaceAll(title, title.replace('工作', '工作2021')), ['2022、2021', '改成一个年份']],
    ['an earlier year', '前年.html', page({ ...last, year: 2021 }), ['要的是 2022 年的', '写的是 2021 年']],
    ['a later year', '以后.html', page({ ...last, year: 2025 }), ['是 2025 年的', '新建']],
    ['nothing', '空.docx', '', ['是空的', '确认']],
    ['too much', '大.docx', new Uint8Array(LARGEST_FILE + 1), ['超过 20 MB', '去掉图片']],
    ['an archive', '打包.zip', zipOf({ '年报.docx': 'x' }), ['是压缩包', '解压']],
    ['half of section 3', '断.txt', lines(last).split('5.属于三类内部事务信息')[0] ?? '', ['在中间断了', '重新发来']],
    ['an l for a 1', '数.html', pageWith(last, LICENSING, 'l2'), ['行政许可写的是“l2”', '是 12 件']],
    ['an O for a 0', '数.html', pageWith(last, LICENSING, 'O'), ['行政许可写的是“O”', '是 0 件']],
    ['a figure in two pieces', '数.html', pageWith(last, LICENSING, '1 2'), ['行政许可写的是“1 2”', '是 12 件']],
    ['half a case', '数.html', pageWith(last, LICENSING, '3.5'), ['行政许可写的是“3.5”', '先空着']],
    ['a negative stock', '数.html', pageWith(last, 'proactive.normativeDocuments.inForce', '-3'), ['现行有效）写的是“-3”', '先空着']],
    ['a percentage for a count', '数.html', pageWith(last, 'requests.received.total', '100%'), ['本年新收（总计）写的是“100%”', '先空着']],
  ]
  test.for(told)('is answered with its name, what was understood and what to do, and nothing is taken: %s', async ([, name, content, says]) => {
    const room = roomAt('lastYear')
    const before = room.draft()
    const reading = await readReport(typeof content === 'string' ? Buffer.from(content) : content, name)
    const job = { kind: 'read', chat: room.chat().id, file: 'f' as never, name, purpose: 'lastYear' } as const
    const { words } = room.act({
      kind: 'read',
      job,
      reading: reading.kind === 'report' ? { ...reading, file: toReportFile(reading.report) } : reading,
    })
    for (const said of [`《${name}》`, ...says]) expect(words['zh-CN']).toContain(said)
    expect([room.organ().years, room.draft()]).toEqual([[], before])
  })

  test('of a ministry is read without the rows of its own, which are named', async () => {
    const room = roomAt('lastYear')
    const reading = await readReport(
      Buffer.from(page(last).replace('<tr><td>行政许可', '<tr><td>行政确认</td><td colspan="3">12</td></tr><tr><td>行政许可')),
      '部.html',
    )
    if (reading.kind !== 'report') throw new Error(reading.code)
    const job = { kind: 'read', chat: room.chat().id, file: 'f' as never, name: '部.html', purpose: 'lastYear' } as const
    const { words } = room.act({ kind: 'read', job, reading: { ...reading, file: toReportFile(reading.report) } })
    for (const said of ['《部.html》里有 1 行', '行政确认', '读好了 2022 年的年报']) expect(words['zh-CN']).toContain(said)
  })
})
