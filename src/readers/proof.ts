import { type FormatName, writeReport } from '../documents/formats.ts'
import type { CellKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { failed, type Made } from './made.ts'
import { headingsStand, misreading } from './read-back.ts'
import { readDocument } from './report.ts'

export interface DocumentTask {
  readonly format: FormatName
  /** Marked 草稿, blanks marked 【待填】. */
  readonly draft: boolean
  /** Number of a final version; null for a draft. */
  readonly version: number | null
  /** Cells that break a balance, to be marked. */
  readonly broken: ReadonlySet<CellKey>
  /** The office's own fonts. */
  readonly fontsDir?: string | null
}

/** Makes a document, reads it back and compares it with the report, cell for cell and heading for heading. */
export async function makeDocument(report: Report, task: DocumentTask): Promise<Made> {
  const written = await writeReport(report, task.format, task)
  if (written.kind === 'refused') return failed(written.code, written.cells)
  if (written.kind === 'hindered') return failed(written.code, [], written.what)
  const { bytes, name, mime } = written
  const { result, blocks } = await readDocument(bytes, name)
  if (result.kind === 'unreadable') return failed('read-back', [], [result.code])
  const signed = task.format === 'json' || written.layout.blocks.some(({ kind }) => kind === 'signature')
  const difference = misreading(written.report, result.report, signed)
  if (difference !== null) return failed('read-back', difference.cells, difference.parts)
  const document = task.format !== 'json'
  if (document && !headingsStand(written.layout, blocks)) return failed('read-back', [], ['headings'])
  return { kind: 'made', bytes, name, mime }
}
