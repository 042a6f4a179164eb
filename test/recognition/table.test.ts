import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseTable } from '../../src/recognition/table.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import { type CellKey, cellKey, cellOf, type Figures } from '../../src/report/form.ts'
import { balancedFigures, halfFilled } from '../report/arbitraries.ts'
import { FORMATS, grid, printedRows } from './printed.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 40)
const FORM = EDITION_2021
const keys = [...FORM.cells.keys()]
const matching = (pattern: RegExp) => keys.filter((key) => pattern.test(key))
const SECTIONS = ['proactive', 'requests', 'disputes'] as const

/** Small figures that balance: one natural person for each outcome. */
const FIGURES: Figures = new Map(
  keys.map((key) => {
    if (key.startsWith('requests.') && !/naturalPerson|total/u.test(key)) return [key, 0] as const
    if (/\.carried/u.test(key)) return [key, 0] as const
    if (/\.(?:received|concluded)\./u.test(key)) return [key, 21] as const
    return [key, key.startsWith('requests.') || /\.(?:upheld|total)$/u.test(key) ? 1 : 0] as const
  }),
)
const lines = (section: string, figures: Figures = FIGURES) => printedRows(FORM, section, figures)
const paste = (rows: readonly (readonly string[])[], cells: readonly CellKey[] = []) => recogniseTable(FORM, FORMATS.tabs(rows), { cells })
const figuresOf = (recognition: ReturnType<typeof recogniseTable>) =>
  recognition.kind === 'table'
    ? Object.fromEntries(recognition.cells.filter(({ value }) => value !== null).map(({ cell, value }) => [cell, value]))
    : recognition
const ROW = ['naturalPerson', 'business', 'researchInstitution', 'publicWelfare', 'legalService', 'otherOrganization', 'total']
const granted = (values: readonly number[]) => Object.fromEntries(values.map((value, at) => [`requests.granted.${ROW[at]}`, value]))

describe('a pasted table', () => {
  it.each(Object.entries(FORMATS))('says the same cells with %s between them', (name, write) => {
    const complete = fc.constantFrom(EDITION_2021, EDITION_2021_ONE_ROW).chain((form) => fc.tuple(fc.constant(form), balancedFigures(form)))
    const partly = complete.chain(([form, figures]) => fc.tuple(fc.constant(form), halfFilled(fc.constant(figures))))
    fc.assert(
      fc.property(name === 'blanks' ? complete : partly, fc.shuffledSubarray([...SECTIONS], { minLength: 1 }), ([form, figures], chosen) => {
        const sections = SECTIONS.filter((section) => chosen.includes(section))
        const stated = [...form.cells.values()].filter(({ key, section }) => figures.has(key) && sections.some((one) => one === section))
        fc.pre(stated.length > 0)
        const recognition = recogniseTable(form, write(sections.flatMap((section) => printedRows(form, section, figures))))
        expect(figuresOf(recognition)).toEqual(Object.fromEntries(stated.map(({ key }) => [key, figures.get(key)])))
        expect(recognition.kind === 'table' && [recognition.form === form, recognition.sections]).toEqual([true, sections])
      }),
      { numRuns: RUNS },
    )
  })

  it.each(SECTIONS)('of section %s is read from cells with spans too', (section) => {
    const rows = lines(section).map((row) => row.map((text) => ({ text, rowSpan: 1, colSpan: 1 })))
    const spanned = rows.map((row) => row.flatMap((cell, at) => (at > 0 && cell.text === '' ? [] : [{ ...cell, colSpan: spanOf(row, at) }])))
    expect(figuresOf(recogniseTable(FORM, { rows: spanned }))).toEqual(figuresOf(paste(lines(section))))
  })

  it('finds the form that it is printed on', () => {
    const rows = printedRows(EDITION_2021_ONE_ROW, 'requests', new Map([...EDITION_2021_ONE_ROW.cells.keys()].map((key) => [key, 0])))
    expect(recogniseTable(FORM, FORMATS.tabs(rows))).toMatchObject({ kind: 'table', form: EDITION_2021_ONE_ROW })
  })

  it('of the form of 2019 gives what corresponds', () => {
    const rows = [
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规范性文件', '5', '4', '20'],
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['行政许可', '12', '-3', '31'],
      ['其他对外管理服务事项', '1', '+2', '7'],
      ['行政事业性收费', '3', '0', ''],
    ]
    const recognition = recogniseTable(FORM, grid(rows))
    expect(recognition).toMatchObject({ kind: 'table', form: EDITION_2019, doubts: [] })
    expect(figuresOf(recognition)).toEqual({
      'proactive.normativeDocuments.issued': 5,
      'proactive.normativeDocuments.inForce': 20,
      'proactive.licensingDecisions': 31,
    })
  })
})

/** How many columns a cell covers up to the next one that says something. */
function spanOf(row: readonly { readonly text: string }[], at: number): number {
  const next = row.findIndex(({ text }, other) => other > at && text !== '')
  return (next < 0 ? row.length : next) - at
}

const SINGLE: readonly (readonly [string, string, Record<string, number>])[] = [
  ['a row with tabs', '予以公开\t3\t0\t0\t0\t0\t1\t4', granted([3, 0, 0, 0, 0, 1, 4])],
  ['a row with its number', '（一）予以公开\t３\t０\t０\t０\t０\t１\t４', granted([3, 0, 0, 0, 0, 1, 4])],
  ['a row with blanks', '(一) 予以公开 3 0 0 0 0 1 4', granted([3, 0, 0, 0, 0, 1, 4])],
  ['a row with commas', '予以公开，3，0，0，0，0，1，4', granted([3, 0, 0, 0, 0, 1, 4])],
  ['a Markdown row', '| 予以公开 | 3 | 0 | 0 | 0 | 0 | 1 | 4 |', granted([3, 0, 0, 0, 0, 1, 4])],
  ['a row between marks of Markdown', '```\n###\n予以公开\t3\t0\t0\t0\t0\t1\t4\n---\n```', granted([3, 0, 0, 0, 0, 1, 4])],
  ['thousands and units', '"（一）予以公开","1,234",0件,0.0,无,0,0,"1,234"', granted([1234, 0, 0, 0, 0, 0, 1234])],
  [
    'rows of section 2',
    '规章\t0\t0\t0\n许可\t1，234\n行政事业性收费\t12.50',
    {
      'proactive.regulations.issued': 0,
      'proactive.regulations.repealed': 0,
      'proactive.regulations.inForce': 0,
      'proactive.licensingDecisions': 1234,
      'proactive.feesCollected': 12_500_000,
    },
  ],
  [
    'a label split by commas',
    '部分公开（区分处理的，只计这一情形，不计其他情形）,2,0,0,0,0,0,2',
    Object.fromEntries([2, 0, 0, 0, 0, 0, 2].map((value, at) => [`requests.partiallyGranted.${ROW[at]}`, value])),
  ],
  [
    'section 4 upright',
    '行政复议\t结果维持\t1\n\t结果纠正\t0\n\t总计\t1\n行政诉讼\t未经复议直接起诉\t结果维持\t2',
    {
      'disputes.review.upheld': 1,
      'disputes.review.corrected': 0,
      'disputes.review.total': 1,
      'disputes.directLitigation.upheld': 2,
    },
  ],
  [
    'section 4 a group a row',
    '行政复议\t1\t0\t0\t0\t1\n复议后起诉\t0\t2\t0\t0\t2',
    {
      'disputes.review.upheld': 1,
      'disputes.review.corrected': 0,
      'disputes.review.otherOutcome': 0,
      'disputes.review.pending': 0,
      'disputes.review.total': 1,
      'disputes.litigationAfterReview.upheld': 0,
      'disputes.litigationAfterReview.corrected': 2,
      'disputes.litigationAfterReview.otherOutcome': 0,
      'disputes.litigationAfterReview.pending': 0,
      'disputes.litigationAfterReview.total': 2,
    },
  ],
  [
    'a slip in a long label',
    '5.属于三类内部事物信息\t1\t0\t0\t0\t0\t0\t1',
    Object.fromEntries([1, 0, 0, 0, 0, 0, 1].map((value, at) => [`requests.refusedInternalAffairs.${ROW[at]}`, value])),
  ],
]

describe('a part of a table', () => {
  it.each(SINGLE)('is read from %s', (_, text, figures) => {
    expect(figuresOf(recogniseTable(FORM, text))).toEqual(figures)
  })

  const bare = lines('requests')
    .slice(-25)
    .map((row) => row.slice(-7))
  it.each([
    ['25 x 7', bare, 175],
    ['25 x 6', bare.map((row) => row.slice(0, 6)), 150],
    ['21 x 7', bare.slice(2, 23), 147],
    ['21 x 6', bare.slice(2, 23).map((row) => row.slice(0, 6)), 126],
  ] as const)('without labels is told by its size: %s', (_, rows, count) => {
    const recognition = paste(rows)
    expect(recognition).toMatchObject({ kind: 'table', sections: ['requests'], doubts: [], cells: { length: count } })
    for (const [cell, value] of Object.entries(figuresOf(recognition))) expect(FIGURES.get(cell as CellKey), cell).toBe(value)
  })

  it('of one row of 15 figures is section 4', () => {
    expect(figuresOf(paste(lines('disputes').slice(-1)))).toEqual(figuresOf(paste(lines('disputes'))))
  })

  it('of section 4 may stand in a line for each of its groups', () => {
    const [row = []] = lines('disputes').slice(-1)
    const folded = [0, 5, 10].map((at) => row.slice(at, at + 5))
    expect(figuresOf(paste(folded))).toEqual(figuresOf(paste([row])))
    expect(paste(folded.slice(0, 2)).kind).not.toBe('table')
    expect(paste(folded.map((line) => line.slice(0, 4))).kind).not.toBe('table')
  })

  it('in one column is the column that the question is about', () => {
    const asked = matching(/^requests\.(?!received|carried|concluded)\w+\.business$/u)
    const column = lines('requests')
      .slice(-25)
      .map((_, at) => [String(at)])
    expect(figuresOf(paste(column, asked))).toEqual(Object.fromEntries(matching(/^requests\.\w+\.business$/u).map((cell, at) => [cell, at])))
    expect(paste(column).kind).toBe('notTable')
  })

  it('in one row of seven is the row that the question is about', () => {
    const asked = matching(/^requests\.received\.(?!total)/u)
    expect(figuresOf(paste([['3', '0', '0', '0', '0', '1', '4']], asked))).toEqual(
      Object.fromEntries(ROW.map((column, at) => [`requests.received.${column}`, [3, 0, 0, 0, 0, 1, 4][at]])),
    )
  })
})

const header = lines('requests').slice(0, -25)
const body = lines('requests').slice(-25)
const other = (row: number, change: (row: readonly string[]) => readonly string[]) => [
  ...header,
  ...body.map((line, at) => (at === row ? change(line) : line)),
]

const REFUSED: readonly (readonly [string, readonly (readonly string[])[], string])[] = [
  ['a column too many', [...header, ...body.map((row) => [...row, '0'])], 'columns'],
  ['a figure too many in one row', other(8, (row) => [...row, '5']), 'columns'],
  ['a row too few, at the start', [...header, ...body.slice(1)], 'rows'],
  ['a row too few, in the middle', [...header, ...body.slice(0, 8), ...body.slice(9)], 'rows'],
  ['most rows too few, in the middle', [...header, ...body.slice(0, 4), ...body.slice(-3)], 'rows'],
  ['a row too few, at the end', [...header, ...body.slice(0, -1)], 'rows'],
  ['a row twice', [...header, ...body.slice(0, 9), ...body.slice(8)], 'twice'],
  ['a row without labels too few', body.slice(1).map((row) => row.slice(-7)), 'rows'],
  ['a column without labels too many', body.map((row) => [...row.slice(-7), '0']), 'columns'],
  ['labels of section 4 inside section 3', other(8, (row) => ['', '', '结果维持', ...row.slice(-7)]), 'sections'],
  [
    'a row of section 4 inside section 3',
    [...header, ...body.slice(0, 8), ['行政复议', '', '', '0', '0', '0', '0', '0'], ...body.slice(8)],
    'sections',
  ],
  ['an unknown label among known ones', other(8, (row) => ['', '', '虚构的一行', ...row.slice(-7)]), 'unknownRow'],
  ['a negative figure', other(8, (row) => [...row.slice(0, -2), '-1', '1']), 'notFigure'],
  ['a fraction', other(8, (row) => [...row.slice(0, -2), '3.5', '1']), 'notFigure'],
  ['a word for a figure', other(8, (row) => [...row.slice(0, -2), '若干', '1']), 'notFigure'],
  [
    'columns in another order',
    [
      ['', '总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ['予以公开', '1', '1', '0', '0', '0', '0', '0'],
    ],
    'columns',
  ],
  ['a figure too few where nothing tells which', [['予以公开', '1', '0', '0', '0', '0', '1']], 'columns'],
  ['16 figures under the header of section 4', [...lines('disputes').slice(0, -1), Array.from({ length: 16 }, () => '0')], 'columns'],
]

describe('a table that does not fit', () => {
  it.each(REFUSED)('is refused whole: %s', (_, rows, code) => {
    const recognition = paste(rows)
    expect(recognition.kind === 'refused' ? recognition.problems.map((problem) => problem.code) : recognition).toContain(code)
  })

  it('names the cell and the text that is no figure', () => {
    const [cell] = matching(/^requests\.refusedSecurityAndStability\.otherOrganization$/u)
    expect(paste(other(6, (row) => [...row.slice(0, -2), '-1', '1']))).toEqual({
      kind: 'refused',
      problems: [{ code: 'notFigure', text: '-1', params: { cell } }],
    })
  })

  it('names the row that is missing', () => {
    expect(paste([...header, ...body.slice(0, 8), ...body.slice(9)])).toMatchObject({ problems: [{ code: 'rows', text: '5.属于三类内部事务信息' }] })
  })
})

describe('a blank', () => {
  const row = (...cells: readonly string[]) => [['予以公开', ...cells]]
  const doubts = (recognition: ReturnType<typeof recogniseTable>) => (recognition.kind === 'table' ? recognition.doubts : recognition)

  it('that the totals imply is a blank, without a doubt', () => {
    expect(doubts(paste(row('3', '', '—', '-', '/', '', '3')))).toEqual([])
  })

  it('that nothing explains is a doubt, and a dash may be zero', () => {
    expect(doubts(paste(row('3', '0', '0', '0', '', '—', '4')))).toEqual([
      { cell: 'requests.granted.legalService', text: '', value: null, reason: 'blank', candidates: [] },
      { cell: 'requests.granted.otherOrganization', text: '—', value: null, reason: 'dash', candidates: [0] },
    ])
  })

  it('of a draft is none', () => {
    const rows = printedRows(FORM, 'requests', new Map([...FIGURES].slice(0, 60)), '【待填】')
    expect(doubts(paste(rows))).toEqual([])
  })

  it('in one section stays explained when the totals of another are wrong', () => {
    const wrong = new Map(FIGURES).set(matching(/^disputes\.review\.total$/u)[0] ?? keys[0] ?? ('' as CellKey), 9)
    for (const cell of matching(/^requests\.granted\.(?:business|legalService)$/u)) wrong.delete(cell)
    expect(doubts(paste([...lines('requests', wrong), ...lines('disputes', wrong)]))).toEqual([])
  })
})

describe('what is no table', () => {
  it.each([
    '31\n3\n0\n0',
    '31 3 0 0',
    '许可：31\n处罚：3',
    '今天\n开会',
    '',
    '\n\n',
    '😀\t😀',
    '自然人 20\n企业 3',
    '予以公开 3\n部分公开 2',
    'x\t'.repeat(60_000),
    '9\t8\n7\t6',
  ])('is left to others: %#', (text) => {
    expect(recogniseTable(FORM, text, { cells: matching(/Decisions$/u) }).kind).toBe('notTable')
  })

  it('is told without an error, whatever is pasted', () => {
    const cell = fc.constantFrom(
      '',
      '0',
      '1',
      '-',
      '—',
      '12,34',
      '予以公开',
      '总计',
      '其他',
      '结果维持',
      '行政复议',
      '规章',
      '3.其他',
      '若干',
      '😀',
      '自然人',
      '（三）不予公开',
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }), fc.constantFrom('\t', ',', ' | ', '  '), (rows, separator) => {
        const recognition = recogniseTable(FORM, rows.map((row) => row.join(separator)).join('\n'))
        const cells = recognition.kind === 'table' ? recognition.cells : []
        expect(new Set(cells.map((one) => one.cell)).size).toBe(cells.length)
        if (recognition.kind === 'table')
          for (const one of cells) expect(cellOf(recognition.form, one.cell).key).toBe(cellKey(recognition.form, one.cell))
      }),
      { numRuns: RUNS * 5 },
    )
  })
})
