import { readChineseNumeral } from './chinese-numeral.ts'
import { fold } from './spelling.ts'

/** Days of the calendar as people and documents write them. */

/** The ISO date of a year, month and day; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** Year, month and day in this order; the year may be missing where only a month and a day are said. */
const ORDERED = [
  /^(?:([^\s年]{4})年)?([^\s年月]{1,3})月([^\s月日号]{1,3})[日号]?$/u,
  /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const ENGLISH = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/u,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u,
]
/** Days from today. */
const RELATIVE: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 当天: 0, today: 0, 明天: 1, 明日: 1, tomorrow: 1 }

/**
 * Reads 2024年1月20日, 二〇二四年一月二十日, 1月20日, 1.20, 2024-01-20, 20240120, 20 January 2024, 今天 as an ISO date; null for what is no day.
 * `today` is an ISO date; `year` is meant where none is said.
 */
export function readDay(text: string, { today, year }: { readonly today: string; readonly year: number }): string | null {
  const folded = fold(text)
    .trim()
    .replace(/[。.!,]+$/u, '')
  const from = Object.hasOwn(RELATIVE, folded) ? RELATIVE[folded] : undefined
  if (from !== undefined) return daysAfter(today, from)
  const said = ordered(folded.replace(/\s/gu, '')) ?? english(folded.replace(/\s+/gu, ' '))
  return said === null ? null : isoDay(said.year ?? year, said.month, said.day)
}

interface SaidDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

function ordered(text: string): SaidDay | null {
  for (const pattern of ORDERED) {
    const [, year, month = '', day = ''] = pattern.exec(text) ?? []
    if (day !== '') return { year: year === undefined ? null : numberOf(year), month: numberOf(month), day: numberOf(day) }
  }
  return null
}

function english(text: string): SaidDay | null {
  for (const pattern of ENGLISH) {
    const { day, month = '', year } = pattern.exec(text)?.groups ?? {}
    const index = MONTHS.findIndex((name) => month.startsWith(name))
    if (day !== undefined && index >= 0) return { year: year === undefined ? null : Number(year), month: index + 1, day: Number(day) }
  }
  return null
}

function daysAfter(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** 2024, 二〇二四 or 十二; NaN for anything else. */
function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const read = readChineseNumeral(text)
  return read.kind === 'decimal' ? Number(read.decimal) : Number.NaN
}
