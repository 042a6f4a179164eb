import type { Doubt } from '../../conversations/dialogue.ts'
import { feesStated } from '../documents/wording.ts'
import type { Block } from '../recognition/blocks.ts'
import { recogniseReport } from '../recognition/report.ts'
import type { Report } from '../report/report.ts'
import { type ReportFileProblem, readReportFile } from '../report/report-file.ts'
import { docxBlocks } from './docx.ts'
import { decodeText } from './encoding.ts'
import { fileKind } from './file-kind.ts'
import { withSignature } from './signature.ts'
import { textBlocks } from './text.ts'
import { declaresTooMuch, UNPACK_LIMITS, unpack } from './unpack.ts'
import { zipDirectory } from './zip-directory.ts'

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** Why a file could not be read; the message `unreadable-<code>` says what to do. */
export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'unknown-type'
  | 'damaged'
  | 'zip-bomb'
  | 'not-report'
  | 'not-json'
  | 'structure'
  | 'both-other-rows'
  | 'pdf'
  | 'legacy-word'
  | 'spreadsheet'
  | 'presentation'
  | 'protected'
  | 'rich-text'
  | 'web-page'

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly code: UnreadableCode
  /** `file` is the file's name. */
  readonly params: Readonly<Record<string, string | number>>
}
export type ReadResult = { readonly kind: 'report'; readonly report: Report; readonly doubts: readonly Doubt[] } | Unreadable

type Source = { readonly kind: 'blocks'; readonly blocks: readonly Block[] } | Exclude<ReadResult, { readonly kind: 'unreadable' }> | Refusal
interface Refusal {
  readonly kind: 'refused'
  readonly code: UnreadableCode
  readonly params?: Readonly<Record<string, string | number>>
}

/** Reads a report from a file of any kind that is read, told by its content; `name` is only named in what is said of it. Never throws for what a file holds. */
export async function readReport(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return (await readDocument(bytes, name)).result
}

export interface DocumentReading {
  readonly result: ReadResult
  /** What the document is made of; empty where the file is none. */
  readonly blocks: readonly Block[]
}

/** The same, with the blocks that the report was recognised in. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  const source = await openSource(bytes)
  if (source.kind === 'report') return { result: source, blocks: [] }
  if (source.kind === 'refused') return { result: { kind: 'unreadable', code: source.code, params: { file: name, ...source.params } }, blocks: [] }
  return { result: recognised(source.blocks, name), blocks: source.blocks }
}

function recognised(blocks: readonly Block[], name: string): ReadResult {
  const found = isOverlong(blocks) ? null : recogniseReport(blocks)
  if (found?.kind !== 'report') return { kind: 'unreadable', code: 'not-report', params: { file: name } }
  return { kind: 'report', report: withFees(found.report), doubts: found.doubts }
}

/** No report is this long; what isn't one is not searched through for minutes. */
const LONGEST = { texts: 10_000, letters: 1_000_000 }

function isOverlong(blocks: readonly Block[]): boolean {
  let texts = 0
  let letters = 0
  for (const block of blocks) {
    const cells = block.kind === 'table' ? block.grid.rows.flat() : [block]
    texts += cells.length
    letters += cells.reduce((sum, { text }) => sum + text.length, 0)
    if (texts > LONGEST.texts || letters > LONGEST.letters) return true
  }
  return false
}

/** Documents state the information fees in a sentence, not in a table. */
function withFees(report: Report): Report {
  const text = [...report.texts].find(([key]) => key === 'otherMatters')?.[1] ?? ''
  return { ...report, figures: new Map([...feesStated(report.form, text), ...report.figures]) }
}

const refused = (code: UnreadableCode, params: Refusal['params'] = {}): Refusal => ({ kind: 'refused', code, params })

async function openSource(bytes: Uint8Array): Promise<Source> {
  if (bytes.byteLength > LARGEST_FILE) return refused('too-large', { megabytes: LARGEST_FILE / 1024 / 1024 })
  const kind = fileKind(bytes)
  switch (kind) {
    case 'zip':
      return openPackage(bytes)
    case 'text':
      return openText(bytes)
    case 'unknown':
      return refused('unknown-type')
    default:
      return refused(kind)
  }
}

async function openPackage(bytes: Uint8Array): Promise<Source> {
  const entries = zipDirectory(bytes)
  if (entries === null) return refused('damaged')
  if (declaresTooMuch(entries, UNPACK_LIMITS)) return refused('zip-bomb')
  const holds = (folder: string) => entries.some((entry) => entry.name.startsWith(folder))
  if (holds('xl/')) return refused('spreadsheet')
  if (holds('ppt/')) return refused('presentation')
  if (!holds('word/')) return refused('unknown-type')
  const wanted = entries.filter((entry) => WORD_PARTS.test(entry.name))
  const unpacked = unpack(bytes, wanted, UNPACK_LIMITS)
  if (unpacked.kind === 'refused') return refused(unpacked.code)
  const blocks = await docxBlocks(unpacked.files)
  return blocks === null ? refused('damaged') : { kind: 'blocks', blocks: withSignature(blocks) }
}

/** What a document is read from; pictures and the like are left packed. */
const WORD_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/u
const WEB_PAGE = /^\s*<(?:!doctype html|html|\?xml|head|body|table|div)[\s>]/iu

function openText(bytes: Uint8Array): Source {
  const text = decodeText(bytes)
  if (text === null) return refused('unknown-type')
  if (text.trim() === '') return refused('empty')
  if (WEB_PAGE.test(text)) return refused('web-page')
  if (!/^\s*[{[]/u.test(text)) return { kind: 'blocks', blocks: withSignature(textBlocks(text)) }
  const file = readReportFile(text)
  return file.kind === 'report' ? { kind: 'report', report: file.report, doubts: [] } : fileProblem(file.problem)
}

function fileProblem(problem: ReportFileProblem): Refusal {
  switch (problem.code) {
    case 'notJson':
      return refused('not-json')
    case 'structure':
      return refused('structure', { path: [problem.path, ...problem.keys].filter((part) => part !== '').join(' ') || 'JSON' })
    case 'bothOtherRows':
      return refused('both-other-rows')
  }
}
