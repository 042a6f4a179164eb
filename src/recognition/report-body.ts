import { EDITION_2021 } from '../report/editions/index.ts'
import type { Block } from './blocks.ts'
import { headingOf } from './headings.ts'
import { agencyOf, type FoundTitle, findTitles, readTitle, type Title } from './title.ts'
import { unfolded } from './unfolded.ts'
import { isPrinted, unprintedTitle } from './unprinted-title.ts'

/** Why a document is no report that could be read, with what was understood of it. */
export interface NotReport {
  readonly kind: 'notReport'
  readonly code: /** Neither a section nor a table of the form; `title`: what it calls itself. */
    | 'content'
    /** Nothing says whose report of which year it is. */
    | 'title'
    /** The title names no year, or two. */
    | 'no-year'
    | 'year-conflict'
    /** Several reports in one document, or a list of them. */
    | 'several-reports'
    | 'report-list'
    /** Headings and texts, but no table: they may be pictures. */
    | 'no-tables'
  readonly params: Readonly<Record<string, string>>
}

/** A report's title, and what follows it. */
export interface ReportBody {
  readonly kind: 'body'
  /** The agency may be left to the signature. */
  readonly title: Title
  /** Titles above the report as they are printed, the nearest last. */
  readonly titles: readonly string[]
  readonly blocks: readonly Block[]
}

const notReport = (code: NotReport['code'], params: NotReport['params'] = {}): NotReport => ({ kind: 'notReport', code, params })

/** Finds the report in a document: the title nearest above its first section, and that there is one report only. `untitled`: what it is where no title stands. */
export function reportIn(source: readonly Block[], untitled: Title | null = null): ReportBody | NotReport {
  // The headings are the same in every edition.
  const form = EDITION_2021
  const blocks = unfolded(form, source.filter(isPrinted))
  const headings = headingPlaces(blocks)
  const first = headings[0] ?? blocks.findIndex(({ kind }) => kind === 'table')
  const titles = findTitles(blocks)
  const printed = titles.findLast(({ start }) => first < 0 || start < first) ?? titles[0]
  const title = unprintedTitle(source, blocks, { printed, first }) ?? printed
  if (first < 0 && (listed(blocks).length > 1 || title === undefined)) return withoutContent(blocks)
  if (title === undefined) return untitled === null ? notReport('title') : { kind: 'body', title: untitled, titles: [], blocks }
  const others = titles.filter(({ start, reading }) => start > first && nameOf(reading) !== nameOf(title.reading))
  const repeated = new Set(headings.map((at) => sectionAt(blocks, at))).size < headings.length
  if (others.length > 0 && repeated)
    return notReport('several-reports', { titles: [title, ...others].map(({ reading }) => nameOf(reading)).join('、') })
  const above = titles.filter(({ start }) => start <= title.start)
  const body = named(above, title, blocks.slice(title.end))
  return body.kind === 'notReport' ? body : { ...body, titles: above.map(({ start, end }) => blocks.slice(start, end).map(textOf).join(' ')) }
}

/** Titles above the report that name the same agency must agree on the year. */
function named(above: readonly FoundTitle[], { reading }: FoundTitle, blocks: readonly Block[]): Omit<ReportBody, 'titles'> | NotReport {
  if (reading.kind === 'unclear') {
    const years = above.flatMap((other) => (other.reading.kind === 'title' ? [other.reading.title.year] : []))
    const [year, ...more] = new Set(years)
    if (reading.code === 'no-year' && year !== undefined && more.length === 0)
      return { kind: 'body', title: { agency: reading.agency, year }, blocks }
    return notReport(reading.code, { agency: reading.agency, years: reading.years.join('、') })
  }
  const { agency, year } = reading.title
  const conflicting = above.flatMap((other) =>
    other.reading.kind === 'title' && sameAgency(agencyOf(other.reading), agency) ? [other.reading.title.year] : [],
  )
  const years = [...new Set([...conflicting, year])]
  if (years.length > 1) return notReport('year-conflict', { agency, years: years.join('、') })
  const named = agency === '' ? (above.map((other) => agencyOf(other.reading)).findLast((other) => other !== '') ?? '') : agency
  return { kind: 'body', title: { agency: named, year }, blocks }
}

const textOf = (block: Block) => (block.kind === 'table' ? '' : block.text)

const sameAgency = (one: string, other: string) => one === '' || other === '' || one.includes(other) || other.includes(one)

function nameOf(reading: FoundTitle['reading']): string {
  const years = reading.kind === 'title' ? [reading.title.year] : reading.years
  return `${agencyOf(reading)}${years.join('、')}`
}

function withoutContent(blocks: readonly Block[]): NotReport {
  const titles = listed(blocks)
  if (titles.length > 1) return notReport('report-list', { titles: titles.slice(0, MOST_NAMED).join('、') })
  const other = blocks.slice(0, TITLE_LINES).find((block) => block.kind !== 'table' && OTHER_REPORT.test(block.text.trim()))
  return notReport('content', other === undefined || other.kind === 'table' ? {} : { title: other.text.trim() })
}

const MOST_NAMED = 6
const TITLE_LINES = 40
const OTHER_REPORT = /^[^。，；]{4,40}(?:报告|报表|总结|方案|通知|公告|目录|指南)$/u

/** Different reports that a page leads to, with the days of their publication or without. */
function listed(blocks: readonly Block[]): readonly string[] {
  const readings = blocks.flatMap((block) => (block.kind === 'table' ? [] : (readTitle(block.text.replace(DAY, '')) ?? [])))
  return [...new Set(readings.flatMap((reading) => (reading.kind === 'title' ? [nameOf(reading)] : [])))]
}

const DAY = /[\s[(（【]*\d{4}[-年./]\d{1,2}(?:[-月./]\d{1,2}日?)?[\])）】\s]*$/u

/** Where sections begin. */
function headingPlaces(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((_, at) => (sectionAt(blocks, at) === null ? [] : [at]))
}

function sectionAt(blocks: readonly Block[], at: number): string | null {
  const block = blocks[at]
  return block === undefined || block.kind === 'table' ? null : (headingOf(EDITION_2021, block, null)?.section ?? null)
}
