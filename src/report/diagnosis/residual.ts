import type { Value } from '../form.ts'
import { type Block, type Incidence, signIn } from '../incidence.ts'

/** By how much each identity of a block with all cells known misses 0. A wrong cell leaves its signature here: its identities, off by the same figure. */
export interface Residual {
  readonly incidence: Incidence
  readonly block: Block
  readonly values: ReadonlyMap<number, Value>
  /** By identity number: Σ sign·cell. */
  readonly off: ReadonlyMap<number, number>
}

export interface Shift {
  readonly cell: number
  /** What is to be added to the cell. */
  readonly by: number
}

export function residualOf(incidence: Incidence, block: Block, values: ReadonlyMap<number, Value>): Residual {
  const off = new Map<number, number>()
  for (const number of block.lines) {
    const line = incidence.lines[number]
    let sum = 0
    line?.cells.forEach((cell, term) => {
      sum += (line.signs[term] ?? 0) * (values.get(cell) ?? 0)
    })
    if (sum !== 0) off.set(number, sum)
  }
  return { incidence, block, values, off }
}

/** The residual that is left when cells are shifted. */
export function shifted(residual: Residual, shifts: readonly Shift[]): Residual {
  const off = new Map(residual.off)
  for (const { cell, by } of shifts) {
    for (const number of residual.incidence.linesOf[cell] ?? []) {
      const rest = (off.get(number) ?? 0) + signOf(residual.incidence, number, cell) * by
      if (rest === 0) off.delete(number)
      else off.set(number, rest)
    }
  }
  return { ...residual, off }
}

/** The broken identity with the fewest cells: one of them has to move. */
export function narrowest({ incidence, off }: Residual): number | null {
  const width = (number: number) => incidence.lines[number]?.cells.length ?? 0
  return [...off.keys()].reduce<number | null>((best, number) => (best === null || width(number) < width(best) ? number : best), null)
}

/** Cells whose whole signature stands in the residual, beside whatever else is broken: shifting one mends all its identities. */
export function signatures(residual: Residual): readonly Shift[] {
  const { incidence, off } = residual
  const line = incidence.lines[narrowest(residual) ?? -1]
  return [...(line?.cells ?? [])].flatMap((cell): Shift[] => {
    const needed = (incidence.linesOf[cell] ?? []).map((number) => -signOf(incidence, number, cell) * (off.get(number) ?? 0))
    const [by = 0] = needed
    return by !== 0 && needed.every((other) => other === by) && canMove(residual, cell, by) ? [{ cell, by }] : []
  })
}

/** Cells that explain the whole residual alone. */
export function singles(residual: Residual): readonly Shift[] {
  return signatures(residual).filter(({ cell }) => residual.incidence.linesOf[cell]?.length === residual.off.size)
}

/** Pairs of cells that explain the whole residual together. */
export function pairs(residual: Residual): readonly (readonly [Shift, Shift])[] {
  const { incidence, off } = residual
  const found = new Map<string, readonly [Shift, Shift]>()
  for (const cell of incidence.lines[narrowest(residual) ?? -1]?.cells ?? []) {
    // No cell's identities are all another's, so one of them tells by how much the first cell is wrong.
    const amounts = new Set((incidence.linesOf[cell] ?? []).map((number) => -signOf(incidence, number, cell) * (off.get(number) ?? 0)))
    for (const by of amounts) {
      if (by === 0 || !canMove(residual, cell, by)) continue
      for (const other of singles(shifted(residual, [{ cell, by }]))) {
        if (other.cell === cell) continue
        const first = cell < other.cell ? ([{ cell, by }, other] as const) : ([other, { cell, by }] as const)
        found.set(first.map((shift) => `${shift.cell}:${shift.by}`).join(' '), first)
      }
    }
  }
  return [...found.values()]
}

/** Wrong cells that share no identity, found one by one; null unless there is exactly one such set. */
export function cover(residual: Residual): readonly Shift[] | null {
  const budget = { left: COVER_STEPS }
  const covers = coversOf(residual, budget)
  return covers.length === 1 && budget.left > 0 ? (covers[0] ?? null) : null
}

const COVER_STEPS = 500

function coversOf(residual: Residual, budget: { left: number }): readonly (readonly Shift[])[] {
  if (residual.off.size === 0) return [[]]
  const found: (readonly Shift[])[] = []
  for (const shift of signatures(residual)) {
    if (found.length > 1 || budget.left-- <= 0) break
    found.push(...coversOf(shifted(residual, [shift]), budget).map((rest) => [shift, ...rest]))
  }
  return found
}

function canMove({ values }: Residual, cell: number, by: number): boolean {
  return (values.get(cell) ?? 0) + by >= 0
}

function signOf(incidence: Incidence, number: number, cell: number): number {
  const line = incidence.lines[number]
  return line === undefined ? 0 : signIn(line, cell)
}
