import { FORM_NOTICE } from '../../report/rules/rule.ts'
import { sentencesOf } from '../folded-sentence.ts'
import { type NarrativeRule, sectionParts, sectionText } from './narration.ts'

/** How much is said. */

/** Characters of section 1 that supervisors ask for at most. */
const OVERVIEW_MOST = 1000

export const LENGTH_RULES: readonly NarrativeRule[] = [
  {
    id: 'narrative.thin',
    severity: 'notice',
    formula: 'section 5 says more than one sentence',
    source: '《政府信息公开条例》第五十条',
    objections: (narration) => {
      const section = 'problemsAndImprovements'
      const [text = ''] = sectionParts(narration.form, section)
      const sentences = sentencesOf(sectionText(narration, section)).filter(({ letters }) => /\p{Letter}/u.test(letters))
      return sentences.length > 1 ? [] : [{ cells: [], params: { text, sentence: sentences[0]?.quote ?? '' } }]
    },
  },
  {
    id: 'narrative.length',
    severity: 'notice',
    formula: `section 1 has at most ${OVERVIEW_MOST} characters`,
    source: FORM_NOTICE,
    objections: (narration) => {
      const length = [...sectionText(narration, 'overview').replace(/\s/gu, '')].length
      return length > OVERVIEW_MOST ? [{ cells: [], params: { text: 'overview', length, most: OVERVIEW_MOST } }] : []
    },
  },
]
