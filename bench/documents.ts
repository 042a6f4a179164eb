import { setImmediate } from 'node:timers/promises'
import { writeReport } from '../src/documents/formats.ts'
import { readReport } from '../src/readers/report.ts'
import { denseReport } from './parts/dense-report.ts'
import { docxByHand } from './parts/docx-by-hand.ts'
import { cpuOf, print, small, undisturbed } from './parts/measure.ts'
import { xlsxByHand } from './parts/xlsx-by-hand.ts'

/** A report with dense tables as DOCX and XLSX, from the report on, against the same pages made by the library by hand; all warm. Reading back is told apart. */

const [WARM, ROUNDS] = small ? [0, 1] : [10, 60]
const report = denseReport()

const write = async (format: 'docx' | 'xlsx') => {
  const written = await writeReport(report, format, { draft: false, version: null })
  if (written.kind !== 'written') throw new Error(`${format}: ${written.kind}`)
  return written
}

const byHand = { docx: docxByHand((await write('docx')).layout), xlsx: await xlsxByHand((await write('xlsx')).bytes) }
for (const format of ['docx', 'xlsx'] as const) {
  const costs = { ours: [] as number[], byHand: [] as number[], readBack: [] as number[] }
  for (let round = 0; round < WARM + ROUNDS; round++) {
    costs.byHand.push(await cpuOf(async () => void (await byHand[format]())))
    await setImmediate()
    costs.ours.push(await cpuOf(async () => void (await write(format))))
    await setImmediate()
    const { bytes, name } = await write(format)
    costs.readBack.push(await cpuOf(async () => void (await readReport(bytes, name))))
    await setImmediate()
  }
  const cost = (of: readonly number[]) => undisturbed(of.slice(WARM))
  print({
    what: `${format} written`,
    unit: 'ms',
    ours: cost(costs.ours),
    baseline: { name: 'by hand', value: cost(costs.byHand) },
    bound: { atMost: 1.5 },
  })
  console.log(`${format} read back, apart: ${cost(costs.readBack).toFixed(1)} ms`)
}
