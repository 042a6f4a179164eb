import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('the benchmark of folders prints a ratio for each kind of work, and the memory', { timeout: 300_000 }, async () => {
  const lines = await runBench('folder')
  for (const what of ['docx made', 'pdf made', 'docx read', 'pdf read'])
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${what}: [\\d.]+ reports a second, one process [\\d.]+$`, 'u')))
  expect(lines.at(-1)).toMatch(/^memory of two processes and the one that asks them, at most: \d+ MB, at most 1536 MB$/u)
})
