import type { Finding } from './finding.ts'
import type { Form } from './form.ts'
import { AUTHORITY_RULES } from './rules/authority.ts'
import { CHANGE_RULES } from './rules/change.ts'
import { CONTINUITY_RULES } from './rules/continuity.ts'
import { DISPUTE_RULES } from './rules/disputes.ts'
import { EDITION_RULES } from './rules/edition.ts'
import { FEE_RULES } from './rules/fees.ts'
import { NAME_RULES } from './rules/names.ts'
import { findingsOf, type Rule, type Subject } from './rules/rule.ts'
import { breaksOf, SUM_RULES } from './rules/sums.ts'
import { VALUE_RULES } from './rules/values.ts'

/** Every rule on figures, in the order in which findings of the same cell are told. */
export const RULES: readonly Rule[] = [
  ...EDITION_RULES,
  ...NAME_RULES,
  ...VALUE_RULES,
  ...SUM_RULES,
  ...CONTINUITY_RULES,
  ...AUTHORITY_RULES,
  ...DISPUTE_RULES,
  ...FEE_RULES,
  ...CHANGE_RULES,
]

/** All that the rules object to: what concerns the whole report first, then in the order of the form. */
export function check(subject: Subject): readonly Finding[] {
  const place = placesOf(subject.form)
  const judged = { ...subject, breaks: breaksOf(subject.form, subject.figures) }
  return RULES.flatMap((rule) => findingsOf(rule, judged))
    .map((finding) => ({ finding, place: Math.min(...finding.cells.map(place)) }))
    .map(({ finding, place }) => ({ finding, place: finding.cells.length === 0 ? -1 : place }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding)
}

function placesOf(form: Form): (cell: string) => number {
  const places = new Map<string, number>([...form.cells.keys()].map((cell, place) => [cell, place]))
  return (cell) => places.get(cell) ?? places.size
}

export type { Finding, Severity } from './finding.ts'
export { printFinding } from './finding.ts'
export type { Rule, Subject } from './rules/rule.ts'
