import type { Glyph, Rule } from './ink.ts'

/** A cell of a table on a page; points. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A table of drawn lines. */
export interface RuledTable extends Box {
  readonly cells: readonly Box[]
}

/** Lines as near as this are one; corners may miss each other by as much. */
const NEAR = 2
const CORNER = 3
/** A line shorter than this bounds no cell; lines nearer than this have no cell between them. */
const SHORTEST = 4
/** An edge is drawn where lines cover this share of it. */
const COVERED = 0.6
/** More lines than any table has in one direction. */
const MOST_LINES = 600

/** The tables that lines make: each set of lines that cross or touch, and more than one cell. The innermost come first. */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const level = mergedRules(rules.filter(({ upright }) => !upright))
  const upright = mergedRules(rules.filter((rule) => rule.upright))
  if (level.length > MOST_LINES || upright.length > MOST_LINES) return []
  return connected(level, upright)
    .flatMap((part) => tableOf(part) ?? [])
    .toSorted((a, b) => area(a) - area(b))
}

const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top)

/** Pieces of one line joined, double lines made single. */
export function mergedRules(rules: readonly Rule[]): readonly Rule[] {
  const groups: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && rule.at - last.at <= NEAR / 2 && rule.at - (group[0]?.at ?? 0) <= NEAR) group.push(rule)
    else groups.push([rule])
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length
    return joined(group).flatMap(({ from, to }) => (to - from < SHORTEST ? [] : [{ upright: group[0]?.upright ?? false, at, from, to }]))
  })
}

function joined(group: readonly Rule[]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last !== undefined && from - last.to <= CORNER) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return spans
}

interface Lines {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

function connected(level: readonly Rule[], upright: readonly Rule[]): readonly Lines[] {
  const all = [...level, ...upright]
  const group = all.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = group[at] ?? at; up !== at; up = group[at] ?? at) at = up
    return at
  }
  for (const [i, line] of level.entries()) {
    for (const [j, other] of upright.entries()) if (touch(line, other)) group[root(i)] = root(level.length + j)
  }
  const parts = new Map<number, { level: Rule[]; upright: Rule[] }>()
  for (const [index, rule] of all.entries()) {
    const key = root(index)
    const part = parts.get(key) ?? { level: [], upright: [] }
    part[rule.upright ? 'upright' : 'level'].push(rule)
    parts.set(key, part)
  }
  return [...parts.values()].filter((part) => part.level.length > 1 && part.upright.length > 0)
}

function touch(level: Rule, upright: Rule): boolean {
  const within = (at: number, rule: Rule) => at >= rule.from - CORNER && at <= rule.to + CORNER
  return within(upright.at, level) && within(level.at, upright)
}

function tableOf({ level, upright }: Lines): RuledTable | null {
  // A table may be open at its sides: there it ends where its lines do.
  const xs = positions([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])], upright)
  const ys = positions([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])], level)
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null
  const cells = cellsOf(xs, ys, { level, upright })
  return cells.length > 1 ? { left, right, top, bottom, cells } : null
}

/** Where lines stand; of other places only those outside all of them. */
function positions(places: readonly number[], lines: readonly Rule[]): readonly number[] {
  const own: number[] = []
  for (const { at } of lines.toSorted((a, b) => a.at - b.at)) if (at - (own.at(-1) ?? Number.NEGATIVE_INFINITY) > SHORTEST) own.push(at)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return [
    ...(first < (own[0] ?? Number.POSITIVE_INFINITY) - CORNER * 2 ? [first] : []),
    ...own,
    ...(last > (own.at(-1) ?? Number.NEGATIVE_INFINITY) + CORNER * 2 ? [last] : []),
  ]
}

/** The smallest rectangles that lines bound, merged where no line is drawn between them. */
function cellsOf(xs: readonly number[], ys: readonly number[], { level, upright }: Lines): readonly Box[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const place = (values: readonly number[], at: number) => values[at] ?? 0
  const drawn = (lines: readonly Rule[], at: number, from: number, to: number) =>
    lines.some((rule) => Math.abs(rule.at - at) <= SHORTEST && Math.min(rule.to, to) - Math.max(rule.from, from) >= COVERED * (to - from))
  const rightOf = (column: number, row: number) => column + 1 >= columns || drawn(upright, place(xs, column + 1), place(ys, row), place(ys, row + 1))
  const below = (column: number, row: number) => row + 1 >= rows || drawn(level, place(ys, row + 1), place(xs, column), place(xs, column + 1))
  const taken = new Set<number>()
  const cells: Box[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let lastColumn = column
      while (!rightOf(lastColumn, row) && !taken.has(row * columns + lastColumn + 1)) lastColumn++
      const width = Array.from({ length: lastColumn - column + 1 }, (_, index) => column + index)
      let lastRow = row
      while (width.every((at) => !below(at, lastRow))) lastRow++
      for (let down = row; down <= lastRow; down++) for (const at of width) taken.add(down * columns + at)
      cells.push({ left: place(xs, column), right: place(xs, lastColumn + 1), top: place(ys, row), bottom: place(ys, lastRow + 1) })
    }
  }
  return cells
}

export const isWithin = ({ left, right, base, size }: Glyph, box: Box): boolean => {
  const [x, y] = [(left + right) / 2, base - size * 0.35]
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
