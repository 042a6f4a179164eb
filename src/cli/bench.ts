import { make } from '../readers/errand.ts'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench } from '../readers/workbench.ts'
import type { Call } from './command.ts'
import { type FileReading, type Reader, readApart, readingBy } from './file-reading.ts'

/** Where files are read and documents made: here, or by processes of their own where there are many. */
export interface Bench {
  readonly make: Workbench['make']
  readonly read: FileReading
  /** Errands at a time. */
  readonly size: number
  close(): Promise<void>
}

const PROCESSES = 2

/** `through`: what stands between the reader and those who ask, such as a journal. */
export function openBench(files: number, through: (read: Reader) => Reader = (read) => read): Bench {
  if (files === 1) return { make, read: readApart, size: 1, close: () => Promise.resolve() }
  const workbench = createWorkbench({ size: PROCESSES, limits: WORKBENCH_LIMITS, niceness: 0 })
  return { make: workbench.make, read: readingBy(through(workbench.read)), size: PROCESSES, close: workbench.close }
}

/** Does the work for each, as many at a time as there are processes, and counts for who watches. Results are in the order of the items. */
export async function eachAtBench<T, R>(call: Call, bench: Bench, items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const waiting = items.entries()
  const shown = call.terminal.watched && items.length > 1
  const hand = async () => {
    for (const [at, item] of waiting) {
      results.set(at, await work(item))
      if (shown) call.terminal.err(`\r${results.size}/${items.length} `)
    }
  }
  await Promise.all(Array.from({ length: bench.size }, hand))
  if (shown) call.terminal.err('\r')
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
