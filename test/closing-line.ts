import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Counts as the closing line tells them: a file that can't be loaded and an error outside any test are failures too. */
export function closingLine(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): string {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  const skipped = count('skipped')
  const line = `${count('passed')} passed, ${count('failed') + broken + strayErrors.length} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}

/** Prints `N passed, N failed` alone on the very last line, after whatever else prints while the run ends. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    process.once('exit', () => writeSync(1, `${closingLine(modules, strayErrors)}\n`))
  }
}
