import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Compiles to `dist/` what the package runs: the server with its dialogue, the page, and what the page needs that is no TypeScript. */

const OUT = 'dist'
const PAGE = 'src/channels/web/page'

rmSync(OUT, { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.page.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
for (const name of readdirSync(PAGE)) {
  if (!name.endsWith('.ts') && !name.endsWith('.json')) cpSync(join(PAGE, name), join(OUT, PAGE, name), { recursive: true })
}
chmodSync(join(OUT, 'src/cli/tianbao.js'), 0o755)
