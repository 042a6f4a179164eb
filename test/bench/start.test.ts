import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test.skipIf(!existsSync('dist/src/cli/tianbao.js'))('the start benchmark prints its ratio (skipped without npm run build)', async () => {
  const lines = await runBench('start', [], { BENCH_ROUNDS: '1' })
  expect(lines).toContainEqual(expect.stringMatching(/^start: \d+ ms, bare Hono server \d+ ms, ratio \d+\.\d\d \(median of 1\)$/u))
})
