import { tell, tellCells } from './correspondence.ts'
import type { CellKey, Figures, Form, Value } from './form.ts'
import type { Report } from './report.ts'
import { filledIn } from './sheet.ts'

/** A year's report that can be asked about, with the blanks that its figures imply filled in. */
export interface StoredReport {
  readonly report: Report
  /** Where it came from: a file's name. */
  readonly source: string
  readonly figures: Figures
}

export function storedReport(report: Report, source: string): StoredReport {
  return { report, source, figures: filledIn(report.form, report.figures) }
}

export interface Term {
  readonly cell: CellKey
  readonly value: Value
}

/** The figures of some cells of `form` in a stored year, in that year's own cells where its form prints them otherwise; null where one is blank. */
export function figuresIn({ report, figures }: StoredReport, form: Form, cells: readonly CellKey[]): readonly Term[] | null {
  const told = termsOf(tell(figures, report.form, form), cells)
  if (told !== null) return told
  const own = tellCells(cells, report.form)
  return own === null ? null : termsOf(figures, own)
}

function termsOf(figures: Figures, cells: readonly CellKey[]): readonly Term[] | null {
  const terms = cells.flatMap((cell): Term[] => {
    const value = figures.get(cell)
    return value === undefined ? [] : [{ cell, value }]
  })
  return terms.length === cells.length ? terms : null
}

export const sumOf = (terms: readonly Term[]): Value => terms.reduce((sum, { value }) => sum + value, 0)
