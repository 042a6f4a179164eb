import { check } from '../report/check.ts'
import { type Finding, toFinding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { COPY_RULES } from './rules/copies.ts'
import { FEE_RULES } from './rules/fees.ts'
import { FIGURE_RULES } from './rules/figures.ts'
import { LENGTH_RULES } from './rules/lengths.ts'
import { NAME_RULES, signedBy } from './rules/names.ts'
import type { Narration, NarrativeRule } from './rules/narration.ts'
import { YEAR_RULES } from './rules/years.ts'
import { statementsIn } from './stated-figures.ts'

/** Every rule on what is told, in the order in which findings are told. */
export const NARRATIVE_RULES: readonly NarrativeRule[] = [...NAME_RULES, ...FIGURE_RULES, ...YEAR_RULES, ...COPY_RULES, ...FEE_RULES, ...LENGTH_RULES]

/** All that the rules object to in the narratives. */
export function checkNarrative(narration: Narration): readonly Finding[] {
  const statements = new Map([...narration.texts].map(([text, body]) => [text, statementsIn(body)]))
  return NARRATIVE_RULES.flatMap(({ id, severity, objections }) =>
    objections({ ...narration, statements }).map((objection) => toFinding(id, severity, narration.figures, objection)),
  )
}

/**
 * All that the rules object to in a report: its figures, then what is told of them; a file of tables alone has nothing to tell, unless `narrated`.
 * `last` counts where it is that of the year before; `signer` is who signs under a document that was read.
 */
export function checkReport(report: Report, last: Report | null, signer: string | null = null, narrated = report.texts.size > 0): readonly Finding[] {
  const { form, year, level, figures, misprints, agency, texts } = report
  const before = last?.year === year - 1 ? last : null
  return [
    ...check({
      form,
      year,
      level,
      figures,
      misprints,
      agency,
      lastYear: before,
      ...(before === null ? {} : { lastAgency: before.agency }),
    }),
    ...signedBy(agency, signer).map((objection) => toFinding('organ.name', 'warning', figures, objection)),
    ...(narrated ? checkNarrative({ form, year, agency, figures, texts, last: before }) : []),
  ]
}
