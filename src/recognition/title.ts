import { readChineseNumeral } from '../language/chinese-numeral.ts'
import { fold } from '../language/spelling.ts'
import type { Block } from './blocks.ts'

/** What names a report: its title, and the lines under it. */
export interface Title {
  readonly agency: string
  readonly year: number
}

const AGENCY_FIRST = /^(.*?)\s*(\d{4})年度?政府信息公开(?:工作)?年度报告(?:[（(]草稿[）)])?$/u
const YEAR_FIRST = /^(\d{4})年度?(.+?)政府信息公开(?:工作)?年度报告(?:[（(]草稿[）)])?$/u
const MOST_LINES = 5

/** The title among the first blocks, or one that is marked as such further down, under a covering letter; in one line or broken into several, and how many blocks stand up to its end. */
export function findTitle(blocks: readonly Block[]): { readonly title: Title; readonly end: number } | null {
  for (let start = 0; start < blocks.length; start++) {
    if (start >= MOST_LINES && blocks[start]?.kind !== 'title') continue
    for (let end = start + 1; end <= Math.min(blocks.length, start + MOST_LINES); end++) {
      const lines = blocks.slice(start, end)
      if (!lines.every(mayBeTitle)) break
      const title = readTitle(lines.map((line) => (line.kind === 'table' ? '' : line.text)).join(' '))
      if (title !== null && (title.agency !== '' || end - start === 1)) return { title, end }
    }
  }
  return null
}

function mayBeTitle(block: Block): boolean {
  return block.kind === 'title' || block.kind === 'heading' || (block.kind === 'paragraph' && block.body !== true)
}

/** Reads <机关><年>年政府信息公开工作年度报告, with blanks and line breaks anywhere. */
export function readTitle(text: string): Title | null {
  const bare = text
    .replace(/^[#\s]+/u, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim()
    // Blanks stand between words of Latin letters only.
    .replace(/(?<![\u0021-\u007e])\s+|\s+(?![\u0021-\u007e])/gu, '')
  const first = AGENCY_FIRST.exec(bare)
  if (first !== null && first[1] !== '') return { agency: first[1] ?? '', year: Number(first[2]) }
  const second = YEAR_FIRST.exec(bare)
  if (second !== null) return { agency: second[2] ?? '', year: Number(second[1]) }
  return first === null ? null : { agency: '', year: Number(first[2]) }
}

/** The lines under a report: who signs, and an ISO date; null for a date left open or none. */
export function readSignature(lines: readonly string[]): { readonly agency: string; readonly issuedOn: string | null } {
  const dated = lines.findLast((line) => /年.*月.*日/u.test(line)) ?? ''
  const agency = lines.find((line) => line !== dated && line.trim() !== '') ?? ''
  return { agency: agency.trim(), issuedOn: readDate(dated) }
}

function readDate(text: string): string | null {
  const match = /^([^年]{4})年([^月]{1,3})月([^日]{1,3})日$/u.exec(fold(text).replace(/\s/gu, ''))
  if (match === null) return null
  const [year, month, day] = match.slice(1).map(numberOf)
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** 2024, 二〇二四 or 十二. */
function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const read = readChineseNumeral(text)
  return read.kind === 'decimal' ? Number(read.decimal) : Number.NaN
}
