import { toDecimal } from '../report/figure.ts'
import { cellOf } from '../report/form.ts'
import type { Report } from '../report/report.ts'

/** A section's table as it is copied from a spreadsheet: tab-separated, labels first. */
export function pasteOf({ form, figures }: Report, section: string): string {
  const blocks = form.sections.find(({ key }) => key === section)?.table?.blocks ?? []
  return blocks
    .flatMap(({ title, corner, columns, rows, cells }) => [
      ...(title === null ? [] : [title]),
      ...(columns.length > 1 || corner !== '' ? [[...(rows.some(({ label }) => label.length > 0) ? [corner] : []), ...columns.map(({ label }) => label.at(-1) ?? '')].join('\t')] : []),
      ...rows.map(({ label }, row) => [...(label.length > 0 ? [label.join('')] : []), ...(cells[row] ?? []).map((cell) => toDecimal(figures.get(cell) ?? 0, cellOf(form, cell)))].join('\t')),
    ])
    .join('\n')
}
