import { tell } from '../correspondence.ts'
import type { Figures } from '../form.ts'
import type { Subject } from './rule.ts'

const NO_FIGURES: Figures = new Map()

/** Last year's figures in this form's cells; none where the report at hand is not that of the year before. */
export function lastFigures({ form, year, lastYear }: Subject): Figures {
  if (lastYear === null || lastYear.year !== year - 1) return NO_FIGURES
  return lastYear.form === undefined ? lastYear.figures : tell(lastYear.figures, lastYear.form, form)
}
