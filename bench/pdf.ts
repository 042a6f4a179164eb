import { setImmediate } from 'node:timers/promises'
import placeFonts from '../scripts/fonts.ts'
import { fontFolders, openFonts } from '../src/documents/fonts/font-shelf.ts'
import { layoutReport } from '../src/documents/report-layout.ts'
import { createCompiler, createTypesetter, TEMPLATE, templateInputs } from '../src/documents/typst/typesetter.ts'
import { readReport } from '../src/readers/report.ts'
import { EDITION_2021 } from '../src/report/editions/index.ts'
import type { Report } from '../src/report/report.ts'

/** A report with dense tables as PDF, from the report on, against a bare Typst compile of the same template and data; both warm. Reading it back is told apart. */

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 31)

const report: Report = {
  form: EDITION_2021,
  agency: '某某市人民政府',
  year: 2023,
  level: null,
  issuedOn: '2024-01-12',
  figures: new Map([...EDITION_2021.cells.keys()].map((cell, place) => [cell, 1000 + place * 37])),
  misprints: new Map(),
  texts: new Map(),
}

await placeFonts()
const opened = openFonts(fontFolders(null))
if (opened.kind === 'unusable') throw new Error(`fonts: ${opened.what.join(', ')}`)
const { fonts } = opened
const typesetter = createTypesetter(fonts)
const compiler = createCompiler(fonts)
const inputs = templateInputs(layoutReport(report, { draft: false }), 'document', fonts)

const bareCompile = () => compiler.pdf({ mainFilePath: TEMPLATE, inputs }, { pdfStandard: 'a-2b' })
const ours = async () => {
  const pdf = await typesetter.pdf(layoutReport(report, { draft: false }))
  if (!(pdf instanceof Uint8Array)) throw new Error(pdf.what.join(' '))
  return pdf
}

const times = { ours: [] as number[], bare: [] as number[], readBack: [] as number[] }
for (let round = 0; round <= ROUNDS; round++) {
  const [, bare] = await timed(bareCompile)
  compiler.evictCache(0)
  await setImmediate()
  const [pdf, made] = await timed(ours)
  const [, readBack] = await timed(() => readReport(pdf, 'report.pdf'))
  // The first round warms up.
  if (round === 0) continue
  times.bare.push(bare)
  times.ours.push(made)
  times.readBack.push(readBack)
}
const [made, bare, readBack] = [median(times.ours), median(times.bare), median(times.readBack)]
const ratio = `pdf: ${made.toFixed(0)} ms, bare Typst compile ${bare.toFixed(0)} ms, ratio ${(made / bare).toFixed(2)}`
console.log(`${ratio}; reading back ${readBack.toFixed(0)} ms (median of ${ROUNDS})`)

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now()
  const result = await work()
  return [result, performance.now() - begun]
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
