import {
  AlignmentType,
  Document,
  HeadingLevel,
  HighlightColor,
  ImageRun,
  LineRuleType,
  Packer,
  PageBreak,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { CONDENSED, FONTS, points } from './docx-measure.ts'
import { pageOf } from './docx-page.ts'
import { coreProperties, fontTable } from './docx-parts.ts'
import { PLAIN_STYLES, reportStyles, STYLES } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { type DrawnPicture, isIndented, type Layout, type LayoutBlock, type LayoutChart, type LayoutParagraph, type Run } from './layout.ts'
import { signatureInsets } from './signature.ts'
import { withFixedTimes } from './zip-times.ts'

/** A Word document on the page of GB/T 9704-2012; the same layout gives the same bytes. */
export async function writeDocx(layout: Layout): Promise<Uint8Array> {
  const document = new Document({
    title: layout.meta.title,
    creator: layout.meta.agency,
    lastModifiedBy: layout.meta.agency,
    styles: reportStyles(),
    externalStyles: PLAIN_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...pageOf(layout.running), children: layout.blocks.flatMap(docxBlock) }],
  })
  const bytes = await Packer.toBuffer(document, undefined, [coreProperties(layout), fontTable()])
  return withFixedTimes(bytes)
}

function docxTitle(lines: readonly string[]): Paragraph {
  return new Paragraph({
    style: STYLES.title,
    children: lines.map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) })),
  })
}

function docxBlock(block: LayoutBlock, index: number, blocks: readonly LayoutBlock[]): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [docxTitle(block.lines)]
    case 'heading':
      return [docxHeading(block, blocks[index - 1]?.kind === 'table')]
    case 'paragraph':
      return [docxParagraph(block, blocks[index + 1]?.kind === 'signature')]
    case 'table':
      return [docxTable(block)]
    case 'chart':
      return docxChart(block, index)
    case 'signature':
      return docxSignature(block.agency, block.date)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function docxHeading({ level, text }: { readonly level: 1 | 2; readonly text: string }, belowTable: boolean): Paragraph {
  return new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(belowTable ? { spacing: { before: points(10) } } : {}),
  })
}

/** A sub-head stands with what follows, and the signature never alone on a page. */
function docxParagraph({ runs, role }: LayoutParagraph, lastOfAll: boolean): Paragraph {
  const font = role === 'subhead' ? FONTS.subheading : role === 'attached' ? FONTS.heading : null
  return new Paragraph({
    style: role === 'attachments' ? STYLES.attachments : STYLES.body,
    children: runs.map((run) => docxRun(run, font)),
    keepNext: font !== null || lastOfAll,
    ...(isIndented(role) ? {} : { indent: { firstLine: 0, firstLineChars: 0 } }),
  })
}

function docxRun({ text, blank }: Run, font: (typeof FONTS)[keyof typeof FONTS] | null): TextRun {
  return new TextRun({ text, ...(blank ? { highlight: HighlightColor.YELLOW } : {}), ...(font === null ? {} : { font }) })
}

/** The picture in a line of its own height: lines of the body are exact and would cut it. It is numbered by its place, since the library counts on from document to document. */
function docxChart({ name, words, drawn }: LayoutChart, place: number): readonly Paragraph[] {
  if (drawn === null) return words.map((text) => new Paragraph({ style: STYLES.body, text }))
  const altText = { name, title: name, description: words.join(''), id: String(place + 1) }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [new ImageRun({ type: 'png', data: drawn.png, transformation: fitted(drawn), altText })],
    }),
  ]
}

/** Pixels of 1/96 inch: as large as the page has room for. */
function fitted({ width, height }: DrawnPicture): { readonly width: number; readonly height: number } {
  const scale = Math.min(PICTURE_ROOM.width / width, PICTURE_ROOM.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const PICTURE_ROOM = { width: 520, height: 780 }

/** Room above the signature for the seal that is put over it. */
const SEAL = 3 * points(28.95)

function docxSignature(agency: string, date: string): readonly Paragraph[] {
  const insets = signatureInsets(agency, date)
  const line = (text: string, inset: number, first: boolean) =>
    new Paragraph({
      style: STYLES.signature,
      children: [new TextRun(text)],
      indent: { right: Math.max(0, Math.round(inset * (points(16) + CONDENSED))) },
      ...(first ? { spacing: { before: SEAL }, keepNext: true } : {}),
    })
  return [line(agency, insets.agency, true), line(date, insets.date, false)]
}
