import { describe, expect, it } from 'vitest'
import { pasteOf } from '../../src/rehearsal/paste.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { expectWords } from './expectations.ts'
import { toReport } from './report-of.ts'
import { figureOf, roomAt } from './talk-to.ts'

const full = toReport(roomAt('review'))

describe('a pasted table', () => {
  it.each(['proactive', 'requests', 'disputes'])('of %s is understood at any question and fills its cells', (section) => {
    const room = roomAt('lastYear')
    room.say('跳过')
    const heard = room.say(pasteOf(full, section))
    expect(heard.keys[0]).toBe('noted-table')
    expectWords(heard, '读到表格', 'Read the table')
    for (const cell of EDITION_2021.cells.values())
      if (cell.section === section) expect([cell.key, figureOf(room, cell.key)]).toEqual([cell.key, full.figures.get(cell.key)])
  })

  it('three of them leave only fees and texts to ask', () => {
    const room = roomAt('situation')
    for (const section of ['proactive', 'requests', 'disputes']) room.say(pasteOf(full, section))
    expect(room.ask()?.step).toBe('informationFees')
  })

  it('half way shows what differs from given figures; only the blank ones can be filled', () => {
    const room = roomAt('requests.carriedOver')
    room.say('修改 本年新收总计 为 14')
    room.tap('button-undo')
    const figures = new Map(full.figures).set('requests.received.total' as never, 20).set('requests.received.naturalPerson' as never, 17)
    const heard = room.say(pasteOf({ ...full, figures }, 'requests'))
    expectWords(heard, '本年新收（自然人）：现在 12 件，新的 17 件', 'now 12, new 17')
    expectWords(heard, '有 2 处和现在记的不一样', '2 figures differ')
    room.tap('blanks')
    expect([figureOf(room, 'requests.received.total'), figureOf(room, 'requests.granted.total')]).toEqual([15, 10])
  })

  it('over figures that were set to 0 for the whole year asks too', () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noDisputes')
    room.tap('done')
    room.tap('confirm')
    expect(room.say(pasteOf(full, 'disputes')).keys).toContain('ask-overwrite')
  })

  it('that says what stands already changes nothing', () => {
    const room = roomAt('text:introduction')
    const before = room.draft()
    expectWords(room.say(pasteOf(full, 'disputes')), '已经记着了', 'recorded already')
    expect(room.draft()?.entries).toEqual(before?.entries)
  })
})
