import type { CellKey, Figures, Form, Identity } from '../../src/report/form.ts'
import type { Interval } from '../../src/report/propagate.ts'

/**
 * The exact answer to what propagation approximates: section 3 is a network flow, each cell an arc between the two identities that it stands in,
 * so the least and the greatest value of every cell come from maximum flows.
 */

interface Network {
  readonly nodes: number
  readonly arcs: readonly { readonly cell: CellKey; readonly from: number; readonly to: number }[]
}

/** Stands for what nothing bounds; larger than any sum that the tests make. */
const UNBOUNDED = 2 ** 40

/** The exact interval of every cell of section 3 that the figures leave blank, or null where no table has these figures. */
export function exactIntervals(form: Form, figures: Figures): ReadonlyMap<CellKey, Interval> | null {
  const network = networkOf(form)
  const flow = feasibleFlow(network, figures)
  if (flow === null) return null
  const intervals = new Map<CellKey, Interval>()
  for (const [arc, { cell, from, to }] of network.arcs.entries()) {
    if (figures.has(cell)) continue
    const value = flow.value(arc)
    const detour = (source: number, sink: number) => augment(flow.residualWithout(arc), network.nodes, source, sink)
    const [more, less] = [detour(to, from), detour(from, to)]
    intervals.set(cell, { lo: Math.max(0, value - less), hi: more >= UNBOUNDED / 4 ? Number.POSITIVE_INFINITY : value + more })
  }
  return intervals
}

/** The row of concluded follows from the others and would make its cells stand in three identities. */
function networkOf(form: Form): Network {
  const lines = form.identities.filter((identity) => identity.rule.startsWith('requests.') && identity.id !== 'requests.row-total:concluded')
  const places = new Map<CellKey, { readonly line: number; readonly sign: number }[]>()
  for (const [line, identity] of lines.entries())
    for (const { cell, sign } of identity.terms) places.set(cell, [...(places.get(cell) ?? []), { line, sign }])
  const flips = orientation(lines, places)
  const arcs = [...places].map(([cell, ends]) => {
    const out = ends.find(({ line, sign }) => sign * (flips[line] ?? 1) < 0)
    const into = ends.find(({ line, sign }) => sign * (flips[line] ?? 1) > 0)
    if (ends.length !== 2 || out === undefined || into === undefined) throw new Error(`${cell} is no arc`)
    return { cell, from: out.line, to: into.line }
  })
  return { nodes: lines.length, arcs }
}

/** Signs for the identities so that each cell enters one and leaves the other. */
function orientation(
  lines: readonly Identity[],
  places: ReadonlyMap<CellKey, readonly { readonly line: number; readonly sign: number }[]>,
): number[] {
  const flips: number[] = []
  const reached = [0]
  flips[0] = 1
  for (const line of reached) {
    for (const { cell, sign } of lines[line]?.terms ?? []) {
      const other = places.get(cell)?.find((end) => end.line !== line)
      if (other === undefined || flips[other.line] !== undefined) continue
      flips[other.line] = -sign * (flips[line] ?? 1) * other.sign
      reached.push(other.line)
    }
  }
  return flips
}

/** From, to, room left; the reverse of edge 2n is edge 2n + 1. */
type Edge = [from: number, to: number, room: number]

function feasibleFlow({ nodes, arcs }: Network, figures: Figures) {
  const [source, sink] = [nodes, nodes + 1]
  const surplus = new Array<number>(nodes).fill(0)
  const edges: Edge[] = []
  for (const { cell, from, to } of arcs) {
    const fixed = figures.get(cell)
    surplus[from] = (surplus[from] ?? 0) - (fixed ?? 0)
    surplus[to] = (surplus[to] ?? 0) + (fixed ?? 0)
    edges.push([from, to, fixed === undefined ? UNBOUNDED : 0], [to, from, 0])
  }
  let needed = 0
  for (const [node, value] of surplus.entries()) {
    edges.push(value > 0 ? [source, node, value] : [node, sink, -value], value > 0 ? [node, source, 0] : [sink, node, 0])
    needed += Math.max(0, value)
  }
  const total = surplus.reduce((sum, value) => sum + value, 0)
  if (total !== 0 || augment(edges, nodes + 2, source, sink) !== needed) return null
  const own = edges.slice(0, 2 * arcs.length)
  return {
    value: (arc: number) => own[2 * arc + 1]?.[2] ?? 0,
    residualWithout: (arc: number) => own.map(([from, to, room], edge): Edge => [from, to, edge >> 1 === arc ? 0 : room]),
  }
}

/** Maximum flow by shortest augmenting paths; uses up the room of the edges. */
function augment(edges: readonly Edge[], nodes: number, source: number, sink: number): number {
  const leaving: number[][] = Array.from({ length: nodes }, () => [])
  for (const [edge, [from]] of edges.entries()) leaving[from]?.push(edge)
  for (let total = 0; ; ) {
    const path = shortestPath(edges, leaving, source, sink)
    if (path === null) return total
    const room = Math.min(...path.map((edge) => edges[edge]?.[2] ?? 0))
    for (const edge of path) {
      const [forth, back] = [edges[edge], edges[edge ^ 1]]
      if (forth !== undefined) forth[2] -= room
      if (back !== undefined) back[2] += room
    }
    total += room
    if (total >= UNBOUNDED / 4) return total
  }
}

function shortestPath(edges: readonly Edge[], leaving: readonly (readonly number[])[], source: number, sink: number): number[] | null {
  const arrived = new Map<number, number>([[source, -1]])
  for (const node of arrived.keys()) {
    for (const edge of leaving[node] ?? []) {
      const [, to, room] = edges[edge] ?? [0, source, 0]
      if (room > 0 && !arrived.has(to)) arrived.set(to, edge)
    }
  }
  if (!arrived.has(sink)) return null
  const path: number[] = []
  for (let node = sink; node !== source; ) {
    const edge = arrived.get(node) ?? -1
    path.push(edge)
    node = edges[edge]?.[0] ?? source
  }
  return path
}
