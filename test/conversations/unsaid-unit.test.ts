import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, openRoom, type Room, roomAt } from './talk-to.ts'

/** 行政事业性收费 is in 万元; digits without a unit that would be too much for the organ are asked about. */

const FEES = 'proactive.feesCollected'
/** 1.5 万元 and 15,000 万元 in the cell's steps. */
const [LITTLE, MUCH] = [1_500_000, 15_000_000_000]

function roomOf(organ: string, level: string): Room {
  const room = openRoom()
  room.say('/start')
  room.say(organ)
  room.tap('level', undefined, level)
  room.say('2023')
  room.say('跳过')
  room.tap('done')
  return room
}

describe('a fee without its unit that is too much for a bureau', () => {
  it.each(['3 1 20 31 3 0 15000', '收费 15000，其余为零', '行政事业性收费15,000', '修改 行政事业性收费 为 15000'])(
    '%s is asked with both readings',
    (said) => {
      const room = roomAt('proactive')
      const before = room.draft()?.entries
      expectWords(room.say(said), '没有写单位', 'without a unit')
      expect([room.ask()?.step, room.draft()?.entries]).toEqual(['understood', before])
      expect(room.ask()?.choices.map(({ label }) => label.key)).toEqual(['button-ten-thousand-yuan', 'button-yuan', 'button-no'])
      room.tap('yuan')
      expect(figureOf(room, FEES)).toBe(LITTLE)
    },
  )

  it.each([
    ['元', LITTLE], ['是元', LITTLE], ['15000元', LITTLE], ['1.5万元', LITTLE], ['万元', MUCH], ['15000万元', MUCH],
  ] as const)('is settled by the word %s', (said, value) => {
    const room = roomAt('proactive')
    room.say('收费 15000，其余为零')
    room.say(said)
    expect(figureOf(room, FEES)).toBe(value)
  }) // biome-ignore format: a table

  it('is not settled by a plain yes', () => {
    const room = roomAt('proactive')
    room.say('收费 15000，其余为零')
    expect(room.say('对').keys).toContain('which-unit')
    expect([room.ask()?.step, figureOf(room, FEES)]).toEqual(['understood', null])
    room.tap('no')
    expect([room.ask()?.step, figureOf(room, FEES)]).toEqual(['proactive', null])
  })

  it.each(['收费 15000元，其余为零', '收费 1.5万元，其余为零', '收费 999，其余为零', '收费 1234.567，其余为零', '收费 0，其余为零'])(
    '%s is none',
    (said) => {
      const room = roomAt('proactive')
      room.say(said)
      expect([room.ask()?.step, figureOf(room, FEES) === null]).toEqual(['requests.received', false])
    },
  )
})

describe('a fee without its unit that may be', () => {
  it('as a government’s is taken', () => {
    const room = roomOf('某某市人民政府', 'cityGovernment')
    room.say('收费 15000，其余为零')
    expect(figureOf(room, FEES)).toBe(MUCH)
  })

  it.each([
    [{ feesCollected: 9000 }, 'requests.received'],
    [{ feesCollected: 1.2 }, 'understood'],
  ])('is measured by last year’s, %o', (proactive, step) => {
    const room = roomAt('lastYear')
    room.read({ agency: '某某区民政局', year: 2022, proactive, narrative: {} }, 'last.json', 'lastYear')
    room.tap('done')
    room.say('收费 15000，其余为零')
    expect(room.ask()?.step).toBe(step)
  })

  it('is asked of a government too where last year’s were ten thousand times less', () => {
    const room = roomOf('某某市人民政府', 'cityGovernment')
    room.say('去年')
    room.read({ agency: '某某市人民政府', year: 2022, proactive: { feesCollected: 1.5 }, narrative: {} }, 'last.json', 'lastYear')
    while (room.ask()?.step !== 'proactive') room.act({ kind: 'cell', cell: 'proactive.licensingDecisions' })
    room.say('修改 行政事业性收费 为 15000')
    expect(room.ask()?.step).toBe('understood')
  })
})
