import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadWords } from '../src/i18n.ts'
import { printedLinks, spawnProduct } from '../test/e2e/product.ts'
import { corrections, type Doing, exchangesOf } from './parts/clerk-script.ts'
import { denseReport } from './parts/dense-report.ts'
import { invitations } from './parts/invitations.ts'
import { print, quantile } from './parts/measure.ts'
import { enterChat, type WebPerson } from './parts/web-person.ts'

/**
 * Many organs talk through the web chat at once, each as fast as it is answered, with one process that keeps all on disk;
 * against a server that only inserts what is posted. `--turns` of 200000 show whether memory stays flat. Wants `npm run build` done.
 */

const { values } = parseArgs({ options: { organs: { type: 'string', default: '2000' }, turns: { type: 'string', default: '20000' } } })
const [organs, turns] = [Number(values.organs), Number(values.turns)]
/** Turns between two looks at the memory. */
const LOOK = Math.min(20_000, turns / 10)
/** Turns that tell the baseline's speed. */
const ENOUGH = 20_000

const words = loadWords('locales')['zh-CN']
const report = denseReport()
const script = exchangesOf(report, words, 'lines').map(({ doing }) => doing)
/** The first look after which no draft grows any more: each of them is full. */
const full = Math.min(Math.ceil((script.length * organs) / LOOK), turns / LOOK - 1)
const all = [...script, ...corrections(report, words, Math.max(0, Math.ceil((2 * turns) / organs) - script.length))]

interface Load {
  readonly perSecond: number
  readonly waits: readonly number[]
  readonly errors: readonly string[]
  /** Megabytes that the server holds: at the start and at each look. */
  readonly memory: readonly number[]
}

const ours = await loadOf(
  turns,
  (folder) => spawnProduct(folder, 0),
  (folder) => invitations(folder, organs),
)
const bare = await loadOf(Math.min(turns, ENOUGH), spawnBare, async () => Array.from({ length: organs }, () => ''))
tell('tianbao', ours)
tell('bare server', bare)
const memory = ours.memory.map((megabytes) => megabytes.toFixed(0)).join(', ')
console.log(`memory of tianbao every ${LOOK} turns: ${memory} MB`)
print({
  what: 'memory at the end',
  unit: 'MB',
  ours: ours.memory.at(-1) ?? Number.NaN,
  baseline: { name: `at ${full * LOOK} turns, all drafts full`, value: ours.memory[full] ?? Number.NaN },
  bound: { atMost: 1.1 },
})
console.log(
  `turns a second: ${ours.perSecond.toFixed(0)}, bare server ${bare.perSecond.toFixed(0)}, ratio ${(ours.perSecond / bare.perSecond).toFixed(2)}`,
)
if (ours.errors.length > 0) process.exitCode = 1

/** Starts a server on a folder of its own and puts the load on it. */
async function loadOf(
  turns: number,
  start: (folder: string) => ChildProcess,
  codesOf: (folder: string) => Promise<readonly string[]>,
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-load-'))
  const server = start(folder)
  const [address = ''] = await printedLinks(server)
  const load = await loaded(turns, address, server.pid ?? 0, await codesOf(folder))
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true })
  return load
}

function spawnBare(folder: string): ChildProcess {
  const program = fileURLToPath(new URL('parts/bare-server.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', program, join(folder, 'bare.db')], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function loaded(turns: number, address: string, pid: number, codes: readonly string[]): Promise<Load> {
  const persons: WebPerson[] = []
  for (const code of codes) persons.push(await enterChat(address, code))
  const waits: number[] = []
  const errors: string[] = []
  const memory = [megabytesOf(pid)]
  let begunTurns = 0
  const talk = async (person: WebPerson) => {
    for (const doing of all) {
      if (begunTurns >= turns) return
      begunTurns += 1
      await turn(person, doing)
    }
  }
  const turn = async (person: WebPerson, doing: Doing) => {
    try {
      waits.push(await person.answer(doing))
    } catch (error) {
      errors.push(String(error))
    }
    if ((waits.length + errors.length) % LOOK === 0) memory.push(megabytesOf(pid))
  }
  const begun = performance.now()
  await Promise.all(persons.map(talk))
  const seconds = (performance.now() - begun) / 1000
  for (const person of persons) person.leave()
  return { perSecond: waits.length / seconds, waits, errors, memory }
}

function megabytesOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

function tell(name: string, { perSecond, waits, errors }: Load): void {
  const [half, most] = [quantile(waits, 0.5), quantile(waits, 0.99)].map((wait) => wait.toFixed(0))
  console.log(
    `${name}, ${organs} organs, ${waits.length} turns: ${perSecond.toFixed(0)} turns a second, p50 ${half} ms, p99 ${most} ms, ${errors.length} errors`,
  )
  for (const error of new Set(errors)) console.log(`  ${error}`)
}
