import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('the benchmark of documents prints a ratio for each format, and reading back apart', { timeout: 120_000 }, async () => {
  const lines = await runBench('documents')
  for (const format of ['docx', 'xlsx']) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${format} written: [\\d.]+ ms, by hand [\\d.]+ ms, ratio \\d+\\.\\d\\d`, 'u')))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${format} read back, apart: [\\d.]+ ms$`, 'u')))
  }
})
