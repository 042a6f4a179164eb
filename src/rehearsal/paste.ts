import { toDecimal } from '../report/figure.ts'
import { type Axis, type Block, cellOf } from '../report/form.ts'
import type { Report } from '../report/report.ts'

/** A section's table as it is copied from a spreadsheet: tab-separated, a merged label once, then empty cells. */
export function pasteOf(report: Report, section: string): string {
  const blocks = report.form.sections.find(({ key }) => key === section)?.table?.blocks ?? []
  return blocks.flatMap((block) => [...(block.title === null ? [] : [block.title]), ...header(block), ...body(report, block)]).join('\n')
}

const depthOf = (axes: readonly Axis[]): number => Math.max(...axes.map(({ label }) => label.length))

function header({ corner, columns, rows }: Block): readonly string[] {
  const labels = depthOf(rows)
  return Array.from({ length: depthOf(columns) }, (_, level) => {
    const before = Array.from({ length: labels }, (_cell, at) => (level === 0 && at === 0 ? corner : ''))
    return [...before, ...columns.map((column, at) => merged(column, columns[at - 1], level))].join('\t')
  })
}

function body({ form, figures }: Report, { rows, cells }: Block): readonly string[] {
  const labels = depthOf(rows)
  return rows.map((row, at) => {
    const label = Array.from({ length: labels }, (_, level) => merged(row, rows[at - 1], level))
    return [...label, ...(cells[at] ?? []).map((cell) => toDecimal(figures.get(cell) ?? 0, cellOf(form, cell)))].join('\t')
  })
}

/** The label at this depth, or nothing where the neighbour before shares it up to here. */
function merged({ label }: Axis, before: Axis | undefined, level: number): string {
  const shared = before !== undefined && label.slice(0, level + 1).every((text, at) => before.label[at] === text) && level < label.length - 1
  return shared ? '' : (label[level] ?? '')
}
