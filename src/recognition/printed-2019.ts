/** Section 2 as the form of 2019 and 2020 printed it: data. Columns that have nothing to correspond to today are null. */

export interface PrintedRow {
  readonly label: string
  /** As that form called it, where today's calls it otherwise. */
  readonly printed?: string
  /** Dotted keys, column by column. */
  readonly cells: readonly (string | null)[]
}

/** Header words that only that form has. */
export const HEADERS_2019: readonly string[] = [
  '本年新制作数量',
  '本年新公开数量',
  '对外公开总数量',
  '上一年项目数量',
  '本年增减',
  '处理决定数量',
  '采购项目数量',
  '采购总金额',
]

export const PROACTIVE_2019: readonly PrintedRow[] = [
  { label: '规章', cells: ['proactive.regulations.issued', null, 'proactive.regulations.inForce'] },
  { label: '行政规范性文件', printed: '规范性文件', cells: ['proactive.normativeDocuments.issued', null, 'proactive.normativeDocuments.inForce'] },
  { label: '行政许可', cells: [null, null, 'proactive.licensingDecisions'] },
  { label: '其他对外管理服务事项', cells: [null, null, null] },
  { label: '行政处罚', cells: [null, null, 'proactive.penaltyDecisions'] },
  { label: '行政强制', cells: [null, null, 'proactive.coercionDecisions'] },
  { label: '行政事业性收费', cells: [null, null] },
  { label: '政府集中采购', cells: [null, null] },
]
