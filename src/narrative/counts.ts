import { type CellKey, cellKey, type Figures, type Form } from '../report/form.ts'

/**
 * What words count, by names of rows and groups: `received`, `received.naturalPerson`, `refused*` (all rows of that name),
 * `review.total`, `litigation.upheld` (both groups of 行政诉讼), `received+carriedOver`, `organisations(received)` (the five columns of 法人或其他组织).
 */
export type Count = string

interface Term {
  readonly cell: CellKey
  readonly sign: 1 | -1
}

/** The same in a column of section 3. */
export function inColumn(count: Count, column: string): Count {
  return column === 'organisations' ? `organisations(${count})` : count.replace(/[\w*]+/gu, (row) => `${row}.${column}`)
}

/** The cells that the count adds up; null where the form does not have them all. */
export function termsOf(form: Form, count: Count): readonly Term[] | null {
  const across = /^organisations\((.+)\)$/u.exec(count)?.[1]
  const terms: Term[] = []
  for (const [, sign, name = ''] of (across ?? count).matchAll(/([+-]?)([\w.*]+)/gu)) {
    const names = across === undefined ? [name] : organisations(form).map((column) => `${name}.${column}`)
    const cells = names.flatMap((one) => cellsOf(form, one) ?? [])
    if (cells.length === 0) return null
    terms.push(...cells.map((cell): Term => ({ cell, sign: sign === '-' ? -1 : 1 })))
  }
  return terms
}

/** What the tables say, in the steps of the cells; null where one of them is blank. */
export function sumOf(figures: Figures, terms: readonly Term[]): number | null {
  let sum = 0
  for (const { cell, sign } of terms) {
    const value = figures.get(cell)
    if (value === undefined) return null
    sum += sign * value
  }
  return sum
}

const LITIGATION = ['directLitigation', 'litigationAfterReview']

function cellsOf(form: Form, name: string): readonly CellKey[] | null {
  const [row = '', column = 'total'] = name.split('.')
  const rows = row === 'litigation' ? LITIGATION : row.endsWith('*') ? rowsLike(form, row.slice(0, -1)) : [row]
  const found = rows.flatMap((one) => {
    const paths = [name, `proactive.${name}`, `disputes.${one}.${column}`, `requests.${one}.${column}`]
    return paths.flatMap((path) => cellKey(form, path) ?? []).slice(0, 1)
  })
  return found.length === rows.length ? found : null
}

function rowsLike(form: Form, prefix: string): readonly string[] {
  return requestBlocks(form).flatMap(({ rows }) => rows.map(({ key }) => key).filter((key) => key.startsWith(prefix)))
}

/** The columns between that of 自然人 and the total. */
function organisations(form: Form): readonly string[] {
  return requestBlocks(form).flatMap(({ columns }) => columns.slice(1, -1).map(({ key }) => key))
}

const requestBlocks = (form: Form) => form.sections.flatMap(({ key, table }) => (key === 'requests' ? (table?.blocks ?? []) : []))
