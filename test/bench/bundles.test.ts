import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test.skipIf(!existsSync('dist/src/cli/tianbao.js'))(
  'the benchmark of bundles answers while they are made (skipped without npm run build)',
  { timeout: 300_000 },
  async () => {
    const lines = await runBench('bundles')
    expect(lines).toContainEqual(expect.stringMatching(/^p99 of a turn while 1 bundles are made: [\d.]+ ms, in quiet [\d.]+ ms, ratio \d+\.\d\d/u))
  },
)
