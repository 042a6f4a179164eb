import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../../src/report/editions/index.ts'
import { type Room, roomAt } from '../talk-to.ts'

const STEPS = ['lastYear', 'situation', ...EDITION_2021.questions.map(({ id }) => id)]
const TEXTS = ['text:introduction', 'text:overview', 'text:overview.onRequest', 'text:problemsAndImprovements', 'text:otherMatters']

function at(step: string): Room {
  const room = roomAt(step === 'lastYear' || step === 'situation' ? step : 'requests.received')
  const target = EDITION_2021.questions.find(({ id }) => id === step)?.cells[0] ?? step.replace('text:', '')
  if (room.ask()?.step !== step) room.act({ kind: 'cell', cell: target })
  return room
}

/** The jump to a whole question, not to one of its cells. */
function jumpedTo(step: string): Room {
  const room = roomAt('requests.received')
  room.say('目录')
  const index = room.ask()?.choices.findIndex(({ intent }) => intent.kind === 'goto' && intent.step === step) ?? -1
  room.act({ kind: 'tap', data: `${room.ask()?.id}:${index}` })
  return room
}

describe('what counts', () => {
  it.each(STEPS)('of %s: what counts, what does not, by which article, who has it', (step) => {
    const room = jumpedTo(step)
    expect(room.ask()?.step).toBe(step)
    const heard = room.tap('guide')
    for (const aspect of ['算：', '不算：', '依据：', '一般由谁掌握：']) expect(heard.words['zh-CN']).toContain(aspect)
    for (const aspect of ['Counts: ', 'Does not count: ', 'Source: ', 'Usually kept by: ']) expect(heard.words.en).toContain(aspect)
    expect(heard.words['zh-CN']).toMatch(/第[一二三四五六七八九十]+条|国办/u)
    expect(room.ask()?.step).toBe(step)
  })

  it.each(TEXTS)('of %s: what it says, what not, by which article, who writes it', (step) => {
    const heard = at(step).tap('guide')
    for (const aspect of ['写：', '不写：', '依据：', '一般由谁起草：']) expect(heard.words['zh-CN']).toContain(aspect)
    for (const aspect of ['It says: ', 'It does not say: ', 'Source: ', 'Usually written by: ']) expect(heard.words.en).toContain(aspect)
  })

  it('of one kind of applicant says so, and what holds for all', () => {
    const heard = roomAt('requests.outcomes.business').say('口径')
    expect(heard.keys.slice(0, 2)).toEqual(['guide-one-kind', 'guide-requests-outcomes'])
  })

  it('of a single cell is that of its question', () => {
    const room = roomAt('requests.received')
    room.act({ kind: 'cell', cell: 'requests.granted.naturalPerson' })
    expect(room.say('口径').keys).toContain('guide-requests-outcomes')
    room.act({ kind: 'cell', cell: 'requests.concluded.total' })
    expect(room.say('口径').keys).toContain('guide-other')
  })

  it.each(['口径', '/guide', '怎么算', 'what counts'])('is given for %s too', (said) => {
    expect(roomAt('requests.received').say(said).keys).toContain('guide-requests-received')
  })
})
