import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { COLLEAGUE, figureOf, openRoom, type Room, roomAt } from '../talk-to.ts'

const years = (room: Room) => room.organ().drafts.map(({ year }) => year)

describe('/new', () => {
  it('opens another year beside the first, and each keeps its own figures and place', () => {
    const room = roomAt('requests.applicants')
    expectWords(room.say('/new'), '要填哪一年的报告？现在该报的是 2023 年', 'The one now due is 2023')
    expectWords(room.tap('year', undefined, 2022), '2022 年的报告开始填了', 'The report for 2022 is open')
    room.say('跳过')
    room.tap('done')
    room.say('2 0 5 7 1 0 0')
    expect([years(room), room.draft()?.year, figureOf(room, 'proactive.licensingDecisions')]).toEqual([[2023, 2022], 2022, 7])
    expectWords(room.say('2023年报告'), '回到 2023 年的草稿', 'Back to the draft for 2023')
    expect([room.draft()?.year, figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([2023, 31, 'requests.applicants'])
    room.say('/new 2022')
    expect([room.draft()?.year, figureOf(room, 'proactive.licensingDecisions')]).toEqual([2022, 7])
    room.say('撤销')
    expect([room.draft()?.year, figureOf(room, 'proactive.licensingDecisions')]).toEqual([2022, null])
    room.say('切换2023年')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(31)
  })

  it('offers every draft there is', () => {
    const room = roomAt('lastYear')
    room.say('/new 2021')
    const labels = () => (room.ask()?.choices ?? []).map(({ label }) => `${label.key} ${label.params?.year}`)
    room.say('/new')
    expect(labels()).toEqual(['button-year-continue 2023', 'button-year 2022', 'button-year-continue 2021'])
  })

  it('is told by the status, which leaves the question standing', () => {
    const room = roomAt('requests.received')
    room.say('/new 2022')
    room.say('/new 2023')
    expectWords(room.say('进度'), '另外还有这些年度的草稿：2022', 'There are also drafts for: 2022')
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('a figure typed for the question of the year before does not land in this one', () => {
    const room = roomAt('requests.received')
    room.hang()
    room.say('/new 2022')
    const before = room.draft()
    expect(room.say('15').keys).toContain('problem-nothing-asked')
    expect([room.draft()?.year, room.draft()?.entries]).toEqual([2022, before?.entries])
  })

  it('waits until name and level are known', () => {
    const room = openRoom()
    room.say('/start')
    expect(room.say('/new 2023').keys).toContain('needs-draft')
    expect([room.ask()?.step, room.organ().drafts]).toEqual(['organName', []])
  })

  it('of a year that a colleague began goes on with the same draft', () => {
    const room = roomAt('requests.applicants')
    room.say('/start', COLLEAGUE)
    expectWords(room.say('2023', COLLEAGUE), '回到 2023 年的草稿', 'Back to the draft for 2023')
    expect([room.ask(COLLEAGUE)?.step, room.organ().drafts]).toEqual(['requests.applicants', [expect.anything()]])
  })

  it('the year that is due is taken by a plain yes', () => {
    const room = openRoom()
    for (const said of ['/start', '某某区民政局', '县级部门', '好的']) room.say(said)
    expect(room.draft()?.year).toBe(2023)
  })
})
