import { describe, expect, it } from 'vitest'
import type { Act } from '../../conversations/dialogue.ts'
import { pasteOf } from '../../src/rehearsal/paste.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import dialogueCases from '../cases/dialogue.json' with { type: 'json' }
import { type Room, roomAt } from './talk-to.ts'

/** What answers an input that can't be used: the words wanted, nothing changed, the same question again. */
function refused(room: Room, act: Act, keys: readonly string[]): void {
  const before = { draft: room.draft(), organ: room.organ(), step: room.ask()?.step, cells: room.ask()?.cells }
  const heard = room.act(act)
  expect(heard.keys).toEqual(expect.arrayContaining([...keys]))
  expect({ draft: room.draft(), organ: room.organ(), step: room.ask()?.step, cells: room.ask()?.cells }).toEqual(before)
  expect(heard.settled.changes).toEqual([])
}

const text = (said: string): Act => ({ kind: 'text', text: said })

describe('a message that can not be used', () => {
  it.each(dialogueCases)('$title is answered and changes nothing', ({ at, say, keys }) => {
    refused(roomAt(at), text(say), keys)
  })

  it.each([
    ['requests.received', '1'.repeat(20_000), 'text-too-long-here'],
    ['requests.received', '字'.repeat(20_000), 'text-too-long-here'],
    ['text:problemsAndImprovements', '字'.repeat(50_001), 'text-too-long'],
    ['organName', '某'.repeat(300), 'organ-name-too-long'],
  ])('too long a message at %s says how long it may be', (at, said, key) => {
    refused(roomAt(at), text(said), [key])
  })

  it.each(['sticker', 'voice', 'photo', 'location', 'contact', 'poll', 'edited', 'tooLarge', 'downloadFailed'])(
    'a %s is answered in words',
    (what) => {
      refused(roomAt('requests.received'), { kind: 'unsupported', what }, [what === 'tooLarge' ? 'unsupported-tooLarge' : `unsupported-${what}`])
    },
  )

  it('is answered in the language chosen', () => {
    const room = roomAt('requests.received')
    room.say('/language en')
    expect(room.chat().language).toBe('en')
    expect(room.say('-3').words.en).toContain('negative')
  })
})

describe('a clock that jumps', () => {
  it.each(['2023-06-01', '1970-01-01', '2031-02-30', '2099-12-31'])('to %s loses nothing, and the draft goes on', (day) => {
    const room = roomAt('requests.received')
    const before = room.draft()
    room.clock(day)
    expect(room.say('进度').keys[0]).toBe('status')
    expect(room.say('/new 2023').keys).toContain('noted-year-continued')
    expect(room.draft()?.entries).toEqual(before?.entries)
    room.say('15')
    expect([room.draft()?.entries.get('requests.received.total' as never)?.value, room.ask()?.step]).toEqual([15, 'requests.applicants'])
  })

  it('back opens no report of a year that has not ended', () => {
    const room = roomAt('requests.received')
    room.clock('2022-06-01')
    refused(room, text('/new 2022'), ['year-not-ended'])
  })
})

describe('a button that has done its work', () => {
  it.each(['zzz:0', 'nonsense', ':', '0:0:0', '1:-1', '1:99999999', '1:1e3', '__proto__:0', ''])('forged data %j does nothing', (data) => {
    refused(roomAt('requests.received'), { kind: 'tap', data }, ['button-outdated'])
  })

  it('pressed twice counts once', () => {
    const room = roomAt('requests.received')
    const ask = room.ask()
    const at = ask?.choices.findIndex(({ label }) => label.key === 'button-zero') ?? -1
    const act: Act = { kind: 'tap', data: `${ask?.id}:${at}` }
    room.act(act)
    expect(room.draft()?.entries.get('requests.received.total' as never)?.value).toBe(0)
    refused(room, act, ['button-outdated'])
  })

  it('on an older message does nothing', () => {
    const room = roomAt('requests.received')
    const old = `${room.ask()?.id}:0`
    room.say('7')
    refused(room, { kind: 'tap', data: old }, ['button-outdated'])
  })
})

describe('a file that can not be used', () => {
  const codes = [
    'empty', 'too-large', 'unknown-type', 'damaged', 'zip-bomb', 'not-report', 'not-json', 'both-other-rows', 'pdf', 'legacy-word',
    'spreadsheet', 'presentation', 'protected', 'rich-text', 'web-page', 'timeout', 'crash', 'of-a-later-release',
  ] // biome-ignore format: a list of codes
  it.each(codes)('%s: says what to do instead', (code) => {
    const params = { file: 'a.bin', megabytes: 20, path: 'requests' }
    const job = { kind: 'read', chat: 'web:me', file: 'f', name: 'a.bin', purpose: '' } as never
    refused(roomAt('requests.received'), { kind: 'read', job, reading: { kind: 'unreadable', code, params } }, [`unreadable-${code}`])
  })

  it('of no bytes, or of too many, is not read at all', () => {
    const file = (size: number): Act => ({ kind: 'file', file: 'f' as never, name: 'a.docx', size })
    refused(roomAt('requests.received'), file(0), ['file-empty'])
    refused(roomAt('requests.received'), file(20 * 1024 * 1024 + 1), ['file-too-large'])
  })

  it('of another structure is refused', () => {
    const job = { kind: 'read', chat: 'web:me', file: 'f', name: 'a.json', purpose: '' } as never
    refused(roomAt('requests.received'), { kind: 'read', job, reading: { kind: 'report', file: { year: 'soon' }, doubts: [] } }, ['file-unreadable'])
  })

  it('of a later year is refused', () => {
    const room = roomAt('requests.received', '2026-01-05')
    refused(room, readAct({ agency: '某某区民政局', year: 2025 }), ['file-later-year'])
  })

  it('of the 2019 edition can not fill a draft of today', () => {
    refused(roomAt('requests.received'), readAct({ agency: '某某区民政局', year: 2023, edition: '2019' }), ['file-edition'])
  })

  it('of another organ is used only after asking', () => {
    const room = roomAt('requests.received')
    const before = room.draft()
    const foreign = { agency: '别处县财政局', year: 2023, proactive: { licensingDecisions: 77 } }
    expect(room.read(foreign).keys).toContain('ask-foreign-file')
    expect(room.draft()).toEqual(before)
    expect(room.tap('leave').keys).toContain('noted-file-left')
    expect(room.draft()).toEqual(before)
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('that a job lost is told', () => {
    const job = { kind: 'read', chat: 'web:me', file: 'f', name: 'a.json', purpose: '' } as never
    expect(roomAt('proactive').act({ kind: 'failed', job, code: 'crash' }).keys).toContain('reading-failed-crash')
  })
})

const readAct = (file: unknown): Act => ({
  kind: 'read',
  job: { kind: 'read', chat: 'web:me', file: 'f', name: 'a.json', purpose: '' } as never,
  reading: { kind: 'report', file: { narrative: {}, ...(file as object) }, doubts: [] },
})

describe('a pasted table', () => {
  const zeros: Report = {
    form: EDITION_2021,
    agency: '某某区民政局',
    year: 2023,
    level: null,
    issuedOn: null,
    figures: new Map([...EDITION_2021.cells.keys()].map((cell) => [cell, 0])),
    misprints: new Map(),
    texts: new Map(),
  }

  it('with a row too few is refused', () => {
    const rows = pasteOf(zeros, 'requests').split('\n')
    refused(roomAt('requests.received'), text(rows.toSpliced(10, 1).join('\n')), ['table-rows'])
  })

  it('whose totals do not fit is stored, set aside and asked about at once', () => {
    const figures = new Map(zeros.figures).set('requests.received.total' as never, 5)
    const room = roomAt('requests.received')
    const heard = room.say(pasteOf({ ...zeros, figures }, 'requests'))
    expect(heard.keys.some((key) => key.startsWith('broken-requests'))).toBe(true)
    expect(room.draft()?.entries.get('requests.received.total' as never)?.value).toBe(5)
    expect(room.ask()?.step).toBe('repair')
  })

  it('that would overwrite given figures shows both and asks', () => {
    const room = roomAt('requests.carriedOver')
    const before = room.draft()
    expect(room.say(pasteOf(zeros, 'requests')).keys).toContain('ask-overwrite')
    expect(room.draft()).toEqual(before)
    room.tap('old')
    expect(room.draft()).toEqual(before)
    room.say(pasteOf(zeros, 'requests'))
    room.tap('new')
    expect(room.draft()?.entries.get('requests.received.total' as never)?.value).toBe(0)
  })
})

describe('the final version', () => {
  it('is refused with blanks', () => {
    const room = roomAt('requests.received')
    expect(room.say('/final').keys).toEqual(expect.arrayContaining(['final-not-yet', 'review-blanks']))
    expect(room.draft()?.phase.kind).toBe('open')
  })

  it('is refused with an error', () => {
    const room = roomAt('review')
    room.say('修改 行政复议总计 为 9')
    expect(room.say('/final').keys).toEqual(expect.arrayContaining(['final-not-yet', 'review-errors']))
    expect(room.draft()?.phase.kind).toBe('open')
  })

  it('is made once, however often it is asked for', () => {
    const room = roomAt('done')
    const heard = room.say('/final')
    expect(heard.keys).toContain('final-already')
    expect(heard.settled.jobs).toEqual([])
    expect(room.draft()?.finals).toBe(1)
  })

  it('takes no figure any more', () => {
    refused(roomAt('done'), text('修改 行政许可 为 99'), ['final-frozen'])
  })
})
