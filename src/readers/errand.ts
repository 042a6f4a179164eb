import type { ComparedYear, Reading } from '../../conversations/dialogue.ts'
import type { CheckSheet } from '../report/check-sheet.ts'
import { cellKey } from '../report/form.ts'
import { parseReportFile, toReportFile } from '../report/report-file.ts'
import { makeComparison } from './comparison.ts'
import { failed, type Lost, type Made } from './made.ts'
import { type Drawn, type DrawTask, drawPictures } from './pictures.ts'
import { makeDocument, type Target } from './proof.ts'
import { readReport } from './report.ts'

/** What a worker is asked to do; plain data, since it travels between threads. */
export type Errand = ({ readonly kind: 'make' } & MakeTask) | ({ readonly kind: 'draw' } & DrawTask) | ({ readonly kind: 'read' } & ReadTask)

export interface MakeTask {
  /** A report file (parsed JSON). */
  readonly report: unknown
  readonly format: Target
  readonly draft: boolean
  readonly version: number | null
  /** Keys of the cells that break a balance, to be marked. */
  readonly broken: readonly string[]
  /** The office's own fonts. */
  readonly fontsDir?: string | null
  readonly sheet?: CheckSheet<string> | null
  /** Of a bundle: why its PDFs are not tried again. */
  readonly unprinted?: Lost
  /** Reports whose comparison is wanted. */
  readonly compared?: readonly ComparedYear[]
}
export interface ReadTask {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Does an errand in this thread. */
export function run(errand: Errand): Promise<Made | Drawn | Reading> {
  switch (errand.kind) {
    case 'make':
      return make(errand)
    case 'draw':
      return drawPictures(errand)
    case 'read':
      return read(errand)
  }
}

/** Makes a document in this process. */
export async function make({ report: file, broken, compared, ...task }: MakeTask): Promise<Made> {
  if (compared !== undefined) return makeComparison(compared, task.format, task.fontsDir ?? null)
  const parsed = parseReportFile(file)
  if (parsed.kind === 'problem') return failed('structure')
  const { report } = parsed
  return makeDocument(report, { ...task, broken: new Set(broken.flatMap((key) => cellKey(report.form, key) ?? [])) })
}

async function read({ bytes, name }: ReadTask): Promise<Reading> {
  const result = await readReport(bytes, name)
  if (result.kind === 'unreadable') return result
  const { report, ...seen } = result
  return { ...seen, file: toReportFile(report) }
}
