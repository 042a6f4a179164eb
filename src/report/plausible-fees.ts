import type { Level } from './report.ts'

/**
 * 行政事业性收费 of a year, in 万元, that are believed without their unit. Published reports of counties come to some 24,000, of a provincial
 * capital to some 316,000; a single department mostly collects nothing, else some hundreds.
 */
const MOST: Readonly<Record<Level, number>> = {
  stateCouncilDepartment: 100_000,
  provincialGovernment: 10_000_000,
  provincialDepartment: 10_000,
  cityGovernment: 1_000_000,
  cityDepartment: 1_000,
  countyGovernment: 100_000,
  countyDepartment: 1_000,
  township: 1_000,
}
/** Of an organ whose level nobody said. */
const MOST_OF_ANY = 100_000
/** As far from last year's as `change.outlier` lets go; from the second on 元 and 万元 are taken for one another. */
const TIMES = { plausible: 5, confused: 1_000 }

/** Whether an amount in 万元 may be meant as such by this organ; `last` is last year's, null where it is not known. */
export function isPlausibleFee(amount: number, level: Level | null, last: number | null): boolean {
  if (last !== null && last > 0 && amount <= last * TIMES.plausible) return true
  if (last !== null && last > 0 && amount >= last * TIMES.confused) return false
  return amount < (level === null ? MOST_OF_ANY : MOST[level])
}
