import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import placeFonts from './fonts.ts'

/** Compiles to `dist/` what the package runs: the server with its dialogue, the page, and what these need that is no TypeScript. */

const OUT = 'dist'
const PAGE = 'src/channels/web/page'
const TEMPLATES = 'src/documents/typst'
/** Large, and always the same. */
const KEPT = 'fonts'

mkdirSync(OUT, { recursive: true })
for (const name of readdirSync(OUT)) if (name !== KEPT) rmSync(join(OUT, name), { recursive: true })
for (const project of ['tsconfig.build.json', 'tsconfig.page.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
for (const folder of [PAGE, TEMPLATES]) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.ts') && !name.endsWith('.json')) cpSync(join(folder, name), join(OUT, folder, name), { recursive: true })
  }
}
await placeFonts()
chmodSync(join(OUT, 'src/cli/tianbao.js'), 0o755)
