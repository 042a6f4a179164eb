import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeReport } from '../../src/documents/formats.ts'
import { readReport } from '../../src/readers/report.ts'
import { tell } from '../../src/report/correspondence.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { breakOf } from '../../src/report/rules/sums.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedReport } from '../report/arbitraries.ts'
import { damaged } from './damage.ts'
import { publicationOf } from './foreign/publication.ts'
import type { Format } from './foreign/way.ts'
import { write } from './foreign/writers.ts'
import { zipOf } from './zip.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 300)
/** Where a slice of a long run begins. */
const FROM = Number(process.env.SOAK_FROM ?? 1)
/** Once read wrong. */
const SEEN = [20_003, 20_638]
const numbers = [...Array.from({ length: RUNS }, (_, at) => FROM + at), ...SEEN]
const office = officeAtHand()

/** Of some reports the one with the fewest zeros: there a shifted figure shows. */
function denseReport(): Report {
  const filled = ({ figures }: Report) => [...figures.values()].filter((value) => value > 0).length
  const [best] = fc.sample(balancedReport(EDITION_2021), { seed: 3, numRuns: 40 }).toSorted((a, b) => filled(b) - filled(a))
  if (best === undefined) throw new Error('no report was drawn')
  return best
}

const report = denseReport()
const foreign = (format: Format) => write(publicationOf(report), format)
const wordDocument = await writeReport(report, 'docx', { draft: false, version: null })
if (wordDocument.kind !== 'written') throw new Error(wordDocument.code)
/** In a package any damage shows by its checksums; here it comes before the packing. */
function repacked(zip: Uint8Array, number: number): Uint8Array {
  const files = unzipSync(zip)
  const name = 'word/document.xml'
  return zipOf({ ...files, [name]: damaged(files[name] ?? new Uint8Array(), number) })
}

const FILES: readonly { readonly name: string; readonly bytes: Uint8Array; readonly damage?: typeof damaged }[] = [
  { name: 'a web page', bytes: foreign('html') },
  { name: 'a text with tabs', bytes: foreign('tabs') },
  { name: 'a text with blanks', bytes: foreign('blanks') },
  { name: 'a text of a cell a line', bytes: foreign('lines') },
  { name: 'a Markdown text', bytes: foreign('markdown') },
  { name: 'a Word document', bytes: foreign('docx') },
  { name: 'a Word document whose text is damaged', bytes: foreign('docx'), damage: repacked },
  ...(office ? [{ name: 'an old Word document', bytes: savedAs(wordDocument.bytes, 'docx', 'doc') }] : []),
]

/** Cells of sections 3 and 4 that are read as something else, without a doubt and without a total that shows it. */
function hiddenErrors(read: Report, doubted: ReadonlySet<CellKey>): readonly CellKey[] {
  const { form, figures } = read
  const truth = tell(report.figures, report.form, form)
  const shown = new Set(
    form.identities.filter((identity) => breakOf(identity, figures) !== null).flatMap(({ terms }) => terms.map(({ cell }) => cell)),
  )
  return [...form.cells.values()]
    .filter(({ key, section, required }) => required && section !== 'proactive' && figures.has(key) && figures.get(key) !== truth.get(key))
    .map(({ key }) => key)
    .filter((key) => !shown.has(key) && !doubted.has(key))
}

describe('a damaged file', () => {
  test.for(FILES)(
    'is refused, or read without an error that nothing shows: $name',
    { timeout: RUNS * 1_000 },
    async ({ bytes, damage = damaged }) => {
      const errors: string[] = []
      for (const number of numbers) {
        const read = await readReport(damage(bytes, number), 'file')
        if (read.kind === 'unreadable') continue
        const hidden = hiddenErrors(read.report, new Set(read.doubts.map(({ cell }) => cell)))
        errors.push(...hidden.map((cell) => `${number}: ${cell} ${read.report.figures.get(cell)} for ${report.figures.get(cell)}`))
      }
      expect(errors).toEqual([])
    },
  )
})
