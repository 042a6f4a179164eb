import { expect, test } from 'vitest'
import { runBench } from './run-bench.ts'

test('the benchmark of readers prints a ratio for each format, and recognition apart', { timeout: 120_000 }, async () => {
  const lines = await runBench('read')
  for (const format of ['docx', 'pdf', 'xlsx', 'html']) {
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^${format} opened: [\\d.]+ ms, library alone [\\d.]+ ms, ratio \\d+\\.\\d\\d`, 'u')),
    )
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${format} recognised, apart: [\\d.]+ ms$`, 'u')))
  }
})
