import type { Objection } from '../../report/finding.ts'
import { FORM_NOTICE } from '../../report/rules/rule.ts'
import { sentencesOf } from '../folded-sentence.ts'
import { type NarrativeRule, sectionParts, sectionText } from './narration.ts'

/** The organ that the introduction names. */

/** Who made or publishes the report, where the introduction says so in full. */
const AUTHOR =
  /(?:^|,|由|将)([\p{Script=Han}]{2,30}?(?:人民政府|政府|委员会|管委会|办事处|办公室|局|厅|委|院|站|中心|大队|支队|部))(?:编制|组织编制|现(?:将|向)|\d{4}年(?:度)?政府信息公开(?:工作)?(?:年度)?报告)/u

export const NAME_RULES: readonly NarrativeRule[] = [
  {
    id: 'organ.name',
    severity: 'warning',
    formula: "the introduction names the report's organ",
    source: FORM_NOTICE,
    objections: (narration) => {
      const { agency, form } = narration
      const introduction = sectionText(narration, 'introduction')
      if (agency === null || bare(introduction).includes(bare(agency))) return []
      const [text = ''] = sectionParts(form, 'introduction')
      return sentencesOf(introduction).flatMap(({ letters, quote }) => {
        const named = AUTHOR.exec(letters)?.[1]
        // A short form of the name is the same organ: 洪泽区人民政府 of 淮安市洪泽区人民政府; 我局 names nobody.
        if (named === undefined || /^(?:本|我)/u.test(named) || bare(agency).includes(named) || named.includes(bare(agency))) return []
        return [{ cells: [], params: { agency, lastAgency: named, where: 'introduction', text, sentence: quote } }]
      })
    },
  },
]

/** The signature under a document against its title; a short form of the name is the same organ. */
export function signedBy(agency: string, signer: string | null): readonly Objection[] {
  if (signer === null || bare(agency).includes(bare(signer)) || bare(signer).includes(bare(agency))) return []
  return [{ cells: [], params: { agency, lastAgency: signer, where: 'signature' } }]
}

const bare = (name: string) => name.normalize('NFKC').replace(/\s/gu, '')
