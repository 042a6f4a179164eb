import type { Objection } from '../finding.ts'
import { tableCell } from '../table.ts'
import { lastFigures } from './last-year.ts'
import { FORM_NOTICE, type Rule } from './rule.ts'

/** Section 4 beyond its sums. */

/** The first year in which a refusal goes to review before it can go to court. */
const REVIEW_FIRST = 2024
/** Cases that one year leaves pending are among the next year's. */
const GROUPS = ['review', 'directLitigation', 'litigationAfterReview']

export const DISPUTE_RULES: readonly Rule[] = [
  {
    id: 'disputes.direct',
    severity: 'notice',
    formula: `from ${REVIEW_FIRST} on: litigation without review is 0`,
    source: '《行政复议法》（2023年修订）第二十三条',
    objections: ({ form, year, figures }) => {
      const cell = tableCell(form, 'disputes', 'directLitigation', 'total')
      const actual = cell === null ? 0 : (figures.get(cell) ?? 0)
      return cell === null || year < REVIEW_FIRST || actual === 0 ? [] : [{ cells: [cell], expected: 0, actual }]
    },
  },
  {
    id: 'disputes.pending',
    severity: 'notice',
    formula: "per group of section 4: the total is no less than last year's pending",
    source: FORM_NOTICE,
    objections: (subject) => {
      const last = lastFigures(subject)
      return GROUPS.flatMap((group): Objection[] => {
        const [pending, total] = ['pending', 'total'].map((column) => tableCell(subject.form, 'disputes', group, column))
        const expected = pending === null || pending === undefined ? undefined : last.get(pending)
        const actual = total === null || total === undefined ? undefined : subject.figures.get(total)
        if (total === null || total === undefined || expected === undefined || actual === undefined || actual >= expected) return []
        return [{ cells: [total], expected, actual, params: { lastYear: subject.year - 1 } }]
      })
    },
  },
]
