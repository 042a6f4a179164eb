import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** From `npm start` to the printed address, against `npm start` of a bare Hono server. Wants `npm run build` done. */

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)

const folder = mkdtempSync(join(tmpdir(), 'tianbao-start-'))
try {
  writeBareServer(folder)
  const times = { tianbao: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await startTime(folder))
    times.tianbao.push(await startTime(process.cwd()))
  }
  const [tianbao, bare] = [median(times.tianbao), median(times.bare)]
  console.log(`start: ${tianbao.toFixed(0)} ms, bare Hono server ${bare.toFixed(0)} ms, ratio ${(tianbao / bare).toFixed(2)} (median of ${ROUNDS})`)
} finally {
  rmSync(folder, { recursive: true })
}

function writeBareServer(to: string): void {
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'))
  writeFileSync(join(to, 'package.json'), JSON.stringify({ type: 'module', scripts: { start: 'node server.js' } }))
  writeFileSync(
    join(to, 'server.js'),
    `import { serve } from '@hono/node-server'
import { Hono } from 'hono'
const app = new Hono().get('/', (c) => c.text('ok'))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log('http://127.0.0.1:' + port))
process.once('SIGTERM', () => process.exit(0))
`,
  )
}

/** Milliseconds; each start has a data folder of its own. */
async function startTime(cwd: string): Promise<number> {
  const dataDir = mkdtempSync(join(folder, 'data-'))
  const begun = performance.now()
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (/http:\/\/\S+\n/u.test(printed)) break
  }
  const time = performance.now() - begun
  // npm and the server are one group: npm passes signals on only once its child has exited.
  if (child.pid !== undefined && child.exitCode === null) {
    process.kill(-child.pid, 'SIGTERM')
    await once(child, 'exit')
  }
  if (!printed.includes('http://')) throw new Error(`${cwd} printed no address: ${printed}`)
  return time
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
