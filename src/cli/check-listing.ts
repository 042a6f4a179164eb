import type { Phrase } from '../../conversations/dialogue.ts'
import { doubtPhrase } from '../../conversations/doubt-words.ts'
import { findingPhrase } from '../../conversations/steps/review.ts'
import type { Doubt } from '../recognition/doubt.ts'
import { type Finding, printFinding } from '../report/check.ts'
import type { Diagnosis } from '../report/diagnose.ts'
import { toDecimal } from '../report/figure.ts'
import { cellOf, type Form } from '../report/form.ts'
import type { Member } from './checked-files.ts'
import type { Call } from './command.ts'
import { fileFailed } from './input-files.ts'
import { printDiagnosis, printDoubt } from './printed.ts'

/** What a check found, for programs and for people. */

export const printMember = (call: Call) => (member: Member) => {
  if (member.kind === 'unreadable') return { file: member.file, error: call.say(member.phrase) }
  const { file, report, findings, diagnoses, doubts } = member
  const { form, agency, year } = report
  return {
    file,
    agency,
    year,
    findings: findings.map((finding) => printFinding(form, finding)),
    diagnoses: diagnoses.map((diagnosis) => printDiagnosis(form, diagnosis)),
    doubts: doubts.map((doubt) => printDoubt(form, doubt)),
  }
}

export function listing(call: Call, member: Member): string {
  if (member.kind === 'unreadable') return call.say(fileFailed(member.file, member.phrase))
  const { file, report, findings, diagnoses, doubts } = member
  const heading: Phrase = { key: 'cli-check-heading', params: { file, agency: report.agency, year: String(report.year) } }
  const found = [
    ...findingLines(report.form, findings),
    ...diagnoses.flatMap((diagnosis) => repairLine(report.form, diagnosis)),
    ...doubtLines(report.form, doubts),
  ]
  const close: Phrase = found.length === 0 ? { key: 'cli-check-clean' } : { key: 'cli-check-counts', params: counts(findings, doubts) }
  return [heading, ...found, close].map((line) => call.say(line)).join('\n')
}

export function counts(findings: readonly Finding[], doubts: readonly Doubt[]) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), doubts: doubts.length }
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'notice']

/** What must be mended comes first. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

/** Nothing stands there. */
export const isBlank = ({ text, value }: Doubt): boolean => text === '' && value === null

/** More names than this tell no more. */
const NAMED_MOST = 8
const namedCells = (cells: readonly string[]) => ({
  count: cells.length,
  cells: cells.slice(0, NAMED_MOST).map(cellPhrase),
  more: Math.max(0, cells.length - NAMED_MOST),
})

/** Blank cells are told in one line; the rest a line each, what must be mended first. */
export function findingLines(form: Form, findings: readonly Finding[]): Phrase[] {
  const blanks = findings.filter(({ rule }) => rule === 'completeness').flatMap(({ cells }) => cells)
  const rest = bySeverity(findings)
    .filter(({ rule }) => rule !== 'completeness')
    .map((finding) => ({ key: `cli-check-${finding.severity}`, params: { text: findingPhrase(form, finding) } }))
  if (blanks.length === 0) return rest
  return [{ key: 'cli-check-blanks', params: namedCells(blanks) }, ...rest]
}

/** The likeliest repair of a diagnosis; the others are for programs. */
function repairLine(form: Form, { repairs: [first] }: Diagnosis): Phrase[] {
  if (first === undefined) return []
  const figure = (value: number | null, cell: Parameters<typeof cellOf>[1]) =>
    value === null ? { key: 'cli-blank' } : toDecimal(value, cellOf(form, cell))
  const changes = first.changes.map(({ cell, from, to }) => ({
    key: 'cli-check-change',
    params: { cell: cellPhrase(cell), from: figure(from, cell), to: figure(to, cell) },
  }))
  return [{ key: 'cli-check-repair', params: { changes, cause: { key: `cli-cause-${first.cause}` } } }]
}

/** Cells that were not found are told in one line. */
function doubtLines(form: Form, doubts: readonly Doubt[]): Phrase[] {
  const blanks = doubts.filter(isBlank).map(({ cell }) => cell)
  const rest = doubts.filter((doubt) => !isBlank(doubt)).map((doubt) => ({ key: 'cli-check-doubt', params: { doubt: doubtPhrase(form, doubt) } }))
  return blanks.length === 0 ? rest : [...rest, { key: 'cli-check-doubts-blank', params: namedCells(blanks) }]
}

export const cellPhrase = (cell: string): Phrase => ({ key: 'cell', params: { cell } })
