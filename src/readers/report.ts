import { withFeesStated } from '../narrative/fees-sentence.ts'
import type { Block } from '../recognition/blocks.ts'
import type { Doubt } from '../recognition/doubt.ts'
import type { Publication } from '../recognition/publication.ts'
import { recogniseReport } from '../recognition/report.ts'
import type { NotReport } from '../recognition/report-body.ts'
import type { Report } from '../report/report.ts'
import type { UnreadableCode } from './opened.ts'
import { openSource } from './source.ts'

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly code: UnreadableCode
  /** `file` is the file's name. */
  readonly params: Readonly<Record<string, string | number>>
}
export type ReadResult =
  | {
      readonly kind: 'report'
      readonly report: Report
      readonly doubts: readonly Doubt[]
      /** Who signs under a document; absent where nobody does. */
      readonly signer?: string
      /** How a document is published; absent for a report file, which has no print. */
      readonly publication?: Publication
    }
  | Unreadable

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
  if (source.kind === 'report') return { result: { ...source, doubts: [] }, blocks: [] }
  if (source.kind === 'refused') return { result: { kind: 'unreadable', code: source.code, params: { file: name, ...source.params } }, blocks: [] }
  return { result: recognised(source.blocks, name), blocks: source.blocks }
}

function recognised(blocks: readonly Block[], name: string): ReadResult {
  if (isOverlong(blocks)) return { kind: 'unreadable', code: 'too-complex', params: { file: name } }
  const found = recogniseReport(blocks)
  if (found.kind === 'notReport') return { kind: 'unreadable', ...refusalOf(found), params: { file: name, ...found.params } }
  const { doubts, signer, publication } = found
  return { kind: 'report', report: withFeesStated(found.report), doubts, publication, ...(signer === null ? {} : { signer }) }
}

function refusalOf({ code, params }: NotReport): { readonly code: UnreadableCode } {
  if (code === 'content') return { code: params.title === undefined ? 'not-report' : 'other-document' }
  return { code: code === 'title' ? 'no-title' : code }
}

/** No report is this long; what isn't one is not searched through for minutes. */
const LONGEST = { texts: 10_000, letters: 1_000_000 }

function isOverlong(blocks: readonly Block[]): boolean {
  let texts = 0
  let letters = 0
  for (const block of blocks) {
    const cells = block.kind === 'table' ? block.grid.rows.flat() : [{ text: block.text, rowSpan: 1, colSpan: 1 }]
    // Merged cells count as often as they will be spread out.
    texts += cells.reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0)
    letters += cells.reduce((sum, { text }) => sum + text.length, 0)
    if (texts > LONGEST.texts || letters > LONGEST.letters) return true
  }
  return false
}
