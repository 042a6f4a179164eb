import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Form, Question } from '../../src/report/form.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

/** The form as a release before had it: one question less, or one with a cell less. */
const without = (id: string): Form => ({ ...EDITION_2021, questions: EDITION_2021.questions.filter((question) => question.id !== id) })
const shorter = (id: string, cell: string): Form => ({
  ...EDITION_2021,
  questions: EDITION_2021.questions.map(
    (question): Question => (question.id === id ? { ...question, cells: question.cells.filter((one) => one !== cell) } : question),
  ),
})

function updated(form: Form, walk: (room: Room) => void): Room {
  const room = roomAt('proactive', undefined, form)
  walk(room)
  room.release(EDITION_2021)
  return room
}

describe('a release in between', () => {
  it('with one question more: the answer in flight lands in its own cells, and the new question is asked', () => {
    const room = updated(without('requests.received'), (room) => room.say('1 0 3 31 3 0 1.5'))
    expect(room.ask()?.step).toBe('requests.applicants')
    room.say('自然人12，商业企业3，其余为零')
    expect([figureOf(room, 'requests.received.naturalPerson'), figureOf(room, 'requests.received.business')]).toEqual([12, 3])
    expect(room.ask()?.step).toBe('requests.carriedOver')
  })

  it('with one question more before the one that is open: a bare figure stays with what was asked', () => {
    const room = updated(without('requests.received'), (room) => {
      room.say('1 0 3 31 3 0 1.5')
      room.say('跳过')
    })
    expect(room.ask()?.step).toBe('requests.carriedOver')
    room.say('4')
    expect([figureOf(room, 'requests.carriedOver.total'), figureOf(room, 'requests.received.total')]).toEqual([4, null])
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('with one cell more in the line that is asked: the figures keep their places, the new cell is asked by itself', () => {
    const room = updated(shorter('proactive', 'proactive.licensingDecisions'), (room) => expect(room.ask()?.cells).toHaveLength(6))
    room.say('1 0 3 4 5 1.5')
    expect(['penaltyDecisions', 'coercionDecisions', 'licensingDecisions'].map((name) => figureOf(room, `proactive.${name}`))).toEqual([4, 5, null])
    expect([room.ask()?.step, room.ask()?.cells]).toEqual(['proactive', ['proactive.licensingDecisions']])
  })

  it('其余为零 said for a line that got longer leaves the new cell blank', () => {
    const room = updated(shorter('proactive', 'proactive.licensingDecisions'), () => {})
    room.say('处罚4，其余为零')
    expect([figureOf(room, 'proactive.coercionDecisions'), figureOf(room, 'proactive.licensingDecisions')]).toEqual([0, null])
  })

  it('a button put before does what it said', () => {
    const room = updated(without('requests.received'), () => {})
    room.tap('button-all-zero')
    expect([figureOf(room, 'proactive.penaltyDecisions'), room.ask()?.step]).toEqual([0, 'requests.received'])
  })

  it('with a question gone: whatever is said then is read no more for it, and the next one is asked', () => {
    const room = roomAt('requests.received')
    room.release(without('requests.received'))
    room.say('检查')
    expect(room.ask()?.step).toBe('requests.applicants')
  })
})
