import type { Entries, Entry, Origin } from './draft.ts'
import type { CellKey, Figures, Form, Identity, Value } from './form.ts'
import { type Interval, oneStatement, type Standing, stand } from './propagate.ts'
import { breakOf } from './rules/sums.ts'

/** The report as it stands, cell by cell, for whoever shows it. */

/** A stated cell shows how it was stated, unless its statement was set aside or it was reopened. */
export type CellState = 'blank' | 'implied' | 'aside' | 'reopened' | Origin

export interface SheetCell {
  /** What stands in the cell, or follows from the others; null where it is blank. A set-aside value is shown as stated. */
  readonly value: Value | null
  readonly state: CellState
  /** What the counting statements still allow. */
  readonly interval: Interval
}

export interface SheetLine {
  readonly id: string
  /** `open`: a cell of it is not known yet. */
  readonly state: 'holds' | 'broken' | 'open'
}

export interface Sheet {
  readonly cells: ReadonlyMap<CellKey, SheetCell>
  readonly identities: readonly SheetLine[]
}

export function sheetOf(form: Form, entries: Entries, standing: Standing = stand(form, entries)): Sheet {
  const figures = completed(form, entries, standing)
  const conflicting = new Set(standing.conflicts.map((conflict) => conflict.identity))
  return {
    cells: new Map([...form.cells.keys()].map((cell) => [cell, sheetCell(standing, cell, entries.get(cell))])),
    identities: form.identities.map((identity) => ({ id: identity.id, state: lineState(identity, figures, conflicting) })),
  }
}

/** Figures as they would print: the stated ones, those set aside too, and the implied. */
export function completed(form: Form, entries: Entries, standing: Standing = stand(form, entries)): Figures {
  const figures = new Map<CellKey, Value>()
  for (const cell of form.cells.keys()) {
    const { value } = sheetCell(standing, cell, entries.get(cell))
    if (value !== null) figures.set(cell, value)
  }
  return figures
}

/** Plain figures, such as those of a file, with the cells filled in that they imply; a section that contradicts itself implies nothing, the others do. */
export function filledIn(form: Form, figures: Figures): Figures {
  const sectionOf = (cell: CellKey) => form.cells.get(cell)?.section
  const sections = new Set([...form.cells.values()].map(({ section }) => section))
  const filled = [...sections].flatMap((section) => {
    const own = new Map([...figures].filter(([cell]) => sectionOf(cell) === section))
    return [...completed(form, oneStatement(own))].filter(([cell]) => sectionOf(cell) === section)
  })
  return new Map(filled)
}

function sheetCell(standing: Standing, cell: CellKey, entry: Entry | undefined): SheetCell {
  const interval = standing.interval(cell)
  if (entry !== undefined && entry.reopened !== true)
    return { value: entry.value, state: standing.aside.has(cell) ? 'aside' : entry.origin, interval }
  const value = standing.value(cell)
  if (value !== null) return { value, state: 'implied', interval }
  return { value: null, state: entry === undefined ? 'blank' : 'reopened', interval }
}

function lineState(identity: Identity, figures: Figures, conflicting: ReadonlySet<Identity>): SheetLine['state'] {
  if (conflicting.has(identity) || breakOf(identity, figures) !== null) return 'broken'
  return identity.terms.every((term) => figures.has(term.cell)) ? 'holds' : 'open'
}
