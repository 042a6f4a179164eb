import type { Rule } from './rule.ts'
import { FORM_NOTICE } from './rule.ts'

/** What a single cell may hold. */

export const VALUE_RULES: readonly Rule[] = [
  {
    id: 'value.count',
    severity: 'error',
    formula: 'every count is an integer >= 0, every amount a decimal >= 0',
    source: FORM_NOTICE,
    objections: ({ form, misprints }) =>
      [...misprints].filter(([cell]) => form.cells.has(cell)).map(([cell, text]) => ({ cells: [cell], params: { text } })),
  },
  {
    id: 'completeness',
    severity: 'error',
    formula: 'no cell that the form prints is blank',
    source: FORM_NOTICE,
    objections: ({ form, figures, misprints }) =>
      [...form.cells.values()]
        .filter(({ key, required }) => required && !figures.has(key) && !misprints.has(key))
        .map(({ key }) => ({ cells: [key] })),
  },
]
