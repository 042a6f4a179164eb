import type { Count } from './counts.ts'

/** Words by which reports tell figures; data, in the spelling of `fold`, without blanks. */

/** Words that a name may be followed by and that change nothing. */
const TAIL =
  '(?:政府信息公开|继续|办理|答复|处理|决定|结果|情形|情况|申请|案件|事项|类|的|有|为|共|达|是|分别|计|合计|共计|总计|总数|数量|件数|数|率)*'
const words = (source: string) => new RegExp(`(?:${source})${TAIL}`, 'gu')

interface Named {
  readonly pattern: RegExp
  readonly counts: readonly Count[]
}

/** 上年结转 and 结转下年, which are told like nothing else. */
export const CARRIED: readonly Named[] = [
  { pattern: words('(?:上一?年度?|去年|往年|以前年度|\\d{4}年度?)(?:度)?(?:的)?(?:结转|转结|转入|转来|遗留)'), counts: ['carriedOver'] },
  {
    pattern: words('(?:结转|转结|顺延|转)(?:至|到|入)?(?:下一?年度?|明年|次年|\\d{4}年度?)|(?:下一?年度?|次年)(?:结转|转结)'),
    counts: ['carriedForward'],
  },
]

/** Outcomes by the name of their group, or of several together. */
export const OUTCOME_GROUPS: readonly Named[] = [
  { pattern: words('(?<!不)(?:予以|同意|全部)公开(?:及|和|与|、|或)部分公开'), counts: ['granted+partiallyGranted'] },
  { pattern: words('(?<!不)(?:予以|同意|准予)公开'), counts: ['granted'] },
  { pattern: words('部分公开'), counts: ['partiallyGranted'] },
  { pattern: words('不予公开'), counts: ['refused*'] },
  { pattern: words('无法提供'), counts: ['unavailable*'] },
  { pattern: words('不予处理'), counts: ['declined*'] },
  { pattern: words('(?:作)?其他处理'), counts: ['other*'] },
]

/** Outcomes by the name of their row. */
export const OUTCOME_ROWS: readonly Named[] = [
  { pattern: words('(?:属于)?国家秘密'), counts: ['refusedStateSecret'] },
  { pattern: words('(?:法律|法规)[^,、]{0,8}禁止公开'), counts: ['refusedForbiddenByLaw'] },
  { pattern: words('三安全一稳定"?'), counts: ['refusedSecurityAndStability'] },
  { pattern: words('第三方合法权益'), counts: ['refusedThirdPartyRights'] },
  { pattern: words('内部事务(?:性)?信息'), counts: ['refusedInternalAffairs'] },
  { pattern: words('过程性(?:性)?信息'), counts: ['refusedProcessInformation'] },
  { pattern: words('行政执法案卷'), counts: ['refusedEnforcementFiles'] },
  { pattern: words('行政查询事项'), counts: ['refusedAdministrativeQuery'] },
  { pattern: words('不掌握(?:相关)?(?:政府)?(?:信息)?'), counts: ['unavailableNotHeld'] },
  { pattern: words('(?:没有现成信息|需要?另行制作)+'), counts: ['unavailableNeedsCreation'] },
  { pattern: words('补正后[^,、]{0,6}不明确'), counts: ['unavailableStillUnclear'] },
  { pattern: words('信访举报投诉'), counts: ['declinedPetition'] },
  { pattern: words('重复申请'), counts: ['declinedRepeat'] },
  { pattern: words('公开出版物'), counts: ['declinedPublication'] },
  { pattern: words('大量反复申请'), counts: ['declinedExcessive'] },
  { pattern: words('重新出具[^,、]{0,8}信息'), counts: ['declinedReconfirmation'] },
  { pattern: words('逾期(?:不|未)补正'), counts: ['otherNotCorrected'] },
  { pattern: words('逾期(?:不|未)[^,、]{0,12}缴(?:纳|费)(?:费用)?'), counts: ['otherFeeUnpaid'] },
]

/** Applicants, the names alone. */
export const APPLICANTS: readonly { readonly pattern: RegExp; readonly column: string }[] = [
  { pattern: /自然人|公民|个人/u, column: 'naturalPerson' },
  { pattern: /商业企业|企业/u, column: 'business' },
  { pattern: /科研(?:机构|院所)/u, column: 'researchInstitution' },
  { pattern: /(?:社会)?公益组织/u, column: 'publicWelfare' },
  { pattern: /法律服务机构|律师事务所/u, column: 'legalService' },
  { pattern: /法人(?:或|和|及|、)?(?:者)?其他组织|法人/u, column: 'organisations' },
  { pattern: /其他组织/u, column: 'otherOrganization' },
]

/** What is done with requests, by the verb; the surest meaning first. 办理 may count what was closed, or all that there was to do. */
export const HANDLING: readonly { readonly pattern: RegExp; readonly counts: readonly Count[]; readonly role: 'incoming' | 'outgoing' }[] = [
  { pattern: /新收|新受理|新增(?:收到|受理)?/gu, counts: ['received'], role: 'incoming' },
  { pattern: /收办/gu, counts: ['received+carriedOver', 'received'], role: 'incoming' },
  { pattern: /收到|接到|接收|(?:登记)?受理/gu, counts: ['received', 'received+carriedOver'], role: 'incoming' },
  { pattern: /办结|审结|办毕|办理完毕/gu, counts: ['concluded'], role: 'outgoing' },
  { pattern: /答复|回复|办复/gu, counts: ['concluded', 'granted+partiallyGranted'], role: 'outgoing' },
  { pattern: /办理|处理/gu, counts: ['concluded', 'received+carriedOver', 'received'], role: 'outgoing' },
]
/** What the verb is about: a request under the regulation, as reports call it. */
export const REQUEST =
  /(?:政府)?信息公开(?:类|的|事项)*申请|依申请公开|依申请信息公开|申请公开(?:政府)?信息|政府信息公开(?=(?:案件|事项|共|计|合计|共计)*$)/u
/** A bare 申请 counts only right behind the verb, or told by its way: 当面申请. */
export const BARE_REQUEST =
  /^(?:各类|有效|书面|的)*申请|(?:当面|现场|网络|网上|在线|线上|信函|邮寄|书面|纸质|电子邮件|传真)(?:提交|提出)?(?:的)?申请$/u

/** Section 4: who decides, then how. */
export const DISPUTES: readonly { readonly pattern: RegExp; readonly group: string }[] = [
  { pattern: /未经复议(?:直接)?(?:起诉|提起诉讼|诉讼)?|直接(?:起诉|诉讼)/gu, group: 'directLitigation' },
  { pattern: /复议后(?:再)?(?:起诉|提起诉讼|诉讼)/gu, group: 'litigationAfterReview' },
  { pattern: /(?:行政)?复议/gu, group: 'review' },
  { pattern: /(?:行政)?诉讼|(?<!复议)应诉/gu, group: 'litigation' },
]
export const DISPUTE_OUTCOMES: readonly { readonly pattern: RegExp; readonly outcome: string }[] = [
  { pattern: /维持/u, outcome: 'upheld' },
  { pattern: /纠正|纠错/u, outcome: 'corrected' },
  { pattern: /其他结果/u, outcome: 'otherOutcome' },
  { pattern: /(?:尚未|未)(?:审结|办结|结案)|正在(?:审理|办理)|审理中/u, outcome: 'pending' },
]
/** A decision was made: everything but what is pending. */
export const DECIDED = /(?:作|做)(?:了|出)(?:行政)?(?:复议决定|判决)/u

/** Section 2: documents, and what was done with them. `loose` words may count other things as well (公开 also older documents). */
export const DOCUMENTS: readonly { readonly pattern: RegExp; readonly row: string }[] = [
  { pattern: /规章(?!制度)/u, row: 'regulations' },
  { pattern: /规范性文件/u, row: 'normativeDocuments' },
]
export const DOCUMENT_ACTS: readonly { readonly pattern: RegExp; readonly column: string; readonly loose?: true }[] = [
  { pattern: /废止|失效/gu, column: 'repealed' },
  { pattern: /(?:现行|继续|仍然?|目前)?有效/gu, column: 'inForce' },
  { pattern: /制发|制定|出台|印发/gu, column: 'issued' },
  { pattern: /公开|发布|新增/gu, column: 'issued', loose: true },
]
/** What is done with documents beside the three columns. */
export const OTHER_ACTS = /清理|修订|修改|审查|审核|备案|解读|报送|评估|梳理|归集|汇编/u

export const DECISIONS: readonly { readonly pattern: RegExp; readonly count: Count }[] = [
  { pattern: /行政许可决定/u, count: 'licensingDecisions' },
  { pattern: /行政处罚决定/u, count: 'penaltyDecisions' },
  { pattern: /行政强制决定/u, count: 'coercionDecisions' },
]

/** Words that leave nothing to be counted of their own. */
export const GENERIC =
  /(?:全年|全区|全市|全县|全省|全街道|全镇|本年度?|今年|我[市县区局委办镇]|本机关|其中|包括|涉及|来自|由|另有|还有|已经?|均|都|共|共计|合计|总计|累计|按时|按期|及时|依法|依规|依|分别|在?法定(?:时限|期限)内|规范|为|的|有|了|:|\(|\))+/gu
