import type { Logger } from 'pino'
import { AGES, type Store } from '../store/store.ts'

const SIX_HOURS = 6 * 3_600_000

/** Lets the store forget what is old, now and every six hours; returns the way to stop. */
export function keepHouse({ store, now, log }: { readonly store: Pick<Store, 'purge'>; readonly now: () => Date; readonly log: Logger }): () => void {
  const clean = () =>
    store.purge(now(), AGES).catch((error: unknown) => {
      log.error({ err: error }, 'old rows could not be removed')
    })
  void clean()
  const timer = setInterval(() => void clean(), SIX_HOURS)
  return () => clearInterval(timer)
}
