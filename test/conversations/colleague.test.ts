import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { COLLEAGUE, figureOf, goOn, type Room, roomAt } from './talk-to.ts'

const LICENSING = 'proactive.licensingDecisions'

/** Both in the report of 2023, at the same question. */
function two(step: string): Room {
  const room = roomAt(step)
  room.say('/start', COLLEAGUE)
  room.say('2023', COLLEAGUE)
  return room
}

it('whoever types on after a colleague deleted the draft is asked which year, and for no figures', () => {
  const room = roomAt('requests.received')
  room.say('/start', COLLEAGUE)
  room.say('2023', COLLEAGUE)
  room.say('删除草稿', COLLEAGUE)
  room.say('确定', COLLEAGUE)
  expect(room.say('15').words['zh-CN']).toContain('请照下面的问题回答')
  expect([room.ask()?.step, room.drafts()]).toEqual(['year', []])
})

describe('two people on one draft', () => {
  it('the second comes in where the first is, and sees the same figures', () => {
    const room = two('requests.applicants')
    expect(room.ask(COLLEAGUE)?.step).toBe('requests.applicants')
    expect(room.draft()?.entries.get(LICENSING as never)?.value).toBe(31)
    expectWords(room.say('修改 行政许可', COLLEAGUE), '现在记的是 31 件', 'Now recorded: 31')
  })

  it('a question answered by the other meanwhile is shown with the figure that stands now', () => {
    const room = two('requests.received')
    room.say('15', COLLEAGUE)
    expectWords(room.say('进度'), '现在记的是 15 件', 'Now recorded: 15')
  })

  it('an answer that differs from the other shows both and asks', () => {
    const room = two('requests.received')
    room.say('15', COLLEAGUE)
    const before = room.draft()
    const heard = room.say('7')
    expectWords(heard, '本年新收（总计）：现在 15 件，新的 7 件', 'now 15, new 7')
    expect([room.ask()?.step, room.draft()]).toEqual(['overwrite', before])
    room.tap('old')
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([15, 'requests.applicants'])
  })

  it('the same answer given by both is recorded once', () => {
    const room = two('requests.received')
    room.say('15', COLLEAGUE)
    const before = room.draft()
    expectWords(room.say('15'), '这个数已经记着了', 'recorded already')
    expect(room.draft()).toEqual(before)
  })

  it('a button that was put before the other answered shows both and asks', () => {
    const room = two('requests.received')
    room.say('15', COLLEAGUE)
    expect(room.tap('button-zero').keys).toContain('ask-overwrite')
    expect(figureOf(room, 'requests.received.total')).toBe(15)
    room.tap('new')
    expect(figureOf(room, 'requests.received.total')).toBe(0)
  })

  it('what moved once more while the two figures were shown is shown again', () => {
    const room = two('requests.received')
    room.say('15', COLLEAGUE)
    room.say('7')
    room.say('修改 本年新收总计 为 16', COLLEAGUE)
    expectWords(room.tap('new'), '现在 16 件，新的 7 件', 'now 16, new 7')
    expect(figureOf(room, 'requests.received.total')).toBe(16)
    room.tap('new')
    expect(figureOf(room, 'requests.received.total')).toBe(7)
  })

  it('whose figure is replaced is told what it was and what it is', () => {
    const room = two('requests.received')
    const heard = room.say('修改 行政许可 为 40', COLLEAGUE)
    expectWords(heard, '同事改了您在 2023 年报告里填的数：\n行政许可：31 件 → 40 件', 'A colleague changed figures that you filled in for 2023')
    expect(heard.settled.replies.filter(({ to }) => to === room.chat().id)).toHaveLength(1)
  })

  it('nobody is told of a figure that was their own, or blank', () => {
    const room = two('requests.received')
    expect(room.say('修改 行政许可 为 40').settled.replies.map(({ to }) => to)).toEqual([room.chat().id])
    expect(room.say('15', COLLEAGUE).settled.replies.map(({ to }) => to)).toEqual([COLLEAGUE])
  })

  it('what was just corrected by the other can be corrected again, and the other is told', () => {
    const room = two('requests.received')
    room.say('修改 行政许可 为 40', COLLEAGUE)
    const heard = room.say('修改 行政许可 为 41')
    expect([figureOf(room, LICENSING), heard.settled.replies.map(({ to }) => to)]).toEqual([41, [COLLEAGUE, room.chat().id]])
  })

  it('both are told of the final version, and the other is kept from changing it', () => {
    const room = two('review')
    const heard = room.say('/final')
    expectWords(heard, '同事把 2023 年报告定稿了（第 1 版）', 'A colleague made the report for 2023 final (version 1)')
    expect(room.say('修改 行政许可 为 40', COLLEAGUE).keys).toContain('final-frozen')
    expect(room.ask(COLLEAGUE)?.step).toBe('done')
    room.tap('reopen', COLLEAGUE)
    expect(room.draft()?.phase.kind).toBe('open')
  })

  it('each has an own place, own skips and an own way back', () => {
    const room = two('requests.received')
    room.say('跳过', COLLEAGUE)
    expect([room.ask(COLLEAGUE)?.step, room.ask()?.step]).toEqual(['requests.applicants', 'requests.received'])
    goOn(room, 'requests.applicants')
    room.say('返回', COLLEAGUE)
    expect(room.ask(COLLEAGUE)?.step).toBe('requests.received')
  })

  it("a colleague's button is not mine", () => {
    const room = two('requests.received')
    const data = `${room.ask()?.id}:0`
    expect(room.act({ kind: 'tap', data }, COLLEAGUE).keys).toContain('button-outdated')
    expect(figureOf(room, 'requests.received.total')).toBeNull()
  })

  it("a contradiction that the other's figure caused is asked of whoever comes next", () => {
    const room = two('disputes.review')
    room.say('1 0 0 0 11', COLLEAGUE)
    expect(room.ask(COLLEAGUE)?.step).toBe('repair')
    expect(room.say('进度').keys).toContain('status')
    room.say('下一题')
    expect(room.ask()?.step).toBe('repair')
  })
})
