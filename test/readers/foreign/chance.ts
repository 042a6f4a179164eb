/** Draws from a seed, so that each file can be made again. */
export interface Chance {
  /** A whole number from 0 to below `most`. */
  below(most: number): number
  one<T>(choices: readonly [T, ...T[]]): T
  /** Whether, once in so many times. */
  onceIn(times: number): boolean
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { below, one: (choices) => choices[below(choices.length)] ?? choices[0], onceIn: (times) => below(times) === 0 }
}
