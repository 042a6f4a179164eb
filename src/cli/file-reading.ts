import type { Phrase, Reading } from '../../conversations/dialogue.ts'
import type { ReadTask } from '../readers/errand.ts'
import { type ReadResult, readReport } from '../readers/report.ts'
import { createWorkbench, WORKBENCH_LIMITS } from '../readers/workbench.ts'
import { cellKey } from '../report/form.ts'
import { parseReportFile } from '../report/report-file.ts'

/** Reads the bytes of a file; the name is for what is said of it. */
export type FileReading = (
  bytes: Uint8Array,
  name: string,
) => Promise<Read | { readonly kind: 'unreadable'; readonly code: string; readonly params: Phrase['params'] }>
export type Read = Extract<ReadResult, { readonly kind: 'report' }>

/** Reads a file as a workbench hands it over, within its limits of time and memory. */
export type Reader = (task: ReadTask) => Promise<Reading>

export function readingBy(read: Reader): FileReading {
  return async (bytes, name) => {
    const reading = await read({ bytes, name })
    if (reading.kind === 'unreadable') return reading
    const { file, doubts, ...seen } = reading
    const parsed = parseReportFile(file)
    if (parsed.kind === 'problem') throw new Error(`the reader handed over no report: ${parsed.problem.code}`)
    const { report } = parsed
    return { ...seen, report, doubts: doubts.filter(({ cell }) => cellKey(report.form, cell) !== null) }
  }
}

/** Started when the first file comes that needs it; at rest it keeps nobody waiting, and it ends with this process. */
let apart: FileReading | null = null

/** Reads a report file here, and anything else, which may be made to break its reader, in a process of its own. */
export const readApart: FileReading = (bytes, name) => {
  if (/^\s*\{/u.test(Buffer.from(bytes.subarray(0, 64)).toString())) return readReport(bytes, name)
  apart ??= readingBy(createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, niceness: 0 }).read)
  return apart(bytes, name)
}
