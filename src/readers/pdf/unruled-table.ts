import { printedKind } from '../../recognition/printed-cell.ts'
import { type Column, columnAt, columnsOf, columnsUnder, type HeaderPart, isNextAbove } from './figure-column.ts'
import type { PieceCell, TablePiece } from './table-piece.ts'
import { joinLines, type TextLine } from './text-line.ts'

/** Lines of a page, and the tables among them that no lines are drawn around. */
export type Stretch = { readonly kind: 'lines'; readonly lines: readonly TextLine[] } | { readonly kind: 'table'; readonly piece: TablePiece }

/** A stretch of a line with what it is printed as. */
export interface Part extends HeaderPart {
  readonly figure: boolean
}

/** Lines between two rows of figures that may still be their labels. */
const MOST_LABEL_LINES = 4
/** A section's heading between rows ends a table. */
const SECTION = /^[一二三四五六]、/u

/** Finds rows of figures by their places alone: figures above figures are a column, what stands left of them is their label. */
export function stretchesOf(lines: readonly TextLine[], page: number): readonly Stretch[] {
  const parted = lines.map(partedLine)
  const stretches: Stretch[] = []
  let plain: TextLine[] = []
  for (let at = 0; at < parted.length; ) {
    const region = regionAt(parted, at)
    if (region === null) {
      plain.push(...lines.slice(at, at + 1))
      at++
      continue
    }
    if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain })
    plain = []
    stretches.push({ kind: 'table', piece: pieceOf(region.header, region.body, page) })
    at = region.end
  }
  return plain.length > 0 ? [...stretches, { kind: 'lines', lines: plain }] : stretches
}

export interface PartedLine {
  readonly line: TextLine
  readonly parts: readonly Part[]
}
interface Region {
  readonly header: readonly PartedLine[]
  readonly body: readonly PartedLine[]
  readonly end: number
}

export const partedLine = (line: TextLine): PartedLine => ({ line, parts: partsOf(line) })

/** The rows of figures of each table that no lines are drawn around. */
export function unruledRows(lines: readonly TextLine[]): readonly (readonly PartedLine[])[] {
  const parted = lines.map(partedLine)
  const tables: PartedLine[][] = []
  for (let at = 0; at < parted.length; ) {
    const region = regionAt(parted, at)
    if (region !== null) tables.push(region.body.filter(isRow))
    at = region?.end ?? at + 1
  }
  return tables
}

/** Figures in one stretch stand apart all the same: narrow columns are nearer than the words of a wide line. */
function partsOf({ segments, base, size }: TextLine): readonly Part[] {
  return segments.flatMap((segment) => {
    const figures = segment.words.map(({ text }) => isFigure(text))
    const apart = figures.every(Boolean) ? segment.words : [segment]
    return apart.map(({ text, left, right }) => ({ text, left, right, base, size, figure: isFigure(text) }))
  })
}

function isFigure(text: string): boolean {
  const kind = printedKind(text)
  return kind === 'figure' || kind === 'dash' || kind === 'pending'
}

/** A label and its figures at the end of the line, or figures alone. */
export function isRow({ parts }: PartedLine): boolean {
  const first = parts.findIndex(({ figure }) => figure)
  return parts.length > 1 && first >= 0 && first <= 3 && parts.slice(first).every(({ figure }) => figure)
}

export const isHeader = ({ parts }: PartedLine) => parts.length > 1 && parts.every(({ figure }) => !figure)

function regionAt(lines: readonly PartedLine[], start: number): Region | null {
  const firstRow = rowAfter(lines, start, MOST_LABEL_LINES * 2, (line) => isHeader(line) || line.parts.length === 1)
  const first = lines[start]
  if (firstRow === null || first === undefined || (start < firstRow && !isHeader(first) && !isCutOff(first, lines[firstRow]))) return null
  let bodyStart = firstRow
  let left = figuresLeft(lines[firstRow])
  while (bodyStart > start && isLabelStart(lines[bodyStart - 1], left)) bodyStart--
  let end = firstRow
  for (let next: number | null = firstRow; next !== null; ) {
    left = Math.min(left, figuresLeft(lines[next]))
    const row = lines[next]
    end = next + 1
    next = rowAfter(lines, end, MOST_LABEL_LINES, (line) => isLabel(line, left) && !isHeaderBelow(line, row))
  }
  while (isContinued(lines[end], lines.slice(Math.max(bodyStart, end - 2), end), left)) end++
  return { header: lines.slice(start, bodyStart), body: lines.slice(bodyStart, end), end }
}

/** The next row of figures, over lines that may stand between. */
function rowAfter(lines: readonly PartedLine[], from: number, most: number, between: (line: PartedLine) => boolean): number | null {
  for (let at = from; at < Math.min(lines.length, from + most + 1); at++) {
    const line = lines[at]
    if (line === undefined) return null
    if (isRow(line)) return at
    if (!between(line) || SECTION.test(line.line.text)) return null
  }
  return null
}

const figuresLeft = (row: PartedLine | undefined) => Math.min(...(row?.parts ?? []).filter(({ figure }) => figure).map(({ left }) => left))

/** How a row's label begins. */
const NUMBERED = /^[（(]?[一二三四五六七\d]/u

const isLabel = ({ parts }: PartedLine, figures: number) => parts.every(({ figure, right, size }) => !figure && right < figures + size / 2)

/** The first lines of the first row's label, which stand above its figures. */
const isLabelStart = (line: PartedLine | undefined, figures: number) => line !== undefined && isLabel(line, figures) && NUMBERED.test(line.line.text)

/** A label that begins over its figures, at the head of a page: the row itself has no number. */
function isCutOff(line: PartedLine, row: PartedLine | undefined): boolean {
  const label = (row?.parts ?? []).filter(({ figure }) => !figure)
  return isLabelStart(line, figuresLeft(row)) && !label.some(({ text }) => NUMBERED.test(text))
}

/** Words at the right of the label above them head columns. */
function isHeaderBelow({ parts }: PartedLine, row: PartedLine | undefined): boolean {
  const labels = (row?.parts ?? []).filter(({ figure }) => !figure)
  const right = Math.max(...labels.map((label) => label.right))
  return parts.length > 1 && labels.length > 0 && (parts.at(-1)?.left ?? 0) > right
}

/** The last lines of the last row's label. */
function isContinued(line: PartedLine | undefined, before: readonly PartedLine[], figures: number): boolean {
  const last = before.at(-1)
  if (line === undefined || last === undefined || isRow(line) || NUMBERED.test(line.line.text)) return false
  const { left, right, base, size } = line.line
  const below = before.some(({ parts }) => parts.some((part) => !part.figure && part.left < right && part.right > left))
  return below && right < figures && base - last.line.base < size * 1.6
}

function pieceOf(header: readonly PartedLine[], body: readonly PartedLine[], page: number): TablePiece {
  const columns = columnsOf(
    header.flatMap(({ parts }) => parts),
    body.flatMap(({ parts }) => parts.filter(({ figure }) => figure)),
    Math.max(0, ...body.flatMap(({ parts }) => parts.filter(({ figure }) => !figure).map(({ right }) => right))),
  )
  const edge = columns[0]?.left ?? 0
  const rows = [...headerRows(header, columns), ...bodyRows(body, edge)]
  const labelled = body.some(({ parts }) => parts.some(({ figure }) => !figure))
  // Rows and columns are numbered off: there are no edges to go by.
  const cells = rows.flatMap((row, at): readonly PieceCell[] => {
    const labels = row.filter(({ left, right, figure }) => !figure && labelled && (left < edge || right < edge))
    const innermost = labels.toSorted((a, b) => b.left - a.left)[0]
    const inner = labels.filter((label) => innermost !== undefined && label.right > innermost.left)
    const outer = labels.filter((label) => !inner.includes(label))
    const others = row.filter((part) => !labels.includes(part))
    const texts = [...(labelled ? [outer, inner] : []), ...columns.map((column) => others.filter((part) => columnAt(columns, part) === column))]
    return texts.map((parts, column) => ({ ...boxAt(column, at), text: textOf(parts) }))
  })
  const [top, bottom] = [body[0]?.line.base ?? 0, body.at(-1)?.line.base ?? 0]
  return { page, ruled: false, left: 0, right: (columns.length + 2) * STEP, top, bottom, cells }
}

export const STEP = 10
export const boxAt = (column: number, row: number) => ({ left: column * STEP, right: (column + 1) * STEP, top: row * STEP, bottom: (row + 1) * STEP })
const textOf = (parts: readonly Part[]) => joinLines(parts.toSorted((a, b) => a.base - b.base || a.left - b.left).map(({ text }) => text))

/** What stands right over one column is its header, in however many lines; what stands over several, or higher up, is a row of its own. */
function headerRows(header: readonly PartedLine[], columns: readonly Column[]): readonly (readonly Part[])[] {
  const parts = header.flatMap((line) => line.parts).toSorted((a, b) => b.base - a.base)
  const own = new Set(parts.filter((part) => columnsUnder(columns, part).length === 0))
  for (const column of columns) {
    let lowest: Part | null = null
    for (const part of parts.filter((candidate) => columnsUnder([column], candidate).length > 0 && columnsUnder(columns, candidate).length === 1)) {
      if (lowest !== null && !isNextAbove(part, lowest.base)) break
      own.add(part)
      lowest = part
    }
  }
  const others = header.map((line) => line.parts.filter((part) => !own.has(part)))
  return [...others, [...own]].filter((row) => row.length > 0)
}

/** A row for each line with figures; lines between go to the row above or below whose label they are. */
function bodyRows(body: readonly PartedLine[], edge: number): readonly (readonly Part[])[] {
  const rows = body.filter(isRow).map(({ line, parts }) => ({ base: line.base, labelled: parts.some(({ figure }) => !figure), parts: [...parts] }))
  for (const { line, parts } of body.filter((candidate) => !isRow(candidate))) {
    const above = rows.findLast(({ base }) => base < line.base)
    const below = rows.find(({ base }) => base > line.base)
    const named = above === undefined || (above.labelled && below !== undefined && !below.labelled)
    const begins = /^(?:[（(]?[一二三四五六七]|\d)/u.test(line.text) || (named && (below?.base ?? 0) - line.base < line.base - (above?.base ?? 0))
    const row = begins ? (below ?? above) : (above ?? below)
    row?.parts.push(...parts.filter(({ left }) => left < edge))
  }
  return rows.map(({ parts }) => parts)
}
