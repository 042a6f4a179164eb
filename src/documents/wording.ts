/** The fixed words of an official report; data, whatever the reader's language is. */

export const BLANK = '【待填】'
export const FILED = '报送版'
export const FRAGMENT = '网页片段'
/** The column of a site that annual reports stand in. */
export const COLUMN = '政府信息公开年度报告'
/** 报送函 of a department to its 政府信息公开工作主管部门, 条例 art. 49. */
export const LETTER = {
  title: (year: number) => [`关于报送${year}年`, '政府信息公开工作年度报告的函'],
  addressee: '政府信息公开工作主管部门：',
  text: (year: number) => `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，我单位编制了《${titleOf(year)}》，现随函报送，请予审阅。`,
  /** By the very title that the attached report has. */
  attachments: (title: string) => `附件：${title}`,
  attached: '附件',
} as const
const TITLE = (year: number) => `${year}年政府信息公开工作年度报告`

/** The title without the agency. */
export function titleOf(year: number): string {
  return TITLE(year)
}

/** 成文日期; without one the date is left open to be written in. */
export function dateOf(issuedOn: string | null): string {
  const [year, month, day] = issuedOn?.split('-').map(Number) ?? []
  return year === undefined || month === undefined || day === undefined ? '　　　年　　月　　日' : `${year}年${month}月${day}日`
}

/** The words of the check sheet that stays inside the office. */
export const SHEET = {
  running: '内部材料　不公开',
  approval: '审签单',
  selfCheck: '自查表',
  signing: ['环节', '意见', '签名', '日期'],
  signers: ['拟稿', '核稿', '保密审查', '签发'],
  figures: '主要数据与上年对比',
  figure: '项目',
  change: '增减',
  rules: '一、逐项检查结果',
  ruleColumns: ['检查内容', '依据', '结果', '说明'],
  verdicts: { passed: '通过', error: '不通过', warning: '需说明', notice: '请留意' },
  reasons: '二、需说明事项及理由',
  reasonColumns: ['事项', '理由', '提供人'],
  implied: '三、由其他数推算得出的数',
  zeroed: '四、按“其余为零”或全年情况填为 0 的项目',
  corrections: '五、上次出稿以来的更正',
  correctionColumns: ['项目', '原数', '现数'],
  none: '无。',
} as const
/** Files of a bundle that are no format of the report, and the bundle. */
export const BUNDLE = { sheet: '审签单和自查表', site: '网站发布信息', whole: '全套文件' } as const
/** The fields of a site's content system, as text to be pasted. */
export const SITE_FIELDS = { title: '标题', source: '发布机构', issuedOn: '成文日期', column: '栏目' } as const

/** Pictures by what they show, for their file names. */
export const PICTURE = {
  table: (section: string) => `${section.replace(/^[一二三四五六]、/u, '')}表`,
  page: (page: number) => `第${page}页`,
  chart: '数据对比图',
} as const

/** Of a comparison of years. */
export const COMPARED = {
  label: '往年对比',
  title: (years: readonly number[]) => `${years.map((year) => `${year}年`).join('、')}政府信息公开数据对比`,
  source: (year: number, agency: string, source: string) => `${year}年：${agency}（${source}）`,
  main: '主要数据',
  changes: '变化最大的项目',
  unchanged: '各项数据没有变化。',
  all: '全部数据',
  fees: '信息处理费',
  item: '项目',
  year: (year: number) => `${year}年`,
  difference: '增减',
  growth: '增幅',
  share: '占比',
  chartOf: (years: readonly string[]) => `主要数据对比：${years.join('、')}`,
  chartItem: (label: string, figures: readonly string[]) => `${label}：${figures.join('，')}。`,
  chartFigure: (year: string, figure: string) => `${year}${figure}`,
  unit: '单位：件',
  withUnit: (label: string, unit: string) => (label.includes(unit) ? label : `${label}（${unit}）`),
  none: '—',
} as const
