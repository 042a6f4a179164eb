import { writeBundle } from '../documents/bundle.ts'
import { layoutCheckSheet } from '../documents/check-sheet-layout.ts'
import { fileName } from '../documents/file-name.ts'
import { asDocx, asPdf, FORMATS, type FormatName, writeReport } from '../documents/formats.ts'
import { layoutReport } from '../documents/report-layout.ts'
import { siteFields } from '../documents/site-fields.ts'
import { BUNDLE } from '../documents/wording.ts'
import { writable } from '../documents/writable.ts'
import type { CheckSheet } from '../report/check-sheet.ts'
import type { CellKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { failed, type Lost, type Made, type MadeDocument } from './made.ts'
import { headingsStand, misreading, tablesStand, wordsStand } from './read-back.ts'
import { readDocument } from './report.ts'

/** `sheet`: 审签单 with 自查表; `bundle`: everything in one ZIP. */
export type Target = FormatName | 'sheet' | 'bundle'
export const TARGETS: readonly Target[] = [...(Object.keys(FORMATS) as readonly FormatName[]), 'sheet', 'bundle']

/** Without the dot. */
export function extensionOf(target: Target): string {
  if (target === 'bundle') return 'zip'
  return target === 'sheet' ? FORMATS.docx.extension : FORMATS[target].extension
}

export interface DocumentTask {
  readonly format: Target
  /** Marked 草稿, blanks marked 【待填】. */
  readonly draft: boolean
  /** Number of a final version; null for a draft. */
  readonly version: number | null
  /** Cells that break a balance, to be marked. */
  readonly broken: ReadonlySet<CellKey>
  /** The office's own fonts. */
  readonly fontsDir?: string | null
  /** Of a bundle: why its PDFs are not tried again. */
  readonly unprinted?: Lost
  /** For 审签单 and 自查表. */
  readonly sheet?: CheckSheet<string> | null
}

/** Makes a document, reads it back and compares it with the report, cell for cell and heading for heading. */
export async function makeDocument(report: Report, task: DocumentTask): Promise<Made> {
  switch (task.format) {
    case 'bundle':
      return makeBundle(report, task)
    case 'sheet':
      return makeSheet(report, task)
    default:
      return makeFormat(report, task.format, task)
  }
}

async function makeFormat(report: Report, format: FormatName, task: DocumentTask): Promise<Made> {
  const written = await writeReport(report, format, task)
  if (written.kind === 'refused') return failed(written.code, written.cells)
  if (written.kind === 'hindered') return failed(written.code, [], written.what)
  const { bytes, name, mime } = written
  const { result, blocks } = await readDocument(bytes, name)
  if (result.kind === 'unreadable') return failed('read-back', [], [result.code])
  const signed = format === 'json' || written.layout.blocks.some(({ kind }) => kind === 'signature')
  const difference = misreading(written.report, result.report, signed)
  if (difference !== null) return failed('read-back', difference.cells, difference.parts)
  if (format !== 'json' && !headingsStand(written.layout, blocks)) return failed('read-back', [], ['headings'])
  return { kind: 'made', bytes, name, mime, missing: [] }
}

async function makeSheet(
  report: Report,
  { sheet = null, draft, version, fontsDir = null }: DocumentTask,
  as: 'docx' | 'pdf' = 'docx',
): Promise<Made> {
  if (sheet === null) return failed('structure')
  const layout = layoutCheckSheet(report, sheet)
  const { extension, mime } = FORMATS[as]
  const name = fileName(report, { draft, version, label: BUNDLE.sheet, extension })
  const bytes = as === 'docx' ? await asDocx(layout) : await asPdf(layout, fontsDir)
  if (!(bytes instanceof Uint8Array)) return failed(bytes.code, [], bytes.what)
  const { blocks } = await readDocument(bytes, name)
  const stands = as === 'docx' ? headingsStand(layout, blocks) && tablesStand(layout, blocks) : wordsStand(layout, blocks)
  return stands ? { kind: 'made', bytes, name, mime, missing: [] } : failed('read-back', [], [BUNDLE.sheet])
}

/** What an office sends out: the report in every form that somebody asks for it in, and what goes with it. */
const BUNDLED: readonly FormatName[] = ['docx', 'filed', 'pdf', 'fragment', 'xlsx', 'json']
const SHEETS = ['docx', 'pdf'] as const

/** What can't be made is left out and told; nothing comes where not even the first can be made. */
async function makeBundle(report: Report, task: DocumentTask): Promise<Made> {
  const fit = writable(report)
  if (fit.kind === 'refused') return failed(fit.code, fit.cells)
  const files: MadeDocument[] = []
  const missing: MadeDocument['missing'][number][] = []
  const take = (made: Made, format: Target) => (made.kind === 'made' ? files.push(made) : missing.push({ ...made, format }))
  const { unprinted } = task
  for (const format of BUNDLED) take(format === 'pdf' && unprinted !== undefined ? failed(unprinted) : await makeFormat(report, format, task), format)
  for (const as of task.sheet ? SHEETS : []) {
    const made = as === 'pdf' && unprinted !== undefined ? failed(unprinted) : await makeSheet(report, task, as)
    const told = made.kind === 'failed' && missing.some(({ format, code }) => format === 'pdf' && code === made.code)
    if (!told) take(made, 'sheet')
  }
  const [unmade] = missing
  if (unmade !== undefined && files.length === 0) return unmade
  const { meta } = layoutReport(fit.report, { draft: task.draft })
  const named = (label: string, extension: string) => fileName(report, { draft: task.draft, version: task.version, label, extension })
  const site = { name: named(BUNDLE.site, 'txt'), bytes: new TextEncoder().encode(siteFields(meta)) }
  return { kind: 'made', bytes: writeBundle(meta, [...files, site]), name: named(BUNDLE.whole, 'zip'), mime: 'application/zip', missing }
}
