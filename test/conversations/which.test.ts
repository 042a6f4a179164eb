import { describe, expect, it } from 'vitest'
import type { CellKey } from '../../src/report/form.ts'
import { expectWords } from './expectations.ts'
import { figureOf, roomAt } from './talk-to.ts'

/** A name that may mean several places, and sentences that state figures: what was understood is shown, and asked in one question. */

describe('figures under names of several places', () => {
  it('of one row each are asked in one question, and one tap says which', () => {
    const room = roomAt('requests.outcomes')
    const before = room.draft()
    expectWords(room.say('不予公开 3'), '您说的是哪一处？', 'Which one?')
    expect([room.ask()?.step, room.ask()?.choices.length, room.draft()?.entries]).toEqual(['which', 9, before?.entries])
    room.tap('take', undefined, 6)
    expect([figureOf(room, 'requests.refusedEnforcementFiles.total'), room.ask()?.step]).toEqual([3, 'requests.outcomes'])
  })

  it.each(['requests.outcomes', 'disputes.review', 'review'])('of two columns, late at %s, are one question about their row', (step) => {
    const room = roomAt(step)
    const before = room.draft()?.entries
    const { words } = room.say('企业三个，其他组织十八')
    expect(room.ask()?.step).toBe('which')
    expect(words['zh-CN'].split('\n').length).toBeLessThan(12)
    expect(room.draft()?.entries).toEqual(before)
    room.say('本年新收')
    expect(room.ask()?.step).toBe('overwrite')
    room.tap('new')
    expect([figureOf(room, 'requests.received.business'), figureOf(room, 'requests.received.otherOrganization')]).toEqual([3, 18])
  })

  it.each(['自然人5，企业2', '自然人5，企业2，总计7', '7，自然人5，企业2'])('are of the row that is asked, and shown first: %s', (said) => {
    const room = roomAt('requests.received')
    const { words } = room.say(said)
    expect([room.ask()?.step, room.draft()?.entries.has('requests.received.business' as CellKey)]).toEqual(['understood', false])
    expect(words['zh-CN']).toContain('我的理解是：本年新收：自然人 5 件、商业企业 2 件')
    room.tap('yes')
    expect(['naturalPerson', 'business'].map((column) => figureOf(room, `requests.received.${column}`))).toEqual([5, 2])
  })

  it('beside others that are certain are asked with them', () => {
    const room = roomAt('requests.outcomes')
    room.say('予以公开１０件，部分公开２，还有３件不公开')
    room.say('第三方权益')
    expect(['granted', 'partiallyGranted', 'refusedThirdPartyRights'].map((row) => figureOf(room, `requests.${row}.total`))).toEqual([10, 2, 3])
  })

  it.each([
    [
      'proactive',
      '规范性文件 2 1 15',
      ['proactive.normativeDocuments.issued', 'proactive.normativeDocuments.repealed', 'proactive.normativeDocuments.inForce'],
      [2, 1, 15],
    ],
    ['requests.received', '行政复议 1 0 0 0 1', ['disputes.review.upheld', 'disputes.review.total'], [1, 1]],
  ])('at %s, %s, with as many figures as there are places, are shown in the order of the form', (step, said, cells, figures) => {
    const room = roomAt(step)
    expectWords(room.say(said), '我按表里的次序理解', 'in the order of the form')
    room.say('对')
    expect(cells.map((cell) => figureOf(room, cell))).toEqual(figures)
  })

  it('are taken back by another answer or by none of them', () => {
    const room = roomAt('requests.received')
    const before = room.draft()?.entries
    room.say('不予公开 3')
    expect(room.tap('none').keys).toContain('noted-not-taken')
    expect([room.ask()?.step, room.draft()?.entries]).toEqual(['requests.received', before])
    room.say('不予公开 3')
    room.say('15')
    expect(figureOf(room, 'requests.received.total')).toBe(15)
  })

  it('are told in a few words where the places are too many', () => {
    const heard = roomAt('requests.received').say('不予公开3，不予处理5')
    expect(heard.keys.slice(0, 2)).toEqual(['problem-ambiguous-several', 'nothing-taken'])
    expect(Math.max(...heard.words['zh-CN'].split('\n').map((line) => line.length))).toBeLessThan(90)
  })
})

describe('sentences where figures are wanted', () => {
  it('are taken as what they state of the tables, once that was shown and confirmed', () => {
    const room = roomAt('requests.received')
    const before = room.draft()?.entries
    expectWords(
      room.say('2023年，我局共收到政府信息公开申请15件，其中自然人12件、商业企业3件，均已按期答复。'),
      '我的理解是：本年新收：总计 15 件、自然人 12 件、商业企业 3 件。对吗？',
      'all that I recognised',
    )
    expect(room.draft()?.entries).toEqual(before)
    room.say('对')
    expect(['total', 'naturalPerson', 'business'].map((column) => figureOf(room, `requests.received.${column}`))).toEqual([15, 12, 3])
  })

  it('of another year are not', () => {
    const room = roomAt('requests.received')
    expect(room.say('2022年，我局共收到政府信息公开申请15件，其中自然人12件，均已按期答复。').keys).toContain('prose-without-figures')
  })

  it('that give one cell two figures leave it out', () => {
    const room = roomAt('requests.received')
    room.say('本单位全年新收政府信息公开申请15件，较好完成任务。本年新收政府信息公开申请16件，上年结转2件。')
    expect(room.ask()?.cells).not.toContain('requests.received.total')
  })

  it('over a figure that was given ask before they replace it', () => {
    const room = roomAt('requests.carriedOver')
    room.say('本单位全年新收政府信息公开申请18件，均在法定期限内办理，群众满意。')
    room.say('对')
    expect(figureOf(room, 'requests.received.total')).toBe(15)
    expect(room.ask()?.step).toBe('overwrite')
  })
})

describe('a yes where figures are wanted', () => {
  it.each(['对', '是的', '好', '好的', '可以', 'ok'])('%s is told how to answer, and changes nothing', (said) => {
    for (const [step, count] of [
      ['requests.received', 1],
      ['proactive', 7],
    ] as const) {
      const room = roomAt(step)
      const before = { draft: room.draft(), step: room.ask()?.step }
      const heard = room.say(said)
      expect(heard.keys[0]).toBe('nod-figures')
      expect(heard.words['zh-CN']).toContain(count === 1 ? '这里要一个数' : `这里要 ${count} 个数`)
      expect({ draft: room.draft(), step: room.ask()?.step }).toEqual(before)
    }
  })

  it('to what last year carried forward shows the figures once more', () => {
    const row = { naturalPerson: 2, business: 0, researchInstitution: 0, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: 2 }
    const room = roomAt('lastYear')
    room.read({ agency: '某某区民政局', year: 2022, requests: { carriedForward: row }, narrative: {} }, 'last.json', 'lastYear')
    room.act({ kind: 'cell', cell: 'requests.carriedOver.total' })
    while (room.ask()?.choices.some(({ label }) => label.key === 'button-carried') !== true) room.say('跳过')
    expect(room.say('一致').words['zh-CN']).toContain('我的理解是：上年结转：')
    room.say('对')
    expect([figureOf(room, 'requests.carriedOver.naturalPerson'), figureOf(room, 'requests.carriedOver.total')]).toEqual([2, 2])
  })
})
