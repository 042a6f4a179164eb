import { type CheerioAPI, load } from 'cheerio'
import mammoth from 'mammoth'
import { STYLES } from '../documents/docx-styles.ts'
import type { Block } from '../recognition/blocks.ts'
import type { Grid, GridCell } from '../recognition/grid.ts'
import { repack } from './repack.ts'

/** The styles that tell what a paragraph is, as classes. */
const STYLE_MAP = [
  "p[style-name='Title'] => p.title:fresh",
  `p[style-name='${STYLES.body}'] => p.body:fresh`,
  `p[style-name='${STYLES.signature}'] => p.signature:fresh`,
]

/** Blocks of the unpacked files of a Word document, or null where it is none. */
export async function docxBlocks(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Block[] | null> {
  const declared = [...files.values()].some((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<!DOCTYPE'))
  if (declared) return null
  const html = await toHtml(files)
  if (html === null) return null
  const $ = load(html)
  return each($, $('body').children()).flatMap((element) => elementBlocks($, element))
}

async function toHtml(files: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  try {
    return (await mammoth.convertToHtml({ buffer: repack(files) }, { styleMap: STYLE_MAP })).value
  } catch {
    // The library's errors for a broken document are plain ones; a document that it can't read is damaged, whatever it says.
    return null
  }
}

type Selection = ReturnType<CheerioAPI>

const each = ($: CheerioAPI, selection: Selection): readonly Selection[] => selection.toArray().map((node) => $(node))
const tag = (selection: Selection) => String(selection.prop('tagName')).toLowerCase()

function elementBlocks($: CheerioAPI, element: Selection): readonly Block[] {
  switch (tag(element)) {
    case 'table':
      return [{ kind: 'table', grid: tableGrid($, element) }]
    case 'ul':
    case 'ol':
      return each($, element.children()).flatMap(paragraphs)
    default:
      return paragraphs(element)
  }
}

function paragraphs(element: Selection): readonly Block[] {
  const lines = textOf(element)
    .split('\n')
    .map((line) => line.trim())
  const style = element.attr('class')
  if (style === 'title') return [{ kind: 'title', text: lines.join('') }]
  if (style === 'signature') return [{ kind: 'signature', text: lines.join('') }]
  if (/^h[1-6]$/u.test(tag(element))) return [{ kind: 'heading', text: lines.join('') }]
  return lines.filter((text) => text !== '').map((text) => (style === 'body' ? { kind: 'paragraph', text, body: true } : { kind: 'paragraph', text }))
}

/** Text with a line break for each break of the document. */
function textOf(element: Selection): string {
  const copy = element.clone()
  copy.find('br').replaceWith('\n')
  return copy.text()
}

function tableGrid($: CheerioAPI, table: Selection): Grid {
  const rows = each($, table.children('thead, tbody').children('tr'))
  return { rows: rows.map((row) => each($, row.children('td, th')).map((cell) => gridCell($, cell))) }
}

/** Paragraphs of a cell are kept apart by a space: 12 above 3 is not 123. */
function gridCell($: CheerioAPI, cell: Selection): GridCell {
  const texts = each($, cell.children()).map((paragraph) => textOf(paragraph).replaceAll('\n', ' ').trim())
  const span = (name: string) => Number(cell.attr(name) ?? 1)
  return { text: texts.join(' ').trim(), rowSpan: span('rowspan'), colSpan: span('colspan') }
}
