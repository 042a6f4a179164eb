/** The fixed words of an official report; data, whatever the reader's language is. */

export const BLANK = '【待填】'
export const DRAFT = '草稿'
export const FILED = '报送版'
/** The column of a site that annual reports stand in. */
export const COLUMN = '政府信息公开年度报告'
/** 报送函 of a department to its 政府信息公开工作主管部门, 条例 art. 49. */
export const LETTER = {
  title: (year: number) => [`关于报送${year}年`, '政府信息公开工作年度报告的函'],
  addressee: '政府信息公开工作主管部门：',
  text: (year: number) => `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，我单位编制了《${titleOf(year)}》，现随函报送，请予审阅。`,
  attachment: (year: number) => `附件：${titleOf(year)}`,
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
