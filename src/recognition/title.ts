import { readChineseNumeral } from '../language/chinese-numeral.ts'
import { readDay } from '../language/days.ts'
import { fold } from '../language/spelling.ts'
import type { Block } from './blocks.ts'
import { isFurniture } from './furniture.ts'
import { lettersSender } from './letter.ts'
import { isDate } from './signature.ts'

/** What names a report: its title, and the lines under it. */
export interface Title {
  /** Empty where the title names nobody. */
  readonly agency: string
  readonly year: number
}

export type TitleReading =
  | { readonly kind: 'title'; readonly title: Title }
  /** The title of such a report, but of no year, or of more than one. */
  | { readonly kind: 'unclear'; readonly code: 'no-year' | 'year-conflict'; readonly agency: string; readonly years: readonly number[] }

const REPORT = /(?:政府信息|政务)(?:主动)?公开(?:工作)?(?:情况)?的?(?:\d{4}年?)?(?:(?:年度|工作|情况)*报告|年报)/u
/** A year in the title, as figures or as numerals. */
const YEAR = /(?<!\d)(?:(?:19|2\d)\d{2}(?!\d)年?度?|[一二][一二三四五六七八九零〇○o0]{3}年度?)/giu
/** What stands behind a title: that it is a draft, and on web pages where the page is. */
const BEHIND = /^(?:[（(]?(?:\d{4}年?度?)?[）)]?)?[》」]?(?:[（(](?:草稿|草案|征求意见稿|公开稿|定稿)[）)])?$/u
const SITE = /^[\s]*[-_|—–－＿｜].{1,60}$/u
const NUMBERED = /^\s*[一二三四五六]\s*[、.．]/u
/** What names an attachment, or says that one begins. */
const ATTACHED = /^\s*附件\s*\d{0,2}\s*(?:[:：]|$)/u
const LONGEST = 100
const MOST_LINES = 5
const OFFICIAL = /^(.{1,300})((?:19|2\d)\d{2})年政府信息公开工作年度报告$/su
/** Where a document that begins with its title has it. */
const FIRST_LINES = 2

/** A title and where it stands: the numbers of its first block and of the one after its last. */
export interface FoundTitle {
  readonly reading: TitleReading
  readonly start: number
  readonly end: number
}

/** All titles among these blocks, in one line or broken into several, in their order. */
export function findTitles(blocks: readonly Block[]): readonly FoundTitle[] {
  const found: FoundTitle[] = []
  const sender = lettersSender(blocks)
  const named = new Set(sender === null ? [] : [sender])
  for (let start = 0; start < blocks.length; start++) {
    const title = titleAt(blocks, start, named)
    if (title === null) continue
    found.push(title)
    named.add(agencyOf(title.reading).replace(/\s/gu, ''))
    start = title.end - 1
  }
  return found
}

/** The title that begins here; one that names nobody may be named in the line before it. `named`: whom a title or a letter before it names, whatever the name. */
function titleAt(blocks: readonly Block[], start: number, named: ReadonlySet<string>): FoundTitle | null {
  const official = (text: string, alone: boolean) => {
    const reading = officialTitle(text)
    return start < FIRST_LINES || alone || (reading !== null && named.has(agencyOf(reading).replace(/\s/gu, ''))) ? reading : null
  }
  const lines: string[] = []
  let anonymous: FoundTitle | null = null
  const first = blocks[start]
  for (let end = start; end < Math.min(blocks.length, start + MOST_LINES); end++) {
    const block = blocks[end]
    if (
      block === undefined ||
      !mayBeTitle(block) ||
      isFurniture(block.text) ||
      isDate(block.text) ||
      NUMBERED.test(block.text) ||
      ATTACHED.test(block.text) ||
      !sameBox(block, first)
    )
      break
    const alone = readTitle(block.text) ?? official(block.text, block.kind === 'title')
    if (end > start && alone !== null && agencyOf(alone) !== '') break
    lines.push(block.text)
    const reading = end === start ? alone : (readTitle(lines.join(' ')) ?? official(lines.join(' '), false))
    if (reading === null) continue
    const found = { reading, start, end: end + 1 }
    if (agencyOf(reading) !== '') return found
    if (end === start) anonymous = found
  }
  return anonymous
}

export const agencyOf = (reading: TitleReading) => (reading.kind === 'title' ? reading.title.agency : reading.agency)

const sameBox = (a: Block, b: Block | undefined) => String(a.place?.within) === String(b?.place?.within) && a.place?.page === b?.place?.page

type Line = Extract<Block, { readonly text: string }>

function mayBeTitle(block: Block): block is Line {
  return block.kind === 'title' || block.kind === 'heading' || (block.kind === 'paragraph' && block.body !== true)
}

/** Blanks stand between words of Latin letters only. */
const unspaced = (text: string) => text.trim().replace(/(?<![\u0021-\u007e])\s+|\s+(?![\u0021-\u007e])/gu, '')

/** Reads <机关><年>年政府信息公开工作年度报告 and its like, with blanks and line breaks anywhere; null for what is no title. */
export function readTitle(text: string): TitleReading | null {
  const bare = unspaced(text)
    .replace(/^[#\s《「]+/u, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const match = bare.length > LONGEST ? null : REPORT.exec(bare)
  if (match === null) return null
  const before = bare.slice(0, match.index)
  const behind = bare.slice(match.index + match[0].length)
  if ((!BEHIND.test(behind) && !SITE.test(behind)) || /[。；！？：:;]/u.test(before)) return null
  const named = `${before} ${match[0]} ${SITE.test(behind) ? '' : behind}`
  const years = [...new Set([...named.matchAll(YEAR)].map(([year]) => yearOf(year)))]
  const agency = agencyIn(before)
  if (agency === null) return null
  const [year, ...others] = years
  if (year === undefined || others.length > 0) return { kind: 'unclear', code: year === undefined ? 'no-year' : 'year-conflict', agency, years }
  return { kind: 'title', title: { agency, year } }
}

/** The official title to the letter, where only a title can stand: the agency's name may then be any. */
function officialTitle(text: string): TitleReading | null {
  const [, agency = '', year = ''] = OFFICIAL.exec(unspaced(text)) ?? []
  return year === '' ? null : { kind: 'title', title: { agency, year: Number(year) } }
}

/** Whether a title says <机关><年>年政府信息公开工作年度报告 and nothing else, but for blanks, marks around it and the site that it stands on. */
export function isOfficialTitle(text: string): boolean {
  const bare = unspaced(fold(text)).replace(/^[#《「]+/u, '')
  const end = bare.indexOf('年度报告') + '年度报告'.length
  const behind = bare.slice(end).replace(/^[》」]/u, '')
  return OFFICIAL.test(bare.slice(0, end)) && (behind === '' || SITE.test(behind) || BEHIND.test(behind))
}

/** Who reports: what stands beside the year; null where the words are those of another document. */
function agencyIn(before: string): string | null {
  const [first = '', ...rest] = before.split(YEAR)
  const agency = [first.replace(/(?:关于|的)$/u, ''), ...rest.map((part) => part.replace(/^(?:的|关于)|的$/gu, ''))].join('')
  return /^(?:关于|印发|公布|发布|公开)|[，,]/u.test(agency) ? null : agency
}

function yearOf(text: string): number {
  return Number([...text.replace(/年?度?$/u, '')].map((letter) => (/[〇○o]/iu.test(letter) ? '0' : (digitOf(letter) ?? letter))).join(''))
}

function digitOf(letter: string): string | null {
  const read = readChineseNumeral(letter)
  return read.kind === 'decimal' ? read.decimal : null
}

/** No year is meant where none is said. */
const WITH_ITS_YEAR = { today: '', year: Number.NaN }

/** The lines under a report: who signs, and an ISO date; null for a date left open or none. */
export function readSignature(lines: readonly string[]): { readonly agency: string; readonly issuedOn: string | null } {
  const dated = lines.findLast((line) => /年.*月.*日/u.test(line)) ?? ''
  const agency = lines.find((line) => line !== dated && line.trim() !== '') ?? ''
  return { agency: agency.trim(), issuedOn: readDay(dated, WITH_ITS_YEAR) }
}
