import fc from 'fast-check'
import { EDITION_2021, EDITION_2021_ONE_ROW } from '../../../src/report/editions/index.ts'
import type { Report } from '../../../src/report/report.ts'
import { balancedReport } from '../../report/arbitraries.ts'
import { type Chance, chanceOf } from './chance.ts'
import { DOCUMENT_WAYS } from './document-ways.ts'
import { FIGURE_WAYS } from './figure-ways.ts'
import { type Publication, publicationOf } from './publication.ts'
import { TABLE_WAYS } from './table-ways.ts'
import { FORMATS, type Format, type Way } from './way.ts'
import { write } from './writers.ts'

/** Files that others may have published, each made again from its number. */

export const WAYS: readonly Way[] = [...FIGURE_WAYS, ...TABLE_WAYS, ...DOCUMENT_WAYS]

export interface ForeignFile {
  readonly number: number
  readonly format: Format
  readonly ways: readonly string[]
  readonly publication: Publication
  readonly bytes: Uint8Array
}

/** File number `number`: a report, a format, and a few ways of publishing that go together; `alter` changes what is reported. */
export function foreignFile(number: number, alter: (report: Report, chance: Chance) => Report = (report) => report): ForeignFile {
  const chance = chanceOf(number)
  const form = chance.onceIn(4) ? EDITION_2021_ONE_ROW : EDITION_2021
  const [drawn] = fc.sample(balancedReport(form), { seed: number, numRuns: 1 })
  if (drawn === undefined) throw new Error('no report was drawn')
  // Fees are stated in the words of whoever writes; the date stands in a signature or nowhere.
  const figures = new Map([...drawn.figures].filter(([cell]) => !cell.startsWith('informationFees')))
  const report = alter({ ...drawn, figures, level: null, issuedOn: null }, chance)
  const format = FORMATS[number % FORMATS.length] ?? 'html'
  const ways = chosenWays(number, format, chance)
  const publication = ways.reduce((one, way) => way.apply(one, chance), publicationOf(report))
  return { number, format, ways: ways.map(({ name }) => name), publication, bytes: write(publication, format) }
}

/** One way for each file in turn, and up to four more of other kinds. */
function chosenWays(number: number, format: Format, chance: Chance): readonly Way[] {
  const fitting = WAYS.filter(({ formats }) => formats?.includes(format) !== false)
  const first = fitting[Math.floor(number / FORMATS.length) % fitting.length]
  const chosen: Way[] = first === undefined ? [] : [first]
  for (let more = chance.below(5); more > 0; more--) {
    const way = fitting[chance.below(fitting.length)]
    if (way !== undefined && chosen.every(({ kind }) => kind !== way.kind)) chosen.push(way)
  }
  // In the order of the list: figures, tables, the rest.
  return WAYS.filter((way) => chosen.includes(way))
}
