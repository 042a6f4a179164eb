import type { Doubt, Phrase } from '../../conversations/dialogue.ts'
import { findingPhrase } from '../../conversations/steps/review.ts'
import { checkReport } from '../narrative/check.ts'
import { type Finding, printFinding } from '../report/check.ts'
import { type Diagnosis, diagnoseFigures } from '../report/diagnose.ts'
import { toDecimal } from '../report/figure.ts'
import { cellOf, type Form } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, listFiles, openReport } from './input-files.ts'
import { printDiagnosis, printDoubt } from './printed.ts'

export const check: Command = {
  options: { last: { type: 'string' }, json: { type: 'boolean' }, roster: { type: 'string' }, xlsx: { type: 'string' } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const later = ['roster', 'xlsx'].find((option) => args.value(option) !== null)
    if (later !== undefined) return call.refuse({ key: 'cli-option-later', params: { option: `--${later}` } })
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const last = await openLast(args.value('last'))
    if (last.kind === 'unreadable') return call.refuse(last.phrase)
    const members: Member[] = []
    for (const [at, file] of list.paths.entries()) {
      if (call.terminal.watched) call.terminal.err(`\r${at + 1}/${list.paths.length} `)
      members.push(await judge(call, file, last.report))
    }
    if (call.terminal.watched) call.terminal.err('\r')
    if (args.flag('json')) call.terminal.out(`${JSON.stringify(members.map(printMember(call)), null, 2)}\n`)
    else for (const member of members) call.terminal.out(`${listing(call, member)}\n\n`)
    return exitCode(members)
  },
}

type Member =
  | {
      readonly kind: 'checked'
      readonly file: string
      readonly report: Report
      readonly findings: readonly Finding[]
      readonly diagnoses: readonly Diagnosis[]
      readonly doubts: readonly Doubt[]
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly phrase: Phrase }

async function openLast(path: string | null) {
  if (path === null) return { kind: 'report' as const, report: null }
  const opened = await openReport(path)
  if (opened.kind === 'report') return opened
  return { kind: opened.kind, phrase: fileFailed(path, opened.phrase) }
}

async function judge(call: Call, file: string, last: Report | null): Promise<Member> {
  const opened = await openReport(file)
  if (opened.kind === 'unreadable') return { kind: 'unreadable', file, phrase: opened.phrase }
  const { report, doubts, signer = null } = opened
  const follows = last !== null && last.year === report.year - 1
  if (last !== null && !follows) call.note({ key: 'cli-last-other-year', params: { file, last: String(last.year), year: String(report.year) } })
  const findings = checkReport(report, last, signer)
  return { kind: 'checked', file, report, findings, diagnoses: diagnoseFigures(report.form, report.figures), doubts }
}

function exitCode(members: readonly Member[]): ExitCode {
  const checked = members.filter((member) => member.kind === 'checked')
  if (checked.length === 0) return 2
  const clean = checked.every(({ findings, doubts }) => doubts.length === 0 && findings.every(({ severity }) => severity !== 'error'))
  return clean && checked.length === members.length ? 0 : 1
}

const printMember = (call: Call) => (member: Member) => {
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

// ── for people ─────────────────────────────────────────────────────────────────────────────────────────────

function listing(call: Call, member: Member): string {
  if (member.kind === 'unreadable') return call.say(fileFailed(member.file, member.phrase))
  const { file, report, findings, diagnoses, doubts } = member
  const heading: Phrase = { key: 'cli-check-heading', params: { file, agency: report.agency, year: String(report.year) } }
  const found = [
    ...findingLines(report.form, findings),
    ...diagnoses.flatMap((diagnosis) => repairLine(report.form, diagnosis)),
    ...doubts.map(doubtLine),
  ]
  const close: Phrase = found.length === 0 ? { key: 'cli-check-clean' } : { key: 'cli-check-counts', params: counts(findings, doubts) }
  return [heading, ...found, close].map((line) => call.say(line)).join('\n')
}

function counts(findings: readonly Finding[], doubts: readonly Doubt[]) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), doubts: doubts.length }
}

/** Blank cells are told in one line; the rest a line each. */
function findingLines(form: Form, findings: readonly Finding[]): Phrase[] {
  const blanks = findings.filter(({ rule }) => rule === 'completeness').flatMap(({ cells }) => cells)
  const rest = findings
    .filter(({ rule }) => rule !== 'completeness')
    .map((finding) => ({ key: `cli-check-${finding.severity}`, params: { text: findingPhrase(form, finding) } }))
  if (blanks.length === 0) return rest
  return [...rest, { key: 'cli-check-blanks', params: { count: blanks.length, cells: blanks.map((cell) => ({ key: 'cell', params: { cell } })) } }]
}

/** The likeliest repair of a diagnosis; the others are for programs. */
function repairLine(form: Form, { repairs: [first] }: Diagnosis): Phrase[] {
  if (first === undefined) return []
  const figure = (value: number | null, cell: Parameters<typeof cellOf>[1]) =>
    value === null ? { key: 'cli-blank' } : toDecimal(value, cellOf(form, cell))
  const changes = first.changes.map(({ cell, from, to }) => ({
    key: 'cli-check-change',
    params: { cell: { key: 'cell', params: { cell } }, from: figure(from, cell), to: figure(to, cell) },
  }))
  return [{ key: 'cli-check-repair', params: { changes, cause: { key: `cli-cause-${first.cause}` } } }]
}

const doubtLine = ({ cell, text }: Doubt): Phrase => ({ key: 'cli-check-doubt', params: { cell: { key: 'cell', params: { cell } }, text } })
