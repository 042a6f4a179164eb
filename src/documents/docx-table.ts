import {
  AlignmentType,
  HeightRule,
  HighlightColor,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { millimetres, points } from './docx-measure.ts'
import { TEXT_WIDTH } from './docx-page.ts'
import { STYLES } from './docx-styles.ts'
import { type LayoutCell, type LayoutTable, placedCells } from './layout.ts'
import { widthOf } from './title.ts'

interface Setting {
  /** Points. */
  readonly size: number
  readonly blankSize: number
  readonly line: number
  /** Least height of a row. */
  readonly row: number
  /** Left and right of text that begins at the left. */
  readonly margin: number
  /** Left and right of labels in the middle: three characters fit a column of figures. */
  readonly inset: number
  /** Above and below the text. */
  readonly padding: number
}

/** 五号; and small enough for the table of section 3 to stand on one page. */
const OPEN: Setting = { size: 10.5, blankSize: 10.5, line: 15, row: millimetres(7), margin: millimetres(1), inset: millimetres(1), padding: 0 }
const DENSE: Setting = {
  size: 9,
  blankSize: 6.5,
  line: 11,
  row: millimetres(6.3),
  margin: millimetres(0.8),
  inset: millimetres(0.3),
  padding: millimetres(0.5),
}
/** Least height of a row in which somebody writes by hand. */
const ROOM = millimetres(12)
const RED = 'C00000'

/** A table of words with more rows than these runs on over pages. */
const FEW_ROWS = 8

/** The table over the width of the text; one of figures moves to the next page whole where it fits on one. */
export function docxTable(table: LayoutTable): Table {
  const setting = table.dense ? DENSE : OPEN
  const widths = columnWidths(table.columns)
  const placed = placedCells(table)
  const whole = placed.some(({ id }) => id !== null) || table.rows.length <= FEW_ROWS
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: setting.margin, right: setting.margin, top: setting.padding, bottom: setting.padding },
    rows: table.rows.map(
      (_, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row < table.headerRows,
          keepNext: whole ? row < table.rows.length - 1 : row < table.headerRows,
          height: { value: table.roomy === true && row >= table.headerRows ? ROOM : setting.row, rule: HeightRule.ATLEAST },
          children: placed
            .filter((cell) => cell.row === row)
            .map((cell) => {
              const size = sizeOf(cell, widths.slice(cell.column, cell.column + cell.colSpan), setting)
              const side = sideMargin(cell, row < table.headerRows, widths[cell.column] ?? TEXT_WIDTH, setting)
              return docxCell(cell, { size, side, line: setting.line })
            }),
        }),
    ),
  })
}

/** Twips; rounding must not add up to another width than that of the text. */
function columnWidths(shares: readonly number[]): readonly number[] {
  let share = 0
  let used = 0
  return shares.map((next) => {
    share += next
    const width = Math.round(share * TEXT_WIDTH) - used
    used += width
    return width
  })
}

/** Of letters, in half points: words break into lines; a figure stands on one, smaller where it has many digits. */
function sizeOf({ kind, text }: LayoutCell, widths: readonly number[], { size, blankSize }: Setting): number {
  if (kind === 'blank') return blankSize * 2
  if (kind !== 'figure' || text === '') return size * 2
  const width = widths.reduce((sum, one) => sum + one, 0) / points(1)
  return Math.min(size * 2, Math.floor(((width - 2) / (text.length * DIGIT)) * 2))
}

/** A digit's width, by the size of its letters. */
const DIGIT = 0.52

interface CellSetting {
  /** Half points. */
  readonly size: number
  readonly side: number | undefined
  readonly line: number
}

function docxCell(cell: LayoutCell, { size, side, line }: CellSetting): TableCell {
  const marked = cell.kind === 'blank' ? { highlight: HighlightColor.YELLOW } : cell.mark === 'error' ? { color: RED, bold: true } : {}
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(side === undefined ? {} : { margins: { left: side, right: side } }),
    children: [
      new Paragraph({
        style: STYLES.table,
        alignment: cell.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
        spacing: { line: points(line), lineRule: LineRuleType.EXACT },
        children:
          cell.text === '' ? [] : (cell.lines ?? [cell.text]).map((text, at) => new TextRun({ text, break: Math.min(at, 1), size, ...marked })),
      }),
    ],
  })
}

/** Left and right of a cell's text, in twips; undefined leaves the table's. */
function sideMargin({ kind, align, colSpan, text }: LayoutCell, header: boolean, column: number, setting: Setting): number | undefined {
  if (kind !== 'label' && kind !== 'text') return 0
  if (align === 'left') return undefined
  if (colSpan > 1) return undefined
  return header ? evenInset(text, column, setting) : setting.inset
}

/** The inset that breaks a column's heading into lines of about the same length: 商业 over 企业, not 商业企 over 业. */
function evenInset(text: string, column: number, { size, inset }: Setting): number {
  const letter = points(size)
  const fitting = Math.max(1, Math.floor((column - 2 * inset) / letter))
  const lines = Math.ceil(widthOf(text) / fitting)
  if (lines <= 1) return inset
  return Math.max(inset, Math.floor((column - Math.ceil(widthOf(text) / lines) * letter) / 2) - points(0.5))
}
