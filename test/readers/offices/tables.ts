import { COLUMNS, figureOf, GROUPS, OUTCOMES, type Told } from './told.ts'

/** The tables in the ways in which offices draw them: rows of cells, `down` and `across` where one spans. */

export interface Box {
  readonly text: string
  readonly down?: number
  readonly across?: number
}
export type Grid = readonly (readonly (Box | string)[])[]
/** How a figure is typed. */
export type Typed = (value: number) => string

export const box = (text: string, across = 1, down = 1): Box => ({ text, across, down })

/** Section 3 by its groups: the group's label, then its rows and their keys. */
const LINES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['（一）予以公开', [['', 'granted']]],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [['', 'partiallyGranted']]],
  [
    '（三）不予公开',
    [
      ['1.属于国家秘密', 'refusedStateSecret'],
      ['2.其他法律行政法规禁止公开', 'refusedForbiddenByLaw'],
      ['3.危及“三安全一稳定”', 'refusedSecurityAndStability'],
      ['4.保护第三方合法权益', 'refusedThirdPartyRights'],
      ['5.属于三类内部事务信息', 'refusedInternalAffairs'],
      ['6.属于四类过程性信息', 'refusedProcessInformation'],
      ['7.属于行政执法案卷', 'refusedEnforcementFiles'],
      ['8.属于行政查询事项', 'refusedAdministrativeQuery'],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['1.本机关不掌握相关政府信息', 'unavailableNotHeld'],
      ['2.没有现成信息需要另行制作', 'unavailableNeedsCreation'],
      ['3.补正后申请内容仍不明确', 'unavailableStillUnclear'],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['1.信访举报投诉类申请', 'declinedPetition'],
      ['2.重复申请', 'declinedRepeat'],
      ['3.要求提供公开出版物', 'declinedPublication'],
      ['4.无正当理由大量反复申请', 'declinedExcessive'],
      ['5.要求行政机关确认或重新出具已获取信息', 'declinedReconfirmation'],
    ],
  ],
  [
    '（六）其他处理',
    [
      ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'otherNotCorrected'],
      ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'otherFeeUnpaid'],
      ['3.其他', 'otherReasons'],
    ],
  ],
  ['（七）总计', [['', 'concluded']]],
]
const RECEIVED = ['一、本年新收政府信息公开申请数量', 'received'] as const
const CARRIED_OVER = ['二、上年结转政府信息公开申请数量', 'carriedOver'] as const
const CONCLUDED = '三、本年度办理结果'
const CARRIED_FORWARD = ['四、结转下年度继续办理', 'carriedForward'] as const
const APPLICANTS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const
const REMARK = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const row = (told: Told, key: string, typed: Typed) => COLUMNS.map((column) => typed(figureOf(told, `requests.${key}.${column}`)))

/** Heads of the seven columns; `across` and `down` for the labels before them. */
function heads(labels: readonly string[], across: number): Grid {
  return [[box(REMARK, across, 3), box('申请人情况', 7)], [box('自然人', 1, 2), box('法人或其他组织', 5), box('总计', 1, 2)], labels]
}

/** As the form prints it: three steps of labels. */
export function official(told: Told, typed: Typed): Grid {
  const rows: (Box | string)[][] = []
  for (const [group, lines] of LINES)
    for (const [at, [label, key]] of lines.entries()) {
      const group2 = label === '' ? [box(group, 2)] : at === 0 ? [box(group, 1, lines.length), label] : [label]
      rows.push([...(rows.length === 0 ? [box(CONCLUDED, 1, 22)] : []), ...group2, ...row(told, key, typed)])
    }
  return [
    ...heads(APPLICANTS, 3),
    [box(RECEIVED[0], 3), ...row(told, RECEIVED[1], typed)],
    [box(CARRIED_OVER[0], 3), ...row(told, CARRIED_OVER[1], typed)],
    ...rows,
    [box(CARRIED_FORWARD[0], 3), ...row(told, CARRIED_FORWARD[1], typed)],
  ]
}

/** One column of labels; the groups and 三 are rows of their own without figures. */
export function stepped(told: Told, typed: Typed): Grid {
  const blank = COLUMNS.map(() => '')
  return [
    ['项目', '自然人', ...APPLICANTS, '总计'],
    [RECEIVED[0], ...row(told, RECEIVED[1], typed)],
    [CARRIED_OVER[0], ...row(told, CARRIED_OVER[1], typed)],
    [CONCLUDED, ...blank],
    ...LINES.flatMap(([group, lines]) => [
      ...(lines.length > 1 ? [[group, ...blank]] : []),
      ...lines.map(([label, key]) => [label === '' ? group : label, ...row(told, key, typed)]),
    ]),
    [CARRIED_FORWARD[0], ...row(told, CARRIED_FORWARD[1], typed)],
  ]
}

/** The group again before each of its rows, in one cell. */
export function joined(told: Told, typed: Typed, between = '-'): Grid {
  return [
    ['', '自然人', ...APPLICANTS.map((label) => `法人或其他组织${between}${label}`), '总计'],
    [RECEIVED[0], ...row(told, RECEIVED[1], typed)],
    [CARRIED_OVER[0], ...row(told, CARRIED_OVER[1], typed)],
    ...LINES.flatMap(([group, lines]) =>
      lines.map(([label, key]) => [label === '' ? group : `${group}${between}${label}`, ...row(told, key, typed)]),
    ),
    [CARRIED_FORWARD[0], ...row(told, CARRIED_FORWARD[1], typed)],
  ]
}

/** Two columns of labels: the group only beside its first row, nothing spans. */
export function loose(told: Told, typed: Typed): Grid {
  return [
    ['', '', '申请人情况', '', '', '', '', '', ''],
    ['', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
    ['', '', '', ...APPLICANTS, ''],
    [RECEIVED[0], '', ...row(told, RECEIVED[1], typed)],
    [CARRIED_OVER[0], '', ...row(told, CARRIED_OVER[1], typed)],
    ...LINES.flatMap(([group, lines]) => lines.map(([label, key], at) => [at === 0 ? group : '', label, ...row(told, key, typed)])),
    [CARRIED_FORWARD[0], '', ...row(told, CARRIED_FORWARD[1], typed)],
  ]
}

/** A running number before each row. */
export function numbered(told: Told, typed: Typed): Grid {
  const [head = [], ...rows] = joined(told, typed, '：')
  return [['序号', ...head.with(0, '类别')], ...rows.map((cells, at) => [String(at + 1), ...cells])]
}

/** With its heads again where a page began. */
export function paged(told: Told, typed: Typed): Grid {
  const grid = official(told, typed)
  const [first = [], second = [], ...rest] = grid.slice(5)
  return [
    ...grid.slice(0, 5),
    [box(CONCLUDED, 1, 2), ...first.slice(1)],
    second,
    ...heads(APPLICANTS, 3),
    ...rest.map((cells, at) => (at === 0 ? [box(CONCLUDED, 1, 20), ...cells] : cells)),
  ]
}

// ── section 2 ──────────────────────────────────────────────────────────────────────────────────────────────

const proactive = (told: Told, key: string, typed: Typed) => typed(figureOf(told, `proactive.${key}`))
const THREE = ['issued', 'repealed', 'inForce'] as const

export function officialProactive(told: Told, typed: Typed): Grid {
  const three = (key: string) => THREE.map((one) => proactive(told, `${key}.${one}`, typed))
  const decided = (label: string, key: string) => [label, box(proactive(told, key, typed), 3)]
  return [
    [box('第二十条第（一）项', 4)],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', ...three('regulations')],
    ['行政规范性文件', ...three('normativeDocuments')],
    [box('第二十条第（五）项', 4)],
    ['信息内容', box('本年处理决定数量', 3)],
    decided('行政许可', 'licensingDecisions'),
    [box('第二十条第（六）项', 4)],
    ['信息内容', box('本年处理决定数量', 3)],
    decided('行政处罚', 'penaltyDecisions'),
    decided('行政强制', 'coercionDecisions'),
    [box('第二十条第（八）项', 4)],
    ['信息内容', box('本年收费金额（单位：万元）', 3)],
    decided('行政事业性收费', 'feesCollected'),
  ]
}

/** A list of two columns. */
export function listedProactive(told: Told, typed: Typed): Grid {
  return [
    ['信息内容', '数量'],
    ...(['规章', '行政规范性文件'] as const).flatMap((label, at) =>
      THREE.map((one, n) => [
        `${label}${['本年制发件数', '本年废止件数', '现行有效件数'][n]}`,
        proactive(told, `${at === 0 ? 'regulations' : 'normativeDocuments'}.${one}`, typed),
      ]),
    ),
    ['行政许可本年处理决定数量', proactive(told, 'licensingDecisions', typed)],
    ['行政处罚本年处理决定数量', proactive(told, 'penaltyDecisions', typed)],
    ['行政强制本年处理决定数量', proactive(told, 'coercionDecisions', typed)],
    ['行政事业性收费本年收费金额（单位：万元）', proactive(told, 'feesCollected', typed)],
  ]
}

/** Four tables under one another. */
export function partedProactive(told: Told, typed: Typed): readonly Grid[] {
  const grid = officialProactive(told, typed)
  return [grid.slice(0, 4), grid.slice(4, 7), grid.slice(7, 11), grid.slice(11)]
}

// ── section 4 ──────────────────────────────────────────────────────────────────────────────────────────────

const HEADS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const
const dispute = (told: Told, group: string, typed: Typed) => OUTCOMES.map((one) => typed(figureOf(told, `disputes.${group}.${one}`)))

export function officialDisputes(told: Told, typed: Typed): Grid {
  return [
    [box('行政复议', 5), box('行政诉讼', 10)],
    [...HEADS.map((label) => box(label, 1, 2)), box('未经复议直接起诉', 5), box('复议后起诉', 5)],
    [...HEADS, ...HEADS],
    GROUPS.flatMap((group) => dispute(told, group, typed)),
  ]
}

/** A row for each group. */
export function uprightDisputes(told: Told, typed: Typed): Grid {
  return [
    ['类型', ...HEADS],
    ...(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'] as const).map((label, at) => [
      label,
      ...dispute(told, GROUPS[at] ?? '', typed),
    ]),
  ]
}

/** Two tables, one for 复议 and one for 诉讼. */
export function partedDisputes(told: Told, typed: Typed): readonly Grid[] {
  return [
    [[box('行政复议', 5)], HEADS, dispute(told, 'review', typed)],
    [
      [box('行政诉讼', 10)],
      [box('未经复议直接起诉', 5), box('复议后起诉', 5)],
      [...HEADS, ...HEADS],
      [...dispute(told, 'directLitigation', typed), ...dispute(told, 'litigationAfterReview', typed)],
    ],
  ]
}
