import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

/** A no, by word, wherever something is to be confirmed: nothing of it is taken, and it is said how to go on. */

const NO = ['不一致', '不对', '不是', '有误', '对不上', '不相符', 'no']

/** What asks for a yes, and what stands on the screen after a no. */
const CONFIRMATIONS: readonly (readonly [what: string, step: string, ask: (room: Room) => void, key: string, after: string])[] = [
  ['figures that follow', 'requests.carriedForward', () => {}, 'confirm-which', 'requests.carriedForward'],
  ['a reading that is not certain', 'proactive', (room) => room.say('3 1 31'), 'noted-not-taken', 'proactive'],
  ['the year as a whole', 'situation', (room) => room.say('无申请、无复议诉讼'), 'ask-situation-more', 'situation'],
  [
    'a file of another organ',
    'proactive',
    (room) => room.read({ agency: '别处县财政局', year: 2023, proactive: { licensingDecisions: 7 }, narrative: {} }),
    'noted-file-left',
    'proactive',
  ],
  [
    'a file of another year',
    'lastYear',
    (room) => room.read({ agency: '某某区民政局', year: 2021, narrative: {} }, 'old.json', 'lastYear'),
    'noted-file-left',
    'lastYear',
  ],
  ['deleting the draft', 'proactive', (room) => room.say('删除草稿'), 'noted-kept', 'proactive'],
  ['deleting the organ', 'proactive', (room) => room.say('删除单位'), 'noted-kept', 'proactive'],
]

describe.each(CONFIRMATIONS)('a no to %s', (_, step, ask, key, after) => {
  it.each(NO)('%s', (said) => {
    const room = roomAt(step)
    const entries = room.draft()?.entries
    ask(room)
    const heard = room.say(said)
    expect(heard.keys).toContain(key)
    expect([room.ask()?.step, room.draft()?.entries, heard.settled.changes]).toEqual([after, entries, []])
  })
})

it('a no to figures that follow leads to the figures that are right', () => {
  const room = roomAt('requests.carriedForward')
  expectWords(room.say('不一致'), '请把实际的数报给我', 'figures')
  room.say('自然人 2，总计 2')
  expect([figureOf(room, 'requests.carriedForward.naturalPerson'), room.ask()?.step]).toEqual([2, 'repair'])
})

it('a no to both figures of an overwriting keeps what stands', () => {
  const room = roomAt('requests.carriedOver')
  room.read({ agency: '某某区民政局', year: 2023, proactive: { licensingDecisions: 99 }, narrative: {} })
  expect(room.ask()?.step).toBe('overwrite')
  room.say('不对')
  expect(figureOf(room, 'proactive.licensingDecisions')).toBe(31)
})

it.each([
  ['用新的', 99],
  ['新的', 99],
  ['保留', 31],
  ['不改', 31],
])('%s chooses between the figures of an overwriting', (said, figure) => {
  const room = roomAt('requests.carriedOver')
  room.read({ agency: '某某区民政局', year: 2023, proactive: { licensingDecisions: 99 }, narrative: {} })
  room.say(said)
  expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([figure, 'requests.carriedOver'])
})

it('都是0 to a reading that is all zeros is a yes, and no answer to the question before', () => {
  const room = roomAt('proactive')
  room.say('复议没有')
  room.say('都是0')
  expect([figureOf(room, 'disputes.review.total'), figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([0, null, 'proactive'])
})

it.each(['都办结了', '全部办结', '今年的申请都答复完了'])('%s, where it is asked what goes on into the next year, is none', (said) => {
  const room = roomAt('requests.carriedForward')
  room.say(said)
  expect([figureOf(room, 'requests.carriedForward.total'), room.ask()?.step]).toEqual([0, 'repair'])
})
