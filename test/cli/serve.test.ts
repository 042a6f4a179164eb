import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const BUILT = 'dist/src/cli/tianbao.js'
let dataDir = ''
const children = new Set<ChildProcess>()

function call(...argv: readonly string[]): ChildProcess & { readonly said: { out: string; err: string } } {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', LANG: 'en_GB.UTF-8', LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, [BUILT, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk
  })
  children.add(child)
  return Object.assign(child, { said })
}

/** The address that a starting server prints; throws with what it says where it ends instead. */
async function serving(server: ReturnType<typeof call>): Promise<string> {
  for (;;) {
    const [, address] = /(http:\/\/[\d.:]+)\n/.exec(server.said.out) ?? []
    if (address !== undefined) return address
    if (server.exitCode !== null) throw new Error(server.said.err)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tianbao-serve-'))
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all([...children].map(ended))
  children.clear()
  rmSync(dataDir, { recursive: true })
})

describe.skipIf(!existsSync(BUILT))('serve, as built (skipped without npm run build)', () => {
  test('prints its address, is healthy, and ends with 0 on SIGTERM', async () => {
    const server = call('serve')
    const address = await serving(server)
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok')
    expect(await (await fetch(`${address}/metrics`)).text()).toContain('tianbao_turns_total')
    server.kill('SIGTERM')
    expect(await ended(server)).toBe(0)
    expect(server.said.err).toBe('')
  })

  test('serves the page with a script and a style sheet that are there', async () => {
    const address = await serving(call('serve'))
    const page = await (await fetch(`${address}/`)).text()
    const assets = [...page.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)].map(([, path]) => path)
    expect(assets.length).toBeGreaterThan(0)
    expect(await Promise.all(assets.map(async (path) => [path, (await fetch(address + path)).status]))).toEqual(assets.map((path) => [path, 200]))
  })

  test('invites whoever comes first, until somebody was admitted', async () => {
    const first = call('serve')
    const address = await serving(first)
    const [, code = ''] = /\/enter\/(\S+)/.exec(first.said.out) ?? []
    const entered = await fetch(`${address}/enter`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: address, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code, language: 'zh-CN' }).toString(),
    })
    expect(entered.status).toBe(303)
    first.kill('SIGINT')
    expect(await ended(first)).toBe(0)
    const second = call('serve')
    await serving(second)
    expect(second.said.out).not.toContain('/enter/')
  })

  test('is told of by invite while it runs, free port and all', async () => {
    const address = await serving(call('serve'))
    const invite = call('invite', '--json')
    expect(await ended(invite)).toBe(0)
    const { web } = JSON.parse(invite.said.out)
    expect(web).toContain(`${address}/enter/`)
    expect((await fetch(web)).status).toBe(200)
  })

  test('says which port is taken, and ends with 2', async () => {
    const address = await serving(call('serve'))
    const { port } = new URL(address)
    const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: port, LANG: 'en_GB.UTF-8' }
    const second = spawn(process.execPath, [BUILT, 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    children.add(second)
    const said: Buffer[] = []
    second.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    expect(await ended(second)).toBe(2)
    expect(Buffer.concat(said).toString()).toContain(`Port ${port} of 127.0.0.1 is taken`)
  })
})
