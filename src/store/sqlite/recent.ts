/** What was read last, by id and stamp (a revision): a reading is good as long as the row's stamp is the same. */
export interface Recent<Value> {
  get(id: string, stamp: number): Value | null
  put(id: string, stamp: number, value: Value): void
}

/** Keeps at most `limit` readings, the least recently used go first. */
export function createRecent<Value>(limit: number): Recent<Value> {
  const kept = new Map<string, { readonly stamp: number; readonly value: Value }>()
  const put = (id: string, stamp: number, value: Value) => {
    kept.delete(id)
    kept.set(id, { stamp, value })
    if (kept.size <= limit) return
    const oldest = kept.keys().next()
    if (oldest.done !== true) kept.delete(oldest.value)
  }
  return {
    get: (id, stamp) => {
      const found = kept.get(id)
      if (found?.stamp !== stamp) return null
      put(id, stamp, found.value)
      return found.value
    },
    put,
  }
}
