import { textBlocks } from '../recognition/text-blocks.ts'
import type { Report } from '../report/report.ts'
import { type ReportFileProblem, readReportFile } from '../report/report-file.ts'
import { docBlocks } from './doc.ts'
import { docxBlocks } from './docx.ts'
import { decodeText } from './encoding.ts'
import { fileKind } from './file-kind.ts'
import { markupBlocks } from './markup.ts'
import { type Opened, opened, type Refusal, refused } from './opened.ts'
import { declaresTooMuch, UNPACK_LIMITS, unpack } from './unpack.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** A report file says the report itself; anything else, what it is made of. */
export type Source = Opened | { readonly kind: 'report'; readonly report: Report }

/** Opens a file by what its first bytes say it is. */
export async function openSource(bytes: Uint8Array): Promise<Source> {
  if (bytes.byteLength > LARGEST_FILE) return refused('too-large', { megabytes: LARGEST_FILE / 1024 / 1024 })
  const kind = fileKind(bytes)
  switch (kind) {
    case 'zip':
      return openPackage(bytes)
    case 'pdf':
      return (await import('./pdf/document.ts')).openPdf(bytes)
    case 'text':
      return openText(bytes)
    case 'legacy-word':
      return docBlocks(bytes)
    case 'unknown':
      return refused('unknown-type')
    default:
      return refused(kind)
  }
}

async function openPackage(bytes: Uint8Array): Promise<Source> {
  const entries = zipDirectory(bytes)
  if (entries === null) return refused('damaged')
  // Office programs encrypt otherwise: this is an archive with a password.
  if (entries.some(({ encrypted }) => encrypted)) return refused('archive')
  if (declaresTooMuch(entries, UNPACK_LIMITS)) return refused('zip-bomb')
  const holds = (folder: string) => entries.some((entry) => entry.name.startsWith(folder))
  if (holds('xl/')) return openWorkbook(bytes, entries)
  if (holds('ppt/')) return refused('presentation')
  if (holds('OFD.xml')) return refused('ofd')
  const report = entries.find(({ name }) => REPORT_FILE.test(name))
  if (report !== undefined) return openBundle(bytes, report)
  if (!holds('word/')) return refused(holds('META-INF/') || holds('[Content_Types].xml') ? 'unknown-type' : 'archive')
  const wanted = entries.filter((entry) => WORD_PARTS.test(entry.name))
  const unpacked = unpack(bytes, wanted, UNPACK_LIMITS)
  if (unpacked.kind === 'refused') return refused(unpacked.code)
  return docxBlocks(unpacked.files)
}

/** The older binary kind inside a package is none that is read. */
async function openWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Opened> {
  if (entries.some(({ name }) => name === 'xl/workbook.bin')) return refused('legacy-spreadsheet')
  const { openXlsx, WORKBOOK_PARTS } = await import('./xlsx.ts')
  const unpacked = unpack(
    bytes,
    entries.filter(({ name }) => WORKBOOK_PARTS.test(name)),
    UNPACK_LIMITS,
  )
  return unpacked.kind === 'refused' ? refused(unpacked.code) : openXlsx(unpacked.files)
}

/** The report of a bundle, which is in it as a report file too. */
function openBundle(bytes: Uint8Array, entry: ZipEntry): Source {
  const unpacked = unpack(bytes, [entry], UNPACK_LIMITS)
  if (unpacked.kind === 'refused') return refused(unpacked.code)
  const file = unpacked.files.get(entry.name)
  return file === undefined ? refused('damaged') : openText(file)
}

const REPORT_FILE = /^(?!manifest\.json$)[^/\\]+\.json$/u
/** What a document is read from; pictures and the like are left packed. */
const WORD_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/u
/** How much of a text tells whether it is HTML, and how many tags it takes that no text has. */
const BEGINNING = 100_000
/** Excel's own XML of 2003, which goes by .xls. */
const SPREADSHEET = /<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/u
/** Word's own XML of 2003, and documents of OpenOffice in one piece. */
const OFFICE_XML = /<(?:\w+:)?wordDocument\s|<office:document\s/u
const WEB_PAGE = /^\s*<(?:!doctype html|html|head|body|meta|title)[\s>]/iu
const CLOSED = /<\/(?:td|tr|table|p|div|span|body|html|title|h[1-6])>/giu
const MANY = 3

function isWebPage(text: string): boolean {
  const beginning = text.slice(0, BEGINNING)
  return WEB_PAGE.test(beginning) || [...beginning.matchAll(CLOSED)].length >= MANY
}

function openText(bytes: Uint8Array): Source {
  const text = decodeText(bytes)
  if (text === null) return refused('unknown-type')
  if (text.trim() === '') return refused('empty')
  if (SPREADSHEET.test(text.slice(0, BEGINNING))) return refused('legacy-spreadsheet')
  if (OFFICE_XML.test(text.slice(0, BEGINNING))) return refused('unknown-type')
  if (isWebPage(text)) return markupBlocks(text)
  if (!/^\s*[{[]/u.test(text)) return opened(textBlocks(text))
  const file = readReportFile(text)
  return file.kind === 'report' ? { kind: 'report', report: file.report } : fileProblem(file.problem)
}

function fileProblem(problem: ReportFileProblem): Refusal {
  switch (problem.code) {
    case 'notJson':
      return refused('not-json')
    case 'structure':
      return refused('structure', { path: [...new Set([problem.path, ...problem.keys])].filter((part) => part !== '').join(' ') || 'JSON' })
    case 'bothOtherRows':
      return refused('both-other-rows')
  }
}
