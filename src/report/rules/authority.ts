import { mayIssueRegulations } from '../report.ts'
import { rowCells } from '../table.ts'
import type { Rule } from './rule.ts'

/** What an organ of its level may issue. */

export const AUTHORITY_RULES: readonly Rule[] = [
  {
    id: 'proactive.authority',
    severity: 'warning',
    formula: 'regulations are 0 for an organ that may not issue them',
    source: '《立法法》第九十一条、第九十三条',
    objections: ({ form, level, figures }) => {
      if (level === null || mayIssueRegulations(level)) return []
      return rowCells(form, 'proactive', 'regulations')
        .map((cell) => ({ cells: [cell], expected: 0, actual: figures.get(cell) ?? 0, params: { level } }))
        .filter(({ actual }) => actual !== 0)
    },
  },
]
