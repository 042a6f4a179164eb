import { tableCell } from '../table.ts'
import type { Rule } from './rule.ts'

/** Section 4 beyond its sums. */

/** The first year in which a refusal goes to review before it can go to court. */
const REVIEW_FIRST = 2024

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
]
