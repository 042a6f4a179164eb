import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('the PDF benchmark prints its ratio', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/pdf.ts'], { env: { ...process.env, BENCH_ROUNDS: '1' } })
  expect(stdout).toMatch(/^pdf: \d+ ms, bare Typst compile \d+ ms, ratio \d+\.\d\d; reading back \d+ ms \(median of 1\)$/mu)
}, 120_000)
