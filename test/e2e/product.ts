import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The product as `npm start` runs it: a process of its own, compiled. */
export interface Product {
  readonly address: string
  /** The invitation that the first start prints; empty where somebody was admitted before. */
  readonly invitation: string
  stop(): Promise<number | null>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROGRAM = join(ROOT, 'dist/src/cli/tianbao.js')

/** On a free port, with a store of its own that is gone after the stop. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-'))
  const child = spawnProduct(folder, 0)
  const [address = '', invitation = ''] = await printedLinks(child)
  return {
    address,
    invitation,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

export function spawnProduct(folder: string, port: number): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error('the product is not compiled: npm run build')
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'error', TZ: 'Asia/Shanghai' }
  return spawn(process.execPath, [PROGRAM, 'serve', '--lang', 'zh-CN'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** A port that nobody listens on, for a process that comes back there. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The address and, where nobody was admitted yet, an invitation, once they are printed; nothing where it ended before that. */
export async function printedLinks(child: ChildProcess): Promise<readonly string[]> {
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk)
    if (printed.endsWith('\n')) return printed.match(/https?:\/\/\S+/gu) ?? []
  }
  return []
}
