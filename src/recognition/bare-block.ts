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

/** What a block of figures without labels is, by its size and by the cells of the question. `section`: the header over it says so. */
export function readBareBlock(print: Print, lines: readonly TableLine[], section: string | null, asked: readonly CellKey[]): BareReading {
  const { from, width } = extentOf(lines)
  const sizes = blockSizes(print.form, section, asked)
  for (const { section: name, rows } of sizes) {
    const columns = rows[0]?.length ?? 0
    // Blank edges are cut off unless the line is as long as the table is wide.
    const whole = lines.every((line) => line.cells.length === columns)
    if (rows.length === lines.length && (whole || columns === width)) return { kind: 'rows', section: name, rows, from: whole ? 0 : from }
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
  const all = [...single, ...large, ...withoutTotals, ...grids, ...linesAsked(large, single, asked)]
  return all.filter((size) => section === null || size.section === section)
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
