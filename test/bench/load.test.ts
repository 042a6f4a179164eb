import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test.skipIf(!existsSync('dist/src/cli/tianbao.js'))(
  'the load benchmark answers every turn (skipped without npm run build)',
  { timeout: 120_000 },
  async () => {
    const lines = await runBench('load', ['--organs', '5', '--turns', '50'])
    for (const server of ['tianbao', 'bare server'])
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${server}, 5 organs, 50 turns: \\d+ turns a second, p50 \\d+ ms, p99 \\d+ ms, 0 errors$`)),
      )
    expect(lines).toContainEqual(expect.stringMatching(/^memory at the end: [\d.]+ MB, at \d+ turns, all drafts full [\d.]+ MB, ratio \d+\.\d\d/u))
    expect(lines).toContainEqual(expect.stringMatching(/^turns a second: \d+, bare server \d+, ratio \d+\.\d\d$/u))
  },
)
