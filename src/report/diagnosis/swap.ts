import type { CellKey, Form } from '../form.ts'
import { type Incidence, numberOf } from '../incidence.ts'
import { tableRows } from '../table.ts'
import { type Residual, type Shift, shifted } from './residual.ts'

/** Two cells of a row, as their numbers, with how many columns lie from one to the other. */
export interface RowPair {
  readonly cells: readonly [number, number]
  readonly distance: number
}

const known = new WeakMap<Form, readonly RowPair[]>()

/** All pairs of cells of one printed row, neighbours first. */
export function rowPairs(incidence: Incidence): readonly RowPair[] {
  const { form } = incidence
  const pairs =
    known.get(form) ??
    tableRows(form)
      .flatMap((row) => pairsOf(incidence, row))
      .sort((a, b) => a.distance - b.distance)
  known.set(form, pairs)
  return pairs
}

function pairsOf(incidence: Incidence, row: readonly CellKey[]): RowPair[] {
  const numbers = row.map((cell) => numberOf(incidence, cell))
  return numbers.flatMap((first, from) =>
    numbers.slice(from + 1).map((second, between) => ({ cells: [first, second] as const, distance: between + 1 })),
  )
}

/** Exchanges of two cells of a row that explain the whole residual, neighbours first. */
export function swaps(residual: Residual): readonly (readonly [Shift, Shift])[] {
  const { incidence, block, values, off } = residual
  const inBlock = new Set(block.cells)
  return rowPairs(incidence)
    .filter(({ cells: [a, b] }) => inBlock.has(a) && inBlock.has(b))
    .flatMap(({ cells: [a, b] }) => {
      const by = (values.get(b) ?? 0) - (values.get(a) ?? 0)
      if (by === 0 || !touches(incidence, a, b, off)) return []
      const shifts = [
        { cell: a, by },
        { cell: b, by: -by },
      ] as const
      return shifted(residual, shifts).off.size === 0 ? [shifts] : []
    })
}

/** Every broken identity holds one of the two cells. */
function touches({ linesOf }: Incidence, a: number, b: number, off: ReadonlyMap<number, number>): boolean {
  for (const line of off.keys()) if (!linesOf[a]?.includes(line) && !linesOf[b]?.includes(line)) return false
  return true
}
