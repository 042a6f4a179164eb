import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { goOn, openRoom, type Room, roomAt } from './talk-to.ts'

/** Last year's report: some stock of documents, two requests carried forward, a case pending, and what was told. */
const LAST = {
  agency: '某某区民政局',
  year: 2022,
  organ: { level: 'countyDepartment' },
  proactive: { normativeDocuments: { issued: 2, repealed: 0, inForce: 12 }, licensingDecisions: 20 },
  requests: {
    carriedForward: {
      naturalPerson: 2,
      business: 0,
      researchInstitution: 0,
      publicWelfare: 0,
      legalService: 0,
      otherOrganization: 0,
      total: 2,
    },
  },
  disputes: { review: { upheld: 1, corrected: 0, otherOutcome: 0, pending: 3, total: 4 } },
  narrative: {
    overview: { platform: '2022年，栏目从9个并为6个，《2022年工作要点》逐条落实。', supervision: '每季度抽查一次，抽查结果在办公会上通报。' },
    problemsAndImprovements: '人手不够。2023年，我们将添一人。',
    otherMatters: '2022年未收取信息处理费。',
  },
}
const figureOf = (room: Room, cell: string): number | undefined => room.draft()?.entries.get(cell as CellKey)?.value

function roomWithLast(step: string): Room {
  const room = roomAt('lastYear')
  room.read(LAST, '2022.json', 'lastYear')
  if (step !== 'situation') goOn(room, step)
  return room
}

describe("a stock of last year's", () => {
  it('is not asked, and comes with the sum that it is', () => {
    const room = roomWithLast('proactive')
    expect(room.ask()?.cells).not.toContain('proactive.normativeDocuments.inForce')
    const { keys, words } = room.say('3 1 31 3 0 1.5')
    expect(keys).toContain('stock-carried')
    expect(words['zh-CN']).toContain('先记为 14 件：2022 年 12 件＋制发 3 件－废止 1 件')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBe(14)
  })

  it('may be told all the same, as in a line copied from the table', () => {
    const room = roomWithLast('proactive')
    room.say('3 1 20 31 3 0 1.5')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBe(20)
  })

  it('moves with what it was worked out from, until a person states it', () => {
    const room = roomWithLast('proactive')
    room.say('3 1 31 3 0 1.5')
    room.say('修改 行政规范性文件本年制发 为 5')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBe(16)
    room.say('修改 行政规范性文件现行有效 为 9')
    room.say('修改 行政规范性文件本年制发 为 6')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBe(9)
  })

  it('is taken back with the answer that brought it', () => {
    const room = roomWithLast('proactive')
    room.say('3 1 31 3 0 1.5')
    room.say('撤销')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBeUndefined()
  })

  it('is asked where it would be below 0', () => {
    const room = roomWithLast('proactive')
    room.say('3 90 31 3 0 1.5')
    expect(room.ask()?.cells).toEqual(['proactive.normativeDocuments.inForce'])
  })
})

describe('what goes on from last year', () => {
  it('is carried over in all columns by one tap', () => {
    const room = roomWithLast('requests.carriedOver')
    room.tap('button-carried')
    const carried = EDITION_2021.carried.map(({ to }) => figureOf(room, to))
    expect(carried).toEqual([2, 0, 0, 0, 0, 0, 2])
  })

  it('names the cases that were left pending', () => {
    const room = roomWithLast('disputes.review')
    expect(room.say('/start').words['zh-CN']).toContain('2022 年还有 3 件没有审结')
  })

  it('is set against what was told already, and asked', () => {
    const room = roomAt('informationFees')
    const { keys, words } = room.read(LAST, '2022.json')
    expect(keys).toContain('ask-overwrite')
    expect(words['zh-CN']).toContain('上年结转')
    // What follows from the figures told is no blank to be filled.
    expect(room.ask()?.choices.map(({ label }) => label.key)).toEqual(['button-use-new', 'button-keep-old'])
    room.tap('new')
    expect(EDITION_2021.carried.map(({ to }) => figureOf(room, to))).toEqual([2, 0, 0, 0, 0, 0, 2])
  })
})

describe('stocks that are stated when last year comes', () => {
  const roomWithStocks = (inForce: number): Room => {
    const room = roomAt('proactive')
    room.say(`3 1 ${inForce} 31 3 0 1.5`)
    return room
  }

  it('are set against what follows from last year, with a button to each', () => {
    const room = roomWithStocks(20)
    const { keys, words } = room.read(LAST, '2022.json')
    expect(keys).toContain('last-year-stocks')
    expect(words['zh-CN']).toContain('填 20，按去年的有效件数加制发减废止应为 14，差 6')
    expect(room.tap('button-fix-cell').replies).toHaveLength(1)
    expect(room.ask()?.cells).toEqual(['proactive.normativeDocuments.inForce'])
    room.say('14')
    expect(figureOf(room, 'proactive.normativeDocuments.inForce')).toBe(14)
  })

  it('are not spoken of where they follow', () => {
    expect(roomWithStocks(14).read(LAST, '2022.json').keys).not.toContain('last-year-stocks')
  })
})

describe("a text of last year's", () => {
  it('opens beside the blank part, with everything marked that can not be right', () => {
    const room = roomWithLast('text:overview')
    const { words } = room.act({ kind: 'cell', cell: 'overview.platform' })
    expect(words['zh-CN']).toContain('2022年【待改】，栏目从9个【待改】并为6个【待改】，《2022年工作要点》逐条落实。')
  })

  it('is found under its sub-head where the report came as one text', () => {
    const room = roomAt('lastYear')
    const overview = '（一）公开。常态化公开。（二）申请。按时答复。（三）管理。先审后发。（四）平台。改版上线。（五）监督。列入考核。'
    room.read({ ...LAST, narrative: { overview } }, '2022.json', 'lastYear')
    goOn(room, 'text:overview')
    expect(room.act({ kind: 'cell', cell: 'overview.platform' }).words['zh-CN']).toContain('（四）平台。改版上线。')
  })

  it('keeps its marks when it is taken, and holds up the final version', () => {
    const room = roomWithLast('text:problemsAndImprovements')
    const { keys } = room.tap('last')
    expect([...room.texts().values()].join()).toContain('2023年【待改】')
    expect(keys).toEqual(expect.arrayContaining(['reason-for', 'ask-unmark']))
    expect(room.ask()?.choices.map(({ label }) => label.key)).toEqual(['button-fix-text', 'button-later'])
    room.tap('later')
    goOn(room, 'review')
    expect(room.say('/final').keys).toContain('final-marked')
    expect(room.ask()?.step).toBe('text:problemsAndImprovements')
  })
})

describe('a file that is not what was asked for', () => {
  it('of an earlier year is kept for that year only when the person says so', () => {
    const room = roomAt('lastYear')
    expect(room.read({ ...LAST, year: 2020 }, '2020.json', 'lastYear').keys).toEqual(['ask-other-year'])
    expect(room.organ().years).toEqual([])
    room.tap('use')
    expect(room.organ().years.map(({ year }) => year)).toEqual([2020])
  })

  it('of the very year that is being filled in does not fill it in unasked', () => {
    const room = roomAt('lastYear')
    const before = room.draft()
    expect(room.read({ ...LAST, year: 2023 }, '2023.json', 'lastYear').keys).toEqual(['ask-other-year'])
    room.say('不用')
    expect(room.draft()?.entries).toEqual(before?.entries)
  })

  it('of another organ and another year is asked about both', () => {
    const room = roomAt('lastYear')
    expect(room.read({ ...LAST, agency: '别处县财政局', year: 2021 }, '2021.json', 'lastYear').keys).toEqual(['ask-foreign-file'])
    expect(room.tap('use').keys).toEqual(['ask-other-year'])
  })

  it('of several organs is asked about, with their names and what to do, before anything of it is taken', () => {
    const room = roomAt('lastYear')
    const { keys, words } = room.read({ ...LAST, agency: '某某区民政局、某某区教育局' }, '合.docx', 'lastYear')
    expect(keys).toEqual(['ask-foreign-file'])
    for (const said of ['《合.docx》', '2 个单位', '某某区民政局、某某区教育局', '自己的年报']) expect(words['zh-CN']).toContain(said)
    expect(room.organ().years).toEqual([])
    room.tap('leave')
    expect([room.organ().years, room.ask()?.step]).toEqual([[], 'lastYear'])
  })

  it('of several organs does not say who fills in', () => {
    const room = openRoom('2024-01-05')
    room.say('/start')
    const { keys, words } = room.read({ ...LAST, agency: '某某区民政局和某某区教育局' }, '合.docx')
    expect(keys).toContain('file-several-organs')
    for (const said of ['《合.docx》', '某某区民政局', '某某区教育局', '先告诉我单位名称']) expect(words['zh-CN']).toContain(said)
    expect(room.organ()).toMatchObject({ name: '', years: [] })
    expect(room.ask()?.step).toBe('organName')
  })

  it('before there is a draft tells who fills in', () => {
    const room = openRoom('2024-01-05')
    room.say('/start')
    room.read(LAST, '2022.json')
    expect(room.organ()).toMatchObject({ name: '某某区民政局', level: 'countyDepartment', years: [{ year: 2022 }] })
    expect(room.ask()?.step).toBe('year')
    room.say('2023')
    expect(room.ask()?.step).toBe('situation')
  })
})
