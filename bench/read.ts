import { setImmediate } from 'node:timers/promises'
import { load } from 'cheerio'
import exceljs from 'exceljs'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import placeFonts from '../scripts/fonts.ts'
import { writeReport } from '../src/documents/formats.ts'
import { readReport } from '../src/readers/report.ts'
import { openSource } from '../src/readers/source.ts'
import { EDITION_2021 } from '../src/report/editions/index.ts'
import type { Report } from '../src/report/report.ts'
import { denseReport } from './parts/dense-report.ts'
import { cpuOf, print, small, undisturbed } from './parts/measure.ts'

/**
 * A report with dense tables and texts opened, from its bytes to paragraphs and tables with their places, against the parsing library alone on
 * the same file; both warm. What recognises the report in them is told apart.
 */

const [WARM, ROUNDS] = small ? [0, 1] : [10, 50]

const report: Report = {
  ...denseReport(),
  issuedOn: '2025-01-12',
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
  const { bytes, name } = written
  const costs = { library: [] as number[], opened: [] as number[], read: [] as number[] }
  for (let round = 0; round < WARM + ROUNDS; round++) {
    costs.library.push(await cpuOf(async () => void (await LIBRARIES[format](bytes))))
    await setImmediate()
    costs.opened.push(await cpuOf(async () => void (await openSource(bytes))))
    await setImmediate()
    costs.read.push(await cpuOf(async () => void (await readReport(bytes, name))))
    await setImmediate()
  }
  const cost = (of: readonly number[]) => undisturbed(of.slice(WARM))
  const [library, opened, read] = [cost(costs.library), cost(costs.opened), cost(costs.read)]
  print({ what: `${format} opened`, unit: 'ms', ours: opened, baseline: { name: 'library alone', value: library }, bound: { atMost: 1.3 } })
  console.log(`${format} recognised, apart: ${Math.max(0, read - opened).toFixed(1)} ms`)
}
