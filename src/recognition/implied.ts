import type { CellKey, Figures, Form, Value } from '../report/form.ts'
import { oneStatement, stand, standTogether } from '../report/propagate.ts'
import { breakOf } from '../report/rules/sums.ts'

/** What the totals leave no choice about; a total that contradicts others is left out. */
export function impliedBy(form: Form, figures: Figures): ReadonlyMap<CellKey, Value> {
  const entries = oneStatement(figures)
  const whole = standTogether(form, entries)
  if (whole !== null) return whole.implied
  let identities = form.identities.filter((identity) => breakOf(identity, figures) === null)
  for (;;) {
    const standing = stand({ ...form, identities }, entries)
    const broken = new Set(standing.conflicts.map(({ identity }) => identity))
    if (broken.size === 0) return standing.implied
    identities = identities.filter((identity) => !broken.has(identity))
  }
}
