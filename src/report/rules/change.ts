import type { Objection } from '../finding.ts'
import type { Cell } from '../form.ts'
import { lastFigures } from './last-year.ts'
import { FORM_NOTICE, type Rule } from './rule.ts'

/** Figures that moved further from last year's than a year usually moves them. */

const TIMES = 5
/** In the unit of the cell: below it a figure jumps by chance. */
const WORTH_SAYING = 10
/** 元 written for 万元 makes a figure 10,000 times as large; years differ by a factor besides. */
const YUAN = { least: 5_000, most: 20_000 }

export const CHANGE_RULES: readonly Rule[] = [
  {
    id: 'change.outlier',
    severity: 'notice',
    formula: `no figure is more than ${TIMES} times, or less than 1/${TIMES} of, last year's, where either is over ${WORTH_SAYING}`,
    source: FORM_NOTICE,
    objections: (subject) => {
      const last = lastFigures(subject)
      return [...subject.form.cells.values()].flatMap((cell): Objection[] => {
        const [before, now] = [last.get(cell.key), subject.figures.get(cell.key)]
        if (before === undefined || now === undefined || !isOutlier(cell, before, now)) return []
        const params = { lastYear: subject.year - 1, case: caseOf(cell, before, now) }
        return [{ cells: [cell.key], expected: before, actual: now, params }]
      })
    },
  },
]

function isOutlier(cell: Cell, before: number, now: number): boolean {
  const [less, more] = before < now ? [before, now] : [now, before]
  return more > WORTH_SAYING * 10 ** cell.decimals && more > TIMES * less
}

function caseOf(cell: Cell, before: number, now: number): string {
  const ratio = Math.max(before, now) / Math.min(before, now)
  if (cell.unit === '万元' && ratio >= YUAN.least && ratio <= YUAN.most) return 'yuan'
  return now > before ? 'more' : 'less'
}
