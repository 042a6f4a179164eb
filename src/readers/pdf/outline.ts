import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Block } from '../../recognition/blocks.ts'
import type { Paragraph } from './paragraph.ts'
import type { TextLine } from './text-line.ts'

/** What a document of our own says of itself beside its pages: nothing but these is a title or a heading. */
export interface Outline {
  readonly title: string
  readonly headings: readonly OutlinedHeading[]
}

interface OutlinedHeading {
  readonly text: string
  readonly page: number
  /** Points from the top of the page; the heading stands a little below. */
  readonly top: number
}

/** Own documents are set by this program, which gives every heading a bookmark. */
const COMPILER = /^Typst /u

/** The outline of a document of our own, or null: elsewhere bookmarks name some of the headings, or none. */
export async function outlineOf(document: PDFDocumentProxy): Promise<Outline | null> {
  const { info } = await document.getMetadata()
  const [creator, title] = ['Creator', 'Title'].map((name) => Reflect.get(info, name))
  if (typeof creator !== 'string' || !COMPILER.test(creator) || typeof title !== 'string') return null
  const entries = (await document.getOutline()) ?? []
  const headings = await Promise.all(entries.flatMap(withInner).map((entry) => headingOf(document, entry)))
  return { title, headings: headings.flatMap((heading) => heading ?? []) }
}

/** What the properties of a document say its title is, which whoever printed it may have left out of its pages. */
export async function propertyTitle(document: PDFDocumentProxy): Promise<readonly Block[]> {
  const title: unknown = Reflect.get((await document.getMetadata()).info, 'Title')
  return typeof title === 'string' && title.trim() !== '' ? [{ kind: 'title', text: title.trim(), unprinted: true }] : []
}

type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

function withInner(entry: Entry): readonly Entry[] {
  return [entry, ...entry.items.flatMap(withInner)]
}

async function headingOf(document: PDFDocumentProxy, { title, dest }: Entry): Promise<OutlinedHeading | null> {
  const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
  const [page, , , y] = target ?? []
  if (typeof page !== 'object' || page === null || typeof y !== 'number') return null
  const index = await document.getPageIndex(page)
  const { height } = (await document.getPage(index + 1)).getViewport({ scale: 1 })
  return { text: title, page: index + 1, top: height - y }
}

/** Margins of GB/T 9704-2012 at the head and the foot of a page, in points: the number of the page and what runs above the text stand there. */
const HEAD = (37 / 25.4) * 72
const FOOT = (35 / 25.4) * 72

/** The lines of a page's text in a document of our own. */
export function textLines(lines: readonly TextLine[], height: number): readonly TextLine[] {
  return lines.filter(({ base }) => base > HEAD && base < height - FOOT)
}

/** Farthest that a heading's line stands below what its bookmark points to; the line after it is farther. */
const NEAREST = 10
const FARTHEST = 45

/** A paragraph of a document of our own as a block. */
export function outlinedBlock({ text, page, base }: Paragraph, { headings }: Outline): Block {
  const heading = headings.some((one) => one.page === page && base - one.top > NEAREST && base - one.top < FARTHEST && same(one.text, text))
  return heading ? { kind: 'heading', text, place: { page } } : { kind: 'paragraph', text, body: true, place: { page } }
}

/** The paragraphs that together say the title, as a title. */
export function withTitle(blocks: readonly Block[], { title }: Outline): readonly Block[] {
  let said = ''
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') return blocks
    said += block.text
    if (same(said, title)) return [{ kind: 'title', text: said }, ...blocks.slice(index + 1)]
  }
  return blocks
}

const same = (a: string, b: string) => a.replace(/\s/gu, '') === b.replace(/\s/gu, '')
