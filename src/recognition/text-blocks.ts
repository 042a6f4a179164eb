import { DRAFT, INDENT } from '../report/printed-marks.ts'
import type { Block } from './blocks.ts'
import type { GridCell } from './grid.ts'
import type { Place } from './place.ts'

const SECTION = /^[一二三四五六]、/u
const MARKED = /^#{1,6}\s*/u
const SEPARATOR = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u

interface Line {
  readonly text: string
  readonly row: number
}

/** Blocks of a plain text: lines with tabs or Markdown strokes are rows of a table, lines with Markdown marks headings. */
export function textBlocks(text: string): readonly Block[] {
  const all = text.split(/\r\n?|\n/u).map((line, at) => ({ text: line, row: at + 1 }))
  const lines = all.filter((line) => line.text.trim() !== '')
  const kept = lines[0]?.text.trim() === DRAFT ? lines.slice(1) : lines
  // Where section headings stand at the margin, what is indented is running text.
  const indentTells = kept.some((line) => SECTION.test(line.text))
  const isBody = (line: Line) => indentTells && line.text.startsWith(INDENT)
  const strokes = kept.filter((line) => !isBody(line) && isStroked(line.text)).length > 1
  const blocks: Block[] = []
  let rows: { readonly cells: (readonly GridCell[])[]; readonly places: Place[] } | null = null
  for (const line of kept) {
    const cells = isBody(line) ? null : cellsOf(line.text, strokes)
    if (cells === null) {
      rows = null
      blocks.push(lineBlock(line, isBody(line)))
    } else if (strokes && SEPARATOR.test(line.text)) {
      // The line under a Markdown table's head.
    } else {
      if (rows === null) {
        rows = { cells: [], places: [] }
        blocks.push({ kind: 'table', grid: { rows: rows.cells, places: rows.places } })
      }
      rows.cells.push(cells)
      rows.places.push({ row: line.row })
    }
  }
  return blocks
}

const isStroked = (text: string) => /^\s*\|.*\|\s*$/u.test(text) || text.split('|').length > 3

function cellsOf(text: string, strokes: boolean): readonly GridCell[] | null {
  if (text.includes('\t')) return text.split('\t').map(cell)
  if (!strokes || !isStroked(text)) return null
  const bare = text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return bare.split(/(?<!\\)\|/u).map((part) => cell(unmarked(part)))
}

const cell = (text: string): GridCell => ({ text: text.trim(), rowSpan: 1, colSpan: 1 })

/** Without Markdown's marks for looks and its ways to write what it would take for marks. */
function unmarked(text: string): string {
  return text
    .replace(/<br\s*\/?>|&nbsp;/giu, ' ')
    .replace(/\*\*|__|`/gu, '')
    .replace(/\\(?=[|*_#\\.-])/gu, '')
}

function lineBlock({ text: line, row }: Line, body: boolean): Block {
  const text = line.trim()
  const place = { row }
  if (body) return { kind: 'paragraph', text, body: true, place }
  if (MARKED.test(line)) return { kind: 'heading', text: unmarked(text.replace(MARKED, '')).trim(), place }
  const bold = /^\*\*([^*]+)\*\*$/u.exec(text)?.[1]
  if (bold !== undefined) return { kind: 'paragraph', text: bold.trim(), place }
  return { kind: 'paragraph', text, place }
}
