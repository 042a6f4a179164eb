import { type Bounds, type Contradiction, isPinned, lastMover, leavesOf, lengthOf, nearestSides, openBounds, pin, rewind } from './bounds.ts'
import type { Entries, Entry } from './draft.ts'
import type { CellKey, Figures, Form, Identity, Value } from './form.ts'
import { type Incidence, incidenceOf, keyOf, numberOf } from './incidence.ts'

/** What follows from what people said: for each cell the values that the identities still allow. */

/** Inclusive; `hi` is Infinity where nothing bounds the cell. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** A statement that leaves some cell no value; it is set aside whole. */
export interface Conflict {
  readonly identity: Identity
  /** The revision of the statement that was set aside. */
  readonly statement: number
  /** All cells of that statement. */
  readonly cells: readonly CellKey[]
  /** The stated cells that the contradiction rests on, those of the statement itself among them; in form order. */
  readonly because: readonly CellKey[]
  /** The nearest that the two sides can come, exact where all cells are known: the + side, then the - side (a printed total). In steps. */
  readonly expected: number
  readonly actual: number
}

export interface Standing {
  /** What the counting statements leave a cell; that of a set-aside or reopened one leaves its own value out. */
  interval(cell: CellKey): Interval
  /** Cells without a counting statement whose interval is one value; in form order. */
  readonly implied: ReadonlyMap<CellKey, Value>
  readonly aside: ReadonlySet<CellKey>
  readonly conflicts: readonly Conflict[]
  /** Stated and not set aside, or implied; null where the cell is still open. */
  value(cell: CellKey): Value | null
  /** The identity that fixed an implied cell, with its other cells; null for any other cell. */
  why(cell: CellKey): { readonly identity: Identity; readonly cells: readonly CellKey[] } | null
}

interface Statement {
  readonly revision: number
  readonly cells: number[]
  readonly values: Value[]
}

/** Statements count in order of revision; one that contradicts those before it is set aside whole. Reopened entries do not count. */
export function stand(form: Form, entries: Entries): Standing {
  // The order matters only to say which statement contradicts: propagation itself is monotone.
  return standTogether(form, entries) ?? standInTurn(incidenceOf(form), entries)
}

/** The standing where no statement contradicts another, else null. */
export function standTogether(form: Form, entries: Entries): Standing | null {
  const incidence = incidenceOf(form)
  const cells: number[] = []
  const values: Value[] = []
  for (const [cell, entry] of entries) {
    if (entry.reopened === true) continue
    cells.push(numberOf(incidence, cell))
    values.push(entry.value)
  }
  const bounds = openBounds(incidence)
  return pin(bounds, cells, values) === null ? standing(bounds, new Set(), []) : null
}

/** Plain figures, such as those of a file, as if one statement had given them all. */
export function oneStatement(figures: Figures): Entries {
  return new Map([...figures].map(([cell, value]): [CellKey, Entry] => [cell, { value, origin: 'given', revision: 1 }]))
}

function standInTurn(incidence: Incidence, entries: Entries): Standing {
  const bounds = openBounds(incidence)
  const counting = new Map<number, number>()
  const aside = new Set<CellKey>()
  const conflicts: Conflict[] = []
  for (const statement of statementsOf(incidence, entries)) {
    const mark = lengthOf(bounds)
    const contradiction = pin(bounds, statement.cells, statement.values)
    for (const [place, cell] of statement.cells.entries()) counting.set(cell, statement.values[place] ?? 0)
    if (contradiction === null) continue
    conflicts.push(...conflictsOf(bounds, counting, statement, contradiction))
    rewind(bounds, mark)
    for (const cell of statement.cells) {
      counting.delete(cell)
      aside.add(keyOf(incidence, cell))
    }
  }
  return standing(bounds, aside, conflicts)
}

function statementsOf(incidence: Incidence, entries: Entries): Statement[] {
  const statements = new Map<number, Statement>()
  for (const [cell, { value, revision, reopened }] of entries) {
    if (reopened === true) continue
    const statement = statements.get(revision) ?? { revision, cells: [], values: [] }
    statement.cells.push(numberOf(incidence, cell))
    statement.values.push(value)
    statements.set(revision, statement)
  }
  return [...statements.values()].sort((a, b) => a.revision - b.revision)
}

/** The identities that a statement breaks outright, or the one at which its contradiction came out. */
function conflictsOf(bounds: Bounds, counting: ReadonlyMap<number, number>, statement: Statement, contradiction: Contradiction): Conflict[] {
  const { incidence } = bounds
  const keys = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b).map((cell) => keyOf(incidence, cell))
  const cells = keys(statement.cells)
  const broken = incidence.lines.flatMap((line): Conflict[] => {
    const touched = line.cells.some((cell) => statement.cells.includes(cell))
    if (!touched || !line.cells.every((cell) => counting.has(cell))) return []
    const side = (sign: number) => line.cells.reduce((sum, cell, term) => sum + (line.signs[term] === sign ? (counting.get(cell) ?? 0) : 0), 0)
    const [expected, actual] = [side(1), side(-1)]
    if (expected === actual) return []
    // A zero on the side that is too large cannot be what is wrong.
    const large = expected > actual ? 1 : -1
    const because = [...line.cells].filter((cell, term) => line.signs[term] !== large || counting.get(cell) !== 0)
    return [{ identity: line.identity, statement: statement.revision, cells, because: keys(because), expected, actual }]
  })
  if (broken.length > 0) return broken
  const identity = incidence.lines[contradiction.line]?.identity
  if (identity === undefined) return []
  const [expected, actual] = nearestSides(bounds, contradiction)
  return [{ identity, statement: statement.revision, cells, because: keys(leavesOf(bounds, contradiction)), expected, actual }]
}

function standing(bounds: Bounds, aside: ReadonlySet<CellKey>, conflicts: readonly Conflict[]): Standing {
  const { incidence, lo, hi } = bounds
  let implied: ReadonlyMap<CellKey, Value> | null = null
  const fixed = (number: number): Value | null => {
    const value = lo[number]
    return value !== undefined && value === hi[number] ? value : null
  }
  return {
    interval: (cell) => {
      const number = numberOf(incidence, cell)
      return { lo: lo[number] ?? 0, hi: hi[number] ?? 0 }
    },
    get implied() {
      implied ??= impliedOf(bounds, fixed)
      return implied
    },
    aside,
    conflicts,
    value: (cell) => fixed(numberOf(incidence, cell)),
    why: (cell) => {
      const number = numberOf(incidence, cell)
      if (isPinned(bounds, number) || fixed(number) === null) return null
      const line = incidence.lines[lastMover(bounds, number) ?? -1]
      if (line === undefined) return null
      return { identity: line.identity, cells: line.identity.terms.map((term) => term.cell).filter((other) => other !== cell) }
    },
  }
}

function impliedOf(bounds: Bounds, fixed: (number: number) => Value | null): ReadonlyMap<CellKey, Value> {
  const implied = new Map<CellKey, Value>()
  for (const [number, cell] of bounds.incidence.cells.entries()) {
    const value = isPinned(bounds, number) ? null : fixed(number)
    if (value !== null) implied.set(cell, value)
  }
  return implied
}
