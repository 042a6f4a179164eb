import { FORM_NOTICE, type Rule } from './rule.ts'

/** The name of the organ, which stays the same through the report and from year to year. */

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'organ.name',
    severity: 'warning',
    formula: "the organ's name is that of last year's report",
    source: FORM_NOTICE,
    objections: ({ agency, lastAgency }) => {
      if (agency === undefined || lastAgency === undefined || bare(agency) === bare(lastAgency)) return []
      return [{ cells: [], params: { agency, lastAgency, where: 'lastYear' } }]
    },
  },
]

const bare = (name: string) => name.normalize('NFKC').replace(/\s/gu, '')
