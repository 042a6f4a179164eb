import type { Axis } from './form.ts'

/** A label of an axis as it prints: over neighbours that share it, the innermost one reaching to the figures. */
export interface MergedLabel {
  readonly text: string
  /** Index of the first axis that it stands over. */
  readonly at: number
  /** 0 is outermost. */
  readonly level: number
  /** How many axes it stands over. */
  readonly span: number
  /** How many levels it fills. */
  readonly levels: number
}

/** The levels that the labels of these axes need. */
export function labelDepth(axes: readonly Axis[]): number {
  return Math.max(0, ...axes.map((axis) => axis.label.length))
}

/** Labels of neighbouring axes with equal prefixes merged; in the order of the axes, then outermost first. */
export function mergedLabels(axes: readonly Axis[]): readonly MergedLabel[] {
  const depth = labelDepth(axes)
  return axes.flatMap((axis, at) =>
    axis.label.flatMap((text, level) => {
      if (level === axis.label.length - 1) return [{ text, at, level, span: 1, levels: depth - level }]
      const before = axes[at - 1]
      if (before !== undefined && sharesHeading(before, axis, level)) return []
      const after = axes.slice(at).findIndex((other) => !sharesHeading(other, axis, level))
      return [{ text, at, level, span: after < 0 ? axes.length - at : after, levels: 1 }]
    }),
  )
}

function sharesHeading(a: Axis, b: Axis, level: number): boolean {
  return a.label.length > level + 1 && b.label.length > level + 1 && b.label.slice(0, level + 1).every((text, index) => a.label[index] === text)
}
