import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { COLLEAGUE, figureOf, goOn, roomAt } from '../talk-to.ts'

/** 行政许可 in a report file. */
const licensingIn = (file: unknown) => (file as { readonly proactive: { readonly licensingDecisions: number } }).proactive.licensingDecisions

/** Ready but for one warning: the stock is less than what was issued. */
function warned() {
  const room = roomAt('review')
  room.say('修改 规范性文件制发 为 9')
  return room
}

describe('the final version', () => {
  it('is refused with blanks, naming them and leading there', () => {
    const room = roomAt('disputes.review')
    const heard = room.say('/final')
    expectWords(heard, '还不能出正式稿', "can't be made yet")
    expectWords(heard, '还有 15 格没填', '15 cells are still blank')
    expect([room.ask()?.step, room.draft()?.phase.kind, heard.settled.jobs]).toEqual(['review', 'open', []])
  })

  it.each(['new', 'old'])('waits for the choice between a figure and another that was told since: %s', (choice) => {
    const room = roomAt('review')
    const before = figureOf(room, 'proactive.licensingDecisions')
    room.say('行政许可 99')
    expectWords(room.say('/final'), '请先选好下面这一处用哪个', 'please choose below')
    expect([room.ask()?.step, room.draft()?.phase.kind]).toEqual(['overwrite', 'open'])
    room.tap(choice)
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(choice === 'new' ? 99 : before)
    room.say('/final')
    expect(room.draft()?.phase.kind).toBe('final')
  })

  it('is refused with an error, naming both sums and leading to the repair', () => {
    const room = roomAt('review')
    room.say('修改 行政复议总计 为 9')
    expectWords(room.say('出稿'), '各种结果相加 1，总计 9，差 8', 'add up to 1, the total is 9, difference 8')
    room.tap('button-to-repair')
    expect([room.ask()?.step, room.draft()?.phase.kind]).toEqual(['repair', 'open'])
  })

  it('wants a reason for each warning: a button or words, for the internal sheet only', () => {
    const room = warned()
    expectWords(room.say('/final'), '是什么原因？点一个，或者用一句话说。原因只记在内部核对单上，不印进报告', 'internal check sheet only')
    expect([room.ask()?.step, room.draft()?.phase.kind]).toEqual(['reason', 'open'])
    expect(room.say('12345').keys).toContain('reason-length')
    const heard = room.say('去年口径有误，今年按清理结果重新统计')
    expect(heard.keys).toEqual(expect.arrayContaining(['noted-reason', 'noted-final']))
    expect([...(room.draft()?.reasons.values() ?? [])].map(({ text, by }) => [text, by])).toEqual([
      ['去年口径有误，今年按清理结果重新统计', 'person of web:me'],
    ])
  })

  /** All figures, no text; `fees` is what is answered about 信息处理费. */
  function untold(fees: string) {
    const room = roomAt('informationFees')
    room.say(fees)
    for (const said of ['1 0 0 0 1', '0 0 0 0 0', '0 0 0 0 0']) room.say(said)
    for (let texts = 0; texts < 4; texts++) room.say('跳过')
    expect(room.ask()?.step).toBe('review')
    return room
  }

  it('may lack sections 1 and 5, which is said before and after; section 6 is printed with the fees', () => {
    const room = untold('0 0 0')
    const review = room.say('检查').words['zh-CN']
    expect(review).toContain('还没有写的文字：引言（第一部分之前的说明）、一、总体情况、五、存在的主要问题及改进情况。')
    expect(review).toContain('五、存在的主要问题及改进情况只有一句话或者没有写')
    expectWords(room.say('/final'), '一、总体情况、五、存在的主要问题及改进情况还没有写，文件里只有标题', 'the document has only the headings')
    expect(room.draft()?.phase.kind).toBe('final')
  })

  it('wants a reason where nothing says what fees there were', () => {
    const room = untold('跳过')
    expectWords(room.say('/final'), '六、其他需要报告的事项没有写明信息处理费', 'does not state')
    expect([room.ask()?.step, room.draft()?.phase.kind]).toEqual(['reason', 'open'])
  })

  it('a reason is given by a button, and told at the review', () => {
    const room = warned()
    room.tap('button-give-reasons')
    room.tap('reason-cleanup')
    expect(room.draft()?.phase.kind).toBe('final')
    room.tap('reopen')
    expectWords(room.say('检查'), '清理后失效', 'Repealed in a clean-up')
  })

  it('a reason dies when a figure moves, and lives when the figure comes back', () => {
    const room = warned()
    room.say('/final')
    room.tap('reason-cleanup')
    room.tap('reopen')
    room.say('修改 规范性文件制发 为 10')
    expect(room.say('/final').keys).toContain('ask-reason')
    expect(room.draft()?.phase.kind).toBe('open')
    room.say('修改 规范性文件制发 为 9')
    expect(room.say('/final').keys).toContain('noted-final')
  })

  it('a figure corrected while the reason is asked makes it needless', () => {
    const room = warned()
    room.say('/final')
    room.say('修改 规范性文件制发 为 1')
    expect(room.ask()?.step).toBe('review')
    expect(room.say('/final').keys).toContain('noted-final')
    expect(room.draft()?.reasons.size).toBe(0)
  })

  it('says that nothing is published by it, what to do next and until when', () => {
    const room = roomAt('review')
    const heard = room.say('/final')
    expectWords(heard, '这里没有对外发布任何内容', 'Nothing has been published from here')
    expectWords(heard, '打印文件，送领导审签', 'Print the file and have it signed')
    expectWords(heard, '在 2024-01-31 前在政府网站上公布', 'publish it on the government website by 2024-01-31')
    expect(room.draft()?.phase).toMatchObject({ kind: 'final', version: 1 })
    expect(heard.settled.jobs).toContainEqual(expect.objectContaining({ kind: 'document', final: 1 }))
    expect(heard.settled.replies.filter(({ to }) => to === COLLEAGUE)).toHaveLength(1)
  })

  it('asked for twice stays one version', () => {
    const room = roomAt('done')
    const heard = room.say('/final')
    expectWords(heard, '已经出过正式稿（第 1 版）', 'was made already')
    expect([room.draft()?.finals, heard.settled.jobs]).toEqual([1, []])
  })

  it('takes no figure and no text, by word, click, undo or colleague', () => {
    const room = roomAt('done')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    const before = room.draft()
    for (const heard of [
      room.say('修改 行政许可 为 99'),
      room.act({ kind: 'cell', cell: 'proactive.licensingDecisions' }),
      room.say('撤销'),
      room.say('修改 行政许可 为 99', COLLEAGUE),
      room.say('行政许可 99'),
    ])
      expectWords(heard, '报告已定稿（第 1 版），不能直接改', 'The report is final (version 1)')
    expect(room.draft()).toEqual(before)
  })

  it('is reopened and made again as version 2 while version 1 stays', () => {
    const room = roomAt('review')
    const first = room.say('/final').settled
    expectWords(room.tap('reopen'), '第 1 版保留着', 'Version 1 is kept')
    expect(room.draft()?.phase.kind).toBe('open')
    room.say('修改 行政许可 为 40')
    const second = room.say('/final').settled
    const printed = ({ jobs }: typeof first) =>
      new Set(jobs.map((job) => (job.kind === 'document' ? `version ${job.final}: ${licensingIn(job.report)}` : job.kind)))
    expect([printed(first), printed(second)]).toEqual([new Set(['version 1: 31']), new Set(['version 2: 40'])])
    expect([room.draft()?.finals, first.state.draft?.finals, figureOf(room, 'proactive.licensingDecisions')]).toEqual([2, 1, 40])
  })

  it('serves as last year of the next report', () => {
    const room = roomAt('done', '2025-01-05')
    expect(room.draft()?.year).toBe(2023)
    room.say('/new 2024')
    expect(room.ask()?.step).toBe('situation')
    expectWords(room.say('去年许可'), '：31 件（来自 本系统第 1 版定稿）', 'final version 1 made here')
  })

  it.each(['重新打开', '重新打开修改', 'Reopen to change'])('is opened again by what its button says, typed: %s', (words) => {
    const room = roomAt('done')
    room.say(words)
    expect(room.draft()?.phase.kind).not.toBe('final')
  })

  it('is only told to be open where it is', () => {
    const room = roomAt('requests.received')
    expectWords(room.say('重新打开'), '报告现在就是打开的', 'open already')
    goOn(room, 'done')
    expect(room.draft()?.phase.kind).toBe('final')
  })
})
