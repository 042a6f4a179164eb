import { type Layout, type LayoutBlock, type LayoutTable, runsText } from './layout.ts'

/** Running text begins with two full-width spaces, so that nothing it says can be taken for a heading. */
export const INDENT = '　　'

/** Plain text, UTF-8: headings on lines of their own, tables as rows of equal length with a tab between cells. */
export function writeText(layout: Layout): Uint8Array {
  const head = layout.running === null ? [] : [layout.running]
  const lines = [...head, layout.title.join(''), ...layout.blocks.flatMap((block) => blockLines(block))]
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function blockLines(block: LayoutBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? ['', block.text] : [block.text]
    case 'paragraph':
      return [INDENT + runsText(block.runs)]
    case 'table':
      return rectangle(block).map((row) => row.join('\t'))
    case 'signature':
      return ['', block.agency, block.date.trim()]
  }
}

/** Every row with as many cells as the table has columns; a merged cell is stated where it begins. */
function rectangle(table: LayoutTable): readonly (readonly string[])[] {
  const width = table.columns.length
  const taken = table.rows.map(() => new Set<number>())
  return table.rows.map((cells, row) => {
    const texts = Array.from({ length: width }, () => '')
    let column = 0
    for (const cell of cells) {
      while (taken[row]?.has(column)) column += 1
      texts[column] = cell.text
      for (let down = 0; down < cell.rowSpan; down += 1) for (let right = 0; right < cell.colSpan; right += 1) taken[row + down]?.add(column + right)
    }
    return texts
  })
}
