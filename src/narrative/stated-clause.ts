import { type Count, inColumn } from './counts.ts'
import type { Context, ProseFigure } from './statement.ts'
import {
  APPLICANTS,
  BARE_REQUEST,
  CARRIED,
  DECIDED,
  DECISIONS,
  DISPUTE_OUTCOMES,
  DISPUTES,
  DOCUMENT_ACTS,
  DOCUMENTS,
  GENERIC,
  HANDLING,
  OTHER_ACTS,
  OUTCOME_GROUPS,
  OUTCOME_ROWS,
  REQUEST,
} from './vocabulary-prose.ts'

/** What one figure counts, by the words about it. */

export interface ClauseReading {
  readonly counts: readonly Count[]
  readonly sure: boolean
  readonly context: Partial<Context>
  /** One figure more of what the figure before counts: 网上3件、信函2件. */
  readonly adds?: true
}

/** null where the words name nothing that the tables hold. */
export function readClause(figure: ProseFigure, context: Context, sentence: string): ClauseReading | null {
  if (figure.unit === '%') return growth(figure, context)
  if (/元$/u.test(figure.unit)) return money(figure, sentence)
  return (
    carried(figure) ??
    applicant(figure, context) ??
    outcome(figure, context, sentence) ??
    document(figure, context) ??
    decision(figure, sentence) ??
    dispute(figure, context, sentence) ??
    request(figure, context) ??
    notice(figure, sentence)
  )
}

const found = (counts: readonly Count[], sure: boolean, context: Partial<Context> = {}): ClauseReading => ({
  counts,
  sure,
  context: { ...context, last: counts[0] ?? null },
})

/** Nothing is left but words that count nothing. */
const bare = (words: string): string => words.replace(GENERIC, '')

function growth({ lead, figure }: ProseFigure, { topic }: Context): ClauseReading | null {
  if (topic !== 'requests' || figure === '' || !/同比(?:增长|上升|增加)/u.test(lead)) return null
  return found(['growthPercent'], false)
}

/** Money: the fees of section 2, or those for information. */
function money({ lead }: ProseFigure, sentence: string): ClauseReading | null {
  if (/行政事业性收费/u.test(lead)) return found(['feesCollected'], true)
  if (!/处理费|收费通知/u.test(sentence)) return null
  if (/通知|应收/u.test(lead)) return found(['informationFees.amountNotified'], true)
  return /(?:收取|实收|收费|处理费)/u.test(lead) ? found(['informationFees.amountReceived'], true) : null
}

/** In a sentence about the fee for information what is counted are notices. */
function notice({ lead, trail }: ProseFigure, sentence: string): ClauseReading | null {
  if (!/信息处理费|收费通知/u.test(sentence)) return null
  return found(['informationFees.noticesIssued'], /收费通知|处理费/u.test(lead + trail))
}

function carried({ lead, trail }: ProseFigure): ClauseReading | null {
  const told = nearest(lead, CARRIED) ?? (bare(lead) === '' ? nearest(trail, CARRIED) : null)
  return told === null ? null : found(told, true, { topic: 'requests' })
}

/** The name that ends nearest to the figure; of several that end there the longest. */
function nearest(words: string, named: readonly { readonly pattern: RegExp; readonly counts: readonly Count[] }[]): readonly Count[] | null {
  const places = named.flatMap(({ pattern, counts }) =>
    [...words.matchAll(pattern)].map((match) => ({ counts, end: match.index + match[0].length, length: match[0].length })),
  )
  return places.toSorted((a, b) => b.end - a.end || b.length - a.length)[0]?.counts ?? null
}

/** 其中自然人72件: the figure told before, in one column. */
function applicant({ lead }: ProseFigure, { head, last, told }: Context): ClauseReading | null {
  if (head === null) return null
  const words = bare(lead).replace(/(?:申请|提出|提交|的)+$/u, '')
  const column = APPLICANTS.find(({ pattern }) => new RegExp(`^(?:${pattern.source})$`, 'u').test(words))?.column
  const other = words === '其他' && last !== null && !told.includes(last) && /\.|organisations/u.test(last) ? 'otherOrganization' : undefined
  const chosen = column ?? other
  return chosen === undefined
    ? null
    : found(
        head.map((count) => inColumn(count, chosen)),
        true,
      )
}

function outcome(figure: ProseFigure, { told, topic, last }: Context, sentence: string): ClauseReading | null {
  const { lead } = figure
  const others = bare(lead) === '其他' && last !== null && told.includes(last)
  const group = others ? ['other*'] : nearest(lead, OUTCOME_GROUPS)
  const row = nearest(lead, OUTCOME_ROWS)
  const count = (group ?? row)?.[0]
  if (count === undefined) return null
  const sure = topic === 'requests' || /申请|办结|答复/u.test(sentence)
  return found(group === null ? [count] : withoutTold(count, told), sure && (group !== null || told.length > 0), {
    topic: 'requests',
    told: [...told, count],
  })
}

const OTHERS = ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons']

/** 其他处理 after 逾期未补正 counts what is left of the group. */
function withoutTold(count: Count, told: readonly Count[]): readonly Count[] {
  const apart = OTHERS.filter((row) => told.includes(row))
  if (count !== 'other*' || apart.length === 0) return [count]
  return [OTHERS.filter((row) => !apart.includes(row)).join('+'), count]
}

function document(figure: ProseFigure, context: Context): ClauseReading | null {
  const { lead, trail, inBrackets } = figure
  const rows = DOCUMENTS.filter(({ pattern }) => pattern.test(lead))
  const named = rows.length > 0 ? rows : DOCUMENTS.filter(({ pattern }) => pattern.test(trail))
  const acts = DOCUMENT_ACTS.flatMap((act) => [...lead.matchAll(act.pattern)].map(({ index }) => ({ ...act, index })))
  const act = acts.toSorted((a, b) => Number(b.loose ?? false) - Number(a.loose ?? false) || a.index - b.index).at(-1)
  const before = context.topic === 'regulations' || context.topic === 'normativeDocuments' ? context.topic : null
  const silent =
    act !== undefined && /^(?:规章|文件)?$/u.test(bare(lead.replace(/制发|制定|出台|印发|清理|废止|失效|现行|继续|仍然?|目前|有效/gu, '')))
  const [first, second] = named
  const row = second === undefined ? (first?.row ?? (silent ? before : null)) : null
  if (row === null || inBrackets) return null
  if (row !== 'regulations' && row !== 'normativeDocuments') return null
  const known = act !== undefined && act.loose !== true
  if (!known && OTHER_ACTS.test(lead)) return null
  return found([`${row}.${act?.column ?? 'issued'}`], known, { topic: row })
}

function decision({ lead }: ProseFigure, sentence: string): ClauseReading | null {
  const named = DECISIONS.find(({ pattern }) => pattern.test(lead))
  return named === undefined ? null : found([named.count], /作出|处理/u.test(sentence) && !/公示|公开/u.test(lead))
}

function dispute(figure: ProseFigure, context: Context, sentence: string): ClauseReading | null {
  const { lead, trail } = figure
  const words =
    disputeIn(lead) !== null || outcomeIn(lead) !== undefined ? lead : bare(lead) === '' || /(?:有|共|发生|引发|收到)$/u.test(lead) ? trail : ''
  const before = isDispute(context.topic) ? context.topic : null
  const group = disputeIn(words) ?? before
  const how = outcomeIn(words)
  if (group === null || words === '') return null
  const sure = /信息公开|依申请/u.test(sentence)
  if (DECIDED.test(words)) return found([`${group}.total-${group}.pending`], false, { topic: group })
  if (how !== undefined) return found([`${group}.${how}`], sure, { topic: group })
  if (disputeIn(words) === null) return null
  const both = /复议(?:案件)?(?:、|和|及|与|或)(?:行政)?诉讼/u.test(words)
  return both ? found(['review.total+litigation.total'], false) : found([`${group}.total`], sure, { topic: group })
}

type Disputed = 'review' | 'litigation' | 'directLitigation' | 'litigationAfterReview'
const isDispute = (topic: string | null): topic is Disputed => DISPUTES.some(({ group }) => group === topic)

/** The way of dispute named last. */
function disputeIn(words: string): Disputed | null {
  const named = DISPUTES.flatMap(({ pattern, group }) => [...words.matchAll(pattern)].map((match) => ({ group, end: match.index + match[0].length })))
  const last = named.toSorted((a, b) => b.end - a.end)[0]?.group ?? null
  return isDispute(last) ? last : null
}

const outcomeIn = (words: string): string | undefined => DISPUTE_OUTCOMES.find(({ pattern }) => pattern.test(words))?.outcome

function request(figure: ProseFigure, context: Context): ClauseReading | null {
  const { lead, trail, listed } = figure
  const verbs = HANDLING.flatMap((verb) => [...lead.matchAll(verb.pattern)].map((match) => ({ ...verb, end: match.index + match[0].length })))
  const verb = verbs.toSorted((a, b) => a.end - b.end || a.counts.length - b.counts.length).at(-1)
  if (verb === undefined) {
    if (listed && BARE_REQUEST.test(bare(lead)) && context.last !== null && /^(?:received|concluded)$/u.test(context.last))
      return { ...found([context.last], true), adds: true }
    return null
  }
  const object = lead.slice(verb.end)
  const about = REQUEST.test(lead) || BARE_REQUEST.test(bare(object)) || REQUEST.test(trail) || BARE_REQUEST.test(trail)
  const understood = context.topic === 'requests' && bare(lead.replace(verb.pattern, '').replace(/并|后/gu, '')) === ''
  if (!about && !understood) return null
  const counts = [...new Set([...verb.counts, ...verbs.flatMap((one) => one.counts)])]
  return found(counts, true, { topic: 'requests', head: counts })
}
