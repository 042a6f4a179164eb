/** How the benchmarks measure, and how they say what they found. */

/** Run in a few seconds, so that a test keeps them from rotting; the figures mean little. */
export const small = process.argv.includes('--small')
/** The long runs too. */
export const full = process.argv.includes('--full')

/** Milliseconds of processor time, all threads of this process, that the work took. */
export async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export async function wallOf(work: () => Promise<void>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export interface Comparison {
  readonly what: string
  readonly ours: number
  readonly baseline: { readonly name: string; readonly value: number }
  readonly unit: string
  /** Ours over the baseline at most, or the baseline over ours at least. */
  readonly bound: { readonly atMost: number } | { readonly atLeast: number }
}

export function report({ what, ours, baseline, unit, bound }: Comparison): void {
  const most = 'atMost' in bound
  const ratio = most ? ours / baseline.value : baseline.value / ours
  const met = most ? ratio <= bound.atMost : ratio >= bound.atLeast
  const wanted = most ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`
  const figures = `${print(ours)} ${unit} against ${print(baseline.value)} ${unit} (${baseline.name})`
  console.log(`${what}: ${figures}: ratio ${ratio.toFixed(2)}, ${wanted}: ${met ? 'met' : 'NOT met'}`)
}

const print = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
