import type { Axis } from '../../report/form.ts'
import { labelDepth, mergedLabels } from '../../report/merged-labels.ts'
import type { WireLabel } from './page/wire.ts'

/** Labels with equal prefixes merged: by header row for columns, by row for rows. */

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
