import { FORM_NOTICE, type Rule } from './rule.ts'

export const EDITION_RULES: readonly Rule[] = [
  {
    id: 'form.edition',
    severity: 'error',
    formula: 'the report is on the form that is in force for its year',
    source: FORM_NOTICE,
    objections: ({ form, year }) =>
      form.years.to !== null && year > form.years.to ? [{ cells: [], params: { edition: form.edition, year, until: form.years.to } }] : [],
  },
]
