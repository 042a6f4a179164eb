/** Work in a row for each key: what comes later for the same key waits, other keys do not. */
export type Queues = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve()
    const result = before.then(work, work)
    tails.set(key, result)
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key)
    }
    result.then(forget, forget)
    return result
  }
}
