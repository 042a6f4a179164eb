import { loadWords } from '../src/i18n.ts'
import { EDITION_2021 } from '../src/report/editions/index.ts'
import { writeDraft } from '../src/store/draft-record.ts'
import { exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { cpuOf, print, small, undisturbed } from './parts/measure.ts'
import { type MemoryBot, openMemoryProduct } from './parts/memory-bots.ts'
import { dialogueTalk, listTalk, openReplayBot } from './parts/replay-bot.ts'

/**
 * A late answer of a person who states one figure a message, against the same dialogue as a conversation of grammY's replay plugin,
 * and against a conversation that only asks the same questions from a list. All in memory.
 */

const MARKS = [
  { answer: 60, bound: { atLeast: 10 } },
  { answer: 100, bound: { atLeast: 20 } },
] as const
/** Answers measured around a mark. */
const WINDOW = 5

const words = loadWords('locales')['zh-CN']
const report = denseReport()
const exchanges = exchangesOf(report, words, 'single')
const script = exchanges.map(({ doing }) => doing)
const product = await openMemoryProduct()
const dialogue = openReplayBot(dialogueTalk(words, `${report.year + 1}-01-05`))
const list = openReplayBot(listTalk(EDITION_2021, words, exchanges))
const bots = { product, dialogue, list }

/** Ours does less work an answer, so it takes more of them until all of it is compiled. */
const [warmProduct, warm, rounds] = small ? [0, 0, 1] : [60, 5, 20]
for (let person = 1; person <= warmProduct; person++) await product.play(1000 + person, script)
for (let person = 1; person <= warm; person++) for (const bot of [dialogue, list]) await bot.play(1000 + person, script.slice(0, 100))

const costs = MARKS.map(() => ({ product: [] as number[], dialogue: [] as number[], list: [] as number[] }))
const bytes = MARKS.map(() => ({ product: 0, dialogue: 0 }))
for (let person = 1; person <= rounds; person++) {
  let played = 0
  for (const [at, { answer }] of MARKS.entries()) {
    const [begun, end] = [answer - Math.ceil(WINDOW / 2), answer + Math.floor(WINDOW / 2)]
    for (const name of ['product', 'dialogue', 'list'] as const) costs[at]?.[name].push(await costOf(bots[name], person, played, begun, end))
    const { draft, chat } = await product.stateOf(person)
    const kept = (draft === null ? '' : writeDraft(draft)) + JSON.stringify(chat)
    bytes[at] = { product: Buffer.byteLength(kept), dialogue: dialogue.bytes(person) }
    played = end
  }
}
for (const [at, { answer, bound }] of MARKS.entries()) {
  const { product: ours = [], dialogue: replayed = [], list: asked = [] } = costs[at] ?? {}
  const [cost, lists] = [undisturbed(ours), undisturbed(asked)]
  print({ what: `answer ${answer}`, unit: 'ms', ours: cost, baseline: { name: 'replay plugin', value: undisturbed(replayed) }, bound })
  console.log(`answer ${answer} of a mere list: ${cost.toFixed(2)} ms, replay plugin ${lists.toFixed(2)} ms, ratio ${(lists / cost).toFixed(2)}`)
  const { product: kept = 0, dialogue: log = 0 } = bytes[at] ?? {}
  console.log(`kept at answer ${answer}: ${kept} bytes, replay plugin ${log} bytes, ratio ${(kept / log).toFixed(2)}`)
}
for (const bot of Object.values(bots)) await bot.close()

/** Milliseconds of processor time of an answer from `begun` to `end`, after those from `played` on. */
async function costOf(bot: MemoryBot, person: number, played: number, begun: number, end: number): Promise<number> {
  await bot.play(person, script.slice(played, begun))
  return (await cpuOf(async () => void (await bot.play(person, script.slice(begun, end))))) / (end - begun)
}
