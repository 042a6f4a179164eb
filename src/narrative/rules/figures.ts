import { readFigure } from '../../language/figure-reading.ts'
import type { Objection } from '../../report/finding.ts'
import { cellOf } from '../../report/form.ts'
import { FORM_NOTICE } from '../../report/rules/rule.ts'
import { sumOf, termsOf } from '../counts.ts'
import type { Statement } from '../statement.ts'
import type { NarrativeCase, NarrativeRule } from './narration.ts'

/** Figures and words of the narratives against the tables. */

export const FIGURE_RULES: readonly NarrativeRule[] = [
  {
    id: 'narrative.figure',
    severity: 'warning',
    formula: 'a figure stated in sections 1, 5 and 6 is that of the table',
    source: FORM_NOTICE,
    objections: (narration) => denials(narration, (statement) => !isFee(statement) && !deniesAll(statement)),
  },
  {
    id: 'narrative.claim',
    severity: 'warning',
    formula: 'where the words say that there is none, or that all is done, the table says so too',
    source: FORM_NOTICE,
    objections: (narration) => denials(narration, (statement) => !isFee(statement) && deniesAll(statement)),
  },
]

/** Of 信息处理费, which is a rule of its own. */
export const isFee = ({ counts }: Statement): boolean => counts.every((count) => count.startsWith('informationFees.'))
const deniesAll = ({ by, figure }: Statement): boolean => by !== 'figure' && figure === '0'

/** What the narratives state of this year and the tables deny, whichever way the words are taken. */
export function denials(narration: NarrativeCase, concerns: (statement: Statement) => boolean): readonly Objection[] {
  const { statements, year } = narration
  return [...statements].flatMap(([text, stated]) =>
    stated
      .filter((statement) => statement.sure && (statement.year === null || statement.year === year) && concerns(statement))
      .flatMap((statement) => denial(narration, statement) ?? [])
      .map((objection) => ({ ...objection, params: { text, ...objection.params } })),
  )
}

/** null where one of the readings agrees, or where the table does not say yet. */
function denial({ form, figures }: NarrativeCase, statement: Statement): Objection | null {
  const readings = statement.counts.flatMap((count) => {
    const terms = termsOf(form, count)
    const [first] = terms ?? []
    if (terms === null || first === undefined) return []
    const stated = readFigure(`${statement.figure}${statement.unit}`, cellOf(form, first.cell))
    return [{ cells: terms.map(({ cell }) => cell), expected: sumOf(figures, terms), actual: stated.kind === 'value' ? stated.value : null }]
  })
  const [likeliest] = readings
  if (likeliest === undefined || readings.some(({ expected, actual }) => expected === null || actual === null || expected === actual)) return null
  return { ...likeliest, params: { sentence: statement.sentence, stated: `${statement.figure}${statement.unit}` } }
}
