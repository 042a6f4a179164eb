import type { Phrase } from '../../conversations/dialogue.ts'
import { checkReport } from '../narrative/check.ts'
import type { Doubt } from '../recognition/doubt.ts'
import { checkPublication } from '../recognition/publication.ts'
import type { Finding } from '../report/check.ts'
import { type Diagnosis, diagnoseFigures } from '../report/diagnose.ts'
import { formOfYear } from '../report/editions/index.ts'
import type { Report } from '../report/report.ts'
import { type Bench, eachAtBench } from './bench.ts'
import type { Call } from './command.ts'
import { type Opened, openReport } from './input-files.ts'
import { organIds } from './organs.ts'

/** A file of a check: what the rules say of its report, or why it could not be read. */
export type Member =
  | {
      readonly kind: 'checked'
      readonly file: string
      readonly report: Report
      readonly findings: readonly Finding[]
      readonly diagnoses: readonly Diagnosis[]
      readonly doubts: readonly Doubt[]
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly phrase: Phrase }
export type CheckedMember = Extract<Member, { readonly kind: 'checked' }>

/** Reads all files and checks each, against `last` where it is the year before, else against the organ's year before among the files. */
export async function checkFiles(call: Call, bench: Bench, files: readonly string[], last: Report | null): Promise<readonly Member[]> {
  const opened = await eachAtBench(call, bench, files, async (file) => ({ file, opened: await openReport(file, bench.read) }))
  const before = yearsBefore(opened.map((one) => one.opened))
  return opened.map(({ file, opened: one }): Member => {
    if (one.kind === 'unreadable') return { kind: 'unreadable', file, phrase: one.phrase }
    const { report, doubts, signer = null, publication } = one
    const follows = last !== null && last.year === report.year - 1
    if (last !== null && !follows) call.note({ key: 'cli-last-other-year', params: { file, last: String(last.year), year: String(report.year) } })
    for (const key of oddYear(report.year)) call.note({ key, params: { file, year: String(report.year) } })
    const shown = publication === undefined ? [] : checkPublication(report, publication)
    const findings = [...shown, ...checkReport(report, follows ? last : before(report), signer)]
    return { kind: 'checked', file, report, findings, diagnoses: diagnoseFigures(report.form, report.figures), doubts }
  })
}

/** A year whose figures can't be there yet, or that no form was made for. */
function oddYear(year: number): readonly string[] {
  if (year >= new Date().getFullYear()) return ['cli-check-year-not-ended']
  return formOfYear(year) === null ? ['cli-check-year-before-form'] : []
}

/** For a report the one of its organ of the year before; of several files of one year, the one with the fewest doubts. */
function yearsBefore(opened: readonly Opened[]): (report: Report) => Report | null {
  const read = opened.filter((one) => one.kind === 'report')
  const id = organIds(read.map(({ report }) => report.agency))
  const key = (agency: string, year: number) => `${year} ${id(agency)}`
  const years = new Map<string, (typeof read)[number]>()
  for (const one of read) {
    const { agency, year } = one.report
    const known = years.get(key(agency, year))
    if (known === undefined || one.doubts.length < known.doubts.length) years.set(key(agency, year), one)
  }
  return ({ agency, year }) => years.get(key(agency, year - 1))?.report ?? null
}
