import type { Doubt } from '../../conversations/dialogue.ts'
import { lettersOf } from '../language/spelling.ts'
import { FORMS } from '../report/editions/index.ts'
import type { CellKey, Form } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import type { Block } from './blocks.ts'
import { blankDoubts } from './doubts.ts'
import { outlineOf } from './report-outline.ts'
import { readTables, type TableReading } from './table-reading.ts'
import { printOf } from './table-shapes.ts'
import { findTitle, readSignature } from './title.ts'

export type ReportRecognition =
  | { readonly kind: 'report'; readonly report: Report; readonly doubts: readonly Doubt[] }
  /** `title`: nothing says whose report of which year it is; `content`: neither a section nor a table of the form. */
  | { readonly kind: 'notReport'; readonly code: 'title' | 'content' }

/** Reads a whole report. What can't be placed stays blank, with a doubt for each of its cells; what is no figure is kept as a misprint. */
export function recogniseReport(blocks: readonly Block[]): ReportRecognition {
  const found = findTitle(blocks)
  if (found === null) return { kind: 'notReport', code: 'title' }
  const rest = blocks.slice(found.end)
  const reading = bestReading(rest, found.title.year)
  const { form } = reading.print
  const outline = outlineOf(form, rest)
  if (outline.sections.length === 0 && reading.cells.length === 0) return { kind: 'notReport', code: 'content' }
  const signature = readSignature(outline.signature)
  const agency = found.title.agency === '' ? signature.agency : found.title.agency
  if (agency === '') return { kind: 'notReport', code: 'title' }
  const report: Report = {
    form,
    agency,
    year: found.title.year,
    level: null,
    issuedOn: signature.issuedOn,
    figures: new Map(reading.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const]))),
    misprints: new Map(reading.cells.flatMap(({ cell, text, refusal }) => (refusal === null ? [] : [[cell, text] as const]))),
    texts: outline.texts,
  }
  return { kind: 'report', report, doubts: doubtsOf(reading) }
}

/** The form that the report is printed on: the one with the fewest misfits, then that of its year. */
function bestReading(blocks: readonly Block[], year: number): TableReading {
  const inForce = (form: Form) => year >= form.years.from && (form.years.to === null || year <= form.years.to)
  const readings = candidates(blocks, inForce).map((form) => readTables(printOf(form), outlineOf(form, blocks).tables, []))
  const misfits = ({ print, cells, problems }: TableReading) => problems.length + printedCells(print.form).length - cells.length
  const [first, ...others] = readings
  if (first === undefined) throw new Error('no form to read on')
  return others.reduce((best, reading) => (misfits(reading) < misfits(best) ? reading : best), first)
}

/** Forms by their own header words, where such words stand; else the forms in force first. */
function candidates(blocks: readonly Block[], inForce: (form: Form) => boolean): readonly Form[] {
  const words = new Set(
    blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows.flatMap((row) => row.map(({ text }) => lettersOf(text))) : [])),
  )
  const own = FORMS.filter((form) => [...printOf(form).ownHeaders].some((header) => words.has(header)))
  if (own.length > 0) return own
  const today = FORMS.filter((form) => printOf(form).ownHeaders.size === 0)
  return [...today.filter(inForce), ...today.filter((form) => !inForce(form))]
}

function printedCells(form: Form): readonly CellKey[] {
  return form.sections.flatMap(({ table }) => table?.blocks.flatMap(({ cells }) => cells.flat()) ?? [])
}

/** Blanks that nothing explains, rows whose figures could not be placed, and rows that are not there at all. */
function doubtsOf(reading: TableReading): readonly Doubt[] {
  const { form } = reading.print
  const placed = new Set(reading.cells.map(({ cell }) => cell))
  const unplaced = new Map(
    reading.unplaced.flatMap(({ cells, line }) => cells.flatMap((cell) => (cell === null ? [] : [[cell, line.text] as const]))),
  )
  const sections = new Set(reading.sections)
  const doubts = new Map(blankDoubts(form, reading.cells).map((doubt) => [doubt.cell, doubt]))
  for (const { cell, text, refusal } of reading.cells) {
    if (refusal !== null) doubts.set(cell, { cell, text, value: null, reason: refusal, candidates: [] })
  }
  for (const cell of printedCells(form)) {
    if (placed.has(cell) || !isPrinted(reading, cell) || !sections.has(form.cells.get(cell)?.section ?? '')) continue
    const text = unplaced.get(cell)
    doubts.set(cell, { cell, text: text ?? '', value: null, reason: text === undefined ? 'missing' : 'columns', candidates: [] })
  }
  return [...form.cells.keys()].flatMap((cell) => doubts.get(cell) ?? [])
}

/** Whether the table, as that edition prints it, has the cell. */
function isPrinted({ print }: TableReading, cell: CellKey): boolean {
  return print.shapes.some(({ rows }) => rows.some(({ cells }) => cells.includes(cell)))
}
