import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

const RECEIVED = 'requests.received.total'

function told(room: Room, ...said: readonly string[]): Room {
  for (const one of said) room.say(one)
  return room
}

describe('what was said last', () => {
  it.each(['不对，是32', '说错了，应该是32件', '改成32', '不是31，是32', 'no, 32'])('%s is asked about, and taken after a yes', (said) => {
    const room = told(roomAt('requests.received'), '31')
    expectWords(room.say(said), '我的理解是：本年新收（总计） 32 件', '32')
    expect(figureOf(room, RECEIVED)).toBe(31)
    room.say('对')
    expect([figureOf(room, RECEIVED), room.ask()?.step]).toEqual([32, 'requests.applicants'])
  })

  it('of several the named one is changed', () => {
    const room = told(roomAt('requests.applicants'), '自然人12，商业企业3', '不对，企业是2')
    expect(figureOf(room, 'requests.received.business')).toBe(3)
    room.say('对')
    expect(figureOf(room, 'requests.received.business')).toBe(2)
  })

  it('of several none is picked', () => {
    const room = told(roomAt('requests.applicants'), '自然人12，商业企业3')
    const before = room.draft()
    expect(room.say('不对，是2').keys).toContain('how-to-edit')
    expect(room.draft()).toBe(before)
  })

  it('is what the question denies, where a yes or no is asked', () => {
    const room = told(roomAt('requests.carriedForward'), '31', '不对，是32')
    expect([room.ask()?.step, figureOf(room, 'requests.carriedForward.naturalPerson')]).toEqual(['understood', null])
  })

  it('with its whole label is changed at once, wherever it stands', () => {
    const room = told(roomAt('requests.carriedOver'), '不对，许可是32')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(32)
  })

  it('is not there at the beginning', () => {
    expect(roomAt('proactive').say('不对，是32').keys).toContain('how-to-edit')
  })
})

describe('a reading that is not certain', () => {
  it('is read again against the whole question', () => {
    const room = told(roomAt('informationFees'), '1 500')
    expect(room.ask()?.step).toBe('understood')
    room.say('1 500 500')
    expect(['noticesIssued', 'amountNotified', 'amountReceived'].map((cell) => figureOf(room, `informationFees.${cell}`))).toEqual([
      1, 50_000, 50_000,
    ])
  })

  it.each([
    ['disputes.review', '没有复议', 'disputes.review.pending', '行政复议：5 项都是 0'],
    ['disputes.review', '诉讼没有', 'disputes.litigationAfterReview.total', '10 项都是 0'],
    ['requests.outcomes', '公开10，不予公开没有', 'requests.refusedStateSecret.total', '予以公开 10 件、其余 8 项为 0'],
  ])('at %s: %s is none of all that it may mean, after a yes', (step, said, cell, words) => {
    const room = roomAt(step)
    expect(room.say(said).words['zh-CN']).toContain(words)
    expect(figureOf(room, cell)).toBeNull()
    room.say('对')
    expect(figureOf(room, cell)).toBe(0)
  })

  it.each(['没有复议', '复议没有', '修改 复议 为 0'])('that changes nothing asks nothing: %s', (said) => {
    const room = told(roomAt('disputes.review'), '都没有')
    expect(room.say(said).keys[0]).toBe('noted-already')
    expect(room.ask()?.step).not.toBe('understood')
  })

  it('a change of what may be several cells is asked about the one that has a figure', () => {
    const room = told(roomAt('requests.carriedOver'), '2', '修改上年结转为3')
    expect([room.ask()?.step, figureOf(room, 'requests.carriedOver.total')]).toEqual(['understood', 2])
    room.say('对')
    expect(figureOf(room, 'requests.carriedOver.total')).toBe(3)
  })
})

it('刚才处罚填错了，应该是6 changes the figure that is named, at once', () => {
  const room = roomAt('requests.received')
  room.say('刚才处罚填错了，应该是6')
  expect([figureOf(room, 'proactive.penaltyDecisions'), room.ask()?.step]).toEqual([6, 'requests.received'])
})

it('信息处理费没收过 is asked for each of its figures', () => {
  const room = roomAt('requests.received')
  expect(room.say('信息处理费没收过').words['zh-CN']).toContain('信息处理费·实际收取总金额 0 元')
  room.say('对')
  expect([figureOf(room, 'informationFees.amountReceived'), figureOf(room, 'informationFees.noticesIssued')]).toEqual([0, 0])
})
