import { lettersOf } from '../language/spelling.ts'
import { FORMS } from '../report/editions/index.ts'
import type { CellKey, Form, Value } from '../report/form.ts'
import type { Doubt } from './doubt.ts'
import { blankDoubts } from './doubts.ts'
import type { Grid } from './grid.ts'
import { pastedGrid } from './table-lines.ts'
import { readTables, type TableProblem, type TableReading } from './table-reading.ts'
import { printOf } from './table-shapes.ts'

export interface ReadCell {
  readonly cell: CellKey
  readonly value: Value | null
  readonly text: string
}

export type Recognition =
  | {
      readonly kind: 'table'
      /** The form whose cells these are: the one given, or the one that the table is printed on. */
      readonly form: Form
      readonly sections: readonly string[]
      readonly cells: readonly ReadCell[]
      /** Blanks that may be zero; nothing is taken for them. */
      readonly doubts: readonly Doubt[]
    }
  /** A table that doesn't fit the form: nothing of it is taken. */
  | { readonly kind: 'refused'; readonly problems: readonly TableProblem[] }
  | { readonly kind: 'notTable' }

/** Longer than three tables with all their labels, by far. */
const LONGEST = 100_000
/** With so many of a table's rows the whole table was meant. */
const MANY_ROWS = 12
/** With so many the whole was meant where they begin and end it, and all that is missing is missing at one place: fewer are picked by hand. */
const AROUND_CUT = 6

/** Reads a pasted table, or part of one, or several: with labels, or without where its size tells what it is. `cells`: those of the question. */
export function recogniseTable(form: Form, source: Grid | string, scope: { readonly cells?: readonly CellKey[] } = {}): Recognition {
  if (typeof source === 'string' && source.length > LONGEST) return { kind: 'notTable' }
  const grid = typeof source === 'string' ? pastedGrid(source) : source
  const forms = [form, ...FORMS.filter((other) => other !== form && (other.edition === form.edition || isPrintedOn(other, grid)))]
  const recognitions = forms.map((candidate) => recogniseOn(candidate, grid, candidate === form ? (scope.cells ?? []) : []))
  return recognitions.find(({ kind }) => kind === 'table') ?? recognitions.find(({ kind }) => kind === 'refused') ?? { kind: 'notTable' }
}

/** Whether header words stand there that only this form has. */
function isPrintedOn(form: Form, grid: Grid): boolean {
  const { ownHeaders } = printOf(form)
  return grid.rows.some((row) => row.some(({ text }) => ownHeaders.has(lettersOf(text))))
}

function recogniseOn(form: Form, grid: Grid, asked: readonly CellKey[]): Recognition {
  const reading = readTables(printOf(form), [{ grid, section: null }], asked)
  const problems = [...reading.problems, ...orderProblems(reading), ...missingRows(reading), ...badFigures(reading)]
  if (problems.length > 0) return isTable(grid, reading) ? { kind: 'refused', problems } : { kind: 'notTable' }
  if (reading.cells.every(({ value }) => value === null)) return { kind: 'notTable' }
  const cells = reading.cells.map(({ cell, value, text }) => ({ cell, value, text }))
  return { kind: 'table', form, sections: [...new Set(reading.sections)], cells, doubts: blankDoubts(form, reading.cells) }
}

/** Lines with several figures, some of them known: not just labels with a figure each, which are an answer. */
function isTable(grid: Grid, reading: TableReading): boolean {
  const wide = grid.rows.some((row) => row.filter(({ text }) => /\d/u.test(text) && !/\p{Script=Han}/u.test(text)).length > 1)
  return wide && (reading.rows.length > 0 || reading.problems.some(({ code }) => code !== 'unknownRow'))
}

/** A section that begins again after another one began. */
function orderProblems({ sections }: TableReading): readonly TableProblem[] {
  const again = sections.filter((section, at) => sections.indexOf(section) < at)
  return again.length === 0 ? [] : [{ code: 'sections', text: [...new Set(sections)].join(' '), params: {} }]
}

/** A table of which most rows are there, but neither all nor just its open part, with or without the total below. */
function missingRows({ print, rows }: TableReading): readonly TableProblem[] {
  return print.shapes.flatMap((shape): readonly TableProblem[] => {
    if (shape.rows.length < MANY_ROWS) return []
    const there = shape.rows.map(({ cells }) => rows.some((row) => row.cells.some((cell) => cell !== null && cells.includes(cell))))
    const count = there.filter(Boolean).length
    // Section 4 turned upright has rows of one figure, of which any may be told.
    const cut = shape.rows.every(({ cells }) => cells.length > 1) && isCut(there, count)
    if ((count < MANY_ROWS && !cut) || count === shape.rows.length) return []
    const open = shape.rows.map(({ cells }) => print.form.grids.some((grid) => grid.rows.some((row) => row.some((cell) => cells.includes(cell)))))
    if (isPart(there, open)) return []
    const missing = there.indexOf(false)
    return [{ code: 'rows', text: shape.rows[missing]?.label.at(-1) ?? '', params: {} }]
  })
}

/** Whether a stretch is missing in the middle, so that the label before it may have the figures of the row after it. */
function isCut(there: readonly boolean[], count: number): boolean {
  const from = there.indexOf(false)
  const to = there.lastIndexOf(false)
  return count >= AROUND_CUT && from > 0 && to < there.length - 1 && there.slice(from, to).every((is) => !is)
}

/** Whether the rows there are the open ones, and at most the one after them. */
function isPart(there: readonly boolean[], open: readonly boolean[]): boolean {
  const end = open.lastIndexOf(true) + 1
  return there.every((is, at) => is === open[at] || at === end)
}

function badFigures({ cells }: TableReading): readonly TableProblem[] {
  return cells.flatMap(({ cell, text, refusal }) => (refusal === null ? [] : [{ code: 'notFigure' as const, text, params: { cell } }]))
}
