import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test.skipIf(!existsSync('dist/src/cli/tianbao.js'))('the start benchmark prints its ratio (skipped without npm run build)', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/start.ts'], { env: { ...process.env, BENCH_ROUNDS: '1' } })
  expect(stdout).toMatch(/^start: \d+ ms, bare Hono server \d+ ms, ratio \d+\.\d\d \(median of 1\)$/mu)
})
