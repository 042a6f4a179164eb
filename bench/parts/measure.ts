/** How the benchmarks measure, and how they say what they found. */

/** Run in a few seconds, so that a test keeps them from rotting; the figures mean little. */
export const small = process.argv.includes('--small')

/** Milliseconds of processor time, all threads of this process, that the work took. */
export async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The value below which so large a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
/** What work costs that nothing else disturbed: others on the machine empty its caches. */
export const undisturbed = (costs: readonly number[]): number => quantile(costs, 0.1)

export interface Comparison {
  readonly what: string
  readonly unit: string
  readonly ours: number
  readonly baseline: { readonly name: string; readonly value: number }
  /** Ours over the baseline at most, or the baseline over ours at least. */
  readonly bound: { readonly atMost: number } | { readonly atLeast: number }
}

/** One line: what, ours, the baseline, their ratio and its bound. */
export function print({ what, unit, ours, baseline, bound }: Comparison): void {
  const [ratio, met, wanted] =
    'atMost' in bound
      ? [ours / baseline.value, ours / baseline.value <= bound.atMost, `at most ${bound.atMost}`]
      : [baseline.value / ours, baseline.value / ours >= bound.atLeast, `at least ${bound.atLeast}`]
  const figures = `${figure(ours)} ${unit}, ${baseline.name} ${figure(baseline.value)} ${unit}`
  console.log(`${what}: ${figures}, ratio ${ratio.toFixed(2)}, ${wanted}${met ? '' : ': NOT MET'}`)
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
