/** Work in a row for each key: what comes later for the same key waits, other keys do not. `waited`: other work came first. */
export type Queues = <Result>(key: string, work: (waited: boolean) => Promise<Result>) => Promise<Result>

export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = tails.get(key)
    const begin = () => work(before !== undefined)
    const result = (before ?? Promise.resolve()).then(begin, begin)
    tails.set(key, result)
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key)
    }
    result.then(forget, forget)
    return result
  }
}
