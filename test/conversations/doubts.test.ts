import { describe, expect, it } from 'vitest'
import type { Doubt } from '../../src/recognition/doubt.ts'
import type { Publication } from '../../src/recognition/publication.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { expectWords } from './expectations.ts'
import { openRoom, type Room, roomAt } from './talk-to.ts'

/** Last year's report, of which the reading was not sure. */
const LAST = { agency: '某某区民政局', year: 2022, proactive: { licensingDecisions: 20, penaltyDecisions: 5 }, narrative: {} }
const CELLS = [...EDITION_2021.cells.keys()]

const doubt = (cell: string, rest: Partial<Doubt> = {}): Doubt => ({
  cell: cell as CellKey,
  text: '1 2',
  value: null,
  reason: 'notNumber',
  candidates: [12, 1, 2],
  place: { page: 3 },
  ...rest,
})

function sent(room: Room, doubts: readonly Doubt[], changes: { readonly file?: object; readonly publication?: Publication } = {}) {
  const job = { kind: 'read', chat: 'web:me', file: 'f', name: '去年.pdf', purpose: 'lastYear' } as never
  const { file = {}, publication } = changes
  const reading = { kind: 'report' as const, file: { ...LAST, ...file }, doubts, ...(publication === undefined ? {} : { publication }) }
  return room.act({ kind: 'read', job, reading })
}

const said = (room: Room, question: string) => room.say(question).words['zh-CN']

describe('a figure in doubt', () => {
  it('is shown with its place in the source and settled by one tap', () => {
    const room = roomAt('lastYear')
    const heard = sent(room, [doubt('proactive.coercionDecisions'), doubt('requests.received.total', { text: '', candidates: [7] })])
    expectWords(heard, '第 3 页：文件里行政强制写的是“1 2”', 'Page 3: In the file')
    expect(heard.words['zh-CN']).toContain('后面还有 1 处要问')
    expect(room.tap('take', undefined, 12).keys).toContain('file-doubt-placed')
    expect(room.tap('take', undefined, 7).keys).toContain('noted-last-year')
    expect(said(room, '去年行政强制多少件')).toContain('12 件')
    expect(said(room, '去年新收总计多少件')).toContain('7 件')
  })

  it('that is printed as no number is asked, and not said to be left out as well', () => {
    const heard = sent(roomAt('lastYear'), [doubt('proactive.coercionDecisions', { text: 'l2' })], {
      file: { proactive: { licensingDecisions: 20, coercionDecisions: 'l2', penaltyDecisions: '若干' } },
    })
    expect(heard.keys).toEqual(['file-misprint', 'file-doubt-placed', 'ask-doubt'])
    expect(heard.words['zh-CN']).toContain('“若干”，不是一个数')
  })

  it('is settled by a figure that is typed', () => {
    const room = roomAt('lastYear')
    sent(room, [doubt('proactive.coercionDecisions')])
    expect(room.say('14').keys).toContain('noted-last-year')
    expect(said(room, '去年行政强制多少件')).toContain('14 件')
  })

  it('may stay blank, one or all', () => {
    const room = roomAt('lastYear')
    sent(room, [doubt('proactive.coercionDecisions'), doubt('proactive.penaltyDecisions', { value: 5, reason: 'unconfirmed', candidates: [5] })])
    expect(room.tap('rest').keys).toContain('noted-last-year')
    expect(said(room, '去年行政处罚多少件')).not.toContain('5 件')
    expect(said(room, '去年行政许可多少件')).toContain('20 件')
  })

  it('is left out, and said to be, before a report is begun', () => {
    const room = openRoom()
    const heard = sent(room, [doubt('proactive.penaltyDecisions', { value: 5, reason: 'unconfirmed', candidates: [5] })])
    expectWords(heard, '有 1 个数没有读到或拿不准，先空着', 'One figure of the file is missing')
    expect(JSON.stringify(heard.settled.years)).not.toContain('penaltyDecisions":5')
  })

  it("is asked after another organ's file was noticed", () => {
    const room = roomAt('lastYear')
    const heard = sent(room, [doubt('proactive.coercionDecisions')], { file: { agency: '某某市财政局' } })
    expect(heard.keys).toContain('ask-foreign-file')
    expect(room.tap('use').keys).toContain('ask-doubt')
    expect(room.tap('blank').keys).toContain('noted-last-year')
  })
})

describe('a file of which much is missing', () => {
  const missing = CELLS.filter((cell) => cell.startsWith('requests.')).map((cell) => doubt(cell, { text: '', reason: 'missing', candidates: [] }))

  it('is said to be cut off, and nothing of it is taken before that', () => {
    const room = roomAt('lastYear')
    const heard = sent(room, missing)
    expectWords(heard, '《去年.pdf》读到 2 个数，另有 175 个没有读到或拿不准', 'gave 2 figures; 175 more are missing')
    expect(room.tap('leave').keys).toContain('noted-file-left')
    expect(said(room, '去年行政许可多少件')).not.toContain('20 件')
  })

  it('may be used as far as it goes', () => {
    const room = roomAt('lastYear')
    sent(room, missing)
    expect(room.tap('rest').keys).toContain('noted-last-year')
    expect(said(room, '去年行政许可多少件')).toContain('20 件')
  })
})

it('rows that the form does not have are named', () => {
  const publication: Publication = { publishedOn: null, departures: [{ kind: 'row', how: 'unknown', cells: [], text: '行政确认 12' }] }
  const heard = sent(roomAt('lastYear'), [], { publication })
  const older = sent(roomAt('lastYear'), [], { publication: { publishedOn: null, departures: [{ kind: 'kept', text: '政府集中采购 6 123.45' }] } })
  expectWords(older, '照原样列在这里供您参考：\n政府集中采购 6 123.45', 'listed as they stand')
  expectWords(heard, '《去年.pdf》里有 1 行是年报表格里没有的，没有采用，其余照常读：\n行政确认 12', '去年.pdf has a row that the form does not have')
})
