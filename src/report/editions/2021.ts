import type { Form } from '../form.ts'
import { buildForm } from './build.ts'
import type { EditionData, RequestRow } from './edition-data.ts'

/** The form of 国办公开办函〔2021〕30号, in force for the years from 2021 on. Labels are verbatim. */

const REGULATIONS = '《政府信息公开条例》第二十条第（一）项'
const outcome = (key: string, label: readonly string[], source: string): RequestRow => ({
  key,
  label: ['三、本年度办理结果', ...label],
  role: 'outcome',
  source: `《政府信息公开条例》${source}`,
})

const REFUSED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const DECLINED = '（五）不予处理'
const OTHER = '（六）其他处理'

export const OUTCOMES_BEFORE_OTHER: readonly RequestRow[] = [
  outcome('granted', ['（一）予以公开'], '第三十六条第（一）、（二）项'),
  outcome('partiallyGranted', ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], '第三十七条'),
  outcome('refusedStateSecret', [REFUSED, '1.属于国家秘密'], '第十四条'),
  outcome('refusedForbiddenByLaw', [REFUSED, '2.其他法律行政法规禁止公开'], '第十四条'),
  outcome('refusedSecurityAndStability', [REFUSED, '3.危及“三安全一稳定”'], '第十四条'),
  outcome('refusedThirdPartyRights', [REFUSED, '4.保护第三方合法权益'], '第十五条'),
  outcome('refusedInternalAffairs', [REFUSED, '5.属于三类内部事务信息'], '第十六条第一款'),
  outcome('refusedProcessInformation', [REFUSED, '6.属于四类过程性信息'], '第十六条第二款'),
  outcome('refusedEnforcementFiles', [REFUSED, '7.属于行政执法案卷'], '第十六条第二款'),
  outcome('refusedAdministrativeQuery', [REFUSED, '8.属于行政查询事项'], '第三十六条第（七）项'),
  outcome('unavailableNotHeld', [UNAVAILABLE, '1.本机关不掌握相关政府信息'], '第三十六条第（四）、（五）项'),
  outcome('unavailableNeedsCreation', [UNAVAILABLE, '2.没有现成信息需要另行制作'], '第三十八条'),
  outcome('unavailableStillUnclear', [UNAVAILABLE, '3.补正后申请内容仍不明确'], '第三十条'),
  outcome('declinedPetition', [DECLINED, '1.信访举报投诉类申请'], '第三十九条第一款'),
  outcome('declinedRepeat', [DECLINED, '2.重复申请'], '第三十六条第（六）项'),
  outcome('declinedPublication', [DECLINED, '3.要求提供公开出版物'], '第三十九条第二款'),
  outcome('declinedExcessive', [DECLINED, '4.无正当理由大量反复申请'], '第三十五条'),
  outcome('declinedReconfirmation', [DECLINED, '5.要求行政机关确认或重新出具已获取信息'], '第三十九条'),
]

const OTHER_THREE_ROWS: readonly RequestRow[] = [
  outcome('otherNotCorrected', [OTHER, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], '第三十条'),
  outcome('otherFeeUnpaid', [OTHER, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], '第四十二条'),
  outcome('otherReasons', [OTHER, '3.其他'], '第三十六条'),
]
const OTHER_ONE_ROW: readonly RequestRow[] = [outcome('otherHandling', [OTHER], '第三十六条')]

/** The rows of section 3 from the outcomes given; the rows around them are the same in every edition. */
export function requestRows(outcomes: readonly RequestRow[]): readonly RequestRow[] {
  const plain = (key: string, label: readonly string[], role: RequestRow['role']): RequestRow => ({
    key,
    label,
    role,
    source: '国办公开办函〔2021〕30号',
  })
  return [
    plain('received', ['一、本年新收政府信息公开申请数量'], 'received'),
    plain('carriedOver', ['二、上年结转政府信息公开申请数量'], 'carriedOver'),
    ...outcomes,
    plain('concluded', ['三、本年度办理结果', '（七）总计'], 'concluded'),
    plain('carriedForward', ['四、结转下年度继续办理'], 'carriedForward'),
  ]
}

const APPLICANTS = '申请人情况'
const ORGANISATIONS = '法人或其他组织'
const OFFICIAL = '国办公开办函〔2021〕30号'
const stock = (rows: EditionData['proactive'][number]['rows']): EditionData['proactive'][number] => ({
  title: '第二十条第（一）项',
  corner: '信息内容',
  unit: '件',
  columns: [
    { key: 'issued', label: '本年制发件数' },
    { key: 'repealed', label: '本年废止件数' },
    { key: 'inForce', label: '现行有效件数' },
  ],
  rows,
})
const decisions = (title: string, rows: readonly { readonly key: string; readonly label: string }[]): EditionData['proactive'][number] => ({
  title,
  corner: '信息内容',
  unit: '件',
  columns: [{ key: null, label: '本年处理决定数量' }],
  rows: rows.map((row) => ({ ...row, source: `《政府信息公开条例》${title}` })),
})

const DATA: EditionData = {
  edition: '2021',
  variant: 'threeRows',
  years: { from: 2021, to: null },
  proactive: [
    stock([
      { key: 'regulations', label: '规章', source: REGULATIONS },
      { key: 'normativeDocuments', label: '行政规范性文件', source: REGULATIONS },
    ]),
    decisions('第二十条第（五）项', [{ key: 'licensingDecisions', label: '行政许可' }]),
    decisions('第二十条第（六）项', [
      { key: 'penaltyDecisions', label: '行政处罚' },
      { key: 'coercionDecisions', label: '行政强制' },
    ]),
    {
      title: '第二十条第（八）项',
      corner: '信息内容',
      unit: '万元',
      columns: [{ key: null, label: '本年收费金额（单位：万元）' }],
      rows: [{ key: 'feesCollected', label: '行政事业性收费', source: '《政府信息公开条例》第二十条第（八）项' }],
    },
  ],
  requests: {
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    columns: [
      { key: 'naturalPerson', label: [APPLICANTS, '自然人'], role: 'applicant' },
      { key: 'business', label: [APPLICANTS, ORGANISATIONS, '商业企业'], role: 'applicant' },
      { key: 'researchInstitution', label: [APPLICANTS, ORGANISATIONS, '科研机构'], role: 'applicant' },
      { key: 'publicWelfare', label: [APPLICANTS, ORGANISATIONS, '社会公益组织'], role: 'applicant' },
      { key: 'legalService', label: [APPLICANTS, ORGANISATIONS, '法律服务机构'], role: 'applicant' },
      { key: 'otherOrganization', label: [APPLICANTS, ORGANISATIONS, '其他'], role: 'applicant' },
      { key: 'total', label: [APPLICANTS, '总计'], role: 'total' },
    ],
    rows: requestRows([...OUTCOMES_BEFORE_OTHER, ...OTHER_THREE_ROWS]),
    source: OFFICIAL,
  },
  disputes: {
    groups: [
      { key: 'review', label: ['行政复议'] },
      { key: 'directLitigation', label: ['行政诉讼', '未经复议直接起诉'] },
      { key: 'litigationAfterReview', label: ['行政诉讼', '复议后起诉'] },
    ],
    outcomes: [
      { key: 'upheld', label: '结果维持', role: 'part' },
      { key: 'corrected', label: '结果纠正', role: 'part' },
      { key: 'otherOutcome', label: '其他结果', role: 'part' },
      { key: 'pending', label: '尚未审结', role: 'part' },
      { key: 'total', label: '总计', role: 'total' },
    ],
    source: OFFICIAL,
  },
  informationFees: {
    rows: [
      { key: 'noticesIssued', label: '发出收费通知的件数', unit: '件' },
      { key: 'amountNotified', label: '发出收费通知的总金额', unit: '元' },
      { key: 'amountReceived', label: '实际收取的总金额', unit: '元' },
    ],
    source: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  },
  headings: {
    overview: '一、总体情况',
    proactive: '二、主动公开政府信息情况',
    requests: '三、收到和处理政府信息公开申请情况',
    disputes: '四、政府信息公开行政复议、行政诉讼情况',
    problemsAndImprovements: '五、存在的主要问题及改进情况',
    otherMatters: '六、其他需要报告的事项',
  },
  overviewParts: [
    { key: 'preface', heading: null },
    { key: 'proactiveDisclosure', heading: '（一）主动公开' },
    { key: 'onRequest', heading: '（二）依申请公开' },
    { key: 'informationManagement', heading: '（三）政府信息管理' },
    { key: 'platform', heading: '（四）政府信息公开平台建设' },
    { key: 'supervision', heading: '（五）监督保障' },
  ],
}

export const EDITION_2021_DATA = DATA
/** The edition that the product writes. */
export const EDITION_2021: Form = buildForm(DATA)
/** The same as some publish it: （六）其他处理 in one row. Read and checked, not written. */
export const EDITION_2021_ONE_ROW: Form = buildForm({
  ...DATA,
  variant: 'oneRow',
  requests: { ...DATA.requests, rows: requestRows([...OUTCOMES_BEFORE_OTHER, ...OTHER_ONE_ROW]) },
})
export { OTHER_ONE_ROW }
