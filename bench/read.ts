import { setImmediate } from 'node:timers/promises'
import { load } from 'cheerio'
import exceljs from 'exceljs'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import placeFonts from '../scripts/fonts.ts'
import { writeReport } from '../src/documents/formats.ts'
import { readReport } from '../src/readers/report.ts'
import { EDITION_2021 } from '../src/report/editions/index.ts'
import type { Report } from '../src/report/report.ts'

/** Reading a report with dense tables, from the bytes to its figures, against the parsing library alone on the same file; both warm. */

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 31)

const report: Report = {
  form: EDITION_2021,
  agency: '某某市人民政府',
  year: 2023,
  level: null,
  issuedOn: '2024-01-12',
  figures: new Map([...EDITION_2021.cells.keys()].map((cell, place) => [cell, 1000 + place * 37])),
  misprints: new Map(),
  texts: new Map(EDITION_2021.texts.map((key) => [key, '本年度依法公开政府信息，及时办理申请。'.repeat(12)])),
}

const LIBRARIES: Readonly<Record<'docx' | 'pdf' | 'xlsx' | 'html', (bytes: Uint8Array) => Promise<unknown>>> = {
  docx: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
  html: async (bytes) => load(new TextDecoder().decode(bytes)),
  pdf: async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const document = await task.promise
    for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getOperatorList()
    await task.destroy()
  },
  xlsx: (bytes) => new exceljs.Workbook().xlsx.load(new Uint8Array(bytes).buffer),
}

await placeFonts()
for (const format of ['docx', 'pdf', 'xlsx', 'html'] as const) {
  const written = await writeReport(report, format, { draft: false, version: null })
  if (written.kind !== 'written') throw new Error(`${format}: ${written.kind}`)
  const { bytes } = written
  const times = { ours: [] as number[], library: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    const library = await timed(() => LIBRARIES[format](bytes))
    const ours = await timed(() => readReport(bytes, `report.${format}`))
    await setImmediate()
    // The first round warms up.
    if (round === 0) continue
    times.library.push(library)
    times.ours.push(ours)
  }
  const [ours, library] = [median(times.ours), median(times.library)]
  console.log(
    `read ${format}: ${ours.toFixed(1)} ms, library alone ${library.toFixed(1)} ms, ratio ${(ours / library).toFixed(2)} (median of ${ROUNDS})`,
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
