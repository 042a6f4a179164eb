import { saysSame } from '../../src/language/figure-reading.ts'
import { mayBeQuestion, readQuestion } from '../../src/language/questions.ts'
import { type Answer, answerFrom } from '../../src/report/answer.ts'
import type { DocumentFormat } from '../../src/report/document-format.ts'
import { type FoundYears, findYears, type Inquiry, type UnderstoodInquiry } from '../../src/report/inquiry.ts'
import type { Report } from '../../src/report/report.ts'
import { parseReportFile, toReportFile } from '../../src/report/report-file.ts'
import { figuresIn, type StoredReport, storedReport } from '../../src/report/stored-year.ts'
import { runCommand } from '../commands/index.ts'
import type { Choice, DocumentJob, Job } from '../dialogue.ts'
import { yearsChart } from '../pictures.ts'
import { DRAFT_SOURCE } from '../sources.ts'
import { choice, type DraftTalk, type Moved, move, needs, part, standingFigures } from '../talk.ts'
import { figureName, toldAnswer, yearPhrase } from '../told-answer.ts'

/** A question about stored years, or about this draft: answered at once; the question that stood stands again. */

const BUTTONS_MOST = 6
const YEARS_MOST = 3
const COMPARED_IN: readonly DocumentFormat[] = ['docx', 'xlsx']
/** What asks how to fill in, not how many there were. */
const HOW_TO = /意思|怎么填|怎样填|如何填|怎么算|口径|含义|指什么|是指|区别|算不算|要不要|mean\b|means\b/iu

/** null for a message that asks nothing of the kind. Where text is being written, only what can be nothing else is a question. */
export function storedQuestion(talk: DraftTalk, text: string, writing: boolean): Moved | null {
  const { draft, organ } = talk.state
  if (!mayBeQuestion(text, { names: [organ.name] }) || HOW_TO.test(text)) return null
  const { inquiry, tone } = readQuestion(talk.world.form, text, { year: draft.year, names: [organ.name] })
  // 许可同去年 states a figure.
  if (tone === 'neither' || (tone === 'names' && saysSame(text))) return null
  if (writing && (tone !== 'asks' || inquiry.kind === 'unknown' || inquiry.years.kind === 'unsaid')) return null
  return takeInquiry(talk, inquiry)
}

/** Of a message that is nothing else: what a question about another year, not all of whose words are understood, may be about. */
export function nearestQuestion(talk: DraftTalk, text: string): Moved | null {
  const { draft, organ } = talk.state
  const names = [organ.name]
  if (!mayBeQuestion(text, { names }) || HOW_TO.test(text)) return null
  const { inquiry } = readQuestion(talk.world.form, text, { year: draft.year, names })
  const ofThisYear = inquiry.years.kind === 'named' && inquiry.years.years.includes(draft.year)
  const offers = inquiry.kind === 'unknown' && inquiry.years.kind !== 'unsaid' && !ofThisYear && inquiry.candidates.length > 0
  return offers ? takeInquiry(talk, inquiry) : null
}

export function takeInquiry(talk: DraftTalk, inquiry: Inquiry): Moved {
  const { form } = talk.world
  const { draft, organ } = talk.state
  const current = ownYear(talk, inquiry)
  const stored = organ.years.map(({ year }) => year).filter((year) => year !== draft.year || current === null)
  const found = findYears(inquiry, draft.year, current === null ? stored : [...stored, draft.year])
  const wanted = inquiry.kind === 'ambiguous' || inquiry.kind === 'unknown' || found.kind === 'missing' ? [] : found.years
  // What changed between two years is pictured with the years between them.
  const pictured =
    inquiry.kind === 'changes' ? stored.filter((year) => year > (wanted[0] ?? year) && year < (wanted.at(-1) ?? year)).toSorted((a, b) => a - b) : []
  const lacking = [...wanted, ...pictured].filter((year) => stored.includes(year) && !talk.world.years.has(year))
  if (lacking.length > 0) return needs({ years: lacking })
  if (inquiry.kind === 'report' && found.kind === 'missing' && found.years.includes(draft.year - 1)) return runCommand(talk, 'last', '')
  const atHand = new Map([...wanted.flatMap((year) => loaded(talk, year)), ...(current === null ? [] : [[draft.year, current] as const])])
  const answered = answerFrom(form, inquiry, found, atHand)
  return move('again', {
    parts: toldAnswer(
      form,
      answered,
      organ.years.map(({ year }) => year),
    ),
    choices: lacksYears(answered) ? otherYears(inquiry, found, stored) : choicesOf(inquiry, answered, pictured),
    jobs: jobsOf(talk, answered, pictured),
  })
}

/** What comes with an answer: the report asked for, or a chart of the years compared and those between. */
function jobsOf(talk: DraftTalk, answered: Answer, between: readonly number[]): readonly Job[] {
  switch (answered.kind) {
    case 'report':
      return [documentOf(talk, answered.stored)]
    case 'changes':
      return yearsChart(talk, [answered.older, ...between.flatMap((year) => loaded(talk, year).map(([, stored]) => stored)), answered.newer])
    default:
      return []
  }
}

/** Buttons for the figures that may be meant, and for the documents of a comparison. */
function choicesOf(inquiry: Inquiry, answered: Answer, between: readonly number[]): readonly Choice[] {
  if (answered.kind === 'changes') {
    const years = [answered.older.report.year, ...between, answered.newer.report.year]
    return COMPARED_IN.map((format) => choice(`button-compare-${format}`, { kind: 'compare', years, format }))
  }
  if (!('candidates' in answered) || !('wanted' in inquiry)) return []
  const { wanted, years } = inquiry
  return answered.candidates
    .slice(0, BUTTONS_MOST)
    .map((figure) => choice('button-figure', { kind: 'inquire', inquiry: { kind: 'figure', figure, wanted, years } }, { name: figureName(figure) }))
}

const lacksYears = (answered: Answer): boolean => answered.kind === 'unknown' && answered.why !== 'words'

/** Where what is asked is not at hand: the same of the years asked about that are, else of others, newest first. */
function otherYears(inquiry: Inquiry, found: FoundYears, stored: readonly number[]): readonly Choice[] {
  if (inquiry.kind === 'ambiguous' || inquiry.kind === 'unknown') return []
  const held = found.kind === 'missing' ? found.held : []
  const newest = stored.toSorted((a, b) => b - a)
  const offer = (years: readonly number[]) =>
    choice('button-years', { kind: 'inquire', inquiry: ofYears(inquiry, years) }, { years: years.map(yearPhrase) })
  if (inquiry.kind === 'changes')
    return [held, newest.slice(0, 2).toReversed()]
      .filter(({ length }) => length > 1)
      .slice(0, 1)
      .map(offer)
  if (held.length > 0) return [offer(held)]
  return newest
    .filter((year) => !found.years.includes(year))
    .slice(0, YEARS_MOST)
    .map((year) => offer([year]))
}

function ofYears(inquiry: UnderstoodInquiry, years: readonly number[]): UnderstoodInquiry {
  const named = { kind: 'named', years } as const
  return inquiry.kind === 'figure' && years.length === 1 ? { ...inquiry, wanted: 'figure', years: named } : { ...inquiry, years: named }
}

/** The comparison of these years as a document. */
export function takeComparison(talk: DraftTalk, years: readonly number[], format: DocumentFormat): Moved {
  const { draft } = talk.state
  const lacking = years.filter((year) => year !== draft.year && !talk.world.years.has(year))
  if (lacking.length > 0) return needs({ years: lacking })
  const reports = years.flatMap((year) => (year === draft.year ? [ownReport(talk)] : loaded(talk, year).map(([, stored]) => stored)))
  const newest = reports.at(-1)
  if (newest === undefined) return move('again', { parts: [part('alarm', 'button-outdated')] })
  const compared = reports.map(({ report, source }) => ({ report: toReportFile(report), source }))
  return move('again', {
    parts: [part('noted', 'comparison-coming')],
    jobs: [{ ...documentOf(talk, newest), format, compared }],
  })
}

/** The draft as a year that can be asked about: where it is named, or where it has the figures. */
function ownYear(talk: DraftTalk, inquiry: Inquiry): StoredReport | null {
  const { form } = talk.world
  if (inquiry.kind !== 'figure' && inquiry.kind !== 'changes') return null
  const own = ownReport(talk)
  const named = inquiry.years.kind === 'named' && inquiry.years.years.includes(own.report.year)
  const complete = inquiry.kind === 'figure' ? figuresIn(own, form, inquiry.figure.cells) !== null : own.figures.size === form.cells.size
  return named || complete ? own : null
}

function ownReport(talk: DraftTalk): StoredReport {
  const { draft, organ } = talk.state
  const report: Report = {
    form: talk.world.form,
    agency: organ.name,
    year: draft.year,
    level: organ.level,
    issuedOn: draft.issuedOn,
    figures: standingFigures(talk),
    misprints: new Map(),
    texts: new Map(),
  }
  return storedReport(report, DRAFT_SOURCE)
}

function loaded(talk: DraftTalk, year: number): readonly (readonly [number, StoredReport])[] {
  const stored = talk.world.years.get(year)
  if (stored === undefined) return []
  const read = parseReportFile(stored.file)
  return read.kind === 'report' ? [[year, storedReport(read.report, stored.source)]] : []
}

/** A stored report as a document, as it stands. */
function documentOf(talk: DraftTalk, { report }: StoredReport): DocumentJob {
  const { chat, draft } = talk.state
  return {
    kind: 'document',
    chat: chat.id,
    draft: draft.id,
    revision: draft.revision,
    format: 'docx',
    final: null,
    stored: report.year,
    report: toReportFile(report),
    sheet: null,
  }
}
