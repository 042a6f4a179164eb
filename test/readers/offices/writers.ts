import ExcelJS from 'exceljs'
import { zipOf } from '../zip.ts'
import type { Box, Grid } from './tables.ts'

/** What stands in a file from top to bottom, and how each kind of office writes it down. */
export type Piece = { readonly text: string; readonly head?: boolean } | { readonly grid: Grid }

const boxed = (cell: Box | string): Required<Box> => (typeof cell === 'string' ? { text: cell, down: 1, across: 1 } : { down: 1, across: 1, ...cell })
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Every place of a grid, what spans standing in its first one. */
function spread(grid: Grid): readonly (readonly string[])[] {
  const places: (string | undefined)[][] = grid.map(() => [])
  for (const [r, cells] of grid.entries()) {
    let at = 0
    for (const cell of cells) {
      const { text, down, across } = boxed(cell)
      while (places[r]?.[at] !== undefined) at += 1
      for (let y = r; y < Math.min(grid.length, r + down); y++)
        for (let x = at; x < at + across; x++) {
          const line = places[y]
          if (line !== undefined) line[x] = y === r && x === at ? text : ''
        }
    }
  }
  return places.map((line) => Array.from(line, (text) => text ?? ''))
}

// ── web pages ──────────────────────────────────────────────────────────────────────────────────────────────

export interface PageWays {
  readonly cell?: (text: string, tag: string, spans: string) => string
  readonly paragraph?: (text: string, head: boolean) => string
  readonly table?: (rows: string) => string
}

export function htmlOf(pieces: readonly Piece[], ways: PageWays = {}): string {
  const {
    cell = (text, tag, spans) => `<${tag}${spans}>${text}</${tag}>`,
    paragraph = (text) => `<p>${text}</p>`,
    table = (rows) => `<table border="1">${rows}</table>`,
  } = ways
  return pieces
    .map((piece) => {
      if (!('grid' in piece)) return paragraph(plain(piece.text), piece.head === true)
      const rows = piece.grid.map((cells) => {
        const written = cells.map(boxed).map(({ text, down, across }) => {
          const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
          return cell(plain(text), 'td', spans)
        })
        return `<tr>${written.join('')}</tr>`
      })
      return table(rows.join('\n'))
    })
    .join('\n')
}

// ── texts ──────────────────────────────────────────────────────────────────────────────────────────────────

/** As a page copies into an editor: `between` the cells of a row; blank places stay where `blanks`. */
export function textOf(pieces: readonly Piece[], between: string, blanks: boolean): string {
  return pieces
    .map((piece) =>
      'grid' in piece
        ? spread(piece.grid)
            .map((line) => line.filter((text) => blanks || text !== '').join(between))
            .join('\n')
        : piece.text,
    )
    .join('\n')
}

export function markdownOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (!('grid' in piece)) return piece.head === true ? `## ${piece.text}` : piece.text
      const [head = [], ...rows] = spread(piece.grid)
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
    })
    .join('\n\n')
}

// ── Word ───────────────────────────────────────────────────────────────────────────────────────────────────

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Runs are broken where an editor marked a spelling. */
const run = (text: string) =>
  text
    .split(/(?<=^.{3})/u)
    .map((part) => `<w:r><w:t xml:space="preserve">${plain(part)}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>')
const wordParagraph = (text: string) => `<w:p>${run(text)}</w:p>`

export function docxOf(pieces: readonly Piece[]): Uint8Array {
  const body = pieces.map((piece) => ('grid' in piece ? wordTable(piece.grid) : piece.text.split('\n').map(wordParagraph).join('')))
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${NAMESPACE}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  })
}

function wordTable(grid: Grid): string {
  const goingOn = new Map<number, { left: number; across: number }>()
  const rows = grid.map((cells) => {
    const written: string[] = []
    let at = 0
    const passOver = () => {
      for (let open = goingOn.get(at); open !== undefined && open.left > 0; open = goingOn.get(at)) {
        written.push(`<w:tc><w:tcPr><w:gridSpan w:val="${open.across}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`)
        open.left -= 1
        at += open.across
      }
    }
    for (const cell of cells) {
      passOver()
      const { text, down, across } = boxed(cell)
      written.push(
        `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/>${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}</w:tcPr>${wordParagraph(text)}</w:tc>`,
      )
      goingOn.set(at, { left: down - 1, across })
      at += across
    }
    passOver()
    return `<w:tr>${written.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
}

// ── spreadsheets ───────────────────────────────────────────────────────────────────────────────────────────

export async function xlsxOf(sheets: Readonly<Record<string, readonly Piece[]>>, merged: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const [name, pieces] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    let top = 1
    for (const piece of pieces) {
      if (!('grid' in piece)) {
        for (const line of piece.text.split('\n')) sheet.getCell(top++, 1).value = line
        continue
      }
      for (const [r, line] of spread(piece.grid).entries())
        for (const [c, text] of line.entries())
          if (text !== '') sheet.getCell(top + r, c + 1).value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text
      if (merged) mergeBoxes(sheet, piece.grid, top)
      top += piece.grid.length + 1
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function mergeBoxes(sheet: ExcelJS.Worksheet, grid: Grid, top: number): void {
  const taken = new Set<string>()
  for (const [r, cells] of grid.entries()) {
    let at = 0
    for (const cell of cells) {
      const { down, across } = boxed(cell)
      while (taken.has(`${r} ${at}`)) at += 1
      for (let y = r; y < r + down; y++) for (let x = at; x < at + across; x++) taken.add(`${y} ${x}`)
      if (down * across > 1) sheet.mergeCells(top + r, at + 1, top + r + down - 1, at + across)
    }
  }
}
