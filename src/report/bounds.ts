import type { Value } from './form.ts'
import type { Incidence, Line } from './incidence.ts'

/** For each cell the least and the greatest value that the identities still allow, and the trail of how it came to that. Mutable: `stand` owns it. */
export interface Bounds {
  readonly incidence: Incidence
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly trail: Trail
  /** For each cell and side the last step on the trail, or -1. */
  readonly last: Int32Array
}

/** The tightenings in order, an array for each of their parts: objects would cost more than the propagation itself. */
interface Trail {
  readonly bound: number[]
  /** The number of the identity, or STATED. */
  readonly by: number[]
  /** What the bound was. */
  readonly old: number[]
  /** The step before on the same bound, or -1. */
  readonly before: number[]
}

const STATED = -1
/** A bound is numbered 2·cell, plus 1 for the upper one. */
const LO = 0
const HI = 1

/** Inconsistent figures can drive two unbounded cells up for ever, a step a round: stopping early only leaves bounds wider. */
const ROUNDS = 24

/** What contradicts: the identity's number, and whether its + side is too large (`over`) or too small. */
export interface Contradiction {
  readonly line: number
  readonly over: boolean
}

export function openBounds(incidence: Incidence): Bounds {
  const size = incidence.cells.length
  return {
    incidence,
    lo: new Float64Array(size),
    hi: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    trail: { bound: [], by: [], old: [], before: [] },
    last: new Int32Array(2 * size).fill(-1),
  }
}

/** Pins cells to stated values, which stand in the same order, and follows the identities; null where nothing contradicts. */
export function pin(bounds: Bounds, cells: readonly number[], values: readonly Value[]): Contradiction | null {
  const { lo, hi, trail, last } = bounds
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place] ?? 0
    const value = values[place] ?? 0
    const low = lo[cell] ?? 0
    const denied = value < low ? LO : value > (hi[cell] ?? 0) ? HI : null
    const denier = denied === null ? null : (trail.by[last[2 * cell + denied] ?? -1] ?? STATED)
    if (denier === STATED) throw new Error(`cell ${cell} is pinned to ${value}, below 0 or a second time`)
    if (value !== 0 || low !== 0) tighten(bounds, 2 * cell + LO, value, STATED)
    tighten(bounds, 2 * cell + HI, value, STATED)
    // The identity that denies the value has become impossible, so visiting it says in which direction.
    if (denier !== null) return visit(bounds, denier, () => {})
  }
  return follow(bounds, cells)
}

/** Whether a cell stands at what was stated for it. */
export function isPinned({ trail, last }: Bounds, cell: number): boolean {
  return trail.by[last[2 * cell + HI] ?? -1] === STATED
}

export function lengthOf({ trail }: Bounds): number {
  return trail.by.length
}

/** Takes the bounds back to an earlier length of the trail. */
export function rewind({ lo, hi, trail, last }: Bounds, length: number): void {
  while (trail.by.length > length) {
    trail.by.pop()
    const bound = trail.bound.pop() ?? 0
    const side = bound & 1 ? hi : lo
    side[bound >> 1] = trail.old.pop() ?? 0
    last[bound] = trail.before.pop() ?? -1
  }
}

function follow(bounds: Bounds, cells: readonly number[]): Contradiction | null {
  const { lines, linesOf } = bounds.incidence
  const queue = new Int32Array(lines.length)
  const queued = new Uint8Array(lines.length)
  let head = 0
  let size = 0
  const add = (cell: number, except: number) => {
    for (const line of linesOf[cell] ?? []) {
      if (line === except || queued[line] === 1) continue
      queued[line] = 1
      queue[(head + size++) % lines.length] = line
    }
  }
  for (const cell of cells) add(cell, STATED)
  for (let visits = ROUNDS * lines.length; size > 0 && visits > 0; visits--) {
    const line = queue[head] ?? 0
    head = (head + 1) % lines.length
    size--
    queued[line] = 0
    const contradiction = visit(bounds, line, add)
    if (contradiction !== null) return contradiction
  }
  return null
}

/** Tightens every cell of one identity to what the others leave. One pass reaches the fixed point of a single identity. */
function visit(bounds: Bounds, number: number, moved: (cell: number, line: number) => void): Contradiction | null {
  const line = bounds.incidence.lines[number]
  if (line === undefined) return null
  const { lo, hi } = bounds
  const { least, greatest, openBelow, openAbove } = reach(bounds, line)
  if (openBelow === 0 && least > 0) return { line: number, over: true }
  if (openAbove === 0 && greatest < 0) return { line: number, over: false }
  if (openBelow > 1 && openAbove > 1) return null
  for (let term = 0; term < line.cells.length; term++) {
    const cell = line.cells[term] ?? 0
    const low = lo[cell] ?? 0
    const high = hi[cell] ?? 0
    const open = high === Number.POSITIVE_INFINITY ? 1 : 0
    const bounded = open === 1 ? 0 : high
    const positive = (line.signs[term] ?? 0) > 0
    // What the other cells can come to, taken from the sums over all of them.
    const floor = positive ? (openAbove === open ? bounded - greatest : 0) : openBelow === open ? bounded + least : 0
    const ceiling = positive
      ? openBelow === 0
        ? low - least
        : Number.POSITIVE_INFINITY
      : openAbove === 0
        ? low + greatest
        : Number.POSITIVE_INFINITY
    if (floor <= low && ceiling >= high) continue
    if (floor > low) tighten(bounds, 2 * cell + LO, floor, number)
    if (ceiling < high) tighten(bounds, 2 * cell + HI, ceiling, number)
    moved(cell, number)
  }
  return null
}

interface Reach {
  /** Σ sign·cell at its least and at its greatest, the unbounded cells left out and counted. */
  least: number
  greatest: number
  openBelow: number
  openAbove: number
}

function reach({ lo, hi }: Bounds, line: Line): Reach {
  const sum: Reach = { least: 0, greatest: 0, openBelow: 0, openAbove: 0 }
  for (let term = 0; term < line.cells.length; term++) {
    const cell = line.cells[term] ?? 0
    const low = lo[cell] ?? 0
    const high = hi[cell] ?? 0
    const open = high === Number.POSITIVE_INFINITY
    if ((line.signs[term] ?? 0) > 0) {
      sum.least += low
      if (open) sum.openAbove++
      else sum.greatest += high
    } else {
      sum.greatest -= low
      if (open) sum.openBelow++
      else sum.least -= high
    }
  }
  return sum
}

function tighten({ lo, hi, trail, last }: Bounds, bound: number, value: number, by: number): void {
  const side = bound & 1 ? hi : lo
  const cell = bound >> 1
  trail.bound.push(bound)
  trail.by.push(by)
  trail.old.push(side[cell] ?? 0)
  trail.before.push(last[bound] ?? -1)
  last[bound] = trail.by.length - 1
  side[cell] = value
}

/** The nearest that the two sides of a contradicted identity can come: + side first. */
export function nearestSides({ incidence, lo, hi }: Bounds, { line, over }: Contradiction): readonly [number, number] {
  const sides: [number, number] = [0, 0]
  const { cells, signs } = incidence.lines[line] ?? NO_LINE
  for (let term = 0; term < cells.length; term++) {
    const cell = cells[term] ?? 0
    const positive = (signs[term] ?? 0) > 0
    sides[positive ? 0 : 1] += (positive === over ? lo : hi)[cell] ?? 0
  }
  return sides
}

/** The stated cells that a contradiction rests on, unfolded through earlier tightenings only; ascending. */
export function leavesOf({ trail, last, incidence }: Bounds, { line, over }: Contradiction): readonly number[] {
  const leaves = new Set<number>()
  const seen = new Set<number>()
  const unfold = (by: number, plus: number, except: number, before: number) => {
    const { cells, signs } = incidence.lines[by] ?? NO_LINE
    for (let term = 0; term < cells.length; term++) {
      const cell = cells[term] ?? 0
      if (cell === except) continue
      let step = last[2 * cell + ((signs[term] ?? 0) > 0 ? plus : 1 - plus)] ?? -1
      while (step >= before) step = trail.before[step] ?? -1
      if (step < 0 || seen.has(step)) continue
      seen.add(step)
      const mover = trail.by[step] ?? STATED
      if (mover === STATED) leaves.add(cell)
      else unfold(mover, restsOn(incidence.lines[mover] ?? NO_LINE, trail.bound[step] ?? 0), cell, step)
    }
  }
  unfold(line, over ? LO : HI, -1, trail.by.length)
  return [...leaves].sort((a, b) => a - b)
}

/** Which side of the + cells of an identity a tightening by it rests on; the - cells gave the opposite one. */
function restsOn(line: Pick<Line, 'cells' | 'signs'>, bound: number): number {
  const positive = (line.signs[line.cells.indexOf(bound >> 1)] ?? 0) > 0
  return positive ? 1 - (bound & 1) : bound & 1
}

/** The number of the identity that last moved a cell's bounds, or null. */
export function lastMover({ trail, last }: Bounds, cell: number): number | null {
  const by = trail.by[Math.max(last[2 * cell + LO] ?? -1, last[2 * cell + HI] ?? -1)] ?? STATED
  return by === STATED ? null : by
}

const NO_LINE: Pick<Line, 'cells' | 'signs'> = { cells: new Int32Array(0), signs: new Int32Array(0) }
