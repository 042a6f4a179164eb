import { createHash } from 'node:crypto'
import { COMPARISON_FORMATS, writeComparison } from '../../src/documents/comparison.ts'
import { picturePages, pictureTables } from '../../src/documents/report-pictures.ts'
import { makeDocument, TARGETS } from '../../src/readers/proof.ts'
import { compareYears } from '../../src/report/compare.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { storedReport } from '../../src/report/stored-year.ts'
import { sampleReport } from '../documents/sample.ts'

/** Makes everything that the product makes on the day that it is told, and prints the SHA-256 of each. */

const [day = ''] = process.argv.slice(2)
globalThis.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [day] : given),
  get: (target, key) => (key === 'now' ? () => new target(day).getTime() : Reflect.get(target, key)),
})

const report = sampleReport()
const sheet = { year: 2023, version: 1, figures: [], rules: [], reasons: [], implied: ['总计 3 件'], zeroed: [], corrections: [] }
const sums: Record<string, string> = {}
const keep = (name: string, bytes: unknown) => {
  if (!(bytes instanceof Uint8Array)) throw new Error(`${name}: ${JSON.stringify(bytes)}`)
  sums[name] = createHash('sha256').update(bytes).digest('hex')
}
for (const format of TARGETS)
  for (const draft of [false, true]) {
    const made = await makeDocument(report, { format, draft, version: draft ? null : 1, broken: new Set(), sheet })
    keep(`${format}${draft ? ' of a draft' : ''}`, made.kind === 'made' && made.missing.length === 0 ? made.bytes : made)
  }
const plain = { draft: false, fontsDir: null }
const [pages, tables] = [await picturePages(report, plain), await pictureTables(report, null, plain)]
if (pages.kind !== 'pictured') throw new Error(pages.kind)
if (tables.kind !== 'pictured') throw new Error(tables.kind)
for (const [place, { png }] of [...pages.pages, ...tables.tables].entries()) keep(`picture ${place + 1}`, png)
const years = [2022, 2023].map((year) => storedReport(sampleReport({ year }), `${year}.docx`))
for (const format of COMPARISON_FORMATS) keep(`comparison as ${format}`, await writeComparison(compareYears(EDITION_2021, years), format, null))
console.log(JSON.stringify(sums))
