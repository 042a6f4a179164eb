import type { Act, Ask, Intent, Language, Part } from '../../conversations/dialogue.ts'
import type { Words } from '../i18n.ts'
import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Figures, type Form, type TextKey } from '../report/form.ts'
import { joinOverview } from '../report/overview.ts'
import type { Level, Report } from '../report/report.ts'
import { pasteOf } from './paste.ts'

/** A person who knows the report, uses the buttons and answers related figures in one line. */

export interface Knowledge {
  /** In the form that the product writes, every cell filled. */
  readonly report: Report
  readonly words: Words
  readonly paste: boolean
  readonly drafted: boolean
  /** Last year's report file is at hand. */
  readonly last: boolean
}

/** How an action counts: it states table figures by typing, choosing or confirming; or it is one of the taps of 全年情况; or neither. */
export type Counts =
  | { readonly kind: 'typed'; readonly figures: readonly CellKey[]; readonly rest: boolean }
  | { readonly kind: 'chosen' | 'pasted' | 'situation' | 'other' }

export type Action =
  | { readonly kind: 'act'; readonly act: Act; readonly counts: Counts }
  | { readonly kind: 'sendLast' }
  | { readonly kind: 'finished' }

/** What the figures of one typed message look like; a slip replaces one of them. */
export type Typing = (cell: CellKey, decimal: string) => string

const OTHER: Counts = { kind: 'other' }
const text = (said: string, counts: Counts = OTHER): Action => ({ kind: 'act', act: { kind: 'text', text: said }, counts })
const tap = (ask: Ask, index: number, counts: Counts = OTHER): Action => ({ kind: 'act', act: { kind: 'tap', data: `${ask.id}:${index}` }, counts })

/** What a person types besides figures and names. */
interface Sayings {
  readonly skip: string
  readonly yes: string
  readonly onward: string
  readonly checked: string
  readonly restZero: string
  readonly named: (name: string, figure: string) => string
  readonly comma: string
  /** Of the whole message, then of each figure in it. */
  readonly edit: string
  readonly becomes: (name: string, figure: string) => string
}
const SAYINGS: Readonly<Record<Language, Sayings>> = {
  'zh-CN': {
    skip: '跳过',
    yes: '对',
    onward: '继续',
    checked: '已核实',
    restZero: '其余为零',
    named: (name, figure) => `${name}${figure}`,
    comma: '，',
    edit: '修改',
    becomes: (name, figure) => `${name} 为 ${figure}`,
  },
  en: {
    skip: 'skip',
    yes: 'yes',
    onward: 'go on',
    checked: 'checked',
    restZero: 'rest zero',
    named: (name, figure) => `${name} ${figure}`,
    comma: ', ',
    edit: 'set',
    becomes: (name, figure) => `${name} to ${figure}`,
  },
}

/** What the person does when they see this question; `pasted` tells which tables they have pasted. */
export function respond(knowledge: Knowledge, ask: Ask | null, parts: readonly Part[], pasted: ReadonlySet<string>, typing: Typing): Action {
  if (ask === null) return text('/start')
  const { report } = knowledge
  const wrong = wrongStocks(report.figures, parts)
  if (wrong.length > 0) return corrected(knowledge, wrong)
  const say = SAYINGS[knowledge.words.language]
  const tapOwn = (name: string, value?: string | number, counts: Counts = OTHER): Action | null => {
    const index = ask.choices.findIndex(
      ({ intent }) => intent.kind === 'step' && intent.name === name && (value === undefined || intent.value === value),
    )
    return index < 0 ? null : tap(ask, index, counts)
  }
  switch (ask.step) {
    case 'organName':
      return text(report.agency)
    case 'level':
      return tapOwn('level', levelOf(report)) ?? text('/help')
    case 'year':
      return tapOwn('year', report.year) ?? text(String(report.year))
    case 'lastYear':
      return knowledge.last ? { kind: 'sendLast' } : text(say.skip)
    case 'situation':
      return knowledge.paste ? pasteNext(knowledge, pasted) : situation(knowledge, ask, tapOwn)
    case 'understood':
      return tapOwn(agrees(report.figures, parts) ? 'yes' : 'no', undefined, { kind: 'chosen' }) ?? text(say.yes)
    case 'overwrite':
      return tapOwn('new', undefined, { kind: 'chosen' }) ?? text('/cancel')
    case 'review': {
      const blank = ask.choices.findIndex(({ intent }) => intent.kind === 'goto' && isKnown(report, intent.step))
      return blank < 0 ? text('/final') : tap(ask, blank)
    }
    case 'reason':
      return tapOwn('reason') ?? text(say.checked)
    case 'done':
      return { kind: 'finished' }
  }
  if (ask.step.startsWith('text:')) return narrative(knowledge, ask.step.slice('text:'.length), tapOwn)
  return knowledge.paste && sectionToPaste(knowledge, pasted) !== null && ask.step !== 'informationFees'
    ? pasteNext(knowledge, pasted)
    : figures(knowledge, ask, typing, tapOwn)
}

/** Stocks carried on from last year that the person knows to be others. */
function wrongStocks(known: Figures, parts: readonly Part[]): readonly CellKey[] {
  const states = parts.filter(({ phrase }) => phrase.key === 'stock-carried').flatMap((one) => one.states ?? [])
  return states.filter(({ cell, value }) => known.has(cell) && known.get(cell) !== value).map(({ cell }) => cell)
}

function corrected(knowledge: Knowledge, cells: readonly CellKey[]): Action {
  return text(correction(knowledge, cells), { kind: 'typed', figures: cells, rest: false })
}

/** What the person types to make these figures what they know. */
export function correction({ report: { form, figures }, words }: Knowledge, cells: readonly CellKey[]): string {
  const say = SAYINGS[words.language]
  const figure = (cell: CellKey) => toDecimal(figures.get(cell) ?? 0, cellOf(form, cell))
  const said = cells.map((cell) => say.becomes(words.say({ key: 'cell-official', params: { cell } }), figure(cell)))
  return `${say.edit} ${said.join(say.comma)}`
}

/** A question about figures that the person knows. */
function isKnown({ form, figures }: Report, step: string): boolean {
  return form.questions.some(({ id, cells }) => id === step && cells.some((cell) => figures.has(cell)))
}

type TapOwn = (name: string, value?: string | number, counts?: Counts) => Action | null

/** A level that fits the report: one that may issue 规章 where there are any; a government where the organ is named as one, or as its region. */
function levelOf({ level, agency, figures, form }: Report): Level {
  if (level !== null) return level
  if (form.regulations.some((cell) => (figures.get(cell) ?? 0) > 0)) return 'cityGovernment'
  return /(?:政府|[省市县区])$/u.test(agency) ? 'countyGovernment' : 'countyDepartment'
}

function situation({ report, words }: Knowledge, ask: Ask, tapOwn: TapOwn): Action {
  const memory = ask.memory as { readonly chosen?: readonly string[]; readonly confirming?: boolean } | null
  const counts: Counts = { kind: 'situation' }
  if (memory?.confirming === true) return tapOwn('confirm', undefined, counts) ?? text(SAYINGS[words.language].yes)
  const true_ = report.form.situations.filter(({ cells }) => cells.every((cell) => report.figures.get(cell) === 0))
  const wanted = true_.filter(
    ({ cells }) => !true_.some((other) => other.cells.length > cells.length && cells.every((cell) => other.cells.includes(cell))),
  )
  const missing = wanted.find(({ id }) => memory?.chosen?.includes(id) !== true)
  return (missing === undefined ? tapOwn('done', undefined, counts) : tapOwn('toggle', missing.id, counts)) ?? text('/help')
}

function sectionToPaste({ report }: Knowledge, pasted: ReadonlySet<string>): string | null {
  return report.form.sections.find(({ key, table }) => table !== null && !pasted.has(key))?.key ?? null
}

function pasteNext(knowledge: Knowledge, pasted: ReadonlySet<string>): Action {
  const section = sectionToPaste(knowledge, pasted)
  return section === null ? text(SAYINGS[knowledge.words.language].onward) : text(pasteOf(knowledge.report, section), { kind: 'pasted' })
}

function narrative({ report, drafted, words }: Knowledge, name: string, tapOwn: TapOwn): Action {
  const proposed = drafted ? tapOwn('take') : null
  const known = name === 'overview' ? joinOverview(report.form, report.texts) : (report.texts.get(name as TextKey) ?? '')
  return proposed ?? text(known === '' ? SAYINGS[words.language].skip : known)
}

function figures({ report, words }: Knowledge, ask: Ask, typing: Typing, tapOwn: TapOwn): Action {
  const known = report.figures
  const asked = ask.cells.filter((cell) => known.has(cell))
  if (asked.length === 0) return text(SAYINGS[words.language].skip)
  const index = ask.choices.findIndex(({ intent }) => saysTruth(intent, known, ask.cells))
  if (index >= 0) return tap(ask, index, { kind: 'chosen' })
  const confirm = tapOwn('confirm', undefined, { kind: 'chosen' })
  if (confirm !== null) return confirm
  return typed(report.form, known, ask.cells, words, typing)
}

/** A button that says of every cell asked what is true. */
function saysTruth(intent: Intent, known: Figures, cells: readonly CellKey[]): boolean {
  if (intent.kind !== 'change') return false
  const said = new Map(intent.changes.map(({ cell, to }) => [cell, to]))
  return cells.every((cell) => said.has(cell)) && [...said].every(([cell, to]) => known.get(cell) === to)
}

/** One line: figures in the order asked, or by name with 其余为零 where that is shorter. */
function typed(form: Form, known: Figures, cells: readonly CellKey[], words: Words, typing: Typing): Action {
  const decimal = (cell: CellKey) => typing(cell, toDecimal(known.get(cell) ?? 0, cellOf(form, cell)))
  const positive = cells.filter((cell) => (known.get(cell) ?? 0) > 0)
  if (cells.length < 2 || positive.length + 1 >= cells.length)
    return text(cells.map(decimal).join(' '), { kind: 'typed', figures: cells, rest: false })
  const say = SAYINGS[words.language]
  const named = positive.map((cell) => say.named(words.say({ key: 'cell', params: { cell, style: styleOf(cells) } }), decimal(cell)))
  return text([...named, say.restZero].join(say.comma), { kind: 'typed', figures: positive, rest: true })
}

/** As the question names its cells. */
function styleOf(cells: readonly CellKey[]): 'row' | 'column' | 'full' {
  const parts = cells.map((cell) => cell.split('.'))
  const same = (at: number) => parts.every((one) => one.length === 3 && one[at] === parts[0]?.[at])
  return same(2) ? 'row' : same(1) ? 'column' : 'full'
}

/** Whether everything that the message states is as the person knows it. */
export function agrees(known: Figures, parts: readonly Part[]): boolean {
  return parts.every(({ states = [] }) => states.every(({ cell, value }) => (known.get(cell) ?? value) === value))
}
