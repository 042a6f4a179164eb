import type { Change, Entries, Entry } from '../draft.ts'
import type { CellKey, Form } from '../form.ts'
import { incidenceOf } from '../incidence.ts'
import { type Conflict, standTogether } from '../propagate.ts'
import { slipsOf } from './cause.ts'
import { revaluing } from './ranking.ts'
import type { Repair } from './repair.ts'
import { rowPairs } from './swap.ts'

/** Repairs where cells are blank: a cell is to blame if everything else, the set-aside statement included, stands without it. */
export function openings(form: Form, entries: Entries, conflicts: readonly Conflict[]): readonly Repair[] {
  const suspects = suspectsOf(conflicts)
  return [...suspects.flatMap((cell) => opening(form, entries, cell)), ...exchanges(form, entries, conflicts)]
}

/** Each conflict rests on its stated cells alone, so a single wrong one is among those of every conflict. */
function suspectsOf(conflicts: readonly Conflict[]): readonly CellKey[] {
  const [first, ...others] = conflicts.map((conflict) => new Set(conflict.because))
  return [...(first ?? [])].filter((cell) => others.every((because) => because.has(cell)))
}

function opening(form: Form, entries: Entries, cell: CellKey): Repair[] {
  const entry = entries.get(cell)
  const others = new Map(entries)
  others.delete(cell)
  const standing = standTogether(form, others)
  if (entry === undefined || standing === null) return []
  const { lo, hi } = standing.interval(cell)
  if (lo === hi) return [revaluing(entries, new Map([[cell, lo]]))]
  // The interval bounds what is possible without promising it: each value is tried.
  const slips = entry.origin === 'zeroed' ? [] : slipsOf(entry.value, lo, hi).filter(({ value }) => fits(form, others, cell, { ...entry, value }))
  const [slip] = slips
  // Several values are no answer: then the cell is better asked again.
  if (slip !== undefined && slips.length === 1) return [revaluing(entries, new Map([[cell, slip.value]]))]
  const change: Change = { cell, from: entry.value, to: entry.value, origin: entry.origin, reopen: true }
  return [{ changes: [change], cause: 'reopen' }]
}

function fits(form: Form, others: Entries, cell: CellKey, entry: Entry): boolean {
  return standTogether(form, new Map(others).set(cell, entry)) !== null
}

function exchanges(form: Form, entries: Entries, conflicts: readonly Conflict[]): Repair[] {
  const incidence = incidenceOf(form)
  const because = conflicts.map((conflict) => new Set(conflict.because))
  return rowPairs(incidence).flatMap(({ cells, distance }): Repair[] => {
    const [a, b] = cells.map((number) => incidence.cells[number])
    if (distance > 1 || a === undefined || b === undefined || !because.every((cells) => cells.has(a) || cells.has(b))) return []
    const [one, other] = [entries.get(a), entries.get(b)]
    if (one === undefined || other === undefined || one.value === other.value) return []
    const exchanged = new Map(entries).set(a, { ...one, value: other.value }).set(b, { ...other, value: one.value })
    if (standTogether(form, exchanged) === null) return []
    const { changes } = revaluing(entries, new Map([[a, other.value] as const, [b, one.value] as const]))
    return [{ changes, cause: 'neighbour' }]
  })
}
