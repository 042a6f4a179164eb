import type { Objection } from '../finding.ts'
import { cellKey } from '../form.ts'
import { tableCell } from '../table.ts'
import type { Rule, Subject } from './rule.ts'

/** The information processing fees of section 6, against one another and against section 3. */

export const FEE_RULES: readonly Rule[] = [
  {
    id: 'fees.consistency',
    severity: 'warning',
    formula: 'an amount has a notice; no more is received than notified; a request closed for an unpaid fee has a notice',
    source: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    objections: (subject) => [...amountWithoutNotice(subject), ...moreReceivedThanNotified(subject), ...unpaidWithoutNotice(subject)],
  },
]

function feeOf({ form, figures }: Subject, name: string) {
  const cell = cellKey(form, `informationFees.${name}`)
  return { cell, value: cell === null ? undefined : figures.get(cell) }
}

function amountWithoutNotice(subject: Subject): Objection[] {
  const notices = feeOf(subject, 'noticesIssued')
  const amount = feeOf(subject, 'amountNotified')
  if (notices.cell === null || amount.cell === null || amount.value === undefined) return []
  if (amount.value === 0 || (notices.value ?? 0) > 0) return []
  return [{ cells: [amount.cell, notices.cell], expected: 0, actual: amount.value, params: { case: 'amountWithoutNotice' } }]
}

function moreReceivedThanNotified(subject: Subject): Objection[] {
  const notified = feeOf(subject, 'amountNotified')
  const received = feeOf(subject, 'amountReceived')
  if (notified.cell === null || received.cell === null || notified.value === undefined || received.value === undefined) return []
  if (received.value <= notified.value) return []
  return [{ cells: [received.cell, notified.cell], expected: notified.value, actual: received.value, params: { case: 'moreReceived' } }]
}

/** Off where nothing is known of notices: older report files have no fees. */
function unpaidWithoutNotice(subject: Subject): Objection[] {
  const notices = feeOf(subject, 'noticesIssued')
  const cell = tableCell(subject.form, 'requests', 'otherFeeUnpaid', 'total')
  const unpaid = cell === null ? 0 : (subject.figures.get(cell) ?? 0)
  if (cell === null || notices.cell === null || notices.value !== 0 || unpaid === 0) return []
  return [{ cells: [cell, notices.cell], expected: 0, actual: unpaid, params: { case: 'unpaidWithoutNotice' } }]
}
