import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, roomAt } from './talk-to.ts'

describe('the year as a whole, typed', () => {
  it('is confirmed before anything becomes 0, what was chosen by button with it', () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noFees')
    const before = room.draft()
    expectWords(room.say('无复议诉讼'), '第四部分的表全部（15 格）记为 0', 'the whole table of section 4')
    expect(room.draft()).toEqual(before)
    room.say('对')
    expect([figureOf(room, 'disputes.review.total'), figureOf(room, 'proactive.feesCollected')]).toEqual([0, 0])
    expect(figureOf(room, 'requests.received.total')).toBeNull()
  })

  it('may be that there is nothing of it all: every statement is named and asked', () => {
    const room = roomAt('situation')
    const heard = room.say('都没有')
    for (const part of ['第三部分的表全部', '上年结转一行', '第四部分的表全部', '行政事业性收费']) expect(heard.words['zh-CN']).toContain(part)
    room.say('不对')
    expect([room.ask()?.step, figureOf(room, 'requests.received.total')]).toEqual(['situation', null])
    room.say('都没有')
    room.say('是的')
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([0, 'proactive'])
  })

  it('may be that no statement holds: then each is asked', () => {
    const room = roomAt('situation')
    expectWords(room.say('都不符合'), '一项一项来', 'item by item')
    expect(room.ask()?.step).toBe('proactive')
  })

  it('leaves figures with their names what they are', () => {
    const room = roomAt('situation')
    room.say('许可31')
    expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([31, 'situation'])
  })

  it.each(['lastYear', 'requests.received'])('is confirmed where %s is asked too, and that question comes again', (step) => {
    const room = roomAt(step)
    const before = room.draft()?.entries
    expectWords(room.say('没有复议和诉讼'), '第四部分的表全部（15 格）记为 0', 'the whole table of section 4')
    expect(room.draft()?.entries).toEqual(before)
    const asked = room.say('对').keys
    expect(asked).toContain('noted-zeroed')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([0, step])
  })

  it('is confirmed in English too', () => {
    const room = roomAt('requests.carriedOver')
    expectWords(room.say('No reviews or litigations'), '第四部分的表全部（15 格）记为 0', 'the whole table of section 4')
  })

  it('that holds already is no news', () => {
    const room = roomAt('text:introduction')
    room.act({ kind: 'cell', cell: 'requests.received.total' })
    room.say('没有复议和诉讼')
    expect(room.ask()?.step).not.toBe('situation')
  })
})
