import type { Block, CellKey, Identity } from '../../report/form.ts'

/** Where the balances of a block stand beside its figures. */
export interface BlockBalances {
  /** By row: the identity that runs along it, in a block of several rows. */
  readonly byRow: ReadonlyMap<number, Identity>
  /** One line for each rule: identities down a column, or along a part of a single row. */
  readonly lines: readonly { readonly rule: string; readonly places: readonly BalancePlace[] }[]
}
export interface BalancePlace {
  readonly identity: Identity
  readonly column: number
  readonly columnSpan: number
}

export function blockBalances(block: Block, identities: readonly Identity[]): BlockBalances {
  const places = new Map<CellKey, { readonly row: number; readonly column: number }>()
  block.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      places.set(cell, { row, column })
    })
  })
  const byRow = new Map<number, Identity>()
  const lines = new Map<string, BalancePlace[]>()
  for (const identity of identities) {
    const found = identity.terms.flatMap(({ cell }) => places.get(cell) ?? [])
    const [first] = found
    if (first === undefined || found.length < identity.terms.length) continue
    if (block.cells.length > 1 && found.every(({ row }) => row === first.row)) {
      byRow.set(first.row, identity)
      continue
    }
    const columns = found.map(({ column }) => column)
    const column = Math.min(...columns)
    const line = lines.get(identity.rule) ?? []
    line.push({ identity, column, columnSpan: Math.max(...columns) - column + 1 })
    lines.set(identity.rule, line)
  }
  return { byRow, lines: [...lines].map(([rule, line]) => ({ rule, places: line })) }
}
