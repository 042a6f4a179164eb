import { printedKind } from '../../recognition/printed-cell.ts'
import type { PieceCell, TablePiece } from './table-piece.ts'
import type { TextLine, Word } from './text-line.ts'

/** Lines of a page, and the tables among them that no lines are drawn around. */
export type Stretch = { readonly kind: 'lines'; readonly lines: readonly TextLine[] } | { readonly kind: 'table'; readonly piece: TablePiece }

/** A stretch of a line with what it is printed as. */
interface Part extends Word {
  readonly figure: boolean
  readonly base: number
  readonly size: number
}

/** Lines between two rows of figures that may still be their labels. */
const MOST_LABEL_LINES = 4
/** A section's heading between rows ends a table. */
const SECTION = /^[一二三四五六]、/u

/** Finds rows of figures by their places alone: figures above figures are a column, what stands left of them is their label. */
export function stretchesOf(lines: readonly TextLine[], page: number): readonly Stretch[] {
  const parted = lines.map((line) => ({ line, parts: partsOf(line) }))
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

interface PartedLine {
  readonly line: TextLine
  readonly parts: readonly Part[]
}
interface Region {
  readonly header: readonly PartedLine[]
  readonly body: readonly PartedLine[]
  readonly end: number
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
function isRow({ parts }: PartedLine): boolean {
  const first = parts.findIndex(({ figure }) => figure)
  return parts.length > 1 && first >= 0 && first <= 3 && parts.slice(first).every(({ figure }) => figure)
}

const isHeader = ({ parts }: PartedLine) => parts.length > 1 && parts.every(({ figure }) => !figure)

function regionAt(lines: readonly PartedLine[], start: number): Region | null {
  const headerEnd = rowAfter(lines, start, MOST_LABEL_LINES * 2, (line) => isHeader(line) || line.parts.length === 1)
  const first = lines[start]
  if (headerEnd === null || first === undefined || (start < headerEnd && !isHeader(first))) return null
  let end = headerEnd + 1
  for (let next: number | null = headerEnd; next !== null; ) {
    end = next + 1
    const left = figuresLeft(lines.slice(headerEnd, end))
    next = rowAfter(lines, end, MOST_LABEL_LINES, (line) => isLabel(line, left))
  }
  const left = figuresLeft(lines.slice(headerEnd, end))
  while (isContinued(lines[end], lines[end - 1], left)) end++
  return { header: lines.slice(start, headerEnd), body: lines.slice(headerEnd, end), end }
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

function figuresLeft(rows: readonly PartedLine[]): number {
  return Math.min(...rows.flatMap(({ parts }) => parts.filter(({ figure }) => figure).map(({ left }) => left)))
}

const isLabel = ({ parts }: PartedLine, figures: number) =>
  parts.every(({ figure, left, right }) => !figure && right < figures + right - left && left < figures)

/** The last lines of the last row's label. */
function isContinued(line: PartedLine | undefined, before: PartedLine | undefined, figures: number): boolean {
  if (line === undefined || before === undefined || isRow(line) || SECTION.test(line.line.text) || /^[（(]?[一二三四五六七\d]/u.test(line.line.text))
    return false
  return line.line.right < figures && line.line.base - before.line.base < line.line.size * 1.6
}

function pieceOf(header: readonly PartedLine[], body: readonly PartedLine[], page: number): TablePiece {
  const columns = columnsOf(header, body)
  const edge = Math.min(...columns.map(({ left }) => left))
  const rows = [...headerRows(header, columns, edge), ...bodyRows(body, edge)]
  // Rows and columns are numbered off: there are no edges to go by.
  const cells = rows.flatMap((row, at): readonly PieceCell[] => {
    const labels = row.filter(({ left, figure }) => !figure && left < edge)
    const innermost = labels.toSorted((a, b) => b.left - a.left)[0]
    const inner = labels.filter((label) => innermost !== undefined && label.right > innermost.left)
    const outer = labels.filter((label) => !inner.includes(label))
    const others = row.filter((part) => !labels.includes(part))
    const texts = [outer, inner, ...columns.map((column) => others.filter((part) => columnAt(columns, part) === column))]
    return texts.map((parts, column) => ({ ...boxAt(column, at), text: textOf(parts) }))
  })
  return { page, ruled: false, left: 0, right: (columns.length + 2) * STEP, top: body[0]?.line.base ?? 0, bottom: body.at(-1)?.line.base ?? 0, cells }
}

const STEP = 10
const boxAt = (column: number, row: number) => ({ left: column * STEP, right: (column + 1) * STEP, top: row * STEP, bottom: (row + 1) * STEP })
const textOf = (parts: readonly Part[]) =>
  parts
    .toSorted((a, b) => a.base - b.base || a.left - b.left)
    .map(({ text }) => text)
    .join('')

interface Column {
  left: number
  right: number
}

/** Columns by the figures in them; a column without any, by its header. */
function columnsOf(header: readonly PartedLine[], body: readonly PartedLine[]): readonly Column[] {
  const figures = body.flatMap(({ parts }) => parts.filter(({ figure }) => figure))
  const columns: Column[] = []
  for (const { left, right } of figures.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  const edge = Math.min(...columns.map(({ left }) => left))
  const labelled = Math.max(0, ...body.flatMap(({ parts }) => parts.filter(({ figure, left }) => !figure && left < edge).map(({ right }) => right)))
  for (const { parts } of header.toReversed()) {
    for (const { left, right } of parts) {
      if (left < labelled || columns.some((column) => left < column.right && right > column.left)) continue
      columns.push({ left, right })
    }
  }
  return columns.toSorted((a, b) => a.left - b.left)
}

/** The column a part stands in or is nearest to. */
function columnAt(columns: readonly Column[], { left, right }: Word): Column | undefined {
  const away = (column: Column) => Math.abs((column.left + column.right) / 2 - (left + right) / 2)
  return columns.toSorted((a, b) => away(a) - away(b))[0]
}

/** What stands over one column is its header, in however many lines; what stands over several is a row of its own. */
function headerRows(header: readonly PartedLine[], columns: readonly Column[], edge: number): readonly (readonly Part[])[] {
  const parts = header.flatMap((line) => line.parts)
  const over = ({ left, right }: Part) => columns.filter((column) => column.left < right && column.right > left).length
  const wide = header.map((line) => line.parts.filter((part) => part.left >= edge && over(part) > 1))
  const narrow = parts.filter((part) => part.left < edge || over(part) <= 1)
  return [...wide, narrow].filter((row) => row.length > 0)
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
