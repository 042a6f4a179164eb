import { describe, expect, it } from 'vitest'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { writeText } from '../../src/documents/text.ts'
import { pasteOf } from '../../src/rehearsal/paste.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { expectWords } from './expectations.ts'
import { toReport } from './report-of.ts'
import { figureOf, openRoom, roomAt } from './talk-to.ts'

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

describe('a whole report pasted as text', () => {
  const printed = new TextDecoder().decode(writeText(layoutReport(full, { draft: false })))
  const untitled = printed.slice(printed.indexOf('\n') + 1)
  const tables = ['proactive', 'requests', 'disputes'].map((section) => pasteOf(full, section)).join('\n\n')
  const markdown = printed.replace(/^(.*\t.*)$/gmu, (row) => `| ${row.split('\t').join(' | ')} |`)
  const ofBlanks = printed.replaceAll('\t', '  ')
  const sameFigures = (room: ReturnType<typeof roomAt>) => {
    for (const cell of EDITION_2021.cells.keys()) {
      const figure = figureOf(room, cell)
      if (figure !== null) expect([cell, figure]).toEqual([cell, full.figures.get(cell)])
    }
    expect(toReport(room).figures).toEqual(full.figures)
  }

  it.each([
    ['with its title', printed],
    ['without a title', untitled],
    ['as Markdown', markdown],
    ['with blanks for tabs', ofBlanks],
  ])('%s fills the draft with its tables and texts, whatever is asked', (_, text) => {
    for (const step of ['situation', 'proactive', 'requests.received', 'text:overview']) {
      const room = roomAt('situation')
      if (step !== 'situation') room.act({ kind: 'cell', cell: step.replace('text:', '').replace('requests.received', 'requests.received.total') })
      const heard = room.say(text)
      if (room.ask()?.step === 'overwrite') room.tap('new')
      expectWords(heard, '粘贴的报告', 'pasted report')
      sameFigures(room)
      expect(room.texts().get('problemsAndImprovements' as never)).toBe(full.texts.get('problemsAndImprovements' as never))
    }
  })

  it('three tables in one message fill the draft', () => {
    const room = roomAt('situation')
    room.say(tables)
    room.say('0 0 0')
    sameFigures(room)
  })

  it('without a title is last year’s where that is asked, and this year’s draft stays empty', () => {
    const room = roomAt('lastYear')
    const before = room.draft()?.entries
    expect(room.say(untitled).keys).toContain('noted-last-year')
    expect([room.organ().years.map(({ year }) => year), room.draft()?.entries]).toEqual([[2022], before])
  })

  it('of this year where last year’s is asked is used only after asking', () => {
    const room = roomAt('lastYear')
    const before = room.draft()
    expectWords(room.say(printed), '要的是 2022 年的，《粘贴的报告》写的是 2023 年', '2023')
    expect(room.draft()).toEqual(before)
    room.tap('use')
    sameFigures(room)
  })

  it('of another organ is used only after asking', () => {
    const room = roomAt('proactive')
    const before = room.draft()
    expect(room.say(printed.replaceAll('某某区民政局', '别处县财政局')).keys).toContain('ask-foreign-file')
    expect(room.draft()).toEqual(before)
  })

  it('over given figures shows both and asks', () => {
    const room = roomAt('requests.carriedOver')
    room.say('修改 行政许可 为 40')
    const before = room.draft()?.entries
    expect(room.say(printed).keys).toContain('ask-overwrite')
    expect(room.draft()?.entries).toEqual(before)
  })

  it('whose totals do not fit is set aside and asked about', () => {
    const figures = new Map(full.figures).set('requests.received.total' as never, 51)
    const text = new TextDecoder().decode(writeText(layoutReport({ ...full, figures }, { draft: false })))
    const room = roomAt('situation')
    expect(room.say(text).keys.some((key) => key.startsWith('broken-requests'))).toBe(true)
    expect(room.ask()?.step).toBe('repair')
  })

  it('cut off in two messages is told to be incomplete, and both halves fill it', () => {
    const room = roomAt('situation')
    const cut = printed.indexOf('\n', printed.indexOf('属于行政执法案卷'))
    for (const half of [printed.slice(0, cut), printed.slice(cut)]) {
      expect(room.say(half).keys).toContain('ask-incomplete-file')
      room.tap('rest')
    }
    sameFigures(room)
  })

  it('before anything else says who fills in', () => {
    const room = openRoom()
    room.say('/start')
    expect(room.say(printed).keys).toContain('noted-introduced')
    expect([room.organ().name, room.ask()?.step]).toEqual(['某某区民政局', 'level'])
  })

  it('is no report where it is a text with numbered heads', () => {
    const room = roomAt('text:problemsAndImprovements')
    const text = '一、存在的问题\n个别栏目更新不及时，全年更新12次。\n二、改进情况\n制定方案1个，培训3次。'
    room.say(text)
    expect(room.texts().get('problemsAndImprovements' as never)).toBe(text)
  })
})
