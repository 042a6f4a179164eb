import type { Objection } from '../../report/finding.ts'
import { FORM_NOTICE } from '../../report/rules/rule.ts'
import { type FoldedSentence, sentencesOf } from '../folded-sentence.ts'
import { TO_CHANGE } from '../marks.ts'
import type { NarrativeRule } from './narration.ts'

/** Years that were left over from another report. */

/** A sentence that begins with a year tells of that year. */
const OPENING = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+(?:、|是))?(?:(?:截至|截止)?(?:到)?)(\d{4})年(?!\d|.{0,2}(?:以来|起|至|-))/u
/** Sentences that look back on purpose. */
const LOOKING_BACK =
  /较|相比|同比|对比|比上年|以来|整改|结转|年度报告|年报|(?:印发|出台|下发|修订)《|(?:印发|修订|出台|施行|成立|启用|制定|公布|发布|反馈|发现|提出)的/u
const LOOKING_AHEAD = /将|下一步|下一阶段|明年|计划|打算|拟|力争/u
/** What an office resolves to do, told with the year in which it will. */
const RESOLVE = '将(?:采取|继续|进一步|切实|着力|重点|持续|认真|加大|加强|加快|不断|坚持|从|做好|抓好|完善)'
const IMPROVEMENTS = 'problemsAndImprovements'

export const YEAR_RULES: readonly NarrativeRule[] = [
  {
    id: 'narrative.year',
    severity: 'warning',
    formula: "a sentence about this year names the report's year, one about what comes next the year after",
    source: FORM_NOTICE,
    objections: ({ form, year, texts }) =>
      form.texts.flatMap((text) =>
        sentencesOf(texts.get(text) ?? '').flatMap((sentence) => {
          const objection = misdated(sentence, text, year)
          return objection === null ? [] : [{ cells: [], params: { text, sentence: sentence.quote, ...objection } }]
        }),
      ),
  },
]

/** The year that is wrong and the one that is meant; `marked` where a mark of what is to be changed still stands. */
function misdated({ letters, quote }: FoldedSentence, text: string, year: number): Objection['params'] | null {
  if (quote.includes(TO_CHANGE)) return { case: 'marked', stated: '', meant: '' }
  const resolved = text === IMPROVEMENTS && new RegExp(`${year}年[^,;]{0,12},?[^,;]{0,8}${RESOLVE}|下一步[^;]{0,12}${year}年`, 'u').test(letters)
  if (resolved) return { case: 'next', stated: String(year), meant: String(year + 1) }
  const stated = Number(OPENING.exec(letters)?.[1] ?? year)
  if (stated === year || letters.includes(`${year}年`) || LOOKING_BACK.test(letters)) return null
  if (stated === year + 1 && (text === IMPROVEMENTS || LOOKING_AHEAD.test(letters))) return null
  // Older years are history, told on purpose; the year before is what a copied text brings along.
  return stated === year - 1 || stated === year + 1 ? { case: 'this', stated: String(stated), meant: String(year) } : null
}
