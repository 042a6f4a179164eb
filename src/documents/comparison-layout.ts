import { biggestChanges, type ComparedRow, type Comparison } from '../report/compare.ts'
import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Form, type Value } from '../report/form.ts'
import { oneLine } from '../report/prose.ts'
import { layoutChart } from './chart-layout.ts'
import { type Layout, type LayoutBlock, type LayoutCell, type LayoutTable, wordsCell } from './layout.ts'
import { printedAgency } from './report-layout.ts'
import { balancedLines } from './title.ts'
import { COMPARED } from './wording.ts'

const CHANGES_MOST = 10
/** Of the width; the rest is the label's. */
const COLUMN_SHARE = 0.13
const LABEL_LEAST = 0.28
/** Places of an amount that are shown; spreadsheets and programs have them all. */
const PLACES_MOST = 2

/** Several years' figures side by side as a document of its own: what moved most, then everything, section by section. */
export function layoutComparison(comparison: Comparison): Layout {
  const years = comparison.years.map(({ report }) => report.year)
  const newest = comparison.years.at(-1)?.report
  const agency = newest === undefined ? '' : printedAgency(newest)
  const changes = biggestChanges(comparison).slice(0, CHANGES_MOST)
  const blocks: readonly LayoutBlock[] = [
    { kind: 'title', lines: [...balancedLines(agency), COMPARED.title(years)] },
    ...comparison.years.map(({ report, source }) => paragraph(COMPARED.source(report.year, printedAgency(report), oneLine(source)))),
    { kind: 'heading', level: 1, text: COMPARED.main },
    layoutChart(comparison),
    ...(changes.length === 0 ? [paragraph(COMPARED.unchanged)] : section(comparison, COMPARED.changes, changes)),
    ...sectionsOf(comparison).flatMap(({ title, rows }) => section(comparison, title, rows)),
  ]
  return { running: null, meta: { title: agency + COMPARED.title(years), agency, issuedOn: newest?.issuedOn ?? null }, blocks }
}

/** All of it in one table, for a picture. */
export function comparisonTable(comparison: Comparison): LayoutTable {
  return table(comparison, COMPARED.all, sectionsOf(comparison))
}

function section(comparison: Comparison, name: string, rows: readonly ComparedRow[]): readonly LayoutBlock[] {
  return [{ kind: 'heading', level: 1, text: name }, table(comparison, name, [{ title: null, rows }])]
}

function paragraph(text: string): LayoutBlock {
  return { kind: 'paragraph', runs: [{ text, blank: false }], role: 'body' }
}

interface Part {
  readonly title: string | null
  readonly rows: readonly ComparedRow[]
}

/** Sections with the rows of which any year has the figure. */
function sectionsOf({ form, rows }: Comparison): readonly (Part & { readonly title: string })[] {
  const known = rows.filter(({ figures }) => figures.some((value) => value !== null))
  const keys = [...new Set(known.map(({ section }) => section))]
  return keys.map((key) => ({
    title: form.sections.find((section) => section.table?.section === key)?.heading ?? COMPARED.fees,
    rows: known.filter(({ section }) => section === key),
  }))
}

function table(comparison: Comparison, name: string, parts: readonly Part[]): LayoutTable {
  const heads = [...comparison.years.map(({ report }) => COMPARED.year(report.year)), COMPARED.difference, COMPARED.growth, COMPARED.share]
  const columns = Math.min(COLUMN_SHARE, (1 - LABEL_LEAST) / heads.length)
  const header = [COMPARED.item, ...heads].map((text) => wordsCell(text, { kind: 'label', heads: 'columns' }))
  return {
    kind: 'table',
    name,
    columns: [1 - columns * heads.length, ...heads.map(() => columns)],
    headerRows: 1,
    dense: true,
    rows: [header, ...parts.flatMap((part) => partRows(comparison.form, part, heads.length + 1))],
    parts: [0],
    sums: [],
    balances: [],
  }
}

function partRows(form: Form, { title, rows }: Part, width: number): readonly (readonly LayoutCell[])[] {
  const heading = title === null ? [] : [[wordsCell(title, { kind: 'label', colSpan: width, heads: 'columns' as const })]]
  return [...heading, ...rows.map((row) => figureRow(form, row))]
}

function figureRow(form: Form, { label, cells, figures, difference, growth, share }: ComparedRow): readonly LayoutCell[] {
  const [first] = cells
  const unit = first === undefined ? '件' : cellOf(form, first).unit
  return [
    wordsCell(unit === '件' ? label : COMPARED.withUnit(label, unit), { kind: 'label', align: 'left', heads: 'rows' }),
    ...figures.map((value) => figureCell(form, first, value, '')),
    figureCell(form, first, difference, difference !== null && difference > 0 ? '+' : ''),
    wordsCell(growth === null ? COMPARED.none : percent(growth, growth > 0 ? '+' : '')),
    wordsCell(share === null ? COMPARED.none : percent(share, '')),
  ]
}

function figureCell(form: Form, cell: CellKey | undefined, value: Value | null, sign: string): LayoutCell {
  if (value === null || cell === undefined) return wordsCell(COMPARED.none)
  const decimal = toDecimal(value, cellOf(form, cell))
  return wordsCell(sign + String(Number(Number(decimal).toFixed(PLACES_MOST))), { kind: 'figure', value: Number(decimal) })
}

const percent = (share: number, sign: string): string => `${sign}${Number((share * 100).toFixed(1))}%`
