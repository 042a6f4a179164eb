import { describe, expect, it } from 'vitest'
import { figureOf, type Room, roomAt, STEPS } from './talk-to.ts'

/** The questions that come between, and what leads to them. */
const BETWEEN: Readonly<Record<string, () => Room>> = {
  understood: () => after(roomAt('proactive'), '1 0 3'),
  overwrite: () => after(roomAt('requests.applicants'), '行政许可\t40\n行政处罚\t3\n行政强制\t0'),
  repair: () => after(roomAt('disputes.review'), '1 0 0 0 11'),
  reason: () => after(after(roomAt('review'), '修改 规范性文件制发 为 9'), '/final'),
  confirmation: () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noFees')
    room.tap('done')
    return room
  },
  sections: () => after(roomAt('requests.received'), '目录'),
  year: () => after(roomAt('requests.received'), '/new'),
  import: () => after(roomAt('requests.received'), '/import'),
  lastYear: () => after(roomAt('requests.received'), '/last'),
  foreignFile: () => {
    const room = roomAt('requests.received')
    room.read({ agency: '别处县财政局', year: 2023, proactive: { licensingDecisions: 77 } })
    return room
  },
  deleteDraft: () => after(roomAt('requests.received'), '删除草稿'),
  deleteOrgan: () => after(roomAt('requests.received'), '删除单位'),
  cell: () => {
    const room = roomAt('requests.received')
    room.act({ kind: 'cell', cell: 'proactive.licensingDecisions' })
    return room
  },
}

function after(room: Room, said: string): Room {
  room.say(said)
  return room
}

const IN_DRAFT = STEPS.slice(STEPS.indexOf('lastYear'), STEPS.indexOf('done'))
const places = [...IN_DRAFT.map((step) => [step, () => roomAt(step)] as const), ...Object.entries(BETWEEN)]
const LOOKS = ['进度', '检查', '帮助', '口径', '取数清单', '去年行政许可多少件', '/draft', '导出', '/language en', '/frobnicate']

describe.each(places)('at %s', (_, open) => {
  it('whatever only looks or asks comes back to the same question and changes no figure', () => {
    const room = open()
    const { step, cells, memory } = room.ask() ?? {}
    const entries = room.draft()?.entries
    for (const said of LOOKS) {
      room.say(said)
      expect([said, room.ask()?.step, room.ask()?.cells, room.ask()?.memory]).toEqual([said, step, cells, memory])
    }
    for (const what of ['sticker', 'voice', 'edited']) room.act({ kind: 'unsupported', what })
    room.act({ kind: 'tap', data: 'zzz:0' })
    expect([room.ask()?.step, room.ask()?.cells, room.draft()?.entries]).toEqual([step, cells, entries])
  })

  it('a figure is changed by its name at once', () => {
    const room = open()
    const step = room.ask()?.step
    room.say('修改 行政强制 为 8')
    expect(figureOf(room, 'proactive.coercionDecisions')).toBe(8)
    expect([step, 'review', ...IN_DRAFT]).toContain(room.ask()?.step)
  })

  it('can be left by 取消 or goes on by 跳过, and never gets stuck', () => {
    for (const said of ['取消', '跳过', '返回']) {
      const room = open()
      const before = room.draft()?.entries
      room.say(said)
      expect(room.ask()).not.toBeNull()
      expect(room.ask()?.choices.length).toBeGreaterThan(0)
      expect(room.draft()?.entries).toEqual(before)
    }
  })
})

it.each([
  [
    '修改 行政许可 为 41，行政处罚 为 5，行政强制 为 6，行政规范性文件（本年制发） 为 2，行政规范性文件（本年废止） 为 1，行政规范性文件（现行有效） 为 9',
  ],
  ['set licensing decisions to 41, penalty decisions to 5, coercion decisions to 6, normative documents (in force) to 9'],
])('many figures are changed in one message: %s', (said) => {
  const room = roomAt('requests.received')
  room.say(said)
  expect(
    ['licensingDecisions', 'penaltyDecisions', 'coercionDecisions', 'normativeDocuments.inForce'].map((name) => figureOf(room, `proactive.${name}`)),
  ).toEqual([41, 5, 6, 9])
  expect(room.ask()?.step).toBe('requests.received')
})
