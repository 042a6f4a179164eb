import { streamBeginning } from './compound-file.ts'

/** What a file is by its first bytes; its name says nothing. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'pdf'
  | 'legacy-word'
  | 'legacy-spreadsheet'
  | 'protected'
  | 'rich-text'
  | 'picture'
  | 'archive'
  | 'web-archive'
  | 'unknown'
  | 'text'

const ascii = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
/** PNG, JPEG, GIF, BMP with a sane header, TIFF, WebP and what telephones take. */
const PICTURE = /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/su
/** RAR, 7z and gzip; ZIP is looked into, as office documents are of that kind. */
const ARCHIVE = /^(?:Rar!\u001a\u0007|7z\u00bc\u00af|\u001f\u008b\u0008)/u
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

const WEB_ARCHIVE = /^(?:From: |MIME-Version: |Content-Type: multipart\/related)/iu

export function fileKind(bytes: Uint8Array): FileKind {
  const start = ascii(bytes.subarray(0, 1024))
  if (/^(?:\u00ef\u00bb\u00bf)?\s*$/u.test(start) && bytes.byteLength <= 1024) return 'empty'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip'
  if (start.includes('%PDF-')) return 'pdf'
  if (PICTURE.test(start)) return 'picture'
  if (ARCHIVE.test(start)) return 'archive'
  if (start.startsWith('{\\rtf')) return 'rich-text'
  if (WEB_ARCHIVE.test(start)) return 'web-archive'
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte) ? compoundKind(bytes) : 'text'
}

/** Which office program wrote a compound file, by the names of its streams. */
function compoundKind(bytes: Uint8Array): FileKind {
  const holds = (stream: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return 'protected'
  if (holds('WordDocument')) return 'legacy-word'
  if (!holds('Workbook')) return 'unknown'
  return isEncryptedWorkbook(bytes) ? 'protected' : 'legacy-spreadsheet'
}

const BEGIN_OF_WORKBOOK = 0x0809
const WRITE_PROTECTION = 0x0086
const PASSWORD = 0x002f

/** Whether the first records of an old workbook say that the others are encrypted. */
function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const start = streamBeginning(bytes, BEGIN_OF_WORKBOOK)
  if (start === null) return false
  const behind = (at: number) => Math.min(at + 4 + start.getUint16(at + 2, true), start.byteLength - 8)
  const first = behind(0)
  const next = start.getUint16(first, true) === WRITE_PROTECTION ? behind(first) : first
  return start.getUint16(next, true) === PASSWORD
}
