import { load } from 'cheerio'
import { RUNNING_TEXT } from '../documents/html-blocks.ts'
import type { Block } from '../recognition/blocks.ts'
import { textBlocks } from '../recognition/text-blocks.ts'
import { cellsOf, flowOf, type MarkupElement, type MarkupNode, rowsOf, spanOf, tagOf } from './markup-nodes.ts'
import { type Opened, opened, refused } from './opened.ts'

/** HTML as blocks, whoever wrote it: a web page, or a Word document turned into HTML. */

export interface MarkupOptions {
  /** What a paragraph is by its class, where the classes are our own; a web page's say nothing. */
  readonly classes?: ReadonlyMap<string, 'title' | 'signature' | 'body'>
}

/** No report is laid out in so many layers or cells. */
const DEEPEST = 1_000
const MOST_CELLS = 20_000

/** Elements of which many are left open by design, so that open ones tell no depth. */
const LEFT_OPEN = new Set('p li td th tr dt dd option br hr img input meta link col wbr base area source tbody thead tfoot colgroup'.split(' '))

/** Reads HTML into paragraphs and tables; tables that only lay out a page are taken apart. */
export function markupBlocks(html: string, options: MarkupOptions = {}): Opened {
  const excess = excessOf(html)
  if (excess !== null) return excess
  const page: Page = { blocks: [], classes: options.classes ?? null, line: '', links: 0, kind: 'paragraph', boxes: [], lastBox: 0 }
  for (const node of load(html).root()[0]?.children ?? []) visit(page, node)
  endLine(page)
  return opened(page.blocks)
}

/** Told before parsing, which takes the square of the depth, and a kilobyte a cell. */
function excessOf(html: string): Opened | null {
  let depth = 0
  let cells = 0
  for (const [whole, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)[^<>]*>/giu)) {
    const tag = name.toLowerCase()
    if (close === '' && (tag === 'td' || tag === 'th')) cells += 1
    if (cells > MOST_CELLS) return refused('too-many-cells', { most: MOST_CELLS })
    if (LEFT_OPEN.has(tag) || whole.endsWith('/>')) continue
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return refused('too-complex')
  }
  return null
}

interface Page {
  readonly blocks: Block[]
  readonly classes: MarkupOptions['classes'] | null
  /** The text of the line so far, and how many letters of it are links. */
  line: string
  links: number
  kind: 'title' | 'heading' | 'signature' | 'body' | 'paragraph'
  boxes: readonly number[]
  lastBox: number
}

function visit(page: Page, node: MarkupNode): void {
  if (node.type === 'text') page.line += node.data
  else if ('attribs' in node) visitElement(page, node)
}

function visitElement(page: Page, element: MarkupElement): void {
  switch (flowOf(element)) {
    case 'unseen':
      return
    case 'break':
      if (page.kind === 'paragraph' || page.kind === 'body') endLine(page)
      else page.line += page.classes === null ? ' ' : ''
      return
    case 'table':
      visitTable(page, element)
      return
    case 'inline':
      visitInline(page, element)
      return
    case 'block':
      visitBlock(page, element)
  }
}

function visitBlock(page: Page, element: MarkupElement): void {
  endLine(page)
  if (tagOf(element) === 'pre' && element.children.every(isPlain)) {
    page.blocks.push(...textBlocks(plainText(element)).map((block) => ({ ...block, place: { within: page.boxes } })))
    return
  }
  const { kind, boxes } = page
  const tag = tagOf(element)
  page.kind = kindOf(page, element, tag)
  if (page.classes === null && tag !== 'p' && page.kind === 'paragraph') page.boxes = [...boxes, ++page.lastBox]
  for (const child of element.children) visit(page, child)
  endLine(page)
  page.kind = kind
  page.boxes = boxes
}

function kindOf(page: Page, element: MarkupElement, tag: string): Page['kind'] {
  if (/^h[1-6]$/u.test(tag)) return 'heading'
  if (tag === 'title' && page.classes === null) return 'title'
  // Our own pages say what is running text.
  if (page.classes === null && element.attribs[RUNNING_TEXT] !== undefined) return 'body'
  return page.classes?.get(element.attribs.class ?? '') ?? page.kind
}

/** Whether it says nothing but text, however it looks. */
const isPlain = (node: MarkupNode): boolean => !('attribs' in node) || (flowOf(node) === 'inline' && node.children.every(isPlain))

function visitInline(page: Page, element: MarkupElement): void {
  if (isSheetName(element)) return
  const before = page.line.length
  for (const child of element.children) visit(page, child)
  if (tagOf(element) === 'a' && element.attribs.href !== undefined) page.links += Math.max(0, page.line.length - before)
}

/** What programs put over each table of a workbook that they save as a page: the number and the name of its sheet. */
function isSheetName(element: MarkupElement): boolean {
  const [heading, more] = element.children
  return /^table\d+$/u.test(element.attribs.name ?? '') && more === undefined && heading?.type === 'tag' && tagOf(heading) === 'h1'
}

function endLine(page: Page): void {
  const text = tidy(page, page.line)
  const linked = page.links >= page.line.length * MOSTLY
  page.line = ''
  page.links = 0
  if (text === '') return
  const place = page.boxes.length === 0 ? {} : { place: { within: page.boxes } }
  if (page.kind === 'body') page.blocks.push({ kind: 'paragraph', text, body: true, ...place })
  else if (page.kind === 'paragraph' && linked) page.blocks.push({ kind: 'link', text, ...place })
  else page.blocks.push({ kind: page.kind, text, ...place })
}

/** A web page's white space is as good as one blank; that of running text of our own, and of a document, is the writer's. */
function tidy({ classes, kind }: Page, text: string): string {
  return (classes === null && kind !== 'body' ? text.replace(/\s+/gu, ' ') : text).trim()
}

/** Of a line's letters in links, so that it is nothing but links and what parts them. */
const MOSTLY = 0.7

/** A caption that says what the heading over the table says adds nothing. */
function repeatsHeading({ blocks }: Page, caption: MarkupElement): boolean {
  const above = blocks.at(-1)
  return above?.kind === 'heading' && above.text === plainText(caption).trim()
}

function plainText(node: MarkupNode): string {
  if (node.type === 'text') return node.data
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

// ── tables ─────────────────────────────────────────────────────────────────────────────────────────────────

function visitTable(page: Page, table: MarkupElement): void {
  endLine(page)
  const { boxes } = page
  const rows = rowsOf(table).map(cellsOf)
  if (isLayout(rows)) {
    for (const cell of rows.flat()) {
      page.boxes = page.classes === null ? [...boxes, ++page.lastBox] : boxes
      for (const child of cell.children) visit(page, child)
      endLine(page)
    }
    page.boxes = boxes
    return
  }
  for (const caption of table.children)
    if ('attribs' in caption && tagOf(caption) === 'caption' && !repeatsHeading(page, caption)) visit(page, caption)
  const grid = {
    rows: rows.map((cells) =>
      cells.map((cell) => ({ text: tidy(page, cellText(cell)), rowSpan: spanOf(cell, 'rowspan'), colSpan: spanOf(cell, 'colspan') })),
    ),
  }
  if (grid.rows.some((row) => row.length > 0)) page.blocks.push({ kind: 'table', grid, ...(boxes.length === 0 ? {} : { place: { within: boxes } }) })
}

/** Whether a table holds other tables, or is but one cell: it then only puts things in their places. */
function isLayout(rows: readonly (readonly MarkupElement[])[]): boolean {
  return rows.flat().length === 1 || rows.some((cells) => cells.some(holdsTable))
}

/** One cell inside a cell is no table. */
function holdsTable(element: MarkupElement): boolean {
  if (!element.children.some((child) => 'attribs' in child)) return false
  const open: MarkupNode[] = [...element.children]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('attribs' in node)) continue
    if (tagOf(node) === 'table' && rowsOf(node).flatMap(cellsOf).length > 1) return true
    open.push(...node.children)
  }
  return false
}

/** Paragraphs and lines of a cell are kept apart by a blank: 12 above 3 is not 123. A raised mark is no part of a figure. */
function cellText(cell: MarkupElement): string {
  const [only, more] = cell.children
  if (more === undefined && only?.type === 'text') return only.data.replaceAll('[]', '')
  let text = ''
  const part = () => {
    text = text.trimEnd() === '' ? '' : `${text.trimEnd()} `
  }
  const gather = (node: MarkupNode): void => {
    if (node.type === 'text') text += node.data
    if (!('attribs' in node)) return
    const tag = tagOf(node)
    const flow = flowOf(node)
    if (flow === 'unseen') return
    if (flow !== 'inline') part()
    if (tag === 'input' && (node.attribs.type ?? 'text') === 'text') text += node.attribs.value ?? ''
    if (tag === 'sup') text += '['
    for (const child of node.children) gather(child)
    if (tag === 'sup') text += ']'
    if (flow !== 'inline') part()
  }
  for (const child of cell.children) gather(child)
  return text.replaceAll('[]', '')
}
