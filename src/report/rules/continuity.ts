import type { Objection } from '../finding.ts'
import { type CellKey, cellKey, type Figures, type Form } from '../form.ts'
import { rowCells } from '../table.ts'
import { lastFigures } from './last-year.ts'
import type { Rule, Subject } from './rule.ts'

/** What this year's figures owe to last year's. */

const REGULATION = '《政府信息公开条例》第五十条'

export const CONTINUITY_RULES: readonly Rule[] = [
  {
    id: 'requests.continuity',
    severity: 'warning',
    formula: "in each column of section 3: carried over = last year's carried forward",
    source: REGULATION,
    objections: (subject) => {
      const last = lastFigures(subject)
      const before = rowCells(subject.form, 'requests', 'carriedForward')
      return rowCells(subject.form, 'requests', 'carriedOver').flatMap((cell, column): Objection[] => {
        const expected = last.get(before[column] ?? cell)
        const actual = subject.figures.get(cell)
        if (expected === undefined || actual === undefined || expected === actual) return []
        return [{ cells: [cell], expected, actual, params: { lastYear: subject.year - 1 } }]
      })
    },
  },
  {
    id: 'proactive.continuity',
    severity: 'warning',
    formula: "in force = last year's in force + issued - repealed",
    source: REGULATION,
    objections: (subject) => {
      const last = lastFigures(subject)
      return stocks(subject).flatMap((stock): Objection[] => {
        const before = last.get(stock.inForce.cell)
        if (before === undefined) return []
        const expected = before + stock.issued.value - stock.repealed.value
        const actual = stock.inForce.value
        return expected === actual ? [] : [{ cells: stock.cells, expected, actual, params: { lastYear: subject.year - 1, before } }]
      })
    },
  },
  {
    id: 'proactive.opening-stock',
    severity: 'warning',
    formula: 'without last year: in force - issued + repealed >= 0',
    source: REGULATION,
    objections: (subject) => {
      const last = lastFigures(subject)
      return stocks(subject).flatMap((stock): Objection[] => {
        if (last.has(stock.inForce.cell)) return []
        const least = stock.issued.value - stock.repealed.value
        const actual = stock.inForce.value
        return actual >= least ? [] : [{ cells: stock.cells, expected: least, actual }]
      })
    },
  },
]

interface Filled {
  readonly cell: CellKey
  readonly value: number
}
interface Stock {
  readonly cells: readonly CellKey[]
  readonly issued: Filled
  readonly repealed: Filled
  readonly inForce: Filled
}

/** Rows of section 2 that count a stock, where all three of its figures are there. */
function stocks({ form, figures }: Subject): readonly Stock[] {
  return stockRows(form).flatMap((row): Stock[] => {
    const [inForce, issued, repealed] = ['inForce', 'issued', 'repealed'].map((column) => filled(form, figures, `proactive.${row}.${column}`))
    if (!inForce || !issued || !repealed) return []
    return [{ cells: [inForce.cell, issued.cell, repealed.cell], issued, repealed, inForce }]
  })
}

function stockRows(form: Form): readonly string[] {
  const blocks = form.sections.flatMap((section) => (section.key === 'proactive' ? (section.table?.blocks ?? []) : []))
  return blocks.filter((block) => block.columns.some((column) => column.key === 'inForce')).flatMap((block) => block.rows.map((row) => row.key))
}

function filled(form: Form, figures: Figures, key: string): Filled | null {
  const cell = cellKey(form, key)
  const value = cell === null ? undefined : figures.get(cell)
  return cell === null || value === undefined ? null : { cell, value }
}
