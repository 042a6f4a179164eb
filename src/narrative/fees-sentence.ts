import { toDecimal, toValue } from '../report/figure.ts'
import { type CellKey, cellKey, cellOf, type Figures, type Form } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { TO_FILL } from './marks.ts'

/** The sentence on 信息处理费 that section 6 must hold (国办函〔2020〕109号): notices in 件, amounts in 元. */

const FEES = ['noticesIssued', 'amountNotified', 'amountReceived'].map((name) => `informationFees.${name}`)
/** Older releases said it in other words. */
const STATED = /发出(?:信息处理费)?收费通知(\d+)件，(?:通知(?:收取)?)?总金额([\d.]+)元，实际收取总金额([\d.]+)元。/u

/** A figure that is blank is marked as one to be filled in. */
export function feesSentence(form: Form, figures: Figures): string {
  const [notices = TO_FILL, notified = TO_FILL, received = TO_FILL] = FEES.map((name) => {
    const key = cellKey(form, name)
    const value = key === null ? undefined : figures.get(key)
    return key === null || value === undefined ? undefined : toDecimal(value, cellOf(form, key))
  })
  return `本年度，依据《政府信息公开信息处理费管理办法》发出收费通知${notices}件，通知总金额${notified}元，实际收取总金额${received}元。`
}

/** The fees that a text states in the words of `feesSentence`; none where it says them otherwise. */
export function feesStated(form: Form, text: string): Figures {
  const printed = STATED.exec(text)?.slice(1) ?? []
  return new Map(
    printed.flatMap((decimal, index): readonly (readonly [CellKey, number])[] => {
      const key = cellKey(form, FEES[index] ?? '')
      const read = key === null ? { problem: 'notNumber' } : toValue(decimal, cellOf(form, key))
      return key !== null && 'value' in read ? [[key, read.value]] : []
    }),
  )
}

/** Documents state the information fees in a sentence of section 6, not in a table. */
export function withFeesStated(report: Report): Report {
  const text = [...report.texts].find(([key]) => key === 'otherMatters')?.[1] ?? ''
  return { ...report, figures: new Map([...feesStated(report.form, text), ...report.figures]) }
}
