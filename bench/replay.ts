import { loadWords } from '../src/i18n.ts'
import { EDITION_2021 } from '../src/report/editions/index.ts'
import { writeDraft } from '../src/store/draft-record.ts'
import { exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { cpuOf, print, small, undisturbed } from './parts/measure.ts'
import { type MemoryBot, openMemoryProduct } from './parts/memory-bots.ts'
import { openReplayBot } from './parts/replay-bot.ts'

/** A late answer of a person who states one figure a message, against the same questions as a conversation of grammY's replay plugin; both in memory. */

const MARKS = [
  { answer: 60, bound: { atLeast: 10 } },
  { answer: 100, bound: { atLeast: 20 } },
]
/** Answers measured around a mark. */
const WINDOW = 5

const words = loadWords('locales')['zh-CN']
const exchanges = exchangesOf(denseReport(), words, 'single')
const script = exchanges.map(({ doing }) => doing)
const product = await openMemoryProduct()
const replay = openReplayBot({ form: EDITION_2021, words, questions: exchanges })

/** Ours does less work an answer, so it takes more of them until all of it is compiled. */
const [warmProduct, warm, rounds] = small ? [0, 0, 1] : [60, 5, 20]
for (let person = 1; person <= warmProduct; person++) await product.play(1000 + person, script)
const costs = MARKS.map(() => ({ product: [] as number[], replay: [] as number[] }))
const bytes = MARKS.map(() => ({ product: 0, replay: 0 }))
for (let person = 1; person <= warm + rounds; person++) {
  for (const [at, { answer }] of MARKS.entries()) {
    const [begun, end] = [answer - Math.ceil(WINDOW / 2), answer + Math.floor(WINDOW / 2)]
    const before = at === 0 ? 0 : (MARKS[at - 1]?.answer ?? 0) + Math.floor(WINDOW / 2)
    for (const bot of ['product', 'replay'] as const) {
      const cost = await late({ product, replay }[bot], person, before, begun, end)
      if (person > warm) costs[at]?.[bot].push(cost)
    }
    const { draft, chat } = await product.stateOf(person)
    bytes[at] = { product: Buffer.byteLength((draft === null ? '' : writeDraft(draft)) + JSON.stringify(chat)), replay: replay.bytes(person) }
  }
}
for (const [at, { answer, bound }] of MARKS.entries()) {
  const [cost, kept] = [costs[at], bytes[at]]
  if (cost === undefined || kept === undefined) continue
  print({
    what: `answer ${answer}`,
    unit: 'ms',
    ours: undisturbed(cost.product),
    baseline: { name: 'replay plugin', value: undisturbed(cost.replay) },
    bound,
  })
  console.log(`kept at answer ${answer}: ${kept.product} bytes, replay plugin ${kept.replay} bytes, ratio ${(kept.product / kept.replay).toFixed(2)}`)
}
await replay.close()
await product.close()

/** Milliseconds of processor time of an answer from `begun` to `end`, after those from `before` on. */
async function late(bot: MemoryBot, person: number, before: number, begun: number, end: number): Promise<number> {
  await bot.play(person, script.slice(before, begun))
  return (await cpuOf(async () => void (await bot.play(person, script.slice(begun, end))))) / (end - begun)
}
