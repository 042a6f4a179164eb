import { readReport } from '../../../src/readers/report.ts'
import { tell } from '../../../src/report/correspondence.ts'
import { joinOverview } from '../../../src/report/overview.ts'
import { sameProse } from '../../../src/report/prose.ts'
import type { Report } from '../../../src/report/report.ts'
import { breakOf } from '../../../src/report/rules/sums.ts'
import { filledIn } from '../../../src/report/sheet.ts'
import type { ForeignFile } from './files.ts'

/** What a reading says wrong, and what it leaves open. */
export interface Judgement {
  readonly wrong: readonly string[]
  readonly doubts: number
  readonly truthless: readonly string[]
}

/** Reads a file and compares what was read with what was published. */
export async function judge({ number, format, ways, publication, bytes }: ForeignFile): Promise<Judgement> {
  const { report: truth } = publication
  const name = `${number} ${format} [${ways.join(', ')}]`
  const read = await readReport(bytes, name)
  if (read.kind === 'unreadable') return { wrong: [`${name}: ${read.code}`], doubts: 0, truthless: [] }
  const { report, doubts } = read
  const erroneous = truth.form.identities.some((identity) => breakOf(identity, truth.figures) !== null)
  // Where totals are wrong, what they decide between candidates may be; it is told as decided by them.
  const decided = new Set(
    doubts.flatMap(({ cell, value, candidates }) =>
      erroneous && value !== null && candidates.includes(truth.figures.get(cell) ?? -1) ? [cell] : [],
    ),
  )
  const doubted = new Set(doubts.filter(({ value }) => value === null).map(({ cell }) => cell))
  const said = tell(filledIn(report.form, report.figures), report.form, truth.form)
  const required = [...truth.form.cells.values()].filter((cell) => cell.required).map(({ key }) => key)
  const blank = new Set(
    publication.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().flatMap(({ id, text }) => (text === '' ? [id] : [])) : [])),
  )
  const cells = required
    .filter((cell) => !decided.has(cell) && !(blank.has(cell) && !report.figures.has(cell)))
    .filter((cell) => (doubted.has(cell) ? report.figures.has(cell) : said.get(cell) !== truth.figures.get(cell)))
  const unnamed = truth.form.identities.filter(
    (identity) =>
      breakOf(identity, truth.figures) !== null &&
      breakOf(identity, said) === null &&
      // A blank that is left blank says nothing that could break a total.
      identity.terms.every(
        ({ cell }) => said.has(cell) && !doubted.has(cell) && !decided.has(cell) && !(blank.has(cell) && !report.figures.has(cell)),
      ),
  )
  const wrong = [
    ...unnamed.map(({ id }) => `${name}: ${id} is not named`),
    ...cells.map((cell) => `${name}: ${cell} ${said.get(cell)} for ${truth.figures.get(cell)}`),
    ...(report.form === truth.form ? [] : [`${name}: form`]),
    ...(report.agency === truth.agency && report.year === truth.year ? [] : [`${name}: ${report.agency} ${report.year}`]),
    ...textsUnlike(truth, report).map((key) => `${name}: ${key}`),
  ]
  const truthless = doubts
    .filter(({ cell, candidates }) => !candidates.includes(truth.figures.get(cell) ?? -1))
    .map(({ cell, text }) => `${name}: ${cell} ${text}`)
  return { wrong, doubts: doubts.length, truthless }
}

function textsUnlike(truth: Report, read: Report): readonly string[] {
  const said = ({ form, texts }: Report, key: string) =>
    key === 'overview' ? joinOverview(form, texts) : (form.texts.flatMap((text) => (text === key ? [texts.get(text) ?? ''] : []))[0] ?? '')
  return truth.form.sections.filter(({ key, texts }) => texts.length > 0 && !sameProse(said(truth, key), said(read, key))).map(({ key }) => key)
}
