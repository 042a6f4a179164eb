import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, roomAt } from './talk-to.ts'

/** The newest question has not arrived: the one before is what the person sees. */
describe('while a question hangs in the network', () => {
  it('a figure typed again is not taken for the next question', () => {
    const room = roomAt('requests.carriedOver')
    room.hang()
    room.say('0')
    expect(room.chat().asks.map(({ step }) => step)).toEqual(['requests.carriedOver', 'requests.outcomes'])
    expectWords(room.say('0'), '这个数已经记着了', 'recorded already')
    expect(figureOf(room, 'requests.granted.total')).toBeNull()
  })

  it('another figure for the question that is seen shows both and asks', () => {
    const room = roomAt('requests.received')
    room.hang()
    room.say('15')
    expectWords(room.say('16'), '本年新收（总计）：现在 15 件，新的 16 件', 'now 15, new 16')
    expect([figureOf(room, 'requests.received.total'), figureOf(room, 'requests.received.naturalPerson')]).toEqual([15, null])
  })

  it('a line typed again fills the same line, and the rest of it only', () => {
    const room = roomAt('requests.applicants')
    room.hang()
    room.say('自然人12，商业企业3，其余为零')
    const before = room.draft()?.entries
    room.say('自然人12，商业企业3，其余为零')
    expect(room.draft()?.entries).toEqual(before)
  })

  it('skip typed again puts off what is seen, not what is still to come', () => {
    const room = roomAt('requests.received')
    room.hang()
    room.say('跳过')
    room.say('跳过')
    expect([room.chat().skipped, room.ask()?.step]).toEqual([['situation', 'requests.received'].toSpliced(0, 0, 'lastYear'), 'requests.applicants'])
  })

  it('what counts is said of the question that is seen', () => {
    const room = roomAt('requests.received')
    room.hang()
    room.say('15')
    expect(room.say('口径').keys).toContain('guide-requests-received')
  })

  it('the buttons of the question that was answered have done their work', () => {
    const room = roomAt('requests.received')
    const data = `${room.ask()?.id}:0`
    room.hang()
    room.say('15')
    expect(room.act({ kind: 'tap', data }).keys).toEqual(['button-outdated'])
    expect(figureOf(room, 'requests.received.total')).toBe(15)
  })

  it('a tap on the newest question shows that it has arrived', () => {
    const room = roomAt('requests.received')
    room.hang()
    room.say('15')
    room.tap('button-guide')
    expect(room.chat().asks.map(({ step }) => step)).toEqual(['requests.applicants', 'requests.applicants'])
    room.say('自然人12，商业企业3，其余为零')
    expect(figureOf(room, 'requests.received.naturalPerson')).toBe(12)
  })

  it('a text typed again is not taken for the next part', () => {
    const room = roomAt('text:problemsAndImprovements')
    room.hang()
    room.say('目录更新不够及时。')
    room.say('目录更新不够及时。')
    expect([room.texts().get('problemsAndImprovements' as never), room.texts().get('otherMatters' as never)]).toEqual([
      '目录更新不够及时。',
      undefined,
    ])
  })

  it('never more than the two questions are kept', () => {
    const room = roomAt('requests.received')
    room.hang()
    for (let turn = 0; turn < 20; turn++) room.say('进度')
    expect(room.chat().asks).toHaveLength(2)
  })
})
