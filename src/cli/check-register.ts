import type { Phrase } from '../../conversations/dialogue.ts'
import { kebab } from '../../conversations/steps/answer.ts'
import { findingPhrase } from '../../conversations/steps/review.ts'
import { type RegisterSheet, writeRegister } from '../documents/register.ts'
import type { Doubt } from '../recognition/doubt.ts'
import { type Finding, printFinding } from '../report/check.ts'
import type { Report } from '../report/report.ts'
import { bySeverity, cellPhrase, counts, isBlank } from './check-listing.ts'
import type { CheckedMember, Member } from './checked-files.ts'
import type { Call } from './command.ts'
import { organIds } from './organs.ts'
import type { MissingOrgan } from './roster.ts'

/** What a check found as a workbook for supervisors: every finding in a row, and a row for each organ. */

type Row = RegisterSheet['rows'][number]
type Say = Call['say']

export function checkBook({ say }: Call, members: readonly Member[], missing: readonly MissingOrgan[]): Promise<Uint8Array> {
  const head = (widths: Readonly<Record<string, number>>) =>
    Object.entries(widths).map(([key, width]) => ({ heading: say({ key: `cli-book-${key}` }), width }))
  return writeRegister(say({ key: 'cli-book-title' }), [
    { name: say({ key: 'cli-book-organs' }), columns: head(ORGAN_COLUMNS), rows: organRows(say, members, missing) },
    { name: say({ key: 'cli-book-findings' }), columns: head(FINDING_COLUMNS), rows: members.flatMap((member) => findingRows(say, member)) },
  ])
}

/** Widths in characters. */
const FINDING_COLUMNS = {
  file: 36,
  agency: 28,
  year: 8,
  severity: 10,
  rule: 36,
  cells: 36,
  expected: 12,
  actual: 12,
  difference: 10,
  text: 60,
} as const
const ORGAN_COLUMNS = {
  agency: 36,
  state: 24,
  years: 16,
  read: 8,
  errors: 8,
  warnings: 10,
  notices: 8,
  doubts: 8,
} as const

function findingRows(say: Say, member: Member): readonly Row[] {
  if (member.kind === 'unreadable')
    return [[member.file, null, null, say({ key: 'cli-book-unreadable' }), null, null, null, null, null, say(member.phrase)]]
  const { file, report, findings, doubts } = member
  const start = [file, report.agency, report.year]
  const blanks = findings.filter(({ rule }) => rule === 'completeness')
  return [
    ...blankRow(say, blanks).map((row) => [...start, ...row]),
    ...bySeverity(findings)
      .filter((finding) => !blanks.includes(finding))
      .map((finding) => [...start, ...findingCells(say, report, finding)]),
    ...doubts.filter((doubt) => !isBlank(doubt)).map((doubt) => [...start, ...doubtCells(say, doubt)]),
    ...unfoundRow(say, doubts.filter(isBlank)).map((row) => [...start, ...row]),
  ]
}

const severity = (say: Say, { severity: key }: Finding) => say({ key: `cli-book-${key}` })
const ruleWords = (say: Say, rule: string) => say({ key: `rule-${kebab(rule)}` })
const cellWords = (say: Say, cells: readonly string[]) => cells.map((cell) => say(cellPhrase(cell))).join('\n')

function findingCells(say: Say, { form }: Report, finding: Finding): Row {
  const { expected, actual, difference } = printFinding(form, finding)
  const text = say(findingPhrase(form, finding))
  return [severity(say, finding), ruleWords(say, finding.rule), cellWords(say, finding.cells), expected, actual, difference, text]
}

/** All blanks of a file in one row. */
function blankRow(say: Say, blanks: readonly Finding[]): readonly Row[] {
  const [first] = blanks
  if (first === undefined) return []
  const cells = blanks.flatMap((blank) => blank.cells)
  const text: Phrase = { key: 'cli-book-blanks', params: { count: cells.length } }
  return [[severity(say, first), ruleWords(say, first.rule), cellWords(say, cells.slice(0, MOST_CELLS)), null, null, null, say(text)]]
}

/** All cells of a file that were not found in one row. */
function unfoundRow(say: Say, doubts: readonly Doubt[]): readonly Row[] {
  const cells = doubts.map(({ cell }) => cell)
  const text: Phrase = { key: 'cli-book-unfound', params: { count: cells.length } }
  return cells.length === 0 ? [] : [[say({ key: 'cli-book-doubt' }), null, cellWords(say, cells.slice(0, MOST_CELLS)), null, null, null, say(text)]]
}

/** More names than this are no help, and a cell holds no more than 32,767 letters. */
const MOST_CELLS = 50

function doubtCells(say: Say, { cell, text }: Doubt): Row {
  return [say({ key: 'cli-book-doubt' }), null, cellWords(say, [cell]), null, null, null, say({ key: 'cli-book-doubt-text', params: { text } })]
}

/** Organs in the order of the files, then those without a report. */
function organRows(say: Say, members: readonly Member[], missing: readonly MissingOrgan[]): readonly Row[] {
  const checked = members.filter((member) => member.kind === 'checked')
  const idOf = organIds(checked.map(({ report }) => report.agency))
  const organs = new Map<string, CheckedMember[]>()
  for (const member of checked) {
    const id = idOf(member.report.agency)
    organs.set(id, [...(organs.get(id) ?? []), member])
  }
  const read = say({ key: 'cli-book-read-state' })
  return [
    ...[...organs.values()].map((files): Row => {
      const sums = counts(
        files.flatMap(({ findings }) => findings),
        files.flatMap(({ doubts }) => doubts),
      )
      const years = [...new Set(files.map(({ report }) => report.year))].toSorted((a, b) => a - b).join(', ')
      return [files[0]?.report.agency ?? '', read, years, files.length, sums.errors, sums.warnings, sums.notices, sums.doubts]
    }),
    ...missing.map(({ name, likely }): Row => {
      const state: Phrase =
        likely.length === 0
          ? { key: 'cli-book-missing' }
          : { key: 'cli-book-missing-likely', params: { likely: likely.map((text) => ({ key: 'verbatim', params: { text } })) } }
      return [name, say(state), null, 0, null, null, null, null]
    }),
  ]
}
