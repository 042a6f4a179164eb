import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { COLLEAGUE, figureOf, roomAt } from '../talk-to.ts'

const LICENSING = 'proactive.licensingDecisions'

describe('undo', () => {
  it('takes back several answers in a row, newest first, and asks them again', () => {
    const room = roomAt('requests.outcomes')
    const first = room.say('撤销')
    expect(first.keys).toContain('undone')
    expectWords(first, '已撤销上一步', 'The last step was undone')
    expect([figureOf(room, 'requests.carriedOver.total'), room.ask()?.step]).toEqual([null, 'requests.carriedOver'])
    room.say('撤销')
    expect([figureOf(room, 'requests.received.business'), room.ask()?.step]).toEqual([null, 'requests.applicants'])
    room.say('/undo')
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([null, 'requests.received'])
    room.say('undo')
    expect([figureOf(room, LICENSING), room.ask()?.step]).toEqual([null, 'proactive'])
    expectWords(room.say('撤销'), '没有可以撤销的', 'nothing to undo')
  })

  it('restores the figure that an edit replaced, with where it came from', () => {
    const room = roomAt('requests.received')
    const before = room.draft()?.entries.get(LICENSING as never)
    room.say('修改 行政许可 为 40')
    room.say('撤销')
    expect(room.draft()?.entries.get(LICENSING as never)).toMatchObject({ value: before?.value, origin: before?.origin })
  })

  it('takes back a whole paste at once', () => {
    const room = roomAt('requests.received')
    const before = room.draft()?.entries.size
    room.say([...'100010000000000'].join('\t'))
    expect(room.draft()?.entries.size).toBe((before ?? 0) + 15)
    expectWords(room.say('撤销'), '15 个数', '15 figures')
    expect(room.draft()?.entries.size).toBe(before)
  })

  it('takes back versions of one text, one after the other', () => {
    const room = roomAt('text:problemsAndImprovements')
    room.say('第一稿的文字。')
    for (const draft of ['第二稿的文字。', '第三稿的文字。']) {
      room.act({ kind: 'cell', cell: 'problemsAndImprovements' })
      room.say(draft)
    }
    const text = () => room.texts().get('problemsAndImprovements' as never)
    expectWords(room.say('撤销'), '文字也恢复了：五、存在的主要问题及改进情况', 'The text was restored too')
    expect(text()).toBe('第二稿的文字。')
    room.say('撤销')
    expect(text()).toBe('第一稿的文字。')
    room.say('撤销')
    expect(text()).toBeUndefined()
  })

  it('takes back a repair, and the contradiction stands again', () => {
    const room = roomAt('disputes.review')
    room.say('1 0 0 0 11')
    const at = room.ask()?.choices.findIndex(({ intent }) => intent.kind === 'change') ?? -1
    room.act({ kind: 'tap', data: `${room.ask()?.id}:${at}` })
    expect(room.ask()?.step).toBe('disputes.directLitigation')
    expect(room.say('撤销').keys).toContain('broken-disputes-total')
    expect(room.ask()?.step).toBe('repair')
  })

  it('is offered by a button where an answer contradicts', () => {
    const room = roomAt('disputes.review')
    room.say('1 0 0 0 11')
    room.tap('undo')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([null, 'disputes.review'])
  })

  it('takes back a whole year set to 0', () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noDisputes')
    room.tap('done')
    room.tap('confirm')
    expect(figureOf(room, 'disputes.review.total')).toBe(0)
    room.say('撤销')
    expect(figureOf(room, 'disputes.review.total')).toBeNull()
  })

  it('leaves alone what a colleague stated', () => {
    const room = roomAt('lastYear')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('修改 行政许可 为 31', COLLEAGUE)
    expect(room.say('撤销').keys).toContain('undo-nothing')
    expect(figureOf(room, LICENSING)).toBe(31)
  })

  it('leaves alone what a colleague changed since, and says so', () => {
    const room = roomAt('requests.received')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('修改 行政许可 为 40', COLLEAGUE)
    expectWords(room.say('撤销'), '另有 1 处后来又被改过', '1 more were changed again since')
    expect([figureOf(room, LICENSING), figureOf(room, 'proactive.penaltyDecisions')]).toEqual([40, null])
  })

  it('says so where everything was changed since', () => {
    const room = roomAt('requests.applicants')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('修改 本年新收总计 为 16', COLLEAGUE)
    expectWords(room.say('撤销'), '后来又被改过，没有撤销', 'changed again since, so nothing was undone')
    expect(figureOf(room, 'requests.received.total')).toBe(16)
  })
})
