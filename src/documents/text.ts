import { INDENT } from '../report/printed-marks.ts'
import { isIndented, type Layout, type LayoutBlock, type LayoutTable, placedCells, runsText } from './layout.ts'

/** Plain text, UTF-8: headings on lines of their own, tables as rows of equal length with a tab between cells. */
export function writeText(layout: Layout): Uint8Array {
  const head = layout.running === null ? [] : [layout.running]
  const lines = [...head, ...layout.blocks.flatMap((block) => blockLines(block))]
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function blockLines(block: LayoutBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.lines.join('')]
    case 'heading':
      return block.level === 1 ? ['', block.text] : [block.text]
    case 'paragraph':
      return [(isIndented(block.role) ? INDENT : '') + runsText(block.runs)]
    case 'table':
      return rectangle(block).map((row) => row.join('\t'))
    case 'chart':
      return block.words.map((line) => INDENT + line)
    case 'signature':
      return ['', block.agency, block.date.trim()]
    case 'pageBreak':
      return ['']
  }
}

/** Every row with as many cells as the table has columns; a merged cell is stated where it begins. */
function rectangle(table: LayoutTable): readonly (readonly string[])[] {
  const texts = table.rows.map(() => table.columns.map(() => ''))
  for (const { row, column, text } of placedCells(table)) {
    const line = texts[row]
    if (line !== undefined) line[column] = text
  }
  return texts
}
