import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { Fonts } from '../fonts/font-shelf.ts'
import { type Layout, type LayoutBlock, placedCells } from '../layout.ts'
import { printable, printedLetters } from '../printable.ts'
import { signatureInsets } from '../signature.ts'

/** What keeps a layout from being set in type. */
export interface Hindrance {
  readonly kind: 'hindered'
  /** `glyphs`: `what` are the characters that no font has; `fonts`: what is damaged or missing. */
  readonly code: 'glyphs' | 'fonts'
  readonly what: readonly string[]
}

/** `document`: the pages that are sent out; `pages`, `tables` and `whole`: to be looked at, with what is wrong ringed. A table or chart stands on a page of its own, or all on one (`whole`). */
export type Sheet = 'document' | 'pages' | 'tables' | 'whole'

/** Sets layouts in type with the fonts of one installation. */
export interface Typesetter {
  /** PDF/A-2b; the same layout gives the same bytes. */
  pdf(layout: Layout): Promise<Uint8Array | Hindrance>
  /** All pages below each other. */
  svg(layout: Layout, sheet: Sheet): Promise<string | Hindrance>
  /** The same of the document's pages, with the headings that stand on each, counted from 1. */
  pages(layout: Layout): Promise<{ readonly svg: string; readonly headings: readonly PlacedHeading[] } | Hindrance>
}

interface PlacedHeading {
  readonly page: number
  readonly text: string
}

const TEMPLATES = fileURLToPath(new URL('./', import.meta.url))
export const TEMPLATE = join(TEMPLATES, 'main.typ')
/** PDF/A wants a date: that of a report that has none yet. */
const UNDATED = '2000-01-01'

export function createTypesetter(fonts: Fonts): Typesetter {
  const compiler = createCompiler(fonts)
  /** What the compiler remembers of a document is let go in a turn of the event loop between this and the next. */
  let cleared = Promise.resolve()

  const set = async <T>(layout: Layout, sheet: Sheet, out: (document: NodeTypstDocument) => T): Promise<T | Hindrance> => {
    const lacking = [...printedLetters(layout)].filter((letter) => !fonts.covers(letter))
    if (lacking.length > 0) return { kind: 'hindered', code: 'glyphs', what: lacking }
    await cleared
    const compiled = compiler.compile({ mainFilePath: TEMPLATE, inputs: templateInputs(layout, sheet, fonts) })
    const document = compiled.result
    if (document === null) throw new Error(`the template does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
    try {
      return out(document)
    } finally {
      cleared = setImmediate().then(() => compiler.evictCache(0))
    }
  }

  return {
    pdf: (layout) => set(layout, 'document', (document) => compiler.pdf(document, { pdfStandard: 'a-2b' })),
    svg: (layout, sheet) => set(layout, sheet, (document) => compiler.plainSvg(document)),
    pages: (layout) => set(layout, 'pages', (document) => ({ svg: compiler.plainSvg(document), headings: headingsOf(compiler, document) })),
  }
}

const headingSchema = z.array(z.array(z.object({ page: z.int(), text: z.string() })))

function headingsOf(compiler: NodeCompiler, document: NodeTypstDocument): readonly PlacedHeading[] {
  return headingSchema.parse(compiler.query(document, { selector: '<headings>', field: 'value' })).flat()
}

export function createCompiler(fonts: Fonts): NodeCompiler {
  return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: [...fonts.files] }] })
}

/** What the template is given. */
export function templateInputs(layout: Layout, sheet: Sheet, fonts: Fonts): Record<string, string> {
  return { layout: layoutData(layout), faces: JSON.stringify(fonts.families), sheet }
}

/** The layout as JSON: the templates read every text from here and none as markup. */
function layoutData({ running, meta, blocks }: Layout): string {
  const data = { running, meta: { ...meta, issuedOn: meta.issuedOn ?? UNDATED }, blocks: blocks.map(blockData) }
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
}

function blockData(block: LayoutBlock) {
  // Drawn anew, as lines and letters.
  if (block.kind === 'chart') return { ...block, drawn: null }
  if (block.kind === 'signature') return { ...block, insets: signatureInsets(block.agency, block.date) }
  return block.kind === 'table' ? { ...block, cells: placedCells(block) } : block
}
