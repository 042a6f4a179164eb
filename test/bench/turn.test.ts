import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('the benchmark of a turn prints a ratio for each way it is measured', { timeout: 120_000 }, async () => {
  const lines = await runBench('turn')
  const named = lines.map((line) => /^(.+?): [\d.]+ ms, .+ [\d.]+ ms, ratio \d+\.\d\d/u.exec(line)?.[1])
  expect(named).toEqual([
    'turn in memory',
    '200th correction of a full draft',
    'correction with five years stored',
    'turn over HTTP, both sides',
    'nothing kept on disk, both sides',
    "the bot's side alone",
    'waiting for an answer over HTTP',
  ])
})
