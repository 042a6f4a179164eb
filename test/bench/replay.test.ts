import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('the benchmark against the replay plugin prints cost and bytes of late answers', { timeout: 120_000 }, async () => {
  const lines = await runBench('replay')
  const named = lines.map((line) => /^(.+?): [\d.]+ (?:ms|bytes), replay plugin [\d.]+ (?:ms|bytes), ratio \d+\.\d\d/u.exec(line)?.[1])
  expect(named).toEqual([60, 100].flatMap((answer) => [`answer ${answer}`, `answer ${answer} of a mere list`, `kept at answer ${answer}`]))
})
