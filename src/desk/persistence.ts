import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>

export const pause: Pause = async (milliseconds, signal) => {
  try {
    await sleep(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const FIRST_WAIT = 500
const LONGEST_WAIT = 60_000

/** Milliseconds to wait after so many failures in a row. */
export function backoff(failures: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1))
}

export interface Persistence {
  readonly signal: AbortSignal
  readonly wait: Pause
  readonly log: Logger
}

/** Tries, at least once, until it works; null where the signal aborted first. For what must be written down although the store is out of reach for now. */
export async function insist<Result>(work: () => Promise<Result>, { signal, wait, log }: Persistence): Promise<{ readonly result: Result } | null> {
  for (let failures = 1; ; failures++) {
    try {
      return { result: await work() }
    } catch (error) {
      if (signal.aborted) return null
      log.error({ err: error, failures }, 'it did not work, trying again')
      await wait(backoff(failures), signal)
    }
  }
}
