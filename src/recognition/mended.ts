import { bareLabel, splitNumbering } from '../language/label-terms.ts'
import { likeness } from '../language/likeness.ts'
import { lettersOf } from '../language/spelling.ts'
import type { SourceTable } from './report-outline.ts'
import { type Run, type RunBy, runsOf } from './runs.ts'
import type { PrintedCell } from './table-lines.ts'
import type { Print, Shape, ShapeRow } from './table-shapes.ts'

export interface Mended {
  readonly tables: readonly SourceTable[]
  /** Figures that were given to no row. */
  readonly unread: number
}

/**
 * Tables set anew from their figures: each run of figures becomes the row of the form whose label the words before it, or around it, are most like,
 * all rows in their order. For sources whose labels are broken over lines, or whose rows are.
 */
export function mendedTables(print: Print, tables: readonly SourceTable[], by: RunBy): Mended {
  const runs = runsOf(tables, by)
  const sections = print.form.sections.flatMap(({ table }) => table?.section ?? [])
  const used = new Set<Run>()
  const mended = sections.flatMap((section) => {
    const shapes = print.shapes.filter((shape) => shape.section === section)
    const own = runs.filter((run) => run.section === section)
    // Without a heading of its own a section may stand anywhere.
    const left = own.length > 0 ? own : runs.filter((run) => !used.has(run))
    const pieces = own.length > 0 ? own : lastRuns(print, section, left)
    const rows = wholeRow(shapes, pieces, by, (run) => isHeaded(print, section, run)) ?? labelledRows(shapes, left, by)
    for (const { from } of rows) for (const run of from) used.add(run)
    if (rows.length === 0) return []
    const grid = { rows: rows.map(({ cells }) => cells.map(plainCell)), places: rows.map(({ from }) => from[0]?.place ?? {}) }
    return [{ grid, section, kind: 'table' as const }]
  })
  return { tables: mended, unread: runs.filter((run) => !used.has(run)).reduce((sum, { cells }) => sum + trimmed(cells).length, 0) }
}

/** A row set anew, and what of. */
interface SetRow {
  readonly cells: readonly PrintedCell[]
  readonly from: readonly Run[]
}

const plainCell = ({ text }: { readonly text: string }) => ({ text, rowSpan: 1, colSpan: 1 })

// ── section 4: one long row without a label, however it is set ─────────────────────────────────────────────

/** The figures of a row that the form prints without a label, in the row's order, where they are as many; none where they are not; null where the form has no such row. */
function wholeRow(shapes: readonly Shape[], runs: readonly Run[], by: RunBy, headed: (run: Run) => boolean): readonly SetRow[] | null {
  const long = shapes.find(({ rows }) => rows.length === 1 && rows[0]?.label.length === 0)?.rows[0]
  if (long === undefined) return null
  const inColumns = by === 'rows' && runs.flatMap(({ cells }) => cells).length === long.cells.length
  const values = runs.map(({ cells }) => (inColumns ? cells : trimmed(cells)))
  if (values.flat().length !== long.cells.length) return []
  const shape = shapes.find(
    ({ rows }) => rows.length === runs.length && rows.every((row, at) => row.cells.length === values[at]?.length && isNamed(runs, at, row)),
  )
  if (shape !== undefined) return [{ cells: long.cells.map((cell) => cellAt(shape, values, cell)), from: runs }]
  // Cut into a few pieces it is still in its order; more pieces may be anything, and what stands over the headers fell out of its place.
  const [first, ...others] = runs
  const fallen = first !== undefined && !headed(first) && others.some(headed)
  return runs.length <= MOST_PIECES && !fallen ? [{ cells: values.flat(), from: runs }] : []
}

const MOST_PIECES = 3

function isNamed(runs: readonly Run[], at: number, row: ShapeRow): boolean {
  const labels = labelsOf(runs, at).map((label) => ({ bare: bareLabel(label), full: lettersOf(label) }))
  return similarity(labels, spellings(row)) >= SURE
}

/** The last runs, where they have as many figures as the row, under headers of the section. */
function lastRuns(print: Print, section: string, runs: readonly Run[]): readonly Run[] {
  const width = print.shapes.find((shape) => shape.section === section && shape.rows.length === 1)?.rows[0]?.cells.length
  const counts = runs.map(({ cells }) => trimmed(cells).length)
  const from = runs.findLastIndex((_, at) => counts.slice(at).reduce((sum, count) => sum + count, 0) === width)
  const first = runs[from]
  return first !== undefined && isHeaded(print, section, first) ? runs.slice(from) : []
}

const isHeaded = ({ headers }: Print, section: string, { words }: Run): boolean => words.some((word) => headers.get(bareLabel(word)) === section)

function cellAt(shape: Shape, values: readonly (readonly PrintedCell[])[], cell: ShapeRow['cells'][number]): PrintedCell {
  const row = shape.rows.findIndex(({ cells }) => cells.includes(cell))
  return values[row]?.[shape.rows[row]?.cells.indexOf(cell) ?? -1] ?? { text: '', kind: 'blank' }
}

function trimmed(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const filled = cells.flatMap(({ kind }, at) => (kind === 'blank' ? [] : [at]))
  return cells.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1)
}

// ── rows with labels ───────────────────────────────────────────────────────────────────────────────────────

/** A label this like is the row's, whatever stands around it. */
const SURE = 0.6
/** What it costs to leave out a row of the form, or a run of figures: little, so that no run takes the place of an absent row. */
const LEFT_OUT = 0.06
const UNLIKE = 0.1

function labelledRows(shapes: readonly Shape[], runs: readonly Run[], by: RunBy): readonly SetRow[] {
  const rows = shapes.filter(({ rows: all }) => all.every(({ label }) => label.length > 0)).flatMap(({ rows: all }) => all)
  if (rows.length === 0 || runs.length === 0) return []
  const officials = rows.map(spellings)
  const scores = runs.map((run, at) => {
    const labels = labelsOf(runs, at).map((label) => ({ bare: bareLabel(label), full: lettersOf(label) }))
    const filled = trimmed(run.cells).length
    return rows.map(({ cells }, row) => (filled > cells.length + 1 ? 0 : similarity(labels, officials[row])))
  })
  const pairs = aligned(scores, rows.length)
  const complete = isComplete(pairs, rows.length)
  const labels = by === 'rows' ? labelColumns(runs.filter((_, run) => pairs[run] !== null)) : 0
  return pairs.flatMap((row, run) => {
    const labelled = row !== null && (scores[run]?.[row] ?? 0) >= SURE
    const certain = labelled || (row !== null && complete && mayBeNumbered(runs[run], rows[row]))
    const one = runs[run]
    const label = row === null ? undefined : rows[row]?.label.at(-1)
    const width = row === null ? 0 : (rows[row]?.cells.length ?? 0)
    if (!certain || label === undefined || one === undefined) return []
    return [
      {
        cells: [{ text: label, kind: 'words' as const }, ...(by === 'rows' ? behindLabels(one.cells, labels, width) : cut(one.cells, width))],
        from: [one],
      },
    ]
  })
}

/** Whether every row of the form has its run, and every run between the first and the last its row: then order alone tells a row. */
function isComplete(pairs: readonly (number | null)[], rows: number): boolean {
  const first = pairs.indexOf(0)
  return first >= 0 && Array.from({ length: rows }, (_, row) => row).every((row) => pairs[first + row] === row)
}

/** Whether the run's number, where it has one, is the row's, or that of a group over it whose label stands in its place. */
function mayBeNumbered(run: Run | undefined, row: ShapeRow | undefined): boolean {
  const [said = '', ...official] = [run?.words.at(-1) ?? '', ...(row?.label ?? [])].map((label) =>
    splitNumbering(label).numbering.replace(/[^\p{Letter}\p{Number}]/gu, ''),
  )
  return said === '' || official.at(-1) === '' || official.includes(said)
}

/** Columns at the left that hold labels and no figure in any of the lines. */
function labelColumns(runs: readonly Run[]): number {
  const last = Math.max(0, ...runs.map(({ labels }) => labels))
  return runs.every(({ cells }) => cells.slice(0, last).every(({ kind }) => kind === 'blank')) ? last : 0
}

/** A line's cells without those of its labels, where as many are left as the row has: no line may be full where zeros are left out. */
const behindLabels = (cells: readonly PrintedCell[], labels: number, width: number): readonly PrintedCell[] =>
  cells.length === labels + width ? cells.slice(labels) : cells

/** Where lines say nothing, blanks behind a row's last column are those between it and the next label. */
function cut(cells: readonly PrintedCell[], width: number): readonly PrintedCell[] {
  return cells.slice(width).every(({ kind }) => kind === 'blank') ? cells.slice(0, width) : cells
}

/** What may be a run's label: the last words before it, one or several, with these the first ones after it, or one of them alone where merged cells stand out of their place. */
function labelsOf(runs: readonly Run[], at: number): readonly string[] {
  const words = (runs[at]?.words ?? []).slice(-MOST_WORDS)
  const before = words.map((_, from) => words.slice(from).join(''))
  const after = (runs[at + 1]?.words ?? []).slice(0, 2)
  const alone = words.slice(-MOST_MERGED).filter((word, place, all) => !(isGroup(word) && all.slice(place + 1).some(isNumbered)))
  return [...before, ...alone, ...before.flatMap((label) => after.map((_, to) => label + after.slice(0, to + 1).join('')))]
}

/** （六）其他处理 before 1.申请人…: the label over that row, and not its own. */
const isGroup = (word: string): boolean => /[一二三四五六七]/u.test(splitNumbering(word).numbering)
const isNumbered = (word: string): boolean => /\d/u.test(splitNumbering(word).numbering)

const MOST_MERGED = 3
const MOST_WORDS = 6

/** A row's label in letters: its own without number and remark, its own in full, and with those over it. */
interface Spellings {
  readonly bare: string
  readonly own: string
  readonly full: string
}

function spellings({ label }: ShapeRow): Spellings {
  return { bare: bareLabel(label.at(-1) ?? ''), own: lettersOf(label.at(-1) ?? ''), full: lettersOf(label.join('')) }
}

function similarity(labels: readonly { readonly bare: string; readonly full: string }[], official: Spellings | undefined): number {
  if (official === undefined) return 0
  const scores = labels.map(({ bare, full }) =>
    bare === official.bare || full === official.full ? 1 : Math.max(likeness(bare, official.bare), likeness(full, official.own)),
  )
  return Math.max(0, ...scores)
}

/** For each run its row or null, both in their order, so that the labels are as like as can be. */
function aligned(scores: readonly (readonly number[])[], rows: number): readonly (number | null)[] {
  const best: number[][] = Array.from({ length: scores.length + 1 }, () => Array.from({ length: rows + 1 }, () => 0))
  const at = (run: number, row: number) => best[run]?.[row] ?? 0
  const paired = (run: number, row: number) => at(run + 1, row + 1) + (scores[run]?.[row] ?? 0) - UNLIKE
  for (let run = scores.length; run >= 0; run--) {
    for (let row = rows; row >= 0; row--) {
      const line = best[run]
      if (line === undefined) continue
      if (run === scores.length) line[row] = (rows - row) * -LEFT_OUT
      else if (row === rows) line[row] = (scores.length - run) * -LEFT_OUT
      else line[row] = Math.max(paired(run, row), at(run + 1, row) - LEFT_OUT, at(run, row + 1) - LEFT_OUT)
    }
  }
  const pairs: (number | null)[] = []
  for (let run = 0, row = 0; run < scores.length; ) {
    if (row < rows && at(run, row) === paired(run, row)) pairs[run++] = row++
    else if (row < rows && at(run, row) === at(run, row + 1) - LEFT_OUT) row++
    else pairs[run++] = null
  }
  return pairs
}
