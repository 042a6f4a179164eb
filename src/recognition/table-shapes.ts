import { bareLabel, labelNames } from '../language/label-terms.ts'
import { lettersOf } from '../language/spelling.ts'
import { type CellKey, cellKey, type Form, type Table } from '../report/form.ts'
import { HEADERS_2019, PROACTIVE_2019 } from './printed-2019.ts'

/** A way in which a table, or a block of one, is printed: rows of cells, told by their labels. */
export interface Shape {
  readonly section: string
  readonly rows: readonly ShapeRow[]
}
export interface ShapeRow {
  /** Official labels, outermost first; empty where the row has none. */
  readonly label: readonly string[]
  /** Another name that the form itself prints. */
  readonly printed?: string
  /** null: a column that has nothing to correspond to. */
  readonly cells: readonly (CellKey | null)[]
}
export interface RowRef {
  readonly shape: Shape
  readonly index: number
}

/** How a form's tables look in print. */
export interface Print {
  readonly form: Form
  readonly shapes: readonly Shape[]
  /** Rows by every name of their innermost label, in letters. */
  readonly rows: ReadonlyMap<string, readonly RowRef[]>
  /** Header words, in letters, by the section in which alone they stand; null for words of several. */
  readonly headers: ReadonlyMap<string, string | null>
  /** Header words that no other edition has, in letters. */
  readonly ownHeaders: ReadonlySet<string>
  /** Letters of the columns' headers in their order, by section; of tables that have each but once. */
  readonly columns: ReadonlyMap<string, readonly string[]>
}

const PRINTS = new WeakMap<Form, Print>()

export function printOf(form: Form): Print {
  const known = PRINTS.get(form)
  if (known !== undefined) return known
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  const shapes = tables.flatMap((table) => shapesOf(form, table))
  const ownHeaders = new Set(form.edition === '2019' ? HEADERS_2019.map(lettersOf) : [])
  const listed = tables.flatMap(listedShapes)
  const print = {
    form,
    shapes,
    rows: rowsByName([...shapes, ...listed]),
    headers: headersOf(form, tables),
    ownHeaders,
    columns: columnHeaders(tables),
  }
  PRINTS.set(form, print)
  return print
}

function shapesOf(form: Form, table: Table): readonly Shape[] {
  const { section, blocks } = table
  if (form.edition === '2019' && section === 'proactive') return [shape2019(form, section)]
  const printed = blocks.map(({ rows, cells }) => ({
    section,
    rows: cells.map((keys, row) => ({ label: rows[row]?.label ?? [], cells: keys })),
  }))
  return [...printed, ...blocks.flatMap((block) => (block.rows.length === 1 && block.rows[0]?.label.length === 0 ? turned(section, block) : []))]
}

/** One long row without a label is also printed upright, a column a row, with a row for each group of columns, or with a row for each column of a group. */
function turned(section: string, { columns, cells }: Table['blocks'][number]): readonly Shape[] {
  const upright = columns.map(({ label }, column) => ({ label, cells: cells.flatMap((row) => row[column] ?? []) }))
  const groups = new Map<string, { readonly label: readonly string[]; readonly cells: CellKey[] }>()
  for (const [column, { label }] of columns.entries()) {
    const group = groups.get(label.slice(0, -1).join(' ')) ?? { label: label.slice(0, -1), cells: [] }
    group.cells.push(...cells.flatMap((row) => row[column] ?? []))
    groups.set(label.slice(0, -1).join(' '), group)
  }
  const inner = new Map<string, { readonly label: readonly string[]; readonly cells: CellKey[] }>()
  for (const { label, cells: one } of upright) {
    const row = inner.get(label.at(-1) ?? '') ?? { label: label.slice(-1), cells: [] }
    row.cells.push(...one)
    inner.set(label.at(-1) ?? '', row)
  }
  return [
    { section, rows: upright },
    { section, rows: [...groups.values()] },
    { section, rows: [...inner.values()] },
  ]
}

/** A block of few columns is also told line by line, a figure each: 规章本年制发件数, 行政许可本年处理决定数量. */
function listedShapes({ section, blocks }: Table): readonly Shape[] {
  const rows = blocks
    .filter((block) => block.columns.length <= LISTED_MOST)
    .flatMap((block) =>
      block.rows.flatMap(({ label }, row) =>
        block.columns.flatMap((column, at) => {
          const key = block.cells[row]?.[at]
          return key === undefined || label.length === 0 ? [] : [{ label: [`${label.at(-1) ?? ''}${column.label.at(-1) ?? ''}`], cells: [key] }]
        }),
      ),
    )
  return rows.length === 0 ? [] : [{ section, rows }]
}

const LISTED_MOST = 3

function shape2019(form: Form, section: string): Shape {
  return {
    section,
    rows: PROACTIVE_2019.map(({ label, cells, ...named }) => ({
      ...named,
      label: [label],
      cells: cells.map((key) => (key === null ? null : cellKey(form, key))),
    })),
  }
}

function rowsByName(shapes: readonly Shape[]): ReadonlyMap<string, readonly RowRef[]> {
  const rows = new Map<string, RowRef[]>()
  for (const shape of shapes) {
    for (const [index, { label }] of shape.rows.entries()) {
      const ref = { shape, index }
      for (const name of new Set([...labelNames(label.at(-1) ?? ''), ...pathNames(label)])) rows.set(name, [...(rows.get(name) ?? []), ref])
    }
  }
  return rows
}

/** A label with those that stand over it, where all are in one cell. */
export function pathNames(label: readonly string[]): readonly string[] {
  const paths = label.slice(0, -1).map((_, from) => label.slice(from))
  return paths.flatMap((path) => [lettersOf(path.join('')), bareLabel(path.join('')), path.map(bareLabel).join('')])
}

function headersOf(form: Form, tables: readonly Table[]): ReadonlyMap<string, string | null> {
  const headers = new Map<string, string | null>()
  const add = (text: string, section: string | null) => {
    for (const letters of new Set([bareLabel(text), lettersOf(text)])) {
      if (letters !== '') headers.set(letters, headers.has(letters) && headers.get(letters) !== section ? null : section)
    }
  }
  for (const { key, heading } of form.sections) if (heading !== null) add(heading, key)
  for (const { section, blocks } of tables) {
    for (const { title, corner, columns } of blocks)
      for (const text of [title ?? '', corner, ...columns.flatMap(({ label }) => label)]) add(text, section)
  }
  if (form.edition === '2019') for (const text of HEADERS_2019) add(text, 'proactive')
  return headers
}

function columnHeaders(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    tables.flatMap(({ section, blocks }) =>
      blocks.slice(0, 1).flatMap(({ columns }) => {
        const letters = columns.map(({ label }) => bareLabel(label.at(-1) ?? ''))
        return new Set(letters).size === letters.length ? [[section, letters] as const] : []
      }),
    ),
  )
}

/** Cells that the tables, as the edition prints them, have. */
export function printedCells({ form, shapes }: Print): readonly CellKey[] {
  const printedOnes = new Set(shapes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
  return [...form.cells.keys()].filter((cell) => printedOnes.has(cell))
}
