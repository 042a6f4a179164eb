import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { organIds } from '../../src/cli/organs.ts'
import { openJournal } from '../../src/cli/reading-journal.ts'
import { missingFrom, openRoster } from '../../src/cli/roster.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { publicationOf } from '../readers/foreign/publication.ts'
import { write } from '../readers/foreign/writers.ts'
import { openWorkplace, report, reportFile } from './workplace.ts'

type Workplace = ReturnType<typeof openWorkplace>
interface Member {
  readonly file: string
  readonly error?: string
  readonly findings: readonly { readonly rule: string; readonly cells: readonly string[]; readonly expected: number; readonly actual: number }[]
}

const published = (changes: Parameters<typeof report>[0], about: Parameters<typeof report>[1], format: Parameters<typeof write>[1]) =>
  write(publicationOf(report(changes, about)), format)
const carriedForward = {
  'requests.received.naturalPerson': 4,
  'requests.received.total': 4,
  'requests.carriedForward.naturalPerson': 1,
  'requests.carriedForward.total': 1,
}

/** Two years of one organ with a broken carry-over, another organ, a damaged file, and what is no report. */
function supervised(): { readonly workplace: Workplace; readonly roster: string } {
  const workplace = openWorkplace()
  const { put } = workplace
  put('all/2022/a.html', published(carriedForward, { year: 2022 }, 'html'))
  put('all/2023/a.docx', published({}, {}, 'docx'))
  put('all/2023/b.txt', published({}, { agency: '某某县财政局' }, 'tabs'))
  put('all/2023/damaged.docx', published({}, {}, 'docx').slice(0, 3000))
  put('all/2023/.hidden', 'x')
  return { workplace, roster: put('all/roster.txt', '应报单位名单：\n1. 某某县财政局\n2. 某某县 民政局\n3. =某某县教育局\n') }
}

describe('a folder', () => {
  test('has its reports of any format checked, one organ’s years paired, the missing named and a damaged file told apart', async () => {
    const { workplace, roster } = supervised()
    const { code, out } = await workplace.run('check', workplace.path('all'), '--json', '--roster', roster)
    const members: readonly (Member & { readonly missing?: readonly string[] })[] = JSON.parse(out)
    expect(code).toBe(1)
    expect(members.at(-1)).toEqual({ missing: ['=某某县教育局'] })
    const found = members
      .slice(0, -1)
      .map(({ file, error, findings }) => [file.slice(workplace.path('all').length + 1), error ?? findings.map(({ rule }) => rule)])
    expect(found).toEqual([
      ['2022/a.html', []],
      ['2023/a.docx', ['requests.continuity', 'requests.continuity']],
      ['2023/b.txt', []],
      ['2023/damaged.docx', expect.stringContaining('damaged.docx')],
    ])
    expect(members[1]?.findings[0]).toMatchObject({ cells: ['requests.carriedOver.naturalPerson'], expected: 1, actual: 0 })
  })

  test('ends with 0 where nothing is missing, and with 1 where only a report is', async () => {
    const { put, path, run } = openWorkplace()
    put('all/a.json', reportFile())
    put('all/b.json', reportFile({}, { year: 2022 }))
    const complete = await run('check', path('all'), '--roster', put('roster.csv', '序号,单位名称\n1,某某县民政局\n'))
    const lacking = await run('check', path('all'), '--roster', put('roster2.txt', '某某县民政局\n某某县教育局'))
    expect([complete.code, lacking.code]).toEqual([0, 1])
    expect(lacking.out).toContain('某某县教育局')
  })

  test('is summed up in a spreadsheet whose names stay texts', async () => {
    const { workplace, roster } = supervised()
    const { path, put, run } = workplace
    put('all/2023/c.json', reportFile({ 'requests.received.total': 5 }, { agency: '=HYPERLINK("http://x")' }))
    expect((await run('check', path('all'), '--roster', roster, '--xlsx', path('all/found.xlsx'))).err).toContain('found.xlsx')
    const workbook = await new exceljs.Workbook().xlsx.readFile(path('all/found.xlsx'))
    const [organs, findings] = workbook.worksheets.map((sheet) =>
      sheet
        .getSheetValues()
        .slice(1)
        .map((row) => (Array.isArray(row) ? row.slice(1) : [])),
    )
    const short = (row: readonly unknown[]) => [row[1], row[2], row[6], row[7], row[8]]
    expect(findings?.slice(1).map(short)).toEqual([
      ['某某县民政局', 2023, 1, 0, -1],
      ['某某县民政局', 2023, 1, 0, -1],
      ['=HYPERLINK("http://x")', 2023, 3, 5, 2],
      ['=HYPERLINK("http://x")', 2023, 5, 3, -2],
      [undefined, undefined, undefined, undefined, undefined],
    ])
    expect(organs?.slice(1).map((row) => [row[0], row[3], row[4], row[5]])).toEqual([
      ['某某县民政局', 2, 0, 2],
      ['某某县财政局', 1, 0, 0],
      ['=HYPERLINK("http://x")', 1, 2, 0],
      ['=某某县教育局', 0, undefined, undefined],
    ])
    const types = new Set(workbook.worksheets.flatMap((sheet) => sheet.getColumn(1).values).map((value) => typeof value))
    expect(types).not.toContain('object')
    const again = await run('check', path('all'), '--xlsx', path('all/found.xlsx'))
    expect(again.code).toBe(2)
  })

  test('refuses a roster that it cannot read before anything is read', async () => {
    const { put, path, run } = openWorkplace()
    const file = put('a.json', reportFile())
    expect(await run('check', file, '--roster', path('none.txt'))).toMatchObject({ code: 2, out: '' })
    expect(await run('check', file, '--roster', put('empty.txt', '\n1.\n'))).toMatchObject({ code: 2, out: '' })
  })

  test('leaves nothing of its journal when it is done', async () => {
    const { put, path, run } = openWorkplace()
    put('all/a.json', reportFile())
    put('all/b.json', '{')
    mkdirSync(path('passing'))
    vi.stubEnv('TMPDIR', path('passing'))
    await run('check', path('all'))
    const [folder = ''] = readdirSync(path('passing')).filter((name) => name.startsWith('tianbao-check'))
    expect(readdirSync(path(`passing/${folder}`))).toEqual([])
  })
})

test('a text that is cut off in section 3 is told in a few lines, whatever form it was printed on', async () => {
  const { put, path, run } = openWorkplace()
  const text = new TextDecoder().decode(write(publicationOf(report()), 'tabs'))
  put('all/cut.txt', text.split('5.属于三类内部事务信息')[0] ?? '')
  put('all/whole.txt', text)
  const { code, out } = await run('check', path('all'), '--xlsx', path('found.xlsx'))
  const lines = out.split('\n').filter((line) => line.includes('not found in the file') || line.includes('blank:'))
  expect([code, lines.length]).toEqual([1, 2])
  for (const line of lines) expect(line).toMatch(/, and \d+ more$/u)
})

afterEach(() => void vi.unstubAllEnvs())

test('a publication is set against the official print, a report file is not', async () => {
  const { put, path, run } = openWorkplace()
  const { blocks, ...rest } = publicationOf(report())
  const titled = blocks.map((block) => (block.kind === 'title' ? { ...block, text: '某某县民政局2023年度政府信息公开报告' } : block))
  put('all/a.html', write({ ...rest, blocks: titled }, 'html'))
  put('all/b.json', reportFile())
  const members: readonly Member[] = JSON.parse((await run('check', path('all'), '--json')).out)
  expect(members.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['publication.title'], []])
  expect((await run('check', path('all/a.html'))).out).toContain('某某县民政局2023年政府信息公开工作年度报告')
})

describe('an interrupted check', () => {
  const bytes = new TextEncoder().encode('x')
  const read = {
    kind: 'report' as const,
    file: toReportFile(report()),
    doubts: [],
    publication: { publishedOn: '2024-01-05', departures: [{ kind: 'title' as const, printed: '某某' }] },
  }

  test('does not read again what it has read, whatever else it left half written', async () => {
    const { path } = openWorkplace()
    const first = openJournal([path('all')])
    await first.through(() => Promise.resolve(read))({ bytes, name: 'a.html' })
    const second = openJournal([path('all')])
    const never = second.through(() => Promise.reject(new Error('read again')))
    expect(second.known).toBe(1)
    expect(await never({ bytes, name: 'a.html' })).toEqual(JSON.parse(JSON.stringify(read)))
    await expect(never({ bytes: new Uint8Array([1]), name: 'a.html' })).rejects.toThrow('read again')
    second.end()
    expect(openJournal([path('all')]).known).toBe(0)
  })

  test('tries again what took too long', async () => {
    const { path } = openWorkplace()
    const journal = openJournal([path('all')])
    await journal.through(() => Promise.resolve({ kind: 'unreadable', code: 'timeout', params: {} }))({ bytes, name: 'a.html' })
    expect(openJournal([path('all')]).known).toBe(0)
  })
})

describe('a roster', () => {
  test.for([
    [
      'names, one a line, with numbers before them',
      '1、某某县民政局\n（2）某某县财政局\n3 某某县教育局\n',
      ['某某县民政局', '某某县财政局', '某某县教育局'],
    ],
    ['a table with headings', '序号\t单位名称\t联系人\n1\t某某县民政局\t张某\n', ['某某县民政局']],
    ['a name twice', '某某县民政局\n某某县　民政局\n', ['某某县　民政局']],
    ['a name that begins with figures', '110指挥中心\n', ['110指挥中心']],
  ] as const)('is read from %s', async ([, text, names]) => {
    const { put } = openWorkplace()
    expect(await openRoster(put('roster.txt', text))).toEqual({ kind: 'roster', names })
  })

  test('misses none of those that publish together', () => {
    expect(missingFrom(['某某县民政局', '某某县教育局', '某某县财政局'], ['某某县民政局、某某县教育局'])).toEqual([
      { name: '某某县财政局', likely: [] },
    ])
  })

  test.for([
    ['某某县发改委', ['某某县发展和改革委员会']],
    ['某某县住建局', ['某某县住房和城乡建设局']],
    ['某某县体育局（旧）', ['某某县体育局']],
    ['某某县档案局', []],
  ] as const)('tells whose report it may be that is under another name: %s', ([name, likely]) => {
    const organs = ['某某县发展和改革委员会', '某某县住房和城乡建设局', '某某县体育局', '某某县财政局']
    expect(missingFrom([name, '某某县财政局'], organs)).toEqual([{ name, likely }])
  })

  test('is read from a spreadsheet', async () => {
    const { path, put } = openWorkplace()
    const workbook = new exceljs.Workbook()
    const sheet = workbook.addWorksheet('名单')
    for (const row of [
      ['单位名称', '备注'],
      ['某某县民政局', ''],
      ['某某县财政局', '新设'],
    ])
      sheet.addRow(row)
    await workbook.xlsx.writeFile(path('roster.xlsx'))
    expect(await openRoster(put('copy.xlsx', readFileSync(path('roster.xlsx'))))).toEqual({ kind: 'roster', names: ['某某县民政局', '某某县财政局'] })
  })

  test.for([
    ['in another spelling', ['某某县（新区） 民政局'], ['某某县(新区)民政局'], []],
    ['told without the city', ['洪泽区人民政府'], ['淮安市洪泽区人民政府'], []],
    ['that two could be', ['朝阳区人民政府'], ['长春市朝阳区人民政府', '北京市朝阳区人民政府'], ['朝阳区人民政府']],
    ['of another kind', ['某某县教育局'], ['某某县体育局'], ['某某县教育局']],
    ['that says too little', ['教育局'], ['某某县教育局'], ['教育局']],
  ] as const)('finds an organ %s: %s', ([, names, organs, missing]) => {
    expect(missingFrom(names, organs).map(({ name }) => name)).toEqual(missing)
  })
})

test('an organ with and without its city is the same from year to year', () => {
  const id = organIds(['江苏省淮安市洪泽区人民政府', '淮安市洪泽区人民政府', '洪泽区人民政府', '泗洪县人民政府'])
  expect(new Set(['洪泽区人民政府', '淮安市洪泽区人民政府'].map(id))).toEqual(new Set([id('江苏省淮安市洪泽区人民政府')]))
  expect(id('泗洪县人民政府')).not.toBe(id('洪泽区人民政府'))
})
