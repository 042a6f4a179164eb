import { loadWords } from '../src/i18n.ts'
import { toReportFile } from '../src/report/report-file.ts'
import { writeDraft } from '../src/store/draft-record.ts'
import { exchangesOf, type Manner } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { openMemoryProduct } from './parts/memory-bots.ts'

/** Bytes in which a full draft without narrative is kept, told by lines and pasted whole, against the report file of the same figures. */

const LIMIT = 20 * 1024

const report = denseReport()
const words = loadWords('locales')['zh-CN']
const file = Buffer.byteLength(JSON.stringify(toReportFile(report)))
const product = await openMemoryProduct()
for (const [person, manner] of (['lines', 'pasted'] satisfies Manner[]).entries()) {
  await product.play(
    person,
    exchangesOf(report, words, manner).map(({ doing }) => doing),
  )
  const { draft } = await product.stateOf(person)
  if (draft === null) throw new Error('nobody opened a draft')
  const bytes = Buffer.byteLength(writeDraft(draft))
  const met = bytes <= LIMIT ? '' : ': NOT MET'
  console.log(`full draft (${manner}): ${bytes} bytes, report file ${file} bytes, ratio ${(bytes / file).toFixed(2)}, at most ${LIMIT} bytes${met}`)
}
await product.close()
