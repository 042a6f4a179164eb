import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type LayoutBlock, type PlacedCell, placedCells, runsText } from '../../src/documents/layout.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import type { Report } from '../../src/report/report.ts'

/** Ways in which reports are printed as PDF. */
export interface PageStyle {
  /** Which lines are drawn around cells: all, none, those between rows, or those within and not at the sides. */
  readonly lines: 'all' | 'none' | 'level' | 'inner'
  /** Cells filled: none, headers, every other row. */
  readonly shade: 'none' | 'headers' | 'stripes'
  /** Height of a page in points: a lower one breaks tables over pages. */
  readonly height: number
  /** Headers repeated on every page that a table goes on to. */
  readonly repeat: boolean
  /** Page numbers, and a line at the head of every page. */
  readonly running: boolean
  /** Where figures stand in their cells. */
  readonly align: 'left' | 'center' | 'right'
}

const font = new URL('../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', import.meta.url)
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fileURLToPath(font)] }] })

const SOURCE = `
#let doc = json(bytes(sys.inputs.doc))
#let style = doc.style
#let stroke = if style.lines == "all" { 0.5pt } else if style.lines == "level" { (x: none, y: 0.5pt) } else if style.lines == "inner" {
  (x, y) => (left: if x > 0 { 0.5pt }, top: 0.5pt, bottom: 0.5pt)
}
#set page(width: 595pt, height: style.height * 1pt, margin: (x: 60pt, y: 70pt),
  header: if style.running { align(center, text(9pt, doc.title)) },
  footer: if style.running { align(center, context [— #counter(page).display() —]) })
#set text(font: "Noto Serif SC", size: 12pt, lang: "zh")
#set par(justify: true, leading: 9pt, spacing: 9pt, first-line-indent: (amount: 2em, all: true))
#let figures = if style.align == "left" { left } else if style.align == "right" { right } else { center }
#let cell(one) = table.cell(x: one.column, y: one.row, rowspan: one.rowSpan, colspan: one.colSpan,
  align: horizon + if one.kind == "figure" { figures } else if one.heads == "rows" { left } else { center },
  fill: if style.shade == "headers" and one.heads == "columns" { luma(220) } else if style.shade == "stripes" and calc.even(one.row) { luma(240) },
  par(first-line-indent: 0pt, justify: false, one.text))
#for block in doc.blocks {
  if block.kind == "title" { align(center, text(18pt, block.text)) }
  if block.kind == "line" { par(block.text) }
  if block.kind == "table" {
    set text(size: if block.columns.len() > 6 { 8pt } else { 10pt })
    let header = block.cells.filter(one => one.row < block.headerRows)
    let body = block.cells.filter(one => one.row >= block.headerRows)
    table(columns: block.columns.map(share => share * 1fr), stroke: stroke, inset: 4pt,
      ..if style.repeat and header.len() > 0 { (table.header(..header.map(cell)),) } else { header.map(cell) }, ..body.map(cell))
  }
}
`

export function printPages(report: Report, style: PageStyle): Uint8Array {
  const { blocks, meta } = layoutReport(report, { draft: false })
  const printed = blocks.flatMap(printedBlocks)
  return compiler.pdf({ mainFileContent: SOURCE, inputs: { doc: JSON.stringify({ blocks: printed, style, title: meta.title }) } })
}

type Printed =
  | { readonly kind: 'title' | 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly number[]; readonly headerRows: number; readonly cells: readonly PlacedCell[] }

function printedBlocks(block: LayoutBlock): readonly Printed[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map((text) => ({ kind: 'title', text }))
    case 'heading':
      return [{ kind: 'line', text: block.text }]
    case 'paragraph':
      return [{ kind: 'line', text: runsText(block.runs) }]
    case 'table':
      return [{ kind: 'table', columns: block.columns, headerRows: block.headerRows, cells: placedCells(block) }]
    case 'signature':
      return [block.agency, block.date].map((text) => ({ kind: 'line', text: text.trim() }))
    case 'chart':
    case 'pageBreak':
      return []
  }
}
