import type { Grid } from '../../src/recognition/grid.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Figures, type Form } from '../../src/report/form.ts'

/** A form's tables as office programs hand them over when they are copied: rows of texts, merged cells stated once. */

type Rows = readonly (readonly string[])[]

/** `blank` is what stands in a cell without a figure. */
export function printedRows(form: Form, section: string, figures: Figures, blank = ''): Rows {
  const blocks = form.sections.flatMap(({ table }) => (table?.section === section ? table.blocks : []))
  const width = Math.max(...blocks.map(({ columns }) => columns.length))
  return blocks.flatMap(({ title, corner, rows, columns, cells }) => {
    const depth = Math.max(...rows.map(({ label }) => label.length))
    const lead = (texts: readonly string[]) => pad(texts, depth)
    const headers = Array.from({ length: Math.max(...columns.map(({ label }) => label.length)) }, (_, level) => [
      ...lead(level === 0 && corner !== '' ? [corner] : []),
      ...columns.map(({ label }, at) => (label[level] === columns[at - 1]?.label[level] ? '' : (label[level] ?? ''))),
    ])
    const lines = cells.map((keys, row) => [...lead(outerOnce(rows, row)), ...keys.map((key) => printed(form, key, figures, blank))])
    return [...(title === null ? [] : [[title]]), ...headers, ...lines].map((line) => pad(line, depth + width))
  })
}

function pad(texts: readonly string[], width: number): readonly string[] {
  return [...texts, ...Array.from({ length: width - texts.length }, () => '')]
}

/** A row's labels, those that the row above states already left out. */
function outerOnce(rows: readonly { readonly label: readonly string[] }[], row: number): readonly string[] {
  const label = rows[row]?.label ?? []
  return label.map((text, level) => (level < label.length - 1 && rows[row - 1]?.label[level] === text ? '' : text))
}

function printed(form: Form, key: CellKey, figures: Figures, blank: string): string {
  const value = figures.get(key)
  return value === undefined ? blank : toDecimal(value, cellOf(form, key))
}

export function grid(rows: Rows): Grid {
  return { rows: rows.map((row) => row.map((text) => ({ text, rowSpan: 1, colSpan: 1 }))) }
}

export const FORMATS = {
  tabs: (rows: Rows) => rows.map((row) => row.join('\t')).join('\n'),
  commas: (rows: Rows) =>
    rows.map((row) => row.map((cell) => (/[,，"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n'),
  markdown: (rows: Rows) => rows.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n${row.map(() => '|---').join('')}|` : ''}`).join('\n'),
  /** Blanks are lost, so only full rows can be told. */
  blanks: (rows: Rows) => rows.map((row) => row.filter((cell) => cell !== '').join('  ')).join('\n'),
} as const
