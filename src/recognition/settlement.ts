import type { CellKey, Figures, Form, Identity, Value } from '../report/form.ts'
import { breakOf } from '../report/rules/sums.ts'

/** A cell that may say several things. */
export interface Open {
  readonly cell: CellKey
  readonly text: string
  readonly reason: string
  readonly candidates: readonly Value[]
}

/** More combinations than this are not tried. */
const MOST = 2_000

/** Open cells to which the totals leave one candidate and no other: of those that share totals, one combination. */
export function settled(form: Form, figures: Figures, open: readonly Open[]): Figures {
  const known = new Map(figures)
  const chosen = new Map<CellKey, Value>()
  for (const group of groupsOf(form, open)) {
    const identities = form.identities.filter(({ terms }) => terms.some(({ cell }) => group.some((one) => one.cell === cell)))
    const fitting = combinations(group).filter((values) => fits(identities, known, group, values))
    const [only, ...others] = fitting
    if (only === undefined || others.length > 0) continue
    for (const [at, { cell }] of group.entries()) chosen.set(cell, only[at] ?? 0)
  }
  return chosen
}

/** Cells that stand in one total belong together, and those that these stand with. */
function groupsOf(form: Form, open: readonly Open[]): readonly (readonly Open[])[] {
  const left = new Set(open)
  const groups: Open[][] = []
  for (const first of open) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group) {
      const cells = new Set(
        form.identities.flatMap(({ terms }) => (terms.some(({ cell }) => cell === one.cell) ? terms.map(({ cell }) => cell) : [])),
      )
      for (const other of left) {
        if (!cells.has(other.cell)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function combinations(group: readonly Open[]): readonly (readonly Value[])[] {
  const count = group.reduce((product, { candidates }) => product * candidates.length, 1)
  if (count > MOST) return []
  return group.reduce<readonly (readonly Value[])[]>(
    (heads, { candidates }) => heads.flatMap((head) => candidates.map((value) => [...head, value])),
    [[]],
  )
}

/** Every total holds, and each cell stands in one of which all is known. */
function fits(identities: readonly Identity[], figures: Figures, group: readonly Open[], values: readonly Value[]): boolean {
  const tried = new Map([...figures, ...group.map(({ cell }, at) => [cell, values[at] ?? 0] as const)])
  const told = new Set(
    identities.filter(({ terms }) => terms.every(({ cell }) => tried.has(cell))).flatMap(({ terms }) => terms.map(({ cell }) => cell)),
  )
  return group.every(({ cell }) => told.has(cell)) && identities.every((identity) => breakOf(identity, tried) === null)
}

/** What each total that is known but for this cell leaves for it. */
export function residual(form: Form, figures: Figures, cell: CellKey): readonly Value[] {
  return form.identities.flatMap(({ terms }) => {
    const own = terms.find((term) => term.cell === cell)
    const others = terms.filter((term) => term.cell !== cell)
    if (own === undefined || !others.every((term) => figures.has(term.cell))) return []
    const sum = others.reduce((total, term) => total + term.sign * (figures.get(term.cell) ?? 0), 0)
    const value = sum === 0 ? 0 : -sum * own.sign
    return value >= 0 ? [value] : []
  })
}
