import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The product as `npm start` runs it: a process of its own, compiled, on a free port with a store of its own. */
export interface Product {
  readonly address: string
  /** The invitation that the first start prints. */
  readonly invitation: string
  stop(): Promise<number | null>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROGRAM = join(ROOT, 'dist/src/cli/tianbao.js')

export async function startProduct(): Promise<Product> {
  if (!existsSync(PROGRAM)) throw new Error('the product is not compiled: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-'))
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', TZ: 'Asia/Shanghai' }
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--lang', 'zh-CN'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const links = await printedLinks(child)
  return {
    address: links[0] ?? '',
    invitation: links[1] ?? '',
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

async function printedLinks(child: ChildProcess): Promise<readonly string[]> {
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk)
    const links = printed.match(/https?:\/\/\S+/gu) ?? []
    if (links.length > 1) return links
  }
  throw new Error(`the product ended before it was ready: ${printed}`)
}
