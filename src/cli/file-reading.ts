import type { Phrase } from '../../conversations/dialogue.ts'
import { type ReadResult, readReport } from '../readers/report.ts'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench } from '../readers/workbench.ts'
import { parseReportFile } from '../report/report-file.ts'

/** Reads the bytes of a file; the name is for what is said of it. */
export type FileReading = (
  bytes: Uint8Array,
  name: string,
) => Promise<Read | { readonly kind: 'unreadable'; readonly code: string; readonly params: Phrase['params'] }>
export type Read = Extract<ReadResult, { readonly kind: 'report' }>

/** Reads in a process of the workbench, within its limits of time and memory. */
export function readingBy(workbench: Workbench): FileReading {
  return async (bytes, name) => {
    const reading = await workbench.read({ bytes, name })
    if (reading.kind === 'unreadable') return reading
    const parsed = parseReportFile(reading.file)
    if (parsed.kind === 'problem') throw new Error(`the reader handed over no report: ${parsed.problem.code}`)
    return { kind: 'report', report: parsed.report, doubts: reading.doubts }
  }
}

/** Started when the first file comes that needs it; at rest it keeps nobody waiting, and it ends with this process. */
let apart: FileReading | null = null

/** Reads a report file here, and anything else, which may be made to break its reader, in a process of its own. */
export const readApart: FileReading = (bytes, name) => {
  if (/^\s*\{/u.test(Buffer.from(bytes.subarray(0, 64)).toString())) return readReport(bytes, name)
  apart ??= readingBy(createWorkbench({ size: 1, limits: WORKBENCH_LIMITS }))
  return apart(bytes, name)
}
