import { EventEmitter } from 'node:events'
import type { KeyvStoreAdapter } from 'keyv'
import type { Database } from './database.ts'

/** Plain records for Keyv 5, whose values arrive as serialised strings. Expired ones are gone when read, and swept by the purge. */
export function createRecords(database: Database, now: () => number): KeyvStoreAdapter {
  const events = new EventEmitter()
  const unexpired = (key: string): string | undefined =>
    database.get<{ value: string }>('SELECT value FROM records WHERE key = ? AND (expires IS NULL OR expires > ?)', [key, now()])?.value
  const adapter: KeyvStoreAdapter = {
    opts: {},
    get: async (key) => unexpired(key) as never,
    getMany: async (keys) => keys.map(unexpired) as never,
    has: async (key) => unexpired(key) !== undefined,
    set: async (key: string, value: string, ttl?: number) => {
      database.run('INSERT OR REPLACE INTO records (key, value, expires) VALUES (?, ?, ?)', [key, value, ttl === undefined ? null : now() + ttl])
    },
    delete: async (key) => database.run('DELETE FROM records WHERE key = ?', [key]) > 0,
    deleteMany: async (keys) => keys.map((key) => database.run('DELETE FROM records WHERE key = ?', [key])).every((deleted) => deleted > 0),
    clear: async () => {
      const prefix = adapter.namespace === undefined ? '' : `${adapter.namespace}:`
      database.run('DELETE FROM records WHERE substr(key, 1, ?) = ?', [prefix.length, prefix])
    },
    on: (event, listener) => events.on(event, listener),
  }
  return adapter
}
