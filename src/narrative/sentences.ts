import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Figures, type Form } from '../report/form.ts'

/** Official sentences of the report itself, made from what is known. The report is a Chinese document in every language of the dialogue. */

/** The paragraph before section 1: legal basis, period, where the figures come from. */
export function introductionSentence(agency: string, year: number): string {
  return (
    `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，${agency}编制了${year}年政府信息公开工作年度报告。` +
    `本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成，` +
    `所列数据的统计期限为${year}年1月1日至12月31日。`
  )
}

/** Section 6's sentence on 信息处理费 from `informationFees` (件, 元); null while one of the three figures is missing. */
export function informationFeeSentence(form: Form, figures: Figures, year: number): string | null {
  const said = (name: string): string | null => {
    const cell = cellOf(form, `informationFees.${name}` as CellKey)
    const value = figures.get(cell.key)
    return value === undefined ? null : toDecimal(value, cell)
  }
  const [notices, notified, received] = [said('noticesIssued'), said('amountNotified'), said('amountReceived')]
  if (notices === null || notified === null || received === null) return null
  return `按照《政府信息公开信息处理费管理办法》，${year}年本机关发出信息处理费收费通知${notices}件，通知收取总金额${notified}元，实际收取总金额${received}元。`
}
