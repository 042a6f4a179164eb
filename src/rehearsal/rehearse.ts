import type { Act, Part, Reply } from '../../conversations/dialogue.ts'
import type { Words } from '../i18n.ts'
import { spellOut } from '../narrative/bound-text.ts'
import { checkReport } from '../narrative/check.ts'
import type { Finding } from '../report/check.ts'
import { tell } from '../report/correspondence.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { equalReports } from '../report/equality.ts'
import type { CellKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { toReportFile } from '../report/report-file.ts'
import { completed } from '../report/sheet.ts'
import { type Action, agrees, type Counts, correction, type Knowledge, respond, type Typing } from './clerk.ts'
import { openStage, type Played, play, type Stage } from './stage.ts'

/** Plays the real dialogue, turn by turn, from /start to /final. */

export interface Line {
  readonly from: 'clerk' | 'bot'
  readonly text: string
}
/** A figure that was typed: which, and in which message of the person's. */
export interface TypedFigure {
  readonly cell: CellKey
  readonly action: number
}
export interface Rehearsal {
  readonly figureAnswers: number
  readonly answers: number
  readonly equal: boolean
  readonly transcript: readonly Line[]
  readonly findings: readonly Finding[]
  readonly typed: readonly TypedFigure[]
  readonly noticed: 'atOnce' | 'later' | 'never' | null
}

/** One typed figure that goes wrong. */
export interface Slip {
  readonly at: TypedFigure
  readonly wrong: (decimal: string) => string
}

export interface Script {
  readonly report: Report
  readonly last: Report | null
  readonly paste: boolean
  readonly drafted: boolean
  readonly words: Words
  readonly slip: Slip | null
}

/** More than any dialogue takes: a rehearsal that is longer is stuck. */
const ACTIONS_MOST = 400
/** Numerals of one message that count as one figure answer. */
const NUMERALS = 10

export function rehearse(script: Script): Rehearsal {
  const { report, last, words } = script
  const known: Report = { ...report, form: EDITION_2021, figures: tell(report.figures, report.form, EDITION_2021) }
  const knowledge: Knowledge = { report: known, words, paste: script.paste, drafted: script.drafted, last: last !== null }
  const today = `${report.year + 1}-01-05`
  const record = openRecord()
  let stage = openStage()
  let shown: readonly Part[] = []
  let slipped = false
  for (let action = 0; action < ACTIONS_MOST; action++) {
    const typing: Typing = (cell, decimal) =>
      script.slip !== null && script.slip.at.action === action && script.slip.at.cell === cell ? script.slip.wrong(decimal) : decimal
    const ask = stage.state.chat.asks.at(-1) ?? null
    const noticed = slipped && script.slip !== null && record.noticed === null && denies(knowledge, ask?.step ?? '', shown)
    if (noticed) record.noticed = action === record.slippedAt + 1 ? 'atOnce' : 'later'
    const done: Action = noticed && script.slip !== null ? corrected(knowledge, script.slip) : respond(knowledge, ask, shown, record.pasted, typing)
    if (done.kind === 'finished') break
    const acts = done.kind === 'sendLast' ? sendLast(last) : [done.act]
    for (const act of acts) {
      const played = play(stage, act, today)
      stage = played.stage
      shown = partsOf(played)
      if (act === acts[0])
        record.lines.push({
          from: 'clerk',
          text: words.say({ key: 'verbatim', params: { text: said(words, act, ask?.choices.map(({ label }) => words.say(label)) ?? []) } }),
        })
      record.lines.push(...played.replies.map((reply) => ({ from: 'bot' as const, text: wordsOf(words, reply) })))
    }
    record.answers += 1
    if (done.kind === 'act') count(record, done.counts, action, ask?.step ?? '', done.act)
    if (script.slip?.at.action === action) {
      slipped = true
      record.slippedAt = action
    }
  }
  return conclusion(script, known, stage, record)
}

interface Rec {
  readonly lines: Line[]
  readonly pasted: Set<string>
  readonly typed: TypedFigure[]
  answers: number
  figureAnswers: number
  situationCounted: boolean
  noticed: 'atOnce' | 'later' | null
  slippedAt: number
}
const openRecord = (): Rec => ({
  lines: [],
  pasted: new Set(),
  typed: [],
  answers: 0,
  figureAnswers: 0,
  situationCounted: false,
  noticed: null,
  slippedAt: -1,
})

function count(record: Rec, counts: Counts, action: number, step: string, act: Act): void {
  switch (counts.kind) {
    case 'typed':
      record.figureAnswers += Math.ceil((counts.figures.length + (counts.rest ? 1 : 0)) / NUMERALS)
      record.typed.push(...counts.figures.map((cell) => ({ cell, action })))
      return
    case 'chosen':
      record.figureAnswers += 1
      return
    case 'pasted':
      record.figureAnswers += 1
      record.pasted.add(EDITION_2021.sections.filter(({ table }) => table !== null)[record.pasted.size]?.key ?? `${step}${act.kind}`)
      return
    case 'situation':
      if (!record.situationCounted) record.figureAnswers += 1
      record.situationCounted = true
      return
    case 'other':
      return
  }
}

/** What the person looks at: the question with what it says, never the acknowledgement of what they typed. */
function partsOf({ replies }: Played): readonly Part[] {
  return replies.flatMap(({ parts }) => parts).filter(({ role }) => role !== 'noted')
}

/** The bot asks about a contradiction, doubts the reading, or states a figure that the person knows to be another. */
function denies({ report }: Knowledge, step: string, parts: readonly Part[]): boolean {
  return ['repair', 'understood', 'overwrite'].includes(step) || parts.some(({ role }) => role === 'alarm') || !agrees(report.figures, parts)
}

function corrected(knowledge: Knowledge, { at }: Slip): Action {
  return { kind: 'act', act: { kind: 'text', text: correction(knowledge, [at.cell]) }, counts: { kind: 'typed', figures: [], rest: true } }
}

function sendLast(last: Report | null): readonly Act[] {
  const name = 'last-year.json'
  const job = { kind: 'read' as const, chat: openStage().state.chat.id, file: name as never, name, purpose: 'lastYear' }
  return [
    { kind: 'file', file: job.file, name, size: 1 },
    { kind: 'read', job, reading: { kind: 'report', file: last === null ? null : toReportFile(last), doubts: [] } },
  ]
}

function said(words: Words, act: Act, labels: readonly string[]): string {
  if (act.kind === 'text') return act.text
  if (act.kind === 'tap') return `[${labels[Number(act.data.split(':')[1])] ?? ''}]`
  return act.kind === 'file' ? words.say({ key: 'verbatim', params: { text: `[${act.name}]` } }) : ''
}

function wordsOf(words: Words, { parts, buttons }: Reply): string {
  const labels = buttons.map(({ label }) => `[${words.say(label)}]`).join(' ')
  return [...parts.map(({ phrase }) => words.say(phrase)), ...(labels === '' ? [] : [labels])].join('\n')
}

function conclusion({ drafted, slip, last }: Script, known: Report, stage: Stage, record: Rec): Rehearsal {
  const { draft, organ } = stage.state
  const final = draft?.phase.kind === 'final'
  const figures = draft === null ? new Map<CellKey, number>() : completed(EDITION_2021, draft.entries)
  const facts = { form: EDITION_2021, figures, year: known.year, agency: organ.name }
  const texts = new Map([...stage.texts].map(([key, text]) => [key, spellOut(text, facts)]))
  const played: Report = { ...facts, level: organ.level, issuedOn: null, misprints: new Map(), texts }
  const asked = drafted ? { ...known, texts: new Map() } : known
  return {
    figureAnswers: record.figureAnswers,
    answers: record.answers,
    equal: final && equalReports(asked, played).equal,
    transcript: record.lines,
    findings: checkReport(played, last),
    typed: record.typed,
    noticed: slip === null ? null : (record.noticed ?? 'never'),
  }
}
