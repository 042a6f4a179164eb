import type { Objection } from '../../report/finding.ts'
import { type CellKey, cellKey } from '../../report/form.ts'
import { denials, isFee } from './figures.ts'
import { type NarrativeCase, type NarrativeRule, sectionParts, sectionText } from './narration.ts'

/** What section 6 must say of the fee for information. */

const SECTION = 'otherMatters'
const FEES = ['noticesIssued', 'amountNotified', 'amountReceived']

export const FEE_RULES: readonly NarrativeRule[] = [
  {
    id: 'narrative.fees',
    severity: 'warning',
    formula: 'section 6 states the notices and the amounts of the information processing fee, as they are',
    source: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    objections: (narration) => [
      ...silence(narration),
      ...denials(narration, isFee).map((objection) => ({ ...objection, params: { ...objection.params, case: 'differs' } })),
    ],
  },
]

/** A blank section is printed with the sentence of the figures where these are known. */
function silence(narration: NarrativeCase): readonly Objection[] {
  const { form, figures, statements } = narration
  const cells = FEES.flatMap((name) => cellKey(form, `informationFees.${name}`) ?? [])
  const text = sectionText(narration, SECTION)
  const known = (cell: CellKey) => figures.has(cell)
  if (text === '' && cells.length > 0 && cells.every(known)) return []
  const [part = ''] = sectionParts(form, SECTION)
  if (!/处理费|收费/u.test(text)) return [{ cells, params: { text: part, case: 'silent' } }]
  const collected = cells.some((cell) => (figures.get(cell) ?? 0) > 0)
  return collected && ![...statements.values()].flat().some(isFee) ? [{ cells, params: { text: part, case: 'silent' } }] : []
}
