import { NARRATIVE_RULES } from '../src/narrative/check.ts'
import { RULES } from '../src/report/check.ts'
import type { CheckSheet, ComparedFigure, Correction, GivenReason, JudgedRule } from '../src/report/check-sheet.ts'
import { toDecimal } from '../src/report/figure.ts'
import type { Finding } from '../src/report/finding.ts'
import { type CellKey, cellOf, type Figures, type Form, type Value } from '../src/report/form.ts'
import type { Phrase, World } from './dialogue.ts'
import { figureList } from './figures.ts'
import { reasonWords } from './reasons.ts'
import { kebab } from './steps/answer.ts'
import { findingPhrase } from './steps/review.ts'
import { cellName, type DraftTalk, lastYear, phrase, standingFigures, standingOf } from './talk.ts'

/** 审签单 and 自查表: what was checked and found, who vouched for what, and what came of itself. `version` is null for a draft. */
export function checkSheet(talk: DraftTalk, findings: readonly Finding[], version: number | null): CheckSheet<Phrase> {
  const { form } = talk.world
  const { draft } = talk.state
  const figures = standingFigures(talk)
  const entered = (origin: string) => [...draft.entries].flatMap(([cell, entry]) => (entry.origin === origin ? [{ cell, value: entry.value }] : []))
  const implied = [...standingOf(form, draft).implied].flatMap(([cell, value]) => (draft.entries.has(cell) ? [] : [{ cell, value }]))
  return {
    ...sheetOf({ form, year: draft.year, figures, last: lastYear(talk)?.figures ?? null, findings }),
    version,
    reasons: reasonsOf(talk, findings),
    implied: figureList(form, implied, implied.length),
    zeroed: entered('zeroed').map(({ cell }) => cellName(cell)),
    corrections: correctionsOf(form, figures, talk.world.log ?? []),
  }
}

export interface Judged {
  readonly form: Form
  readonly year: number
  readonly figures: Figures
  /** Last year's figures in this form's cells. */
  readonly last: Figures | null
  readonly findings: readonly Finding[]
}

/** The same of a report of which nothing is known but what it says. */
export function sheetOf({ form, year, figures, last, findings }: Judged): CheckSheet<Phrase> {
  return {
    year,
    version: null,
    figures: comparedFigures(form, figures, last ?? new Map()),
    rules: judgedRules(form, findings),
    reasons: [],
    implied: [],
    zeroed: [],
    corrections: [],
  }
}

/** As many figures as stand on the page that is signed. */
const COMPARED_MOST = 20

/** The figures that a leader looks at: totals always, of the others the largest of both years, none that is 0 in both. */
function comparedFigures(form: Form, now: Figures, last: Figures): readonly ComparedFigure<Phrase>[] {
  const leading = leadingCells(form)
  const size = (cell: CellKey) => Math.max(now.get(cell) ?? 0, last.get(cell) ?? 0)
  const parts = new Set(sums(form).flatMap(({ total, parts }) => (leading.some(({ cell }) => cell === total) ? parts : [])))
  const always = leading.filter(({ cell, style }) => (style === 'row' ? !parts.has(cell) : size(cell) > 0 || isTotal(form, cell)))
  const others = leading.filter((one) => !always.includes(one) && size(one.cell) > 0).toSorted((a, b) => size(b.cell) - size(a.cell))
  const shown = new Set([...always, ...others.slice(0, Math.max(0, COMPARED_MOST - always.length))])
  return leading
    .filter((one) => shown.has(one))
    .map(({ cell, style }) => {
      const said = (value: Value | undefined) => (value === undefined ? '' : toDecimal(value, cellOf(form, cell)))
      return { label: phrase('cell', { cell, style }), now: said(now.get(cell)), last: said(last.get(cell)), change: changeOf(form, cell, now, last) }
    })
}

function changeOf(form: Form, cell: CellKey, now: Figures, last: Figures): string {
  const [after, before] = [now.get(cell), last.get(cell)]
  if (after === undefined || before === undefined) return ''
  const change = toDecimal(Math.abs(after - before), cellOf(form, cell))
  return after === before ? change : after > before ? `+${change}` : `-${change}`
}

const isTotal = (form: Form, cell: CellKey) => sums(form).some(({ total }) => total === cell)

interface Leading {
  readonly cell: CellKey
  readonly style: 'full' | 'row'
}

/** Of each block of a table: the totals at the ends of its rows, else the totals that it has, else all that it has. */
function leadingCells(form: Form): readonly Leading[] {
  const totals = new Set(sums(form).map(({ total }) => total))
  const full = (cell: CellKey): Leading => ({ cell, style: 'full' })
  return form.sections
    .flatMap(({ table }) => table?.blocks ?? [])
    .flatMap((block): readonly Leading[] => {
      const cells = block.cells.flat()
      const ends = block.cells.flatMap((row) => row.slice(-1))
      if (block.rows.length > 1 && ends.every((cell) => totals.has(cell))) return ends.map((cell) => ({ cell, style: 'row' }))
      const own = cells.filter((cell) => totals.has(cell))
      return (own.length > 0 ? own : cells).map(full)
    })
}

interface Sum {
  readonly total: CellKey
  readonly parts: readonly CellKey[]
}

/** Identities of one total and its parts. */
function sums(form: Form): readonly Sum[] {
  return form.identities.flatMap(({ terms }) => {
    const [total, ...more] = terms.filter(({ sign }) => sign === -1).map(({ cell }) => cell)
    return total === undefined || more.length > 0 ? [] : [{ total, parts: terms.filter(({ sign }) => sign === 1).map(({ cell }) => cell) }]
  })
}

/** Those on figures, then those on what is told; a rule of both is told once. */
const ALL_RULES = [...RULES, ...NARRATIVE_RULES.filter(({ id }) => RULES.every((rule) => rule.id !== id))]

function judgedRules(form: Form, findings: readonly Finding[]): readonly JudgedRule<Phrase>[] {
  return ALL_RULES.map(({ id, severity, source }) => {
    const against = findings.filter(({ rule }) => rule === id)
    return {
      rule: phrase(`rule-${kebab(id)}`),
      source,
      verdict: against.length === 0 ? 'passed' : severity,
      details: against.map((finding) => findingPhrase(form, finding)),
    }
  })
}

function reasonsOf(talk: DraftTalk, findings: readonly Finding[]): readonly GivenReason<Phrase>[] {
  const { members } = talk.state.organ
  return findings.flatMap((finding) => {
    const given = talk.state.draft.reasons.get(finding.fingerprint)
    if (given === undefined) return []
    const place = members.findIndex(({ person }) => person === given.by) + 1
    const by = phrase('sheet-person', { place, people: members.length, date: given.at.slice(0, 10) })
    return [{ finding: findingPhrase(talk.world.form, finding), reason: reasonWords(given), by }]
  })
}

/** Figures that stood, and stand otherwise now, whatever lay between. */
function correctionsOf(form: Form, figures: Figures, log: NonNullable<World['log']>): readonly Correction<Phrase>[] {
  const before = new Map<CellKey, Value | null>()
  for (const { cell, from } of log.flatMap(({ changes }) => changes)) if (!before.has(cell)) before.set(cell, from)
  return [...form.cells.values()].flatMap((cell) => {
    const [from, to] = [before.get(cell.key) ?? null, figures.get(cell.key) ?? null]
    return from === null || to === null || from === to ? [] : [{ label: cellName(cell.key), from: toDecimal(from, cell), to: toDecimal(to, cell) }]
  })
}
