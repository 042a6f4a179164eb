import { bareLabel } from '../language/label-terms.ts'
import { lettersOf } from '../language/spelling.ts'
import { FORMS } from '../report/editions/index.ts'
import { type CellKey, cellOf, type Form } from '../report/form.ts'
import { breakOf } from '../report/rules/sums.ts'
import type { Block } from './blocks.ts'
import { mendedTables } from './mended.ts'
import type { SourceTable } from './report-outline.ts'
import type { FoundRow } from './row-figures.ts'
import { readTables, type TableReading } from './table-reading.ts'
import { printedCells, printOf } from './table-shapes.ts'

/** What stands in the tables of a report, read on the form and each section in the way that leave the least unexplained. */
export function bestReading(blocks: readonly Block[], year: number, tablesOn: (form: Form) => readonly SourceTable[]): TableReading {
  const forms = candidates(blocks, year)
  const asPrinted = forms.map((form) => judged([readTables(printOf(form), printed(tablesOn(form)), [])]))
  const perfect = asPrinted.find(({ unexplained, problems }) => unexplained + problems === 0)
  // The other ways don't look at columns.
  if (perfect !== undefined || asPrinted.some(({ reading }) => reading.disordered)) return (perfect ?? best(asPrinted)).reading
  const inAllWays = asPrinted.map(({ reading }) => {
    const { print } = reading
    const mended = MENDINGS.map((by) => {
      const { tables, unread } = mendedTables(print, tablesOn(print.form), by)
      return { ...readTables(print, tables, []), unread }
    })
    return judged([reading, ...mended])
  })
  return best(inAllWays).reading
}

/** By rows whose labels are broken, by figures whose rows are, and by those where empty lines are blank cells. */
const MENDINGS = ['rows', 'flow', 'gaps'] as const

/** As printed; lines of text are tables where no table stands. */
function printed(tables: readonly SourceTable[]): readonly SourceTable[] {
  const drawn = new Set(tables.flatMap(({ kind, section }) => (kind === 'table' ? [section] : [])))
  return tables.filter(({ kind, section }) => kind === 'table' || !drawn.has(section))
}

interface Judged {
  readonly reading: TableReading
  /** Cells that were not found, and figures that were given to none. */
  readonly unexplained: number
  /** Lines that were not understood. */
  readonly problems: number
  readonly breaks: number
}

/** Of each section the first reading that explains the most of it. */
function judged(readings: readonly [TableReading, ...TableReading[]]): Judged {
  const [first, ...others] = readings
  const reading = others.reduce((one, other) => withBetterSections(one, other), first)
  const { form } = reading.print
  const figures = new Map(reading.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const unexplained = printedCells(reading.print).length - reading.cells.length + reading.unread
  return {
    reading,
    unexplained,
    problems: reading.problems.length,
    breaks: form.identities.filter((identity) => breakOf(identity, figures) !== null).length,
  }
}

function withBetterSections(one: TableReading, other: TableReading): TableReading {
  const { form } = one.print
  const sectionOf = (cell: CellKey) => cellOf(form, cell).section
  const sections = form.sections.flatMap(({ table }) => table?.section ?? [])
  const better = new Set(sections.filter((section) => explained(other, section) > explained(one, section)))
  if (better.size === 0) return one
  const chosen = <T>(of: (reading: TableReading) => readonly T[], cellOfItem: (item: T) => CellKey | undefined): readonly T[] => {
    const within = (item: T, wanted: boolean) => {
      const cell = cellOfItem(item)
      return cell !== undefined && better.has(sectionOf(cell)) === wanted
    }
    return [...of(one).filter((item) => within(item, false)), ...of(other).filter((item) => within(item, true))]
  }
  const first = (row: FoundRow) => row.cells.find((cell) => cell !== null) ?? undefined
  return {
    ...one,
    cells: chosen(
      ({ cells }) => cells,
      ({ cell }) => cell,
    ),
    rows: chosen(({ rows }) => rows, first),
    again: chosen(
      ({ again }) => again,
      ({ cell }) => cell,
    ),
    unplaced: chosen(({ unplaced }) => unplaced, first),
    sections: [...new Set([...one.sections, ...other.sections])],
    mended: true,
    unread: Math.min(one.unread, other.unread),
  }
}

/** Cells of the section that were found and are told once, less the totals that they break. */
function explained({ print, cells, again }: TableReading, section: string): number {
  const { form } = print
  const own = cells.filter(({ cell }) => cellOf(form, cell).section === section)
  const figures = new Map(own.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const breaks = form.identities.filter((identity) => breakOf(identity, figures) !== null).length
  return own.length - again.filter(({ cell }) => cellOf(form, cell).section === section).length - breaks / form.identities.length
}

/** The reading that leaves the least open. A form with fewer rows leaves less open by itself: where none of its own was found, it is the first one. */
function best(readings: readonly Judged[]): Judged {
  const [first, ...others] = readings
  if (first === undefined) throw new Error('no form to read on')
  const chosen = others.reduce((one, other) => (isBetter(other, one) ? other : one), first)
  const told = chosen.reading.cells.some(({ cell }) => !first.reading.print.form.cells.has(cell))
  return told || chosen.reading.cells.length > first.reading.cells.length ? chosen : first
}

function isBetter(one: Judged, other: Judged): boolean {
  if (one.unexplained !== other.unexplained) return one.unexplained < other.unexplained
  return one.problems === other.problems ? one.breaks < other.breaks : one.problems < other.problems
}

/** Forms by their own header words, where such words stand; else the forms in force first, without those that lack a row that is named. */
function candidates(blocks: readonly Block[], year: number): readonly Form[] {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text]))
  const words = new Set(texts.map(lettersOf))
  const own = FORMS.filter((form) => [...printOf(form).ownHeaders].some((header) => words.has(header)))
  if (own.length > 0) return own
  const today = FORMS.filter((form) => printOf(form).ownHeaders.size === 0)
  const labels = new Set(texts.map(bareLabel))
  const named = today.filter((form) => today.every((other) => ownLabels(other, form).every((label) => !labels.has(label))))
  const inForce = (form: Form) => year >= form.years.from && (form.years.to === null || year <= form.years.to)
  const among = named.length > 0 ? named : today
  return [...among.filter(inForce), ...among.filter((form) => !inForce(form))]
}

/** Long labels of rows that one form has and another lacks; short ones may stand for anything. */
function ownLabels(form: Form, other: Form): readonly string[] {
  const { rows } = printOf(other)
  return [...printOf(form).rows.keys()].filter((label) => label.length >= TELLING_LABEL && !rows.has(label))
}

const TELLING_LABEL = 8
