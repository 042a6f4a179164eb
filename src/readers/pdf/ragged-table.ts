import { columnsOf } from './figure-column.ts'
import type { TablePiece } from './table-piece.ts'
import type { TextLine } from './text-line.ts'
import { boxAt, isHeader, isRow, type PartedLine, partedLine, STEP, type Stretch, unruledRows } from './unruled-table.ts'

/** Fewer rows may stand anyhow. */
const TELLING_ROWS = 5
/** Of the rows, so many have equally many figures where none is blank. */
const MOSTLY = 0.6

/** Whether figures stand one after the other and not one above the other, as those of a text with tabs do: rows alike, yet with more columns than figures. */
export function isRagged(lines: readonly TextLine[]): boolean {
  return unruledRows(lines).some((rows) => {
    const figures = rows.map(({ parts }) => parts.filter(({ figure }) => figure))
    const counts = figures.map(({ length }) => length)
    const share = (count: number) => counts.filter((other) => other === count).length / counts.length
    const usual = counts.find((count) => share(count) >= MOSTLY)
    return rows.length >= TELLING_ROWS && usual !== undefined && columnsOf([], figures.flat(), 0).length > usual + 1
  })
}

/** Rows and their headers as tables without columns: what a line says, from the left on. */
export function raggedStretches(lines: readonly TextLine[], page: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let rows: PartedLine[] = []
  const endTable = () => {
    // A line of a text may end in a figure.
    if (rows.length > 1 || rows.some((row) => textsOf(row).filter(isNumber).length > 1)) stretches.push({ kind: 'table', piece: pieceOf(rows, page) })
    else if (rows.length > 0) stretches.push({ kind: 'lines', lines: rows.map(({ line }) => line) })
    rows = []
  }
  for (const line of lines) {
    const parted = partedLine(line)
    if (isRow(parted) || isHeader(parted) || (parted.parts.length === 1 && textsOf(parted).some(isNumber))) rows.push(parted)
    else {
      endTable()
      stretches.push({ kind: 'lines', lines: [line] })
    }
  }
  endTable()
  return stretches
}

function pieceOf(lines: readonly PartedLine[], page: number): TablePiece {
  const cells = lines.flatMap((line, row) => textsOf(line).map((text, column) => ({ ...boxAt(column, row), text })))
  const [top, bottom] = [lines[0]?.line.base ?? 0, lines.at(-1)?.line.base ?? 0]
  return { page, ruled: false, left: 0, right: Math.max(0, ...cells.map(({ right }) => right)) + STEP, top, bottom, cells }
}

/** Between a label and the figure that begins where it ends. */
const GLUED = /(?<=\p{Script=Han}|[）)])\s?(?=\d[\d,.]*$)/u
const isNumber = (text: string) => /^\d[\d,.]*$/u.test(text)

const textsOf = ({ parts }: PartedLine): readonly string[] => parts.flatMap(({ text }) => text.split(GLUED))
