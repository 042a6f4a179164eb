import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('a full draft without narrative is kept in 20 KB, however it was told', { timeout: 60_000 }, async () => {
  const lines = await runBench('state')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(Number(/: (\d+) bytes, report file \d+ bytes, ratio \d+\.\d\d/u.exec(line)?.[1])).toBeLessThanOrEqual(20 * 1024)
})
