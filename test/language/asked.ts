import { readQuestion } from '../../src/language/questions.ts'
import { type Answer, answer } from '../../src/report/answer.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, TextKey } from '../../src/report/form.ts'
import { type StoredReport, storedReport } from '../../src/report/stored-year.ts'

/** Three years in which no two sums are alike, and how questions about them are expected to be answered. */

export interface QuestionCase {
  readonly ask: string
  /** Such as `figure requests.refused*.total 2023`, `difference … 2022 2023`, `text overview 2022`, `ambiguous`, `unanswerable`, `offered requests.granted.total`. */
  readonly is: string
}

export const YEAR = 2024
const CELLS = [...EDITION_2021.cells.keys()]

export const YEARS: ReadonlyMap<number, StoredReport> = new Map([2021, 2022, 2023].map((year) => [year, stored(year)]))

function stored(year: number): StoredReport {
  // Scattered far apart, so that no figure, sum or difference is another's.
  const figures = new Map(CELLS.map((cell, at) => [cell, ((at + 1) * (year - 2000) * 7_919 + at * at * 131) % 999_983]))
  const texts = new Map(EDITION_2021.texts.map((key): [TextKey, string] => [key, `${key} ${year}`]))
  const report = { form: EDITION_2021, agency: '某某县民政局', year, level: null, issuedOn: null, figures, misprints: new Map(), texts }
  return storedReport(report, `${year}.json`)
}

export function asked(text: string): Answer {
  return answer(EDITION_2021, readQuestion(EDITION_2021, text, { year: YEAR, names: ['某某县民政局'] }).inquiry, YEAR, YEARS)
}

/** What was answered, in the way cases expect it. */
export function told(answered: Answer): unknown {
  switch (answered.kind) {
    case 'figure':
      return { years: answered.years.map(({ stored: { report } }) => report.year), value: answered.value }
    case 'changes':
      return { changes: [answered.older.report.year, answered.newer.report.year] }
    case 'text':
      return { part: answered.part, year: answered.stored.report.year }
    case 'report':
      return { report: answered.stored.report.year }
    case 'ambiguous':
      return 'ambiguous'
    case 'unknown':
      return 'unknown'
  }
}

/** The same from the words of a case. */
export function expected({ is }: QuestionCase): unknown {
  const [kind = '', ...rest] = is.split(' ')
  const years = rest.filter((word) => /^\d{4}$/u.test(word)).map(Number)
  if (kind === 'changes') return { changes: years }
  if (kind === 'report') return { report: years[0] }
  if (kind === 'text') return { part: rest[0], year: years[0] }
  if (kind === 'ambiguous') return 'ambiguous'
  const cells = cellsNamed({ ask: '', is })
  const values = years.map((year) => cells.reduce((sum, cell) => sum + (YEARS.get(year)?.figures.get(cell) ?? Number.NaN), 0))
  const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)]
  const value = { figure: last, difference: last - first, sum: values.reduce((sum, one) => sum + one, 0), list: values }[kind]
  return { years, value }
}

/** The cells that a case names, those to be added up joined by `+`. */
export const cellsNamed = ({ is }: QuestionCase): readonly CellKey[] => (is.split(' ')[1] ?? '').split('+').flatMap(cellsLike)

/** Keys with `*` for a part of them. */
function cellsLike(pattern: string): readonly CellKey[] {
  const like = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`, 'u')
  const cells = CELLS.filter((cell) => like.test(cell))
  if (cells.length === 0) throw new Error(`no cell is like ${pattern}`)
  return cells
}
