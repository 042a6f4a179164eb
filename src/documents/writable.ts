import { tell } from '../report/correspondence.ts'
import { EDITION_2021, EDITION_2021_ONE_ROW } from '../report/editions/index.ts'
import type { CellKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'

export type Writable =
  | { readonly kind: 'writable'; readonly report: Report }
  /** `cells`: what can't be told in the form that the product writes. */
  | { readonly kind: 'refused'; readonly code: 'edition' | 'other-handling' | 'misprint'; readonly cells: readonly CellKey[] }

/** The report on the form of 2021, the only one written: one row of 其他处理 becomes three where it is 0. */
export function writable(report: Report): Writable {
  const misprinted = [...report.misprints.keys()]
  if (misprinted.length > 0) return { kind: 'refused', code: 'misprint', cells: misprinted }
  if (report.form === EDITION_2021) return { kind: 'writable', report }
  if (report.form !== EDITION_2021_ONE_ROW) return { kind: 'refused', code: 'edition', cells: [] }
  const joint = [...report.form.cells.keys()].filter((cell) => !EDITION_2021.cells.has(cell) && (report.figures.get(cell) ?? 0) > 0)
  if (joint.length > 0) return { kind: 'refused', code: 'other-handling', cells: joint }
  return { kind: 'writable', report: { ...report, form: EDITION_2021, figures: tell(report.figures, report.form, EDITION_2021) } }
}
