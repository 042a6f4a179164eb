import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { figureOf, goOn, openRoom, roomAt } from '../talk-to.ts'

describe('back', () => {
  it('returns to the question before, with what stands, and goes on from there', () => {
    const room = roomAt('requests.carriedOver')
    const heard = room.say('返回')
    expect(room.ask()?.step).toBe('requests.applicants')
    expectWords(heard, '现在记的是：本年新收：自然人 12 件', 'Now recorded: requests received — natural persons: 12')
    room.say('/back')
    expect(room.ask()?.step).toBe('requests.received')
    expectWords(room.say('上一步'), '现在记的是：行政规范性文件', 'Now recorded')
    expect(room.ask()?.step).toBe('proactive')
  })

  it('takes a new answer there without asking whether to replace the old one', () => {
    const room = roomAt('requests.applicants')
    room.say('返回')
    room.say('16')
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([16, 'requests.applicants'])
  })

  it('goes back through what was skipped, the whole year and last year, to the first question', () => {
    const room = roomAt('proactive')
    expect([room.say('返回'), room.ask()?.step][1]).toBe('situation')
    expect([room.say('返回'), room.ask()?.step][1]).toBe('lastYear')
    expectWords(room.say('返回'), '已经是第一个问题了', 'the first question already')
    expect(room.ask()?.step).toBe('lastYear')
  })

  it('corrects the name and the level before the first report is open', () => {
    const room = openRoom()
    room.say('/start')
    room.say('某某区民证局')
    room.tap('level', undefined, 'cityGovernment')
    room.say('返回')
    expect(room.ask()?.step).toBe('level')
    room.say('返回')
    expect(room.ask()?.step).toBe('organName')
    expect(room.say('返回').keys).toContain('back-at-first')
    room.say('某某区民政局')
    expect(room.organ().name).toBe('某某区民政局')
  })

  it('steps over questions that came between', () => {
    const room = roomAt('disputes.review')
    room.say('1 0 0 0 11')
    expect(room.ask()?.step).toBe('repair')
    room.say('返回')
    expect(room.ask()?.step).toBe('disputes.review')
  })
})

describe('skip', () => {
  it('puts a question off, says so, and comes back to it at the end', () => {
    const room = roomAt('proactive')
    expectWords(room.say('跳过'), '最后核对时再提醒您', 'I will remind you at the final check')
    expect(room.ask()?.step).toBe('requests.received')
    goOn(room, 'review')
    expectWords(room.say('/final'), '还有 7 格没填', '7 cells are still blank')
    room.act({ kind: 'tap', data: `${room.ask()?.id}:0` })
    expect(room.ask()?.step).toBe('proactive')
    expect(room.chat().skipped).not.toContain('proactive')
    room.say('1 0 3 31 3 0 1.5')
    expect([room.say('/final').keys, room.ask()?.step]).toEqual([expect.arrayContaining(['noted-final']), 'done'])
  })

  it('of the processing fees, which no table holds, is told at the review all the same', () => {
    const room = roomAt('informationFees')
    room.tap('button-skip')
    for (const text of ['0 0 0 0 0', '0 0 0 0 0', '0 0 0 0 0', '跳过', '跳过', '跳过']) room.say(text)
    expectWords(room.say('跳过'), '还没有填信息处理费', 'information processing fees are still blank')
    room.act({ kind: 'tap', data: `${room.ask()?.id}:0` })
    expect(room.ask()?.step).toBe('informationFees')
  })

  it('of a question that is answered already only leaves it', () => {
    const room = roomAt('requests.applicants')
    room.say('返回')
    expectWords(room.say('跳过'), '这里不改', 'stays as it is')
    expect([room.ask()?.step, room.chat().skipped.includes('requests.received')]).toEqual(['requests.applicants', false])
  })

  it('puts a contradiction off, and the review leads back to it', () => {
    const room = roomAt('disputes.review')
    room.say('1 0 0 0 11')
    room.tap('button-skip')
    goOn(room, 'review')
    expect(room.say('/final').keys).toContain('review-errors')
    room.tap('button-to-repair')
    expect(room.ask()?.step).toBe('repair')
    room.say('总计 1')
    expect(room.say('/final').keys).toContain('noted-final')
  })

  it('is the same as naming none where last year and the whole year are asked', () => {
    const room = roomAt('lastYear')
    expectWords(room.say('跳过'), '没有也能填', 'it works without')
    expectWords(room.say('跳过'), '一项一项来', 'item by item')
    expect(room.ask()?.step).toBe('proactive')
  })
})
