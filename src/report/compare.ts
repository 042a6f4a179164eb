import { type Block, type CellKey, cellOf, type Form, type Value } from './form.ts'
import type { AskableFigure } from './inquiry.ts'
import { figuresIn, type StoredReport, sumOf } from './stored-year.ts'

/** Several years' reports side by side. */

export interface ComparedRow extends AskableFigure {
  readonly section: string
  /** In the order of the years, in the steps of the row's cells; null where a year lacks the figure. */
  readonly figures: readonly (Value | null)[]
  /** The newest year's figure minus that of the year before it in the comparison. */
  readonly difference: Value | null
  /** The difference as a share of the older figure; null where that is 0. */
  readonly growth: number | null
  /** The newest figure as a share of the total that the form prints for it. */
  readonly share: number | null
}

export interface Comparison {
  readonly form: Form
  /** In ascending order. */
  readonly years: readonly StoredReport[]
  readonly rows: readonly ComparedRow[]
}

/** Compares reports in the cells of `form`: section 2 and 4 cell by cell, section 3 by row and by applicant, then the fees. */
export function compareYears(form: Form, reports: readonly StoredReport[]): Comparison {
  const years = reports.toSorted((a, b) => a.report.year - b.report.year)
  return { form, years, rows: figuresOf(form).map((figure) => compared(form, years, figure)) }
}

/** Rows whose figure moved, the furthest first: by the number of 件 or of 万元. */
export function biggestChanges({ form, rows }: Comparison): readonly ComparedRow[] {
  const weight = ({ cells, difference }: ComparedRow) => {
    const cell = cells[0] === undefined ? null : cellOf(form, cells[0])
    return cell === null ? 0 : Math.abs(difference ?? 0) / 10 ** cell.decimals / (cell.unit === '元' ? 10_000 : 1)
  }
  return rows.filter(({ difference }) => difference !== null && difference !== 0).toSorted((a, b) => weight(b) - weight(a))
}

interface Line extends AskableFigure {
  readonly section: string
}

function compared(form: Form, years: readonly StoredReport[], line: Line): ComparedRow {
  const figures = years.map((year) => valueIn(year, form, line.cells))
  const [older, newer] = [figures.at(-2) ?? null, figures.at(-1) ?? null]
  const difference = older === null || newer === null ? null : newer - older
  const total = years.at(-1) === undefined ? null : totalIn(years[years.length - 1], form, line.cells)
  return {
    ...line,
    figures,
    difference,
    growth: difference === null || older === null || older === 0 ? null : difference / older,
    share: newer === null || total === null || total === 0 ? null : newer / total,
  }
}

function valueIn(year: StoredReport | undefined, form: Form, cells: readonly CellKey[]): Value | null {
  const terms = year === undefined ? null : figuresIn(year, form, cells)
  return terms === null ? null : sumOf(terms)
}

/** The printed sum of which these cells are parts; the sum of a table rather than that of its row. */
function totalIn(year: StoredReport | undefined, form: Form, cells: readonly CellKey[]): Value | null {
  const sums = form.identities.filter(({ terms }) => cells.every((cell) => terms.some((term) => term.cell === cell && term.sign === 1)))
  const total = sums.map(({ terms }) => terms.filter(({ sign }) => sign === -1)).find((printed) => printed.length === 1)?.[0]
  return total === undefined ? null : valueIn(year, form, [total.cell])
}

function figuresOf(form: Form): readonly Line[] {
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  const lines = tables.flatMap(({ section, blocks }) =>
    blocks.flatMap((block) => (section === 'requests' ? requestLines(form, block) : cellLines(form, section, block))),
  )
  const loose = [...form.cells.values()].filter(
    ({ key }) => !tables.some(({ blocks }) => blocks.some(({ cells }) => cells.some((row) => row.includes(key)))),
  )
  return [...lines, ...loose.map(({ key, section, label }) => ({ section, label: label.join('·'), cells: [key] }))]
}

const cellLines = (form: Form, section: string, block: Block): readonly Line[] =>
  block.cells.flat().map((key) => ({ section, label: shortLabel(cellOf(form, key).label, block.title), cells: [key] }))

/** The block's own title says nothing beside the row's label. */
const shortLabel = (label: readonly string[], title: string | null): string => label.filter((one) => one !== title).join('·')

/** The first row by applicant; every row by its total, a group's sum before its rows. */
function requestLines(form: Form, block: Block): readonly Line[] {
  const section = 'requests'
  const first = block.rows[0]
  const applicants = (block.cells[0] ?? []).slice(0, -1).map((key, column) => ({
    section,
    label: [...(first?.label ?? []), block.columns[column]?.label.at(-1) ?? ''].join('·'),
    cells: [key],
  }))
  const rows = block.cells.flatMap((keys, row): readonly Line[] => {
    const total = keys.at(-1)
    if (total === undefined) return []
    const label = (block.rows[row]?.label ?? []).slice(-1).join('')
    const group = form.groups.find(({ members }) => members[0] === total && members.length > 1)
    const heading = group === undefined ? [] : [{ section, label: (block.rows[row]?.label ?? []).at(-2) ?? '', cells: group.members }]
    return [...heading, { section, label, cells: [total] }]
  })
  return [...rows.slice(0, 1), ...applicants, ...rows.slice(1)]
}
