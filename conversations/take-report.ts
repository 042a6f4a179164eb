import { bindSentences } from '../src/narrative/bound-text.ts'
import { check, type Finding } from '../src/report/check.ts'
import { tell } from '../src/report/correspondence.ts'
import type { Change, TextChange } from '../src/report/draft.ts'
import { formOfYear } from '../src/report/editions/index.ts'
import type { CellKey, Figures } from '../src/report/form.ts'
import { organsNamed } from '../src/report/organ-names.ts'
import type { Report } from '../src/report/report.ts'
import { toReportFile } from '../src/report/report-file.ts'
import { changesTo, overwriting } from './changes.ts'
import type { Part } from './dialogue.ts'
import { editedParts } from './edited-texts.ts'
import { figure } from './figures.ts'
import type { Sent } from './held-file.ts'
import { sourceWords } from './sources.ts'
import { readName } from './steps/onboarding.ts'
import { findingLines } from './steps/review.ts'
import { factsOf } from './subject.ts'
import { cellName, choice, type DraftTalk, fixCellChoice, type Moved, move, needs, part, phrase, standingOf, type Talk } from './talk.ts'

/** A whole report that came in as a file or a paste: last year's, or figures for the draft. */

/** Another organ's or another year's report is noticed before anything of it is taken. */
export function takeReport(talk: DraftTalk, report: Report, source: string, sent: Sent): Moved {
  const { draft, organ } = talk.state
  // Those in doubt are asked.
  const misprints = [...report.misprints]
    .filter(([cell]) => !sent.doubts.some((doubt) => doubt.cell === cell))
    .slice(0, 5)
    .map(([cell, text]) => part('alarm', 'file-misprint', { cell: cellName(cell), text: text.slice(0, 40) }))
  const asked = (step: string): Moved => move({ step, memory: { file: toReportFile(report), source, sent } }, { parts: misprints })
  if (!sent.vouched.includes('organ') && !sameOrgan(report.agency, organ.name)) return asked('foreignFile')
  if (report.year > draft.year)
    return move('again', {
      parts: [part('alarm', 'file-later-year', { source: sourceWords(source), year: String(report.year), draft: String(draft.year) })],
    })
  const wanted = wantedYear(talk, sent.purpose)
  if (!sent.vouched.includes('year') && wanted !== null && report.year !== wanted) return asked('otherYear')
  if (sent.doubts.length > 0) return asked('doubt')
  const taken = report.year === draft.year ? intoDraft(talk, report, source) : asEarlierYear(talk, report, source)
  return taken.kind === 'needs' ? taken : { ...taken, parts: [...misprints, ...(taken.parts ?? [])] }
}

/** Before there is a draft a report says who fills in, and is kept for its year. */
export function introduced(talk: Talk, report: Report, source: string): Moved {
  const { organ } = talk.state
  if (organ.name !== '' && !sameOrgan(report.agency, organ.name))
    return move('again', {
      parts: [
        part('alarm', 'file-other-organ', {
          source: sourceWords(source),
          organs: organsNamed(report.agency).length,
          agency: report.agency,
          organ: organ.name,
        }),
      ],
    })
  const organs = organsNamed(organ.name === '' ? report.agency : organ.name)
  if (organs.length > 1 && organ.name === '')
    return move('again', {
      parts: [part('alarm', 'file-several-organs', { source: sourceWords(source), organs: organs.map((text) => phrase('verbatim', { text })) })],
    })
  const read = readName(organ.name === '' ? report.agency : organ.name)
  if (!('name' in read)) return move('again', { parts: [part('alarm', 'needs-draft')] })
  const level = organ.level ?? report.level
  return move('next', {
    organ: { name: read.name, ...(level === null ? {} : { level }) },
    years: [{ year: report.year, source, file: toReportFile(report) }],
    parts: [part('noted', 'noted-introduced', { name: read.name, year: String(report.year), source: sourceWords(source) })],
    choices: [choice('button-fix-name', { kind: 'goto', step: 'organName' })],
  })
}

/** The year that a step asks for; null where any will do. */
export function wantedYear(talk: DraftTalk, purpose: string): number | null {
  const { year } = talk.state.draft
  return purpose === 'lastYear' ? year - 1 : purpose === 'import' ? year : null
}

/** Names are the same when one holds the other: 平潭综合实验区 and 平潭综合实验区管委会; those of several organs only when they are equal. */
function sameOrgan(one: string, other: string): boolean {
  if (organsNamed(one).length !== organsNamed(other).length) return false
  const bare = (name: string) => name.normalize('NFKC').replace(/\s/gu, '')
  return bare(one).includes(bare(other)) || bare(other).includes(bare(one))
}

function intoDraft(talk: DraftTalk, report: Report, source: string): Moved {
  const { form } = talk.world
  if (report.form.edition !== form.edition)
    return move('again', {
      parts: [part('alarm', 'file-edition', { source: sourceWords(source), edition: report.form.edition, year: String(report.year) })],
    })
  const figures = tell(report.figures, report.form, form)
  const { implied } = standingOf(form, talk.state.draft)
  // What follows already is no news: it stays free to move with the figures that it follows from.
  const changes = changesTo(
    talk.state.draft,
    [...figures].filter(([cell, value]) => implied.get(cell) !== value).map(([cell, value]) => ({ cell, value })),
    'imported',
  )
  const unsplit = [...report.figures].find(([cell, value]) => value > 0 && !form.cells.has(cell))
  const facts = factsOf(talk)
  const texts: readonly TextChange[] = [...report.texts]
    .filter(([key]) => !talk.state.draft.texts.has(key))
    .map(([text, body]) => ({ text, from: null, to: bindSentences(body, { ...facts, figures }), length: [...body].length }))
  const edited = editedParts(talk, report.texts)
  if (edited === null) return needs({ texts: true })
  const parts: readonly Part[] = [
    newsOf(talk, source, { count: figures.size, texts: report.texts.size }, { count: changes.length, texts: texts.length + edited.length }),
    ...(unsplit === undefined ? [] : [part('alarm', 'file-one-row', { figure: figure(report.form, { cell: unsplit[0], value: unsplit[1] }) })]),
  ]
  const then = edited.length === 0 ? null : { step: 'editedTexts', memory: { file: toReportFile(report) } }
  if (overwriting(talk, changes, null).length > 0)
    return move({ step: 'overwrite', memory: { changes, ...(then === null ? {} : { then }) } }, { texts, parts })
  return move(then ?? 'next', { changes, texts, parts })
}

interface Told {
  readonly count: number
  readonly texts: number
}

/** What a file says, and how much of it the draft lacks or says otherwise. */
function newsOf(talk: DraftTalk, file: string, told: Told, news: Told): Part {
  const source = sourceWords(file)
  if (news.count + news.texts === 0) return part('noted', 'noted-file-same', { source, count: told.count })
  if (talk.state.draft.entries.size === 0) return part('noted', 'noted-file-draft', { source, ...told })
  return part('noted', 'noted-file-edited', { source, ...told, other: news.count, otherTexts: news.texts })
}

function asEarlierYear(talk: DraftTalk, report: Report, source: string): Moved {
  const isLast = report.year === talk.state.draft.year - 1
  const lastForm = formOfYear(report.year)
  const errors = check({
    form: report.form,
    year: report.year,
    level: null,
    figures: report.figures,
    misprints: report.misprints,
    lastYear: null,
  }).filter(({ severity, rule }) => severity === 'error' && rule !== 'completeness')
  const parts: readonly Part[] = [
    part('noted', isLast ? 'noted-last-year' : 'noted-earlier-year', {
      source: sourceWords(source),
      year: String(report.year),
      count: report.figures.size,
    }),
    ...(lastForm === null ? [part('hint', 'file-before-form', { year: String(report.year) })] : []),
    ...(errors.length === 0 ? [] : [part('hint', 'last-year-errors', { year: String(report.year), findings: findingLines(report.form, errors) })]),
  ]
  const last = isLast ? tell(report.figures, report.form, talk.world.form) : null
  const years = [{ year: report.year, source, file: toReportFile(report) }]
  const stocks = last === null ? [] : unlikeStocks(talk, last)
  const told = stocks.length === 0 ? parts : [...parts, part('alarm', 'last-year-stocks', { findings: findingLines(talk.world.form, stocks) })]
  const choices = stocks.flatMap(({ cells }) => cells.slice(0, 1).map(fixCellChoice))
  const clash = last === null ? [] : clashing(talk, last)
  if (clash.length > 0) return move({ step: 'overwrite', memory: { changes: clash } }, { years, parts: told })
  const { chat } = talk.state
  const onward = isLast ? { focus: null, trail: [...chat.trail, 'lastYear'].slice(-50) } : {}
  return move('next', { years, parts: told, choices, chat: onward })
}

/** Stocks that stand already and don't follow from last year's. */
function unlikeStocks(talk: DraftTalk, last: Figures): readonly Finding[] {
  const { draft, organ } = talk.state
  if (draft.phase.kind === 'final') return []
  const subject = { ...factsOf(talk), level: organ.level, misprints: new Map(), lastYear: { year: draft.year - 1, figures: last } }
  return check(subject).filter(({ rule }) => rule === 'proactive.continuity')
}

/** What was carried over, whole, where last year's report says otherwise than is stated: half of this year's may be told already. */
function clashing(talk: DraftTalk, last: Figures): readonly Change[] {
  const { draft } = talk.state
  if (draft.phase.kind === 'final') return []
  const carried = talk.world.form.carried.flatMap(({ from, to }) => (last.has(from) ? [{ cell: to, value: last.get(from) ?? 0 }] : []))
  const changes = changesTo(draft, carried, 'imported')
  return changes.some(({ from }) => from !== null) ? changes : []
}

/** Figures pasted as last year's, added to what is stored of it. */
export function takeLastYearFigures(talk: DraftTalk, figures: readonly { readonly cell: CellKey; readonly value: number }[], source: string): Moved {
  const year = talk.state.draft.year - 1
  const form = talk.world.form
  const stored = talk.world.years.get(year)?.figures ?? new Map<CellKey, number>()
  const report: Report = {
    form,
    agency: talk.state.organ.name,
    year,
    level: talk.state.organ.level,
    issuedOn: null,
    figures: new Map([...stored, ...figures.map(({ cell, value }) => [cell, value] as const)]),
    misprints: new Map(),
    texts: new Map(),
  }
  return asEarlierYear(talk, report, source)
}
