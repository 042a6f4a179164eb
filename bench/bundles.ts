import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadWords } from '../src/i18n.ts'
import { printedLinks, spawnProduct } from '../test/e2e/product.ts'
import { corrections, type Doing, exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { invitations } from './parts/invitations.ts'
import { median, print, quantile, small } from './parts/measure.ts'
import { enterChat, type WebPerson } from './parts/web-person.ts'

/** What organs that talk wait for while twenty others have their bundle made, against what they wait for when nothing is made. Wants `npm run build` done. */

const [ROUNDS, TALKERS, BUNDLES] = small ? [1, 2, 1] : [4, 8, 20]
/** Milliseconds that a person takes for the next answer. */
const THOUGHT = 40
/** Milliseconds within which all bundles are there, also on a busy machine. */
const PATIENCE = 300_000
/** The quiet turns of a round at least, for a 99th of them to mean something. */
const LEAST = small ? 20 : 1500

const words = loadWords('locales')['zh-CN']
const report = denseReport()
const script = exchangesOf(report, words, 'lines').map(({ doing }) => doing)
const cycle = corrections(report, words, 4)

const folder = mkdtempSync(join(tmpdir(), 'tianbao-bundles-'))
const server = spawnProduct(folder, 0)
const [address = ''] = await printedLinks(server)
const codes = await invitations(folder, TALKERS + ROUNDS * BUNDLES)
const everybody: WebPerson[] = []
for (const code of codes) everybody.push(await enterChat(address, code))
for (const person of everybody) for (const doing of script) await person.answer(doing)
const talkers = everybody.slice(0, TALKERS)

const waits = { quiet: [] as number[], busy: [] as number[] }
const seconds: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  const enders = everybody.slice(TALKERS + round * BUNDLES, TALKERS + (round + 1) * BUNDLES)
  const quiet = await talk((turns) => turns >= LEAST)
  const begun = performance.now()
  let made = false
  const making = Promise.all(enders.map(bundled)).then(() => {
    made = true
  })
  const busy = await talk(() => made)
  await making
  seconds.push((performance.now() - begun) / 1000)
  waits.quiet.push(quantile(quiet, 0.99))
  waits.busy.push(quantile(busy, 0.99))
  console.log(
    `round ${round + 1}: ${quiet.length} turns in quiet, p50 ${median(quiet).toFixed(1)} ms, p99 ${quantile(quiet, 0.99).toFixed(1)} ms; ${busy.length} while bundles were made, p50 ${median(busy).toFixed(1)} ms, p99 ${quantile(busy, 0.99).toFixed(1)} ms`,
  )
}
print({
  what: `p99 of a turn while ${BUNDLES} bundles are made`,
  unit: 'ms',
  ours: median(waits.busy),
  baseline: { name: 'in quiet', value: median(waits.quiet) },
  bound: { atMost: 2 },
})
console.log(`${BUNDLES} bundles, each after its Word file: ${median(seconds).toFixed(0)} s`)
for (const person of everybody) person.leave()
server.kill()
await once(server, 'exit')
rmSync(folder, { recursive: true })

/** All talkers correct their full drafts, each at a person's pace, until it is over; resolves to what they waited for. */
async function talk(over: (turns: number) => boolean): Promise<readonly number[]> {
  const waited: number[] = []
  const one = async (person: WebPerson, at: number) => {
    await pause((THOUGHT * at) / TALKERS)
    for (const doing of endless(cycle)) {
      if (over(waited.length)) return
      waited.push(await person.answer(doing))
      await pause(THOUGHT)
    }
  }
  await Promise.all(talkers.map(one))
  return waited
}

function* endless(doings: readonly Doing[]): Generator<Doing> {
  for (;;) yield* doings
}

async function bundled(person: WebPerson): Promise<void> {
  await person.answer({ kind: 'text', text: '/final' })
  const late = pause(PATIENCE, undefined, { ref: false }).then(() => Promise.reject(new Error('no bundle came')))
  await Promise.race([person.receives('.zip'), late])
}
