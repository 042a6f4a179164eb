import { type Count, inColumn } from './counts.ts'
import type { FoldedSentence } from './folded-sentence.ts'
import type { Context, Statement } from './statement.ts'

/** What prose states without a figure: 未收到申请, 全部办结, 无行政诉讼, 均为自然人. */

/** The words of a sentence that say a figure, with what they say of it. */
interface Said {
  readonly counts: readonly Count[]
  readonly figure: string
  readonly claim?: true
}

const NONE = '(?:没有|未(?:曾)?(?:收到|接到|受理|接收|产生|发生|出现|引发)|无(?!法|正当|关|偿|论|人|序|障碍|需|效|锡|为))'
const OWN = '(?:任何|过|有关|本年度|本机关|公民|法人|其他组织|、|或|和|提出|提交|的|书面|各类|收到|接到)*'
const NO_REQUEST = new RegExp(
  `${NONE}${OWN}(?:(?:政府)?信息公开(?:类|的|事项)*申请|依申请公开(?:政府信息)?(?:的)?(?:申请|来信|事项|件)?)(?!(?:的)?(?:结转|收费|行政|复议|诉讼|办理|人|未|不|工作|渠道|方面|指南|栏|政府|信息|流程|制度))`,
  'u',
)
const NO_BARE_REQUEST = /(?:未|没有)收到(?:过)?(?:任何)?申请(?=$|[,;。])/u
const NO_CARRYING = /(?:没有|无)(?!正当|法)[^,;。]{0,14}?(?:结转|转结)/u
const NO_DISPUTE = new RegExp(
  `${NONE}[^,;。]{0,24}?(?:行政)?(?:复议|诉讼)(?!职|机构|机关|权)(?:案件)?(?:(?:、|和|及|与|或|也无)(?:因[^,;。]{0,12})?(?:行政)?(?:复议|诉讼)(?:案件)?)?([^,;。]{0,6})`,
  'u',
)
const LOST = /(?:被)?(?:纠错|纠正|败诉|撤销|确认违法|责令)/u
const NO_FEE =
  /(?:没有|未|无|不)(?:发生|产生|存在)?[^,;。]{0,12}?(?:收取[^,;。]{0,8}处理费|收费|信息处理费)|(?:信息处理费|收取的?总?金额)[^,;。\d]{0,6}均?为(?:0|零)(?!\.|\d)/u
const ALL_ZERO = /件数[^,;。]{0,24}金额[^,;。]{0,14}均为(?:0|零)(?!\.|\d)/u
const ALL_DONE =
  /(?:全部|均|都)(?:已)?(?:按时|按期|及时|依法|依规|按要求|按规定|按照规定|规范|在?(?:法定|规定)(?:时间|时限|期限)内?|在?期限内?|按期限|、)*(?:予以|进行)?(?:办结|办理完毕|办理完成|处理完毕|答复办结|办毕)(?!的|后)|办结率(?:为|达到?)?100%/u
/** What offices close besides requests. */
const OTHER_CASES = /提案|建议|信访|留言|问政|热线|来信|来电|投诉|工单|任务/u
const ALL_DECIDED = /(?:均|全部)(?:已)?(?:结案|审结)/u
const ALL_PERSONS = /均(?:为|系|是)自然人/u

export function statedInWords(sentence: FoldedSentence, figures: readonly Statement[], { head }: Context): readonly Statement[] {
  const { letters, quote, at } = sentence
  const from = at[0] ?? 0
  const to = (at.at(-1) ?? 0) + 1
  const said = [...zeros(letters), ...pending(letters), ...done(letters), ...persons(letters, figures, head)]
  const year = Number(/(?<![\d较比至到-])(\d{4})年/u.exec(letters)?.[1] ?? 0) || null
  return said.map(({ counts, figure, claim }) => {
    return { counts, figure, unit: '', by: claim === true ? 'claim' : 'words', sure: true, year, sentence: quote, from, to }
  })
}

const zero = (count: Count): Said => ({ counts: [count], figure: '0' })

function zeros(letters: string): readonly Said[] {
  const carrying = NO_CARRYING.exec(letters)?.[0] ?? null
  return [
    ...(NO_REQUEST.test(letters) || NO_BARE_REQUEST.test(letters) ? [zero('received')] : []),
    ...(carrying === null ? [] : [zero(/上年|去年|上一年/u.test(carrying) ? 'carriedOver' : 'carriedForward')]),
    ...disputes(letters),
    ...fees(letters),
  ]
}

function disputes(letters: string): readonly Said[] {
  const match = NO_DISPUTE.exec(letters)
  if (match === null) return []
  const [all, after = ''] = match
  const named = /未经复议/u.test(all) ? [] : [...(/复议/u.test(all) ? ['review'] : []), ...(/诉讼/u.test(all) ? ['litigation'] : [])]
  return named.map((group) => zero(`${group}.${LOST.test(after) ? 'corrected' : 'total'}`))
}

function fees(letters: string): readonly Said[] {
  if (ALL_ZERO.test(letters)) return ['noticesIssued', 'amountNotified', 'amountReceived'].map((name) => zero(`informationFees.${name}`))
  return NO_FEE.test(letters) && !/事业性/u.test(letters) ? [zero('informationFees.amountReceived')] : []
}

function pending(letters: string): readonly Said[] {
  if (!ALL_DECIDED.test(letters)) return []
  return [...(/复议/u.test(letters) ? ['review'] : []), ...(/诉讼/u.test(letters) ? ['litigation'] : [])].map((group) => zero(`${group}.pending`))
}

function done(letters: string): readonly Said[] {
  return ALL_DONE.test(letters) && /申请/u.test(letters) && !OTHER_CASES.test(letters) ? [{ ...zero('carriedForward'), claim: true }] : []
}

function persons(letters: string, figures: readonly Statement[], head: readonly Count[] | null): readonly Said[] {
  const whole = head === null || !ALL_PERSONS.test(letters) ? undefined : figures.find(({ counts }) => counts[0] === head[0])
  return whole === undefined ? [] : [{ counts: whole.counts.map((count) => inColumn(count, 'naturalPerson')), figure: whole.figure }]
}
