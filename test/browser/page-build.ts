import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageAssets, readPageAssets } from '../../src/channels/web/page-assets.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = 'src/channels/web/page'

let built: PageAssets | null = null

/** The page compiled as a release compiles it, once for all servers of a test file. */
export function buildPage(): PageAssets {
  built ??= compilePage()
  return built
}

function compilePage(): PageAssets {
  const out = mkdtempSync(join(tmpdir(), 'tianbao-page-'))
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.page.json'), '--outDir', out], { stdio: 'inherit' })
  return readPageAssets([join(out, PAGE), join(ROOT, PAGE)])
}
