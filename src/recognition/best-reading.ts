import { lettersOf } from '../language/spelling.ts'
import { FORMS } from '../report/editions/index.ts'
import type { Form } from '../report/form.ts'
import { breakOf } from '../report/rules/sums.ts'
import type { Block } from './blocks.ts'
import { mendedTables } from './mended.ts'
import type { SourceTable } from './report-outline.ts'
import { readTables, type TableReading } from './table-reading.ts'
import { type Print, printedCells, printOf } from './table-shapes.ts'

/** What stands in the tables of a report, read on the form and in the way that leave the least unexplained. */
export function bestReading(blocks: readonly Block[], year: number, tablesOn: (form: Form) => readonly SourceTable[]): TableReading {
  const forms = candidates(blocks, year)
  const readings: Judged[] = []
  for (const way of WAYS) {
    for (const form of forms) {
      const tables = tablesOn(form)
      const reading = judged(readTables(printOf(form), way(printOf(form), tables), []))
      // Nothing is left to explain: what the other ways would make of it need not be known.
      if (reading.missing + reading.problems === 0) return reading.reading
      readings.push(reading)
    }
    // The other ways don't look at columns.
    if (readings.some(({ reading }) => reading.disordered)) break
  }
  const best = readings.reduce((one, other) => (isBetter(other, one) ? other : one))
  return best.reading
}

type Way = (print: Print, tables: readonly SourceTable[]) => readonly SourceTable[]

/** As printed; by rows whose labels are broken; by figures whose rows are broken. */
const WAYS: readonly Way[] = [
  printed,
  ...(['rows', 'flow', 'gaps'] as const).map(
    (by): Way =>
      (print, tables) =>
        mendedTables(print, tables, by),
  ),
]

/** Lines of text are tables where no table stands. */
function printed(_: Print, tables: readonly SourceTable[]): readonly SourceTable[] {
  const drawn = new Set(tables.flatMap(({ kind, section }) => (kind === 'table' ? [section] : [])))
  return tables.filter(({ kind, section }) => kind === 'table' || !drawn.has(section))
}

interface Judged {
  readonly reading: TableReading
  /** Cells that were not found. */
  readonly missing: number
  /** Lines that were not understood. */
  readonly problems: number
  readonly breaks: number
}

function judged(reading: TableReading): Judged {
  const { form } = reading.print
  const figures = new Map(reading.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const missing = printedCells(reading.print).length - reading.cells.length
  return {
    reading,
    missing,
    problems: reading.problems.length,
    breaks: form.identities.filter((identity) => breakOf(identity, figures) !== null).length,
  }
}

function isBetter(one: Judged, other: Judged): boolean {
  if (one.missing !== other.missing) return one.missing < other.missing
  return one.problems === other.problems ? one.breaks < other.breaks : one.problems < other.problems
}

/** Forms by their own header words, where such words stand; else the forms in force first. */
function candidates(blocks: readonly Block[], year: number): readonly Form[] {
  const words = new Set(
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.grid.rows.flatMap((row) => row.map(({ text }) => lettersOf(text))) : [lettersOf(block.text)],
    ),
  )
  const own = FORMS.filter((form) => [...printOf(form).ownHeaders].some((header) => words.has(header)))
  if (own.length > 0) return own
  const inForce = (form: Form) => year >= form.years.from && (form.years.to === null || year <= form.years.to)
  const today = FORMS.filter((form) => printOf(form).ownHeaders.size === 0)
  return [...today.filter(inForce), ...today.filter((form) => !inForce(form))]
}
