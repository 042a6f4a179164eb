import { joinLines, type TextLine } from './text-line.ts'

/** A line with the page it stands on. */
export interface PlacedLine {
  readonly line: TextLine
  readonly page: number
}

export interface Paragraph {
  readonly text: string
  readonly page: number
  /** Of its first line. */
  readonly base: number
}

/** Where running text begins and ends in a line; points. */
export interface Measure {
  readonly left: number
  readonly right: number
}

/** The measure of running text: where most long lines begin and end. */
export function measureOf(lines: readonly TextLine[]): Measure {
  const longest = Math.max(0, ...lines.map(({ left, right }) => right - left))
  const long = lines.filter(({ left, right }) => right - left > longest * 0.7)
  const common = (values: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const value of values) counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
  }
  const lefts = long.map(({ left }) => left)
  const left = Math.min(...lefts.filter((value) => lefts.filter((other) => Math.abs(other - value) < 3).length * 5 >= lefts.length))
  return { left: Number.isFinite(left) ? left : 0, right: common(long.map(({ right }) => right)) * 3 }
}

/** Lines in their order as paragraphs. */
export function paragraphsOf(lines: readonly PlacedLine[], measure: Measure): readonly Paragraph[] {
  const groups: PlacedLine[][] = []
  for (const placed of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && runsOn(last, placed, measure)) group.push(placed)
    else groups.push([placed])
  }
  return groups.map((group) => ({ text: joinLines(group.map(({ line }) => line.text)), page: group[0]?.page ?? 1, base: group[0]?.line.base ?? 0 }))
}

/** How a heading begins; where it doesn't fill its line it is no continuation. */
const NUMBERED = /^(?:[一二三四五六七八九]、|[（(][一二三四五六七八九][）)])/u

/** Whether a line goes on in the next: full to its end, of letters of the same size, the next not indented nor far below. */
function runsOn({ line, page }: PlacedLine, next: PlacedLine, { left, right }: Measure): boolean {
  const size = Math.max(line.size, next.line.size)
  if (Math.abs(line.size - next.line.size) > size * 0.15) return false
  if (next.line.left > left + size * 1.2 || line.right < right - size * 2.5) return false
  if (NUMBERED.test(next.line.text) && next.line.right < right - size * 2.5) return false
  return next.page !== page || next.line.base - line.base < size * 2.6
}
