import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../../src/report/editions/index.ts'
import { expectWords } from '../expectations.ts'
import { figureOf, type Room, roomAt } from '../talk-to.ts'

const jumpTo = (room: Room, step: string) => {
  room.say('/sections')
  const at = room.ask()?.choices.findIndex(({ intent }) => intent.kind === 'goto' && intent.step === step) ?? -1
  return room.act({ kind: 'tap', data: `${room.ask()?.id}:${at}` })
}

const PARTS = [
  'organName',
  'level',
  'lastYear',
  'situation',
  ...EDITION_2021.questions.map(({ id }) => id),
  'text:introduction',
  'text:overview',
  'text:problemsAndImprovements',
  'text:otherMatters',
]

describe('the list of parts', () => {
  it.each(PARTS)('leads to %s from the middle of another, and back', (step) => {
    const room = roomAt('requests.received')
    const before = room.draft()?.entries
    jumpTo(room, step)
    expect(room.ask()?.step).toBe(step)
    room.say('取消')
    expect([room.ask()?.step, room.draft()?.entries]).toEqual(['requests.received', before])
  })

  it('marks what is done, in both languages', () => {
    const heard = roomAt('requests.received').say('目录')
    expectWords(heard, '✓ 二、主动公开', '✓ 2 ')
    expectWords(heard, '去填：四、行政复议', 'Go to: 4 Administrative review')
  })

  it('goes on with the open question by its last button', () => {
    const room = roomAt('requests.received')
    room.say('目录')
    room.tap('continue')
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('comes back after the answer to where it left', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'disputes.review')
    room.say('1 0 0 0 1')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([1, 'requests.received'])
  })
})

describe('a part jumped to', () => {
  it('stays while something of it is open', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'disputes.review')
    room.say('维持1，纠正2')
    expect(room.ask()?.step).toBe('disputes.review')
    expectWords(room.say('其余为零'), '行政复议：', 'dministrative review')
    expect(room.ask()?.step).toBe('repair')
  })

  it('stays after a reading that was not right', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'disputes.review')
    room.say('1 2')
    expect(room.ask()?.step).toBe('understood')
    room.say('不对')
    expect(room.ask()?.step).toBe('disputes.review')
  })

  it('stays after an edit in passing and a question about last year', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'disputes.review')
    room.say('修改 行政许可 为 40')
    room.say('去年许可')
    room.say('检查')
    room.say('口径')
    expect(room.ask()?.step).toBe('disputes.review')
  })

  it('that is complete already stays through an edit, and is left by an answer', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'proactive')
    room.say('修改 行政许可 为 40')
    expect(room.ask()?.step).toBe('proactive')
    room.say('处罚5')
    expect([figureOf(room, 'proactive.penaltyDecisions'), room.ask()?.step]).toEqual([5, 'requests.received'])
  })

  it('gives way to a contradiction, and goes on once it is settled', () => {
    const room = roomAt('informationFees')
    jumpTo(room, 'disputes.review')
    room.say('修改 本年新收总计 为 51')
    expect(room.ask()?.step).toBe('repair')
    room.act({ kind: 'tap', data: `${room.ask()?.id}:0` })
    expect(room.ask()?.step).toBe('disputes.review')
  })
})

describe("the organ's name and level", () => {
  it('are corrected in the middle of a report', () => {
    const room = roomAt('requests.received')
    jumpTo(room, 'organName')
    expectWords(room.say('某某区退役军人事务局'), '记下了：某某区退役军人事务局', 'Noted: 某某区退役军人事务局')
    expect([room.organ().name, room.ask()?.step]).toEqual(['某某区退役军人事务局', 'requests.received'])
  })

  it('settle anew whether regulations are asked', () => {
    const room = roomAt('requests.received')
    expect(figureOf(room, 'proactive.regulations.inForce')).toBe(0)
    jumpTo(room, 'level')
    room.say('市政府')
    expect([figureOf(room, 'proactive.regulations.inForce'), room.ask()?.step]).toEqual([null, 'proactive'])
    jumpTo(room, 'level')
    room.say('县级部门')
    expect([figureOf(room, 'proactive.regulations.inForce'), room.ask()?.step]).toEqual([0, 'requests.received'])
  })
})

it.each([
  ['回到第二部分', 'proactive'],
  ['先填第三部分', 'requests.received'],
  ['第四部分', 'disputes.review'],
  ['第一部分重写', 'text:overview'],
  ['去第六部分', 'text:otherMatters'],
])('%s leads to %s', (said, step) => {
  const room = roomAt('requests.received')
  room.say(said)
  expect(room.ask()?.step).toBe(step)
})

it('单位名称错了 asks the name again, and the question that stood after it', () => {
  const room = roomAt('requests.received')
  room.say('单位名称错了')
  room.say('某某区财政局')
  expect([room.organ().name, room.ask()?.step]).toEqual(['某某区财政局', 'requests.received'])
})
