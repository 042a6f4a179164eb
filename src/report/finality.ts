import { check, type Finding } from './check.ts'
import type { CellKey } from './form.ts'
import type { Report } from './report.ts'

/** What keeps a report from being final. */

/** The errors of a report taken by itself: while one stands it is a draft. */
export function errorsOf({ form, year, level, figures, misprints }: Report): readonly Finding[] {
  return check({ form, year, level, figures, misprints, lastYear: null }).filter(({ severity }) => severity === 'error')
}

/** The cells that a draft marks as wrong; blank ones have a mark of their own. */
export function wrongCells(errors: readonly Finding[]): ReadonlySet<CellKey> {
  return new Set(errors.filter(({ rule }) => rule !== 'completeness').flatMap(({ cells }) => cells))
}
