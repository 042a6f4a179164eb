import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWords } from '../src/i18n.ts'
import type { CellKey, Figures } from '../src/report/form.ts'
import type { Report } from '../src/report/report.ts'
import { createBareBot } from './parts/bare-bot.ts'
import { corrections, type Doing, exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { openHttpBot, type Played } from './parts/http-bots.ts'
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
await storedYears()
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

/** Corrections of a full draft whose organ has five years stored, against those of one that has none. */
async function storedYears(): Promise<void> {
  const [WARM, CYCLE] = [4, 8]
  const drafts = small ? 1 : 60
  const all = corrections(report, words, WARM + CYCLE)
  const before = (ago: number, agency: string): Report => ({ ...report, agency, year: report.year - ago, figures: figuresBefore() })
  const costs = { five: [] as number[], none: [] as number[] }
  for (let draft = 0; draft < drafts; draft++) {
    for (const [ago, measured] of [
      [[1, 2, 3, 4, 5], costs.five],
      [[], costs.none],
    ] as const) {
      const person = 2_000_000 + draft * 10 + ago.length
      const organ = report.agency.replace('市', `${person}市`)
      const named = script.map((doing): Doing => (doing.kind === 'text' && doing.text === report.agency ? { kind: 'text', text: organ } : doing))
      await product.play(person, named)
      product.keepYears(
        organ,
        ago.map((years) => before(years, organ)),
      )
      await product.play(person, all.slice(0, WARM))
      measured.push((await cpuOf(async () => void (await product.play(person, all.slice(WARM))))) / CYCLE)
    }
  }
  print({
    what: 'correction with five years stored',
    unit: 'ms',
    ours: undisturbed(costs.five),
    baseline: { name: 'none', value: undisturbed(costs.none) },
    bound: { atMost: 1.1 },
  })
}

/** Of a year that this one goes on from without a contradiction, so that there is no more to say than without it. */
function figuresBefore(): Figures {
  const { form, figures } = report
  const of = (cell: CellKey | null) => (cell === null ? 0 : (figures.get(cell) ?? 0))
  const carried = form.carried.map(({ from, to }) => [from, of(to)] as const)
  const stocks = form.stocks.map(({ issued, repealed, inForce }) => [inForce, of(inForce) - of(issued) + of(repealed)] as const)
  return new Map([...figures, ...carried, ...stocks])
}

/**
 * Over HTTP with a Bot API server in another process. The processor time is that of the whole way, of the bot and of the server, since a
 * call is made by both; the same with the store in memory tells what keeping it on disk costs, which the bare bot does not do.
 */
async function overHttp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-turn-'))
  const bots = {
    product: await openHttpBot({ name: 'product', path: join(folder, 'store.db') }),
    forgetful: await openHttpBot({ name: 'product', path: ':memory:' }),
    bare: await openHttpBot({ name: 'bare', answers }),
  }
  const [warm, rounds] = small ? [1, 1] : [40, 80]
  const played = { product: [] as Played[], forgetful: [] as Played[], bare: [] as Played[] }
  for (let person = 1; person <= warm + rounds; person++)
    for (const name of ['product', 'forgetful', 'bare'] as const) played[name].push(await bots[name].play(person, script))
  for (const bot of Object.values(bots)) await bot.close()
  rmSync(folder, { recursive: true })
  const cost = (name: keyof typeof played, of: (one: Played) => number) => undisturbed(played[name].slice(warm).map(of)) / script.length
  const whole = ({ bot, server }: Played) => bot + server
  const [kept, forgotten, bare] = [cost('product', whole), cost('forgetful', whole), cost('bare', whole)]
  print({ what: 'turn over HTTP, both sides', unit: 'ms', ours: kept, baseline: { name: 'bare handler', value: bare }, bound: { atMost: 1.5 } })
  tell('nothing kept on disk, both sides', forgotten, bare)
  tell(
    "the bot's side alone",
    cost('product', ({ bot }) => bot),
    cost('bare', ({ bot }) => bot),
  )
  const waited = (name: keyof typeof played) => median(played[name].slice(warm).flatMap(({ waits }) => waits))
  tell('waiting for an answer over HTTP', waited('product'), waited('bare'))
}

function tell(what: string, ours: number, bare: number): void {
  console.log(`${what}: ${ours.toPrecision(3)} ms, bare handler ${bare.toPrecision(3)} ms, ratio ${(ours / bare).toFixed(2)}`)
}
