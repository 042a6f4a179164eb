import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { type Heard, roomAt } from '../talk-to.ts'

const printedDates = ({ settled }: Heard) =>
  settled.jobs.flatMap((job) => (job.kind === 'document' ? [(job.report as { readonly issuedOn?: string }).issuedOn] : []))

describe('the date of issue', () => {
  it('is offered at the review, and printed in every document afterwards', () => {
    const room = roomAt('review')
    expectWords(room.say('/check'), '成文日期没有填', 'No date of issue is given')
    expectWords(room.tap('date'), '成文日期印哪一天', 'Which date of issue')
    expectWords(room.say('1月12日'), '成文日期印 2024-01-12', 'The date of issue is 2024-01-12')
    expect(room.ask()?.step).toBe('review')
    expect(printedDates(room.say('/draft'))).toEqual(['2024-01-12'])
    expect(printedDates(room.say('/final'))).toEqual(['2024-01-12', '2024-01-12'])
  })

  it.each([
    '成文日期 1月12日',
    '修改成文日期为2024年1月12日',
    '把落款日期改成1.12',
    '日期：2024-01-12',
    'date 12 January',
    'set date of issue to 2024-01-12',
    '/date 1月12日',
  ])('is set in passing by %s', (said) => {
    const room = roomAt('requests.received')
    room.say(said)
    expect([room.draft()?.issuedOn, room.ask()?.step]).toEqual(['2024-01-12', 'requests.received'])
  })

  it('is today by a button, and open again by another', () => {
    const room = roomAt('review')
    room.tap('date')
    room.tap('button-issued-today')
    expect(room.draft()?.issuedOn).toBe('2024-01-05')
    room.tap('date')
    expectWords(room.tap('button-issued-open'), '成文日期留空', 'stays open')
    expect(room.draft()?.issuedOn).toBeNull()
  })

  it('is left as it is by going on', () => {
    const room = roomAt('review')
    room.say('成文日期 1月12日')
    room.tap('date')
    room.tap('continue')
    expect([room.draft()?.issuedOn, room.ask()?.step]).toEqual(['2024-01-12', 'review'])
  })

  it.each([
    ['31', '没看懂这个日期', 'not understood'],
    ['2月30日', '没看懂这个日期', 'not understood'],
    ['2023年12月29日', '2023 年还没有过完', '2023 was not over yet'],
  ])('is not %s, which changes nothing and asks again', (said, zh, en) => {
    const room = roomAt('review')
    room.tap('date')
    const before = room.draft()
    expectWords(room.say(said), zh, en)
    expect([room.draft(), room.ask()?.step]).toEqual([before, 'issuedOn'])
  })

  it('after the deadline is taken, and the deadline said', () => {
    const room = roomAt('review')
    room.tap('date')
    expectWords(room.say('2月5日'), '过了规定的公布期限 2024-01-31', 'after 2024-01-31')
    expect(room.draft()?.issuedOn).toBe('2024-02-05')
  })

  it('of a final report stands until it is reopened', () => {
    const room = roomAt('done')
    for (const said of ['成文日期 1月12日', '成文日期']) expectWords(room.say(said), '报告已定稿', 'The report is final')
    expect(room.draft()?.issuedOn).toBeNull()
    room.tap('reopen')
    room.say('成文日期 1月12日')
    expect(room.draft()?.issuedOn).toBe('2024-01-12')
  })
})
