import type { Lease, Store } from '../store/store.ts'
import type { Pause } from './persistence.ts'

export interface LeaseDeps {
  readonly store: Pick<Store, 'lease'>
  /** Milliseconds between two tries. */
  readonly every: number
  readonly signal: AbortSignal
  readonly wait: Pause
}

/** Waits until this process holds a right; null where it is stopped first. */
export async function leaseOf(name: string, { store, every, signal, wait }: LeaseDeps): Promise<Lease | null> {
  while (!signal.aborted) {
    const lease = store.lease(name)
    if (lease !== null) return lease
    await wait(every, signal)
  }
  return null
}

export function aborted(signal: AbortSignal): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}
