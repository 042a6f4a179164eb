import { describe, expect, it } from 'vitest'
import { isoDay, readDay } from '../../src/language/days.ts'

const MEANT = { today: '2024-01-19', year: 2024 }

describe('a day', () => {
  it.each([
    ['2024年1月20日', '2024-01-20'],
    ['２０２４年１月２０日', '2024-01-20'],
    ['二〇二四年一月二十日', '2024-01-20'],
    ['2024 年 1 月 20 号。', '2024-01-20'],
    ['1月20日', '2024-01-20'],
    ['1月20', '2024-01-20'],
    ['一月三十一日', '2024-01-31'],
    ['1.20', '2024-01-20'],
    ['1/20', '2024-01-20'],
    ['2024-01-20', '2024-01-20'],
    ['2025.3.4', '2025-03-04'],
    ['20240120', '2024-01-20'],
    ['20 January 2024', '2024-01-20'],
    ['January 20, 2025', '2025-01-20'],
    ['jan 20', '2024-01-20'],
    ['the 20th', null],
    ['今天', '2024-01-19'],
    ['明天', '2024-01-20'],
    ['2024年2月30日', null],
    ['13月1日', null],
    ['31', null],
    ['2024年', null],
    ['3-5件', null],
    ['尽快', null],
    ['', null],
  ])('%s is %s', (said, day) => {
    expect(readDay(said, MEANT)).toBe(day)
  })

  it('is tomorrow over the end of a month', () => {
    expect(readDay('明天', { today: '2024-02-29', year: 2024 })).toBe('2024-03-01')
  })

  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2024, 0, 1, null],
  ])('%i, %i, %i in the calendar is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso)
  })
})
