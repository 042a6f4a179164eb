import type { Axis } from '../../report/form.ts'
import type { WireLabel } from './page/wire.ts'

/** Labels with equal prefixes merged: by header row for columns, by row for rows. */

/** One label: over how many axes from which, and over how many of the levels from which. */
interface Merged {
  readonly text: string
  readonly at: number
  readonly span: number
  readonly level: number
  readonly levels: number
}

export function labelDepth(axes: readonly Axis[]): number {
  return Math.max(0, ...axes.map((axis) => axis.label.length))
}

/** Header rows, outermost first. */
export function columnHead(columns: readonly Axis[]): readonly (readonly WireLabel[])[] {
  const merged = mergedLabels(columns)
  return Array.from({ length: labelDepth(columns) }, (_, row) =>
    merged.filter(({ level }) => level === row).map(({ text, span, level, levels }) => ({ text, columnSpan: span, rowSpan: levels, level })),
  )
}

/** The labels that begin in each row, outermost first. */
export function rowLabels(rows: readonly Axis[]): readonly (readonly WireLabel[])[] {
  const merged = mergedLabels(rows)
  return rows.map((_, row) =>
    merged.filter(({ at }) => at === row).map(({ text, span, level, levels }) => ({ text, columnSpan: levels, rowSpan: span, level })),
  )
}

/** The innermost label reaches to the figures; the others fill one level each. */
function mergedLabels(axes: readonly Axis[]): readonly Merged[] {
  const depth = labelDepth(axes)
  return axes.flatMap(({ label }, at) =>
    label.flatMap((text, level) => {
      if (level === label.length - 1) return [{ text, at, span: 1, level, levels: depth - level }]
      if (at > 0 && sharesPrefix(axes[at - 1]?.label, label, level)) return []
      const beyond = axes.findIndex((other, index) => index > at && !sharesPrefix(other.label, label, level))
      return [{ text, at, span: (beyond < 0 ? axes.length : beyond) - at, level, levels: 1 }]
    }),
  )
}

function sharesPrefix(other: readonly string[] | undefined, label: readonly string[], level: number): boolean {
  if (other === undefined || other.length - 1 <= level) return false
  return label.slice(0, level + 1).every((text, index) => other[index] === text)
}
