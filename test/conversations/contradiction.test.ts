import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

const repairs = (room: Room) => (room.ask()?.choices ?? []).filter(({ intent }) => intent.kind === 'change')

/** A slip of the pen, what the bot makes of it, and the figure that its first button restores. */
const SLIPS = [
  { title: 'two digits swapped', said: '修改 本年新收总计 为 51', cell: 'requests.received.total', right: 15, cause: 'cause-swapped', zh: '打反了两个数字', en: 'two digits were swapped' },
  { title: 'a digit lost', said: '修改 本年新收总计 为 1', cell: 'requests.received.total', right: 15, cause: 'cause-lost', zh: '少打了一位', en: 'a digit is missing' },
  { title: 'a digit doubled', said: '修改 本年新收总计 为 155', cell: 'requests.received.total', right: 15, cause: 'cause-doubled', zh: '多打了一位', en: 'a digit too many' },
] // biome-ignore format: a table

describe('an answer that contradicts', () => {
  it.each(SLIPS)(
    'by $title is answered at once with the rule, the numbers, the difference and the likely cause',
    ({ said, cell, right, cause, zh, en }) => {
      const room = roomAt('informationFees')
      const heard = room.say(said)
      expect(heard.keys).toEqual(expect.arrayContaining(['noted', 'broken-requests-row-total', cause, 'ask-repair']))
      expectWords(heard, '相差', 'the difference is')
      expectWords(heard, zh, en)
      room.act({ kind: 'tap', data: `${room.ask()?.id}:0` })
      expect([figureOf(room, cell), room.ask()?.step]).toEqual([right, 'informationFees'])
    },
  )

  it('names two figures that went into each other’s columns, and swaps them back', () => {
    const room = roomAt('informationFees')
    expect(room.say('本年新收（自然人）3，本年新收（商业企业）12').keys).toContain('ask-overwrite')
    const heard = room.tap('new')
    expect(heard.keys).toContain('cause-neighbour')
    expectWords(heard, '对调', 'Swap')
    room.tap('button-repair-swap')
    expect(['naturalPerson', 'business'].map((kind) => figureOf(room, `requests.received.${kind}`))).toEqual([12, 3])
  })

  it('is stored, set aside and shown red; three repairs at most, undo and putting off beside them', () => {
    const room = roomAt('disputes.review')
    room.say('1 2 3 4 12')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([12, 'repair'])
    expect(repairs(room).length).toBeGreaterThan(0)
    expect(repairs(room).length).toBeLessThanOrEqual(3)
    expect(
      room
        .ask()
        ?.choices.slice(-2)
        .map(({ label }) => label.key),
    ).toEqual(['button-undo', 'button-skip'])
  })

  it.each(['总计10', '行政复议总计 10', '修改 行政复议总计 为 10'])('is settled by %s, typed', (said) => {
    const room = roomAt('disputes.review')
    room.say('1 2 3 4 12')
    expectWords(room.say(said), '现在都对得上了', 'Everything balances now')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([10, 'disputes.directLitigation'])
  })

  it('is settled by giving the whole line again', () => {
    const room = roomAt('disputes.review')
    room.say('1 2 3 4 12')
    room.say('1 2 3 6 12')
    expect([figureOf(room, 'disputes.review.pending'), room.ask()?.step]).toEqual([6, 'disputes.directLitigation'])
  })

  it('shows a slip in the confirmed figures of what is carried forward', () => {
    const room = roomAt('requests.carriedForward')
    const heard = room.say('自然人3，总计3')
    expect(heard.keys.some((key) => key.startsWith('broken-requests'))).toBe(true)
    room.tap('button-undo')
    expect(room.ask()?.step).toBe('requests.carriedForward')
  })

  it('implied figures that move are told', () => {
    const room = roomAt('requests.carriedForward')
    const heard = room.say('修改 予以公开（商业企业） 为 2')
    expectWords(heard, '予以公开（自然人） 8 件', 'granted (natural persons)')
    expect(room.ask()?.step).toBe('requests.carriedForward')
  })
})
