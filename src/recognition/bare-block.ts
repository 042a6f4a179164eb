import type { CellKey, Form } from '../report/form.ts'
import type { TableLine } from './table-lines.ts'
import type { Print } from './table-shapes.ts'

export type BareReading =
  /** The cells of each line, and where its figures begin. */
  | { readonly kind: 'rows'; readonly section: string; readonly rows: readonly (readonly CellKey[])[]; readonly from: number }
  /** Nearly a table of the form. */
  | { readonly kind: 'misfit'; readonly code: 'rows' | 'columns' }
  | { readonly kind: 'notTable' }

/** From this size on a block of figures is meant as a table, and not as an answer. */
const TABLE_ROWS = 10
const TABLE_COLUMNS = 5

export interface BareBlock {
  readonly lines: readonly TableLine[]
  /** As the header over it says. */
  readonly section: string | null
  /** Where that header begins. */
  readonly header: number | null
}

/** What a block of figures without labels is, by its size and by the cells of the question. */
export function readBareBlock(print: Print, { lines, section, header }: BareBlock, asked: readonly CellKey[]): BareReading {
  const { from, width } = extentOf(lines)
  const sizes = blockSizes(print.form, section, asked)
  for (const { section: name, rows } of sizes) {
    const columns = rows[0]?.length ?? 0
    // Blank edges are cut off unless the line is as long as the table is wide.
    const whole = lines.every((line) => line.cells.length === columns)
    if (rows.length !== lines.length) continue
    if (whole || columns === width) return { kind: 'rows', section: name, rows, from: whole ? 0 : from }
    // Blank edges are the header's, where it begins no later than the figures and the line has all its columns.
    const wide = header !== null && lines.every((line) => line.cells.length >= header + columns)
    if (wide && name === section && rows.length === 1 && header <= from && from + width <= header + columns)
      return { kind: 'rows', section: name, rows, from: header }
  }
  const near = section === 'disputes' || (lines.length >= TABLE_ROWS && width >= TABLE_COLUMNS)
  if (!near) return { kind: 'notTable' }
  return { kind: 'misfit', code: sizes.some(({ rows }) => rows.length === lines.length) ? 'columns' : 'rows' }
}

function extentOf(lines: readonly TableLine[]): { readonly from: number; readonly width: number } {
  const filled = lines.flatMap(({ cells }) => cells.flatMap(({ kind }, at) => (kind === 'blank' ? [] : [at])))
  const from = Math.min(...filled)
  return { from, width: Math.max(...filled) - from + 1 }
}

interface BlockSize {
  readonly section: string
  readonly rows: readonly (readonly CellKey[])[]
}

/** Whole tables, open parts of them, and with a question the row or the column that it is about. */
function blockSizes(form: Form, section: string | null, asked: readonly CellKey[]): readonly BlockSize[] {
  const { all, large, single } = sizesOf(form)
  return [...all, ...linesAsked(large, single, asked)].filter((size) => section === null || size.section === section)
}

interface Sizes {
  readonly all: readonly BlockSize[]
  readonly large: readonly BlockSize[]
  readonly single: readonly BlockSize[]
}

const SIZES = new WeakMap<Form, Sizes>()

function sizesOf(form: Form): Sizes {
  const known = SIZES.get(form)
  if (known !== undefined) return known
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  const blocks = tables.flatMap((table) => table.blocks.map((block) => ({ section: table.section, rows: block.cells })))
  const grids = form.grids.flatMap((grid) => [
    { section: grid.section, rows: grid.rows },
    { section: grid.section, rows: grid.rows.map((row) => fullRow(blocks, row)) },
  ])
  const large = blocks.filter(({ rows }) => rows.length > 1 && (rows[0]?.length ?? 0) >= TABLE_COLUMNS)
  const withoutTotals = large.map(({ section: name, rows }) => ({
    section: name,
    rows: rows.map((row) => row.slice(0, form.grids[0]?.rows[0]?.length)),
  }))
  const single = blocks.filter(({ rows }) => rows.length === 1 && (rows[0]?.length ?? 0) > TABLE_COLUMNS)
  const sizes = {
    all: [...single, ...single.flatMap(({ section, rows }) => foldedRow(form, section, rows)), ...large, ...withoutTotals, ...grids],
    large,
    single,
  }
  SIZES.set(form, sizes)
  return sizes
}

/** The one row of section 4 in as many lines as it has groups, each that a question asks for. */
function foldedRow(form: Form, section: string, [row = []]: BlockSize['rows']): readonly BlockSize[] {
  const groups = form.questions.flatMap(({ cells }) =>
    cells.every((cell) => row.includes(cell)) ? [row.filter((cell) => cells.includes(cell))] : [],
  )
  return groups.flat().length === row.length ? [{ section, rows: groups }] : []
}

function fullRow(blocks: readonly BlockSize[], open: readonly CellKey[]): readonly CellKey[] {
  return blocks.flatMap(({ rows }) => rows).find((row) => open.every((cell) => row.includes(cell))) ?? open
}

function linesAsked(large: readonly BlockSize[], single: readonly BlockSize[], asked: readonly CellKey[]): readonly BlockSize[] {
  if (asked.length === 0) return []
  const within = (cells: readonly CellKey[]) => asked.every((cell) => cells.includes(cell))
  return [...large, ...single].flatMap(({ section, rows }) => {
    const row = rows.length > 1 ? rows.filter(within).map((cells) => ({ section, rows: [cells] })) : []
    const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((cells) => cells[at] ?? []))
    const column = rows.length > 1 ? columns.filter(within) : rows.filter(within)
    return [...row, ...column.map((cells) => ({ section, rows: cells.map((cell) => [cell]) }))]
  })
}
