import {
  AlignmentType,
  Document,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { pageOf, TEXT_WIDTH } from '../../src/documents/docx-page.ts'
import { PLAIN_STYLES, reportStyles, STYLES } from '../../src/documents/docx-styles.ts'
import { type Layout, type LayoutBlock, type LayoutTable, runsText } from '../../src/documents/layout.ts'

/** A page of a report put together with nothing but the library, from words and measures that stand ready: no layout, no fixed times. */
export function docxByHand(layout: Layout): () => Promise<Uint8Array> {
  const lines = layout.blocks.map(lineOf)
  return async () => {
    const document = new Document({
      title: layout.meta.title,
      creator: layout.meta.agency,
      styles: reportStyles(),
      externalStyles: PLAIN_STYLES,
      evenAndOddHeaderAndFooters: true,
      sections: [{ ...pageOf(null), children: lines.map((line) => ('rows' in line ? tableOf(line) : paragraphOf(line))) }],
    })
    return Packer.toBuffer(document)
  }
}

interface Line {
  readonly style: string
  readonly heading: boolean
  readonly text: string
}
interface Rows {
  readonly widths: readonly number[]
  readonly headerRows: number
  readonly rows: readonly (readonly { readonly text: string; readonly rowSpan: number; readonly columnSpan: number }[])[]
}

function lineOf(block: LayoutBlock): Line | Rows {
  switch (block.kind) {
    case 'table':
      return rowsOf(block)
    case 'title':
      return { style: STYLES.title, heading: false, text: block.lines.join('') }
    case 'heading':
      return { style: STYLES.body, heading: true, text: block.text }
    case 'paragraph':
      return { style: STYLES.body, heading: false, text: runsText(block.runs) }
    case 'signature':
    case 'chart':
    case 'pageBreak':
      throw new Error(`no ${block.kind} in a published report`)
  }
}

function rowsOf({ columns, headerRows, rows }: LayoutTable): Rows {
  const widths = columns.map((share) => Math.round(share * TEXT_WIDTH))
  return { widths, headerRows, rows: rows.map((cells) => cells.map(({ text, rowSpan, colSpan: columnSpan }) => ({ text, rowSpan, columnSpan }))) }
}

function paragraphOf({ style, heading, text }: Line): Paragraph {
  return heading ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 }) : new Paragraph({ style, children: [new TextRun({ text })] })
}

function tableOf({ widths, headerRows, rows }: Rows): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 45, right: 45, top: 28, bottom: 28 },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row < headerRows,
          height: { value: 357, rule: HeightRule.ATLEAST },
          children: cells.map(
            ({ text, rowSpan, columnSpan }) =>
              new TableCell({
                rowSpan,
                columnSpan,
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { left: 17, right: 17 },
                children: [
                  new Paragraph({
                    style: STYLES.table,
                    alignment: AlignmentType.CENTER,
                    keepNext: row < rows.length - 1,
                    spacing: { line: 220, lineRule: LineRuleType.EXACT },
                    children: text === '' ? [] : [new TextRun({ text, size: 18 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
