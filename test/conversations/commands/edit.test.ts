import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { figureOf, roomAt } from '../talk-to.ts'

describe('修改 X 为 N', () => {
  it.each([
    ['修改 行政许可 为 40', 'proactive.licensingDecisions', 40],
    ['许可改成４０', 'proactive.licensingDecisions', 40],
    ['/edit 行政许可 40', 'proactive.licensingDecisions', 40],
    ['set licensing to 40', 'proactive.licensingDecisions', 40],
    ['把行政处罚改为两百零三件', 'proactive.penaltyDecisions', 203],
    ['修改 行政事业性收费 为 0.5万元', 'proactive.feesCollected', 500_000],
  ])('%s is done at once, mid-question, and the question stands again', (said, cell, value) => {
    const room = roomAt('requests.received')
    const heard = room.say(said)
    expect(heard.keys).toEqual(['noted', 'place', 'question-requests-received'])
    expect([figureOf(room, cell), room.ask()?.step]).toEqual([value, 'requests.received'])
  })

  it('works where a text is asked', () => {
    const room = roomAt('text:overview')
    room.say('修改 行政许可 为 40')
    expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step, room.texts().size]).toEqual([40, 'text:overview', 1])
  })

  it('of a total that breaks a balance is told with the rule, the numbers, the difference and repairs', () => {
    const room = roomAt('informationFees')
    const heard = room.say('修改 本年新收总计 为 51')
    expect(heard.keys).toEqual(expect.arrayContaining(['noted', 'broken-requests-row-total', 'cause-swapped', 'ask-repair']))
    expectWords(heard, '各类申请人相加是 15，总计是 51，相差 36', 'the applicants add up to 15, the total is 51; the difference is 36')
    expectWords(heard, '会不会是本年新收（总计）的 51 件 打反了两个数字', 'two digits were swapped')
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([51, 'repair'])
    const repairs = (room.ask()?.choices ?? []).filter(({ intent }) => intent.kind === 'change')
    expect(repairs.length).toBeGreaterThan(0)
    expect(repairs.length).toBeLessThan(4)
    room.act({ kind: 'tap', data: `${room.ask()?.id}:0` })
    expect([figureOf(room, 'requests.received.total'), room.ask()?.step]).toEqual([15, 'informationFees'])
  })

  it('asks for the figure where only the cell is named, and comes back', () => {
    const room = roomAt('requests.received')
    expectWords(room.say('修改 行政许可'), '现在记的是 31 件', 'Now recorded: 31')
    expect(room.ask()?.step).toBe('cell:proactive.licensingDecisions')
    room.say('40')
    expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([40, 'requests.received'])
  })

  it('of an unknown label names what it may be', () => {
    const heard = roomAt('requests.received').say('修改 行政许科 为 31')
    expect(heard.keys).toContain('problem-unknown')
    expectWords(heard, '行政许可', 'icensing')
  })

  it('of an ambiguous label names the cells and takes none', () => {
    const room = roomAt('requests.received')
    const before = room.draft()
    const heard = room.say('修改 不予公开 为 3')
    expect(heard.keys).toContain('problem-ambiguous')
    expectWords(heard, '不予公开·国家秘密（总计）', 'refused: state secret (total)')
    expect([room.draft(), room.ask()?.step]).toEqual([before, 'requests.received'])
  })
})

describe('a sentence', () => {
  it.each(['将推进3项改革，提升服务。', '把15件申请改为网上办理，更方便', '全年收件15件，改为线上办理', '将行政许可3件归档。'])(
    '%s is the text that was asked, and no edit',
    (said) => {
      const room = roomAt('text:problemsAndImprovements')
      const before = room.draft()?.entries
      room.say(said)
      expect([room.texts().get('problemsAndImprovements' as never), room.draft()?.entries]).toEqual([said, before])
    },
  )
})
