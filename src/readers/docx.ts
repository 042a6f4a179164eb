import mammoth from 'mammoth'
import { STYLES } from '../documents/docx-styles.ts'
import { markupBlocks } from './markup.ts'
import { type Opened, refused } from './opened.ts'
import { repack } from './repack.ts'

/** The styles that tell what a paragraph is, as classes. */
const STYLE_MAP = [
  "p[style-name='Title'] => p.title:fresh",
  `p[style-name='${STYLES.title}'] => p.title:fresh`,
  `p[style-name='${STYLES.body}'] => p.body:fresh`,
  `p[style-name='${STYLES.attachments}'] => p.body:fresh`,
  `p[style-name='${STYLES.signature}'] => p.signature:fresh`,
]
const CLASSES = new Map([
  ['title', 'title'],
  ['body', 'body'],
  ['signature', 'signature'],
] as const)

/** Blocks of the unpacked files of a Word document; one that declares entities of its own is none. */
export async function docxBlocks(files: ReadonlyMap<string, Uint8Array>): Promise<Opened> {
  const declared = [...files.values()].some((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<!DOCTYPE'))
  const html = declared ? null : await toHtml(files)
  return html === null ? refused('damaged') : markupBlocks(html, { classes: CLASSES })
}

async function toHtml(files: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  try {
    return (await mammoth.convertToHtml({ buffer: repack(files) }, { styleMap: STYLE_MAP })).value
  } catch {
    // The library's errors for a broken document are plain ones; a document that it can't read is damaged, whatever it says.
    return null
  }
}
