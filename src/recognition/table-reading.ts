import type { CellKey } from '../report/form.ts'
import { readBareBlock } from './bare-block.ts'
import type { Grid } from './grid.ts'
import { type LineRole, roleOf, rowOf } from './line-roles.ts'
import { columnsOf, type FoundCell, type FoundRow, placeRow } from './row-figures.ts'
import { linesOf, type TableLine } from './table-lines.ts'
import type { Print, RowRef } from './table-shapes.ts'

export type TableProblemCode =
  /** A row with too many figures, or too few to tell their columns. */
  | 'columns'
  /** A row is missing, or there is one too many. */
  | 'rows'
  /** Labels of one section among those of another. */
  | 'sections'
  | 'unknownRow'
  | 'notFigure'
  /** One row twice. */
  | 'twice'

export interface TableProblem {
  readonly code: TableProblemCode
  /** The line or the cell as it stands. */
  readonly text: string
  readonly params: { readonly cell?: CellKey }
}

/** Everything that was found in some tables; what didn't fit is told beside it. */
export interface TableReading {
  readonly print: Print
  readonly cells: readonly FoundCell[]
  readonly rows: readonly FoundRow[]
  /** Cells of rows that were there already. */
  readonly again: readonly FoundCell[]
  /** Rows in a place of their own whose figures could not be placed. */
  readonly unplaced: readonly FoundRow[]
  /** Sections in the order in which they begin, again where one begins again. */
  readonly sections: readonly string[]
  readonly problems: readonly TableProblem[]
  /** Figures in lines that were not understood. */
  readonly unread: number
  /** A header says that the columns stand in another order than the form's. */
  readonly disordered: boolean
  /** Some of it was read from tables that were set anew, with official labels for printed ones. */
  readonly mended: boolean
}

interface BareLines {
  readonly lines: TableLine[]
  readonly section: string | null
  readonly header: number | null
  readonly table: number
}

interface Found {
  readonly rows: FoundRow[]
  readonly bare: BareLines[]
  readonly sections: string[]
  readonly problems: TableProblem[]
  /** Tables whose columns stand in another order than the form's. */
  readonly disordered: Set<number>
  /** Lines that are a row without a label, of too many figures or too few. */
  readonly misfits: FoundRow[]
  unread: number
  before: RowRef | null
  section: string | null
  /** Where the last header put the first column. */
  header: number | null
}

/** Reads tables by the labels of their rows, and figures without labels by their number. `section`: a heading over the tables. */
export function readTables(
  print: Print,
  grids: readonly { readonly grid: Grid; readonly section: string | null }[],
  asked: readonly CellKey[],
): TableReading {
  const found: Found = {
    rows: [],
    bare: [],
    sections: [],
    problems: [],
    disordered: new Set(),
    misfits: [],
    unread: 0,
    before: null,
    section: null,
    header: null,
  }
  for (const [table, { grid, section }] of grids.entries()) {
    found.section = section
    found.header = null
    let ongoing = false
    for (const line of linesOf(grid)) {
      const role = roleOf(print, line, found.before)
      if (role.kind === 'bare') takeBare(found, line, table, ongoing)
      else takeLine(found, role, line, table)
      ongoing = role.kind === 'bare'
    }
  }
  placeBare(print, found, asked)
  return placeAll(print, found)
}

function takeBare(found: Found, line: TableLine, table: number, ongoing: boolean): void {
  const block = found.bare.at(-1)
  if (ongoing && block !== undefined) block.lines.push(line)
  else found.bare.push({ lines: [line], section: found.section, header: found.header, table })
}

function takeLine(found: Found, role: Exclude<LineRole, { kind: 'bare' }>, line: TableLine, table: number): void {
  switch (role.kind) {
    case 'nothing':
      return
    case 'header':
      if (role.section !== null) enter(found, role.section)
      if (role.first !== null) found.header = found.header === null ? role.first : Math.min(role.first, found.header)
      if (!role.inOrder) found.disordered.add(table)
      return
    case 'stranger':
      found.problems.push({ code: role.code, text: role.label, params: {} })
      found.unread += line.cells.filter(({ kind }) => kind === 'figure').length
      return
    case 'row':
      enter(found, role.ref.shape.section)
      found.rows.push({ cells: rowOf(role.ref).cells, line, from: role.from, header: found.header, table })
      found.before = role.ref
  }
}

function enter(found: Found, section: string): void {
  if (found.section !== section) found.header = null
  found.section = section
  if (found.sections.at(-1) !== section) found.sections.push(section)
}

function placeBare(print: Print, found: Found, asked: readonly CellKey[]): void {
  for (const { lines, section, header, table } of found.bare) {
    const reading = readBareBlock(print, { lines, section, header }, asked)
    if (reading.kind === 'misfit') {
      found.problems.push({ code: reading.code, text: lines[0]?.text ?? '', params: {} })
      found.misfits.push(...misfitRows(print, lines, section, table))
    }
    if (reading.kind === 'notTable' && found.rows.length > 0) found.problems.push({ code: 'unknownRow', text: lines[0]?.text ?? '', params: {} })
    if (reading.kind !== 'rows') {
      found.unread += lines.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'figure').length
      continue
    }
    enter(found, reading.section)
    for (const [at, line] of lines.entries())
      found.rows.push({ cells: reading.rows[at] ?? [], line, from: reading.from, header: reading.from, table })
  }
}

/** The row that a section prints without a label. */
function misfitRows(print: Print, lines: readonly TableLine[], section: string | null, table: number): readonly FoundRow[] {
  const [line] = lines
  const row = print.shapes.find((shape) => shape.section === section && shape.rows.length === 1)?.rows[0]
  return line === undefined || row === undefined ? [] : [{ cells: row.cells, line, from: 0, header: null, table }]
}

function placeAll(print: Print, found: Found): TableReading {
  const columns = columnsOf(found.rows)
  const seen = new Set<CellKey>()
  const cells: FoundCell[] = []
  const problems = [...found.problems]
  const unplaced: FoundRow[] = [...found.misfits]
  const again: FoundCell[] = []
  for (const row of found.rows) {
    const keys = row.cells.filter((cell) => cell !== null)
    const placed = found.disordered.has(row.table) ? null : placeRow(print.form, row, columns)
    if (keys.some((cell) => seen.has(cell))) {
      problems.push({ code: 'twice', text: row.line.text, params: {} })
      again.push(...(placed ?? []))
    } else if (placed !== null) cells.push(...placed)
    else {
      unplaced.push(row)
      problems.push({ code: 'columns', text: row.line.text, params: {} })
    }
    for (const cell of keys) seen.add(cell)
  }
  return {
    print,
    cells,
    rows: found.rows,
    again,
    unplaced,
    sections: found.sections,
    problems,
    unread: found.unread,
    disordered: found.disordered.size > 0,
    mended: false,
  }
}
