import type { TextKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { TO_CHANGE } from './marks.ts'

/** Last year's words with everything marked that can't be right any more: years, and figures with what they count. */

const MEASURES = '件次|件|条|次|个|期|场|篇|人次|人|份|部|项|家|名|起|例|宗|批次|批|轮|万元|亿元|元|%|个百分点|字|类|户'
const FIGURE = new RegExp(`(?<![\\d.〔第])\\d[\\d,，.]*(?:余|多)?\\s*(?:万|亿)?\\s*(?:${MEASURES})`, 'gu')

/** `year` is that of the text. Titles in 《》 keep their years. */
export function markedOld(text: string, year: number): string {
  const years = new RegExp(`(?<!\\d)(?:${year}|${year + 1})\\s*年`, 'gu')
  const titles = [...text.matchAll(/《[^》]*》/gu)].map(({ index, 0: title }) => [index, index + title.length] as const)
  const ends = [...text.matchAll(years), ...text.matchAll(FIGURE)]
    .filter(({ index }) => !titles.some(([from, to]) => index > from && index < to))
    .map(({ index, 0: found }) => index + found.length)
  return [...new Set(ends)].toSorted((a, b) => b - a).reduce((marked, end) => marked.slice(0, end) + TO_CHANGE + marked.slice(end), text)
}

/** Sub-heads of a text that came as one. */
const SUBHEAD = /(?<=^|[\n。；\s])(?=（[一二三四五]）)/u

/** A part of last year's report; where 总体情况 came as one text, what stands under the part's number. Empty where there is none. */
export function lastPart({ form, texts }: Pick<Report, 'form' | 'texts'>, part: TextKey): string {
  const own = texts.get(part)
  if (own !== undefined) return own
  const section = form.sections.find((one) => one.texts.some(({ key }) => key === part))
  const heading = section?.texts.find(({ key }) => key === part)?.heading ?? null
  const number = heading === null ? null : /^（[一二三四五]）/u.exec(heading)?.[0]
  const whole = section?.texts.find((one) => one.heading === null)
  const pieces = whole === undefined ? [] : (texts.get(whole.key) ?? '').split(SUBHEAD).filter((piece) => number && piece.startsWith(number))
  return pieces.length === 1 ? (pieces[0] ?? '').trim() : ''
}
