import type { Report } from '../report/report.ts'
import { toReportFile } from '../report/report-file.ts'

/** The report file, as the published schema has it. */
export function writeJson(report: Report): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(toReportFile(report), null, 2)}\n`)
}
