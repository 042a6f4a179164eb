import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Block } from '../../recognition/blocks.ts'
import { type Opened, opened, refused } from '../opened.ts'
import { type Drawing, uprightDrawing } from './drawing.ts'
import type { Glyph } from './ink.ts'
import { checkIntegrity } from './integrity.ts'
import { matrixOf } from './matrix.ts'
import { type Outline, outlinedBlock, outlineOf, propertyTitle, textLines, withTitle } from './outline.ts'
import { type Measure, measureOf, type PlacedLine, paragraphsOf } from './paragraph.ts'
import { isRagged, raggedStretches } from './ragged-table.ts'
import { isWithin, type RuledTable, ruledTables } from './ruled-table.ts'
import { withoutRunningLines } from './running-line.ts'
import { type FontLook, PLAIN_FONT } from './shown-text.ts'
import { goesOn, gridOf, type TablePiece } from './table-piece.ts'
import { cellText, linesOfText, type TextLine } from './text-line.ts'
import { stretchesOf } from './unruled-table.ts'

/** A report has ten or twenty pages; a document with more than this is none. */
export const MOST_PAGES = 200

/** A page that takes fonts and shows nothing: without one the library works out the outline of every letter, to draw it itself. */
const SHOWN_NOWHERE = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => {} }, remove: () => {} }),
  documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
}

/** Blocks of a PDF by its text and the lines drawn on its pages; nothing is fetched, run or looked up outside the file. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const integrity = checkIntegrity(bytes)
  if (integrity !== 'sound') return refused(integrity)
  const task = getDocument({
    // The library takes over what it is given.
    data: new Uint8Array(bytes),
    cMapUrl: fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'))),
    disableFontFace: false,
    ownerDocument: SHOWN_NOWHERE,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    // No picture is decoded.
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) return refused('too-many-pages', { pages: document.numPages, most: MOST_PAGES })
    return await blocksOf(document)
  } catch (error) {
    // Whatever the library makes of a broken file is an error of its own kind.
    return refused(error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'damaged')
  } finally {
    await task.destroy()
  }
}

interface Page {
  readonly number: number
  readonly height: number
  readonly pieces: readonly TablePiece[]
  readonly lines: readonly TextLine[]
}

async function blocksOf(document: PDFDocumentProxy): Promise<Opened> {
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await pageOf(await document.getPage(number), number))
  if (pages.every(({ pieces, lines }) => pieces.length + lines.length === 0)) return refused('scan')
  const outline = await outlineOf(document)
  const texts = outline === null ? printedLines(pages) : pages.map(({ lines, height }) => textLines(lines, height))
  const measure = measureOf(texts.flat())
  // Every table of our own has rules: columns of words are none.
  const printed = texts.some(isRagged) ? raggedStretches : stretchesOf
  const partsOf = outline === null ? printed : wholeStretch
  const items = pages.flatMap((page, index) => itemsOf(page, texts[index] ?? [], partsOf))
  const blocks = blocksOfItems(items, measure, outline)
  return opened(outline === null ? [...(await propertyTitle(document)), ...blocks] : withTitle(blocks, outline))
}

function printedLines(pages: readonly Page[]): readonly (readonly TextLine[])[] {
  return withoutRunningLines(
    pages.map(({ lines, height, pieces }) => ({ lines, height, tops: pieces.map(({ top }) => top), bottoms: pieces.map(({ bottom }) => bottom) })),
  )
}

const wholeStretch: typeof stretchesOf = (lines) => [{ kind: 'lines', lines }]

async function pageOf(page: PDFPageProxy, number: number): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const base = matrixOf(viewport.transform)
  if (base === null) return { number, height: viewport.height, pieces: [], lines: [] }
  const { height, width } = viewport
  const drawing = uprightDrawing(operators, (name) => fontLook(page, name), base, [width, height])
  page.cleanup()
  return { number, height, ...partedPage(drawing, number) }
}

function fontLook(page: PDFPageProxy, name: string): FontLook {
  if (!page.commonObjs.has(name)) return PLAIN_FONT
  const font: unknown = page.commonObjs.get(name)
  if (typeof font !== 'object' || font === null) return PLAIN_FONT
  const matrix = 'fontMatrix' in font ? matrixOf(font.fontMatrix) : null
  return { scale: matrix?.[0] ?? PLAIN_FONT.scale, vertical: 'vertical' in font && font.vertical === true }
}

/** A page's letters, those in tables cell by cell, the others as lines. */
function partedPage({ glyphs, rules }: Drawing, page: number): { readonly pieces: readonly TablePiece[]; readonly lines: readonly TextLine[] } {
  const real = glyphs.filter(({ artifact }) => !artifact)
  const tables = ruledTables(rules)
  const inside = new Map<RuledTable, Glyph[]>(tables.map((table) => [table, []]))
  const outside: Glyph[] = []
  for (const glyph of real.length * 2 > glyphs.length ? real : glyphs) {
    const table = tables.find((candidate) => isWithin(glyph, candidate))
    if (table === undefined) outside.push(glyph)
    else inside.get(table)?.push(glyph)
  }
  return { pieces: tables.flatMap((table) => pieceOf(table, inside.get(table) ?? [], page)), lines: linesOfText(outside) }
}

/** Lines around nothing are no table. */
function pieceOf(table: RuledTable, glyphs: readonly Glyph[], page: number): readonly TablePiece[] {
  if (glyphs.length === 0) return []
  const { left, right, top, bottom } = table
  const within = table.cells.map((cell) => ({ cell, glyphs: [] as Glyph[] }))
  for (const glyph of glyphs) within.find(({ cell }) => isWithin(glyph, cell))?.glyphs.push(glyph)
  const cells = within.map(({ cell, glyphs: own }) => ({ ...cell, text: cellText(own) }))
  return [{ page, left, right, top, bottom, ruled: true, cells }]
}

type Item = { readonly kind: 'table'; readonly piece: TablePiece } | { readonly kind: 'line'; readonly placed: PlacedLine }

/** What stands on a page, from top to bottom. */
function itemsOf({ number, pieces }: Page, lines: readonly TextLine[], partsOf: typeof stretchesOf): readonly Item[] {
  const items: Item[] = []
  const add = (among: readonly TextLine[]) => {
    for (const stretch of partsOf(among, number)) {
      if (stretch.kind === 'table') items.push(stretch)
      else items.push(...stretch.lines.map((line) => ({ kind: 'line' as const, placed: { line, page: number } })))
    }
  }
  let rest = lines
  for (const piece of pieces.toSorted((a, b) => a.top - b.top)) {
    add(rest.filter(({ base }) => base < piece.top))
    rest = rest.filter(({ base }) => base >= piece.top)
    items.push({ kind: 'table', piece })
  }
  add(rest)
  return items
}

function blocksOfItems(items: readonly Item[], measure: Measure, outline: Outline | null): readonly Block[] {
  const blocks: Block[] = []
  let lines: PlacedLine[] = []
  let pieces: TablePiece[] = []
  const endLines = () => {
    for (const paragraph of paragraphsOf(lines, measure)) {
      const { text, page } = paragraph
      blocks.push(outline === null ? { kind: 'paragraph', text, place: { page } } : outlinedBlock(paragraph, outline))
    }
    lines = []
  }
  const endTable = () => {
    if (pieces.length > 0) blocks.push({ kind: 'table', grid: gridOf(pieces) })
    pieces = []
  }
  for (const item of items) {
    if (item.kind === 'line') {
      endTable()
      lines.push(item.placed)
      continue
    }
    endLines()
    const last = pieces.at(-1)
    if (last !== undefined && !goesOn(last, item.piece)) endTable()
    pieces.push(item.piece)
  }
  endLines()
  endTable()
  return blocks
}
