import { fold } from './spelling.ts'

/** What a message says of the year as a whole. */
export type SituationReading =
  /** These hold, by the form's ids of situations. */
  | { readonly kind: 'named'; readonly ids: readonly string[] }
  /** 都没有: there is nothing of what is asked, or none of the statements holds; it has to be confirmed. */
  | { readonly kind: 'nothing' }
  /** None of the statements holds. */
  | { readonly kind: 'none' }
  /** No more than was said before. */
  | { readonly kind: 'enough' }

const NO = '(?:(?:没有?|未)(?:收到|发生|产生|收取)?过?|无|不收|不存在|零|0件?)(?:任何|行政)?'
const YEAR = '(?:上一?年度?|去年度?|往年|本年度?|今年)?(?:也|都|均)?'
const APPLICATION = '(?:政府)?(?:信息)?(?:依申请)?(?:公开)?(?:的)?申请(?:件)?'
const CARRIED = '(?:结转)(?:件|下来|过来|的|申请)*'
const DISPUTES = '(?:行政)?(?:复议|诉讼)(?:和|与|及|或|也?没有|也?无)?(?:行政)?(?:复议|诉讼)'
const FEES = '(?:行政事业性|行政)?收费(?:项目)?|(?:费用?|钱)(?:的)?'

const NONE_AFTER = '(?:都|也|均)?(?:没有|没|无|为?零|为?0件?)(?:过|的|发生)?'

/** Longer ones first: no requests and nothing carried over is one statement. */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${YEAR}${NO}${APPLICATION}(?:${YEAR}(?:${NO})?${CARRIED})?`, 'u'), 'noRequests'],
  [new RegExp(`^${YEAR}${NO}${YEAR}${CARRIED}`, 'u'), 'nothingCarriedOver'],
  [new RegExp(`^${YEAR}${NO}${DISPUTES}`, 'u'), 'noDisputes'],
  [new RegExp(`^${YEAR}${NO}(?:${FEES})`, 'u'), 'noFees'],
  [new RegExp(`^${YEAR}${APPLICATION}${NONE_AFTER}`, 'u'), 'noRequests'],
  [new RegExp(`^${YEAR}${CARRIED}${NONE_AFTER}`, 'u'), 'nothingCarriedOver'],
  [new RegExp(`^${YEAR}${DISPUTES}${NONE_AFTER}`, 'u'), 'noDisputes'],
  [new RegExp(`^${YEAR}(?:${FEES})${NONE_AFTER}`, 'u'), 'noFees'],
  [/^norequests?(?:received)?(?:(?:and)?(?:none|nothing)carriedover)?/u, 'noRequests'],
  [/^(?:none|nothing|no)(?:requests?)?carriedover(?:fromlastyear)?/u, 'nothingCarriedOver'],
  [/^no(?:disputes?|reviews?(?:or|and|nor)(?:no)?litigations?)/u, 'noDisputes'],
  [/^no(?:administrative)?fees?/u, 'noFees'],
]
const NOTHING = /^(?:全部?|都|均|什么都|一概|统统)*(?:没有|没|无|为?零|为?0)(?:了|过|的)*$|^(?:none|nothing|no)$/u
const NONE =
  /^(?:(?:这些|以上|情况)*(?:都|均|全)?(?:不符合|不符|不是|不适用|不属于)(?:这些|以上|情况)*|(?:这些|上面|以上)?(?:的)?情况都?没有|没有(?:这些|上面|以上|上述)的?(?:情况|说法)?|都有|noneofthe(?:se|m)(?:apply)?)$/u
const ENOUGH = /^(?:就?(?:这些|这样|这个)|选好|选完|没了|没有|没有别的|没有其他|好|done|that(?:'|i)?sall|no(?:more)?)(?:了|吧)*$/u

/** 有申请: what there was narrows nothing. */
const AFFIRMED = /^(?:其他|别的)?都有(?=.)|^(?:有|收到)(?:过|了)?(?:政府信息公开|依申请公开)?(?:申请|结转|复议|诉讼|收费)+的?/u

/** Reads 无申请、无复议诉讼, 都没有, 都不符合, 选好了; null for a message that says anything else. `chosen`: something was chosen before. */
export function readSituations(text: string, chosen: boolean): SituationReading | null {
  let rest = fold(text).replace(/[\s。.!,、;:：，；]/gu, '')
  if (chosen && ENOUGH.test(rest)) return { kind: 'enough' }
  if (NONE.test(rest)) return { kind: 'none' }
  if (NOTHING.test(rest)) return { kind: 'nothing' }
  const ids = new Set<string>()
  while (rest !== '') {
    rest = rest.replace(AFFIRMED, '')
    if (rest === '') break
    const found = STATEMENTS.map(([statement, id]) => ({ id, length: statement.exec(rest)?.[0].length ?? 0 })).find(({ length }) => length > 0)
    if (found === undefined) return null
    ids.add(found.id)
    rest = rest.slice(found.length).replace(/^(?:和|与|及|并且?|也|and)+/u, '')
  }
  return ids.size === 0 ? null : { kind: 'named', ids: [...ids] }
}
