import { INDENT } from '../documents/text.ts'
import { DRAFT } from '../documents/wording.ts'
import type { Block } from '../recognition/blocks.ts'
import type { GridCell } from '../recognition/grid.ts'

const SECTION = /^[一二三四五六]、/u
const MARKED = /^#{1,6}\s*/u

/** Blocks of a plain text: lines with tabs are rows of a table, lines with Markdown marks headings. */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
  const kept = lines[0]?.trim() === DRAFT ? lines.slice(1) : lines
  // Where section headings stand at the margin, what is indented is running text.
  const indentTells = kept.some((line) => SECTION.test(line))
  const blocks: Block[] = []
  let rows: (readonly GridCell[])[] | null = null
  for (const line of kept) {
    if (!line.includes('\t')) {
      rows = null
      blocks.push(lineBlock(line, indentTells))
    } else if (rows === null) {
      rows = [rowOf(line)]
      blocks.push({ kind: 'table', grid: { rows } })
    } else rows.push(rowOf(line))
  }
  return blocks
}

function lineBlock(line: string, indentTells: boolean): Block {
  const text = line.trim()
  if (MARKED.test(line)) return { kind: 'heading', text: text.replace(MARKED, '') }
  return indentTells && line.startsWith(INDENT) ? { kind: 'paragraph', text, body: true } : { kind: 'paragraph', text }
}

function rowOf(line: string): readonly GridCell[] {
  return line.split('\t').map((cell) => ({ text: cell.trim(), rowSpan: 1, colSpan: 1 }))
}
