import { expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import { closingLine } from './closing-line.ts'

/** As much of a module's result as the line is made of. */
function ran(states: readonly string[], errors = 0): TestModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }))
  return { children: { allTests: () => tests }, errors: () => Array.from({ length: errors }, () => ({ message: 'broken' })) } as unknown as TestModule
}

const stray = { message: 'outside any test' }

test.for([
  ['counts over all files', [ran(['passed', 'passed']), ran(['failed'])], [], '2 passed, 1 failed'],
  ['names skipped tests only where there are any', [ran(['passed', 'skipped'])], [], '1 passed, 0 failed, 1 skipped'],
  ['counts a file that cannot be loaded as failed', [ran(['passed']), ran([], 2)], [], '1 passed, 1 failed'],
  ['counts an error outside any test as failed', [ran(['passed'])], [stray], '1 passed, 1 failed'],
] as const)('the closing line %s', ([, modules, errors, line]) => {
  expect(closingLine(modules, errors)).toBe(line)
})
