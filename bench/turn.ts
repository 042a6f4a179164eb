import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWords } from '../src/i18n.ts'
import { createBareBot } from './parts/bare-bot.ts'
import { corrections, exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { openHttpBot } from './parts/http-bots.ts'
import { cpuOf, median, print, small, undisturbed } from './parts/measure.ts'
import { type MemoryBot, openMemoryProduct, runInMemory } from './parts/memory-bots.ts'

/** What a turn costs the processor: the whole way from Telegram to Telegram, a dense table, against a bot that only sends the same messages. */

const words = loadWords('locales')['zh-CN']
const report = denseReport()
const script = exchangesOf(report, words, 'lines').map(({ doing }) => doing)

const product = await openMemoryProduct()
const answers = await product.play(0, script)
const bare = runInMemory((token, client) => createBareBot(token, client, answers))
await inMemory()
await growth()
await bare.close()
await product.close()
await overHttp()

/** Everything but the network: grammY's polling and client, the dialogue, SQLite in memory. */
async function inMemory(): Promise<void> {
  const [warm, rounds] = small ? [1, 1] : [60, 200]
  const costs = { product: [] as number[], bare: [] as number[] }
  for (let person = 1; person <= warm + rounds; person++) {
    costs.product.push(await costOf(product, person))
    costs.bare.push(await costOf(bare, person))
  }
  print({
    what: 'turn in memory',
    unit: 'ms',
    ours: undisturbed(costs.product.slice(warm)),
    baseline: { name: 'bare handler', value: undisturbed(costs.bare.slice(warm)) },
    bound: { atMost: 8 },
  })
}

async function costOf(bot: MemoryBot, person: number): Promise<number> {
  return (await cpuOf(async () => void (await bot.play(person, script)))) / script.length
}

/** Late corrections of a full draft against early ones, each cycle of them on a draft of its own that is as full and as warm. */
async function growth(): Promise<void> {
  const [EARLY, LATE, CYCLE] = [2, 197, 4]
  const drafts = small ? 1 : 60
  const all = corrections(report, words, LATE + CYCLE)
  const costs = { early: [] as number[], late: [] as number[] }
  for (let draft = 0; draft < drafts; draft++) {
    for (const [begun, measured] of [
      [EARLY, costs.early],
      [LATE, costs.late],
    ] as const) {
      const person = 1_000_000 + draft * 1000 + begun
      await product.play(person, [...script, ...all.slice(0, begun)])
      const cost = await cpuOf(async () => void (await product.play(person, all.slice(begun, begun + CYCLE))))
      measured.push(cost / CYCLE)
    }
  }
  print({
    what: '200th correction of a full draft',
    unit: 'ms',
    ours: undisturbed(costs.late),
    baseline: { name: '5th', value: undisturbed(costs.early) },
    bound: { atMost: 1.1 },
  })
}

/** Over HTTP with a Bot API server in another process, the store on disk. */
async function overHttp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-turn-'))
  const bots = {
    product: await openHttpBot({ name: 'product', path: join(folder, 'store.db') }),
    bare: await openHttpBot({ name: 'bare', answers }),
  }
  const [warm, rounds] = small ? [1, 1] : [20, 60]
  const played = { product: [] as Awaited<ReturnType<typeof bots.product.play>>[], bare: [] as Awaited<ReturnType<typeof bots.bare.play>>[] }
  for (let person = 1; person <= warm + rounds; person++) {
    played.product.push(await bots.product.play(person, script))
    played.bare.push(await bots.bare.play(person, script))
  }
  await bots.product.close()
  await bots.bare.close()
  rmSync(folder, { recursive: true })
  const [ours, theirs] = [played.product.slice(warm), played.bare.slice(warm)]
  const spent = (of: typeof ours) => undisturbed(of.map((one) => one.spent)) / script.length
  const waited = (of: typeof ours) => median(of.flatMap(({ waits }) => waits))
  print({ what: 'turn over HTTP', unit: 'ms', ours: spent(ours), baseline: { name: 'bare handler', value: spent(theirs) }, bound: { atMost: 1.5 } })
  console.log(
    `waiting for an answer over HTTP: ${waited(ours).toFixed(1)} ms, bare handler ${waited(theirs).toFixed(1)} ms, ratio ${(waited(ours) / waited(theirs)).toFixed(2)}`,
  )
}
