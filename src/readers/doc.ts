import WordExtractor from 'word-extractor'
import type { Block } from '../recognition/blocks.ts'
import type { GridCell } from '../recognition/grid.ts'
import { isSoundCompound, streamBeginning } from './compound-file.ts'
import { type Opened, opened, refused } from './opened.ts'

/** Blocks of a Word document of the old kind (.doc). */
export async function docBlocks(bytes: Uint8Array): Promise<Opened> {
  if (!isSoundCompound(bytes)) return refused('damaged')
  if (isEncrypted(bytes)) return refused('protected')
  const text = await bodyText(bytes)
  return text === null ? refused('damaged') : opened(blocksOf(text))
}

async function bodyText(bytes: Uint8Array): Promise<string | null> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return document.getBody({ filterUnicode: false })
  } catch {
    // The library follows a broken document as far as it goes and then fails in any way.
    return null
  }
}

const WORD_MAGIC = 0xa5ec
const FLAGS = 10
const ENCRYPTED = 0x0100

/** Whether the document's stream says that what follows is encrypted. */
function isEncrypted(bytes: Uint8Array): boolean {
  const start = streamBeginning(bytes, WORD_MAGIC)
  return start !== null && (start.getUint16(FLAGS, true) & ENCRYPTED) !== 0
}

/**
 * The library ends each cell with a tab and most rows with nothing: a line with tabs is cells, of however many rows,
 * and what follows its last tab is a line of its own; but cells that were typed with tabs are a row of their own.
 */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let rows: (readonly GridCell[])[] | null = null
  const lines = text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()))
  const typed = typedRows(lines)
  for (const [at, line] of lines.entries()) {
    const cells = typed.has(at) ? line : line.slice(0, -1)
    const rest = typed.has(at) ? '' : (line.at(-1) ?? '')
    if (cells.length > 0) {
      if (rows === null) {
        rows = []
        blocks.push({ kind: 'table', grid: { rows } })
      }
      rows.push(cells.map((cell) => ({ text: cell, rowSpan: 1, colSpan: 1 })))
    }
    if (rest === '') continue
    rows = null
    blocks.push({ kind: 'paragraph', text: rest })
  }
  return blocks
}

/** Lines with tabs between typed cells: several one after the other with equally many, one of which ends in a figure. */
function typedRows(lines: readonly (readonly string[])[]): ReadonlySet<number> {
  const typed = new Set<number>()
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const cells = lines[from]?.length ?? 0
    to = from + 1
    while (lines[to]?.length === cells) to++
    if (cells < 2 || to - from < 2 || !lines.slice(from, to).some((line) => FIGURE.test(line.at(-1) ?? ''))) continue
    for (let at = from; at < to; at++) typed.add(at)
  }
  return typed
}

const FIGURE = /^\d[\d,.]*$/u
