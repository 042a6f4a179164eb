import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/store.ts'

export interface Metrics {
  readonly registry: Registry
  readonly turns: Counter<'outcome'>
  readonly turnSeconds: Histogram
  readonly sends: Counter<'outcome'>
  readonly jobs: Counter<'kind' | 'outcome'>
}

/** Counts and times of the desk; depths are read from the store when they are asked for. */
export function createMetrics(store: Pick<Store, 'outbox' | 'jobs'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  new Gauge({
    name: 'tianbao_outbox_waiting',
    help: 'Replies that wait to be sent, by channel',
    labelNames: ['channel'],
    registers,
    async collect() {
      this.set({ channel: 'telegram' }, await store.outbox.depth('tg:'))
    },
  })
  new Gauge({
    name: 'tianbao_jobs_waiting',
    help: 'Jobs that are not done',
    registers,
    async collect() {
      this.set(await store.jobs.depth())
    },
  })
  return {
    registry,
    turns: new Counter({ name: 'tianbao_turns_total', help: 'Inputs handled', labelNames: ['outcome'], registers }),
    turnSeconds: new Histogram({
      name: 'tianbao_turn_seconds',
      help: 'From input to commit',
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    sends: new Counter({ name: 'tianbao_sends_total', help: 'Attempts to send a reply', labelNames: ['outcome'], registers }),
    jobs: new Counter({ name: 'tianbao_jobs_total', help: 'Jobs that ended', labelNames: ['kind', 'outcome'], registers }),
  }
}
