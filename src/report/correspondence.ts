import { type CellKey, cellKey, type Figures, type Form, type Value } from './form.ts'

/** A row of one form that another prints as several. Columns are the same in all of them. */
interface SplitRow {
  readonly whole: string
  readonly parts: readonly string[]
}

const SPLIT_ROWS: readonly SplitRow[] = [
  { whole: 'requests.otherHandling', parts: ['requests.otherNotCorrected', 'requests.otherFeeUnpaid', 'requests.otherReasons'] },
]

/**
 * Figures of one form told in another's cells. A row that the other form prints as several stays blank there unless it is 0;
 * what the other form lacks is dropped, what it has besides is blank.
 */
export function tell(figures: Figures, from: Form, to: Form): Figures {
  if (from === to) return figures
  const told = new Map<CellKey, Value>()
  for (const cell of to.cells.keys()) {
    const value = from.cells.has(cell) ? figures.get(cell) : corresponding(figures, from, cell)
    if (value !== undefined) told.set(cell, value)
  }
  return told
}

function corresponding(figures: Figures, from: Form, cell: CellKey): Value | undefined {
  const row = cell.slice(0, cell.lastIndexOf('.'))
  const valueIn = (other: string) => {
    const key = cellKey(from, other + cell.slice(row.length))
    return key === null ? undefined : figures.get(key)
  }
  for (const { whole, parts } of SPLIT_ROWS) {
    if (row === whole) return parts.map(valueIn).reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0)
    if (parts.includes(row)) return valueIn(whole) === 0 ? 0 : undefined
  }
  return undefined
}

/** The same cells as another form has them: rows that it prints as one are that one if all of them are there. Null where it lacks one. */
export function tellCells(cells: readonly CellKey[], to: Form): readonly CellKey[] | null {
  const told = cells.map((cell): CellKey | null => {
    if (to.cells.has(cell)) return cell
    const row = cell.slice(0, cell.lastIndexOf('.'))
    const column = cell.slice(row.length)
    const split = SPLIT_ROWS.find(({ parts }) => parts.includes(row) && parts.every((part) => cells.some((one) => one === part + column)))
    return split === undefined ? null : cellKey(to, split.whole + column)
  })
  return told.includes(null) ? null : [...new Set(told.flatMap((cell) => cell ?? []))]
}
