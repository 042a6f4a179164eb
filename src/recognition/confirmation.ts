import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Figures, type Identity } from '../report/form.ts'
import type { Doubt } from './doubt.ts'
import type { TableReading } from './table-reading.ts'

/** Figures of a table with gaps that no total confirms: what was lost there may have been theirs too. */
export function unconfirmed(reading: TableReading, figures: Figures, gaps: ReadonlySet<CellKey>): readonly Doubt[] {
  if (gaps.size === 0) return []
  const { form } = reading.print
  const sections = new Set([...gaps].map((cell) => cellOf(form, cell).section))
  const telling = form.identities.filter(({ terms }) => terms.every(({ cell }) => figures.has(cell)))
  const confirmed = new Set(telling.flatMap(({ terms }) => terms.map(({ cell }) => cell)))
  const moved = movedRows(reading, gaps)
  return [...figures].flatMap(([cell, value]) => {
    const row = moved.find((cells) => cells.includes(cell))
    const certain = row === undefined ? confirmed.has(cell) : telling.some((identity) => reaches(identity, cell, row))
    if (certain || !sections.has(cellOf(form, cell).section) || form.identities.every(({ terms }) => terms.every((term) => term.cell !== cell)))
      return []
    return [{ cell, text: toDecimal(value, cellOf(form, cell)), value, reason: 'unconfirmed', candidates: [value] }]
  })
}

/** Rows next to one that is not there: their figures may be its own. */
function movedRows({ print }: TableReading, gaps: ReadonlySet<CellKey>): readonly (readonly (CellKey | null)[])[] {
  return print.shapes.flatMap(({ rows }) =>
    rows.flatMap(({ cells }, at) => {
      const lost = [rows[at - 1], rows[at + 1]].some(
        (row) => row !== undefined && row.cells.length > 1 && row.cells.every((cell) => cell !== null && gaps.has(cell)),
      )
      return lost ? [cells] : []
    }),
  )
}

/** Whether a total holds the cell together with cells of other rows. */
function reaches({ terms }: Identity, cell: CellKey, row: readonly (CellKey | null)[]): boolean {
  return terms.some((term) => term.cell === cell) && terms.some((term) => !row.includes(term.cell))
}
