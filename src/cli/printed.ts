import type { Doubt } from '../recognition/doubt.ts'
import type { Diagnosis } from '../report/diagnose.ts'
import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Form, type Value } from '../report/form.ts'

/** What programs read: figures as numbers in the unit that is printed (7730.28 万元), not in steps. */

function printed(form: Form, cell: CellKey, value: Value | null): number | null {
  return value === null ? null : Number(toDecimal(value, cellOf(form, cell)))
}

export function printDiagnosis(form: Form, { rules, repairs }: Diagnosis) {
  return {
    rules,
    repairs: repairs.map(({ changes, cause }) => ({
      changes: changes.map(({ cell, from, to }) => ({ cell, from: printed(form, cell, from), to: printed(form, cell, to) })),
      cause,
    })),
  }
}

export function printDoubt(form: Form, { cell, text, value, reason, candidates }: Doubt) {
  return {
    cell,
    text,
    value: printed(form, cell, value),
    reason,
    candidates: candidates.map((candidate) => printed(form, cell, candidate)),
  }
}
