import { toDecimal, toValue } from '../report/figure.ts'
import { type CellKey, cellKey, cellOf, type Figures, type Form } from '../report/form.ts'

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

const FEES = ['noticesIssued', 'amountNotified', 'amountReceived'].map((name) => `informationFees.${name}`)
// As `feesSentence` says it, and as the sentence that the dialogue proposes.
const FEES_STATED = /发出(?:信息处理费)?收费通知(\d+)件，(?:通知收取)?总金额([\d.]+)元，实际收取总金额([\d.]+)元。/u

/** Section 6's statement of the information processing fees, or null where a figure of the three is blank. */
export function feesSentence(form: Form, figures: Figures): string | null {
  const [notices, notified, received] = FEES.map((name) => {
    const key = cellKey(form, name)
    const value = key === null ? undefined : figures.get(key)
    return key === null || value === undefined ? null : toDecimal(value, cellOf(form, key))
  })
  if (typeof notices !== 'string' || typeof notified !== 'string' || typeof received !== 'string') return null
  return `本年度，本机关依据《政府信息公开信息处理费管理办法》发出收费通知${notices}件，总金额${notified}元，实际收取总金额${received}元。`
}

/** The fees that a text states in our own words; none where it says them otherwise. */
export function feesStated(form: Form, text: string): Figures {
  const printed = FEES_STATED.exec(text)?.slice(1) ?? []
  return new Map(
    printed.flatMap((decimal, index): readonly (readonly [CellKey, number])[] => {
      const key = cellKey(form, FEES[index] ?? '')
      const read = key === null ? { problem: 'notNumber' } : toValue(decimal, cellOf(form, key))
      return key !== null && 'value' in read ? [[key, read.value]] : []
    }),
  )
}
