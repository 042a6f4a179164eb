import { basename } from 'node:path'
import { type StoredReport, storedReport } from '../report/stored-year.ts'
import type { Call } from './command.ts'
import { fileFailed, openReport } from './input-files.ts'

/** The reports of files by their years; `flawed`: one could not be read, or left a doubt. A year told twice counts as the last file has it. */
export async function openYears(
  call: Call,
  paths: readonly string[],
): Promise<{ readonly years: ReadonlyMap<number, StoredReport>; readonly flawed: boolean }> {
  const years = new Map<number, StoredReport>()
  let flawed = false
  for (const path of paths) {
    const opened = await openReport(path)
    if (opened.kind === 'unreadable') {
      call.note(fileFailed(path, opened.phrase))
      flawed = true
      continue
    }
    if (years.has(opened.report.year)) call.note({ key: 'cli-ask-year-twice', params: { file: path, year: String(opened.report.year) } })
    if (opened.doubts.length > 0) flawed = true
    years.set(opened.report.year, storedReport(opened.report, basename(path)))
  }
  return { years, flawed }
}
