import { type Change, type Entries, ORIGINS } from '../draft.ts'
import type { CellKey, Value } from '../form.ts'
import { type DigitCause, digitCause } from './cause.ts'
import type { Repair } from './repair.ts'

/** How a change to another value may have become necessary. A figure that nobody typed has no typing slip. */
function slipOf(entries: Entries, { cell, from, to }: Change): DigitCause | null {
  if (from === null || to === null || entries.get(cell)?.origin === 'zeroed') return null
  return digitCause(from, to)
}

/** The repair that sets cells to other values, its cause read from the digits. */
export function revaluing(entries: Entries, values: ReadonlyMap<CellKey, Value>): Repair {
  const changes = [...values].map(([cell, to]): Change => ({ cell, from: entries.get(cell)?.value ?? null, to, origin: 'given' }))
  const slips = new Set(changes.map((change) => slipOf(entries, change)))
  const [slip] = slips
  return { changes, cause: slips.size === 1 && slip ? slip : 'remainder' }
}

/**
 * Best first: those that name a value, fewest changes, an exchange of neighbours, most slips of the hand. Then a typed figure gives way before one of
 * many zeros, any of which could take the rest; but what is only opened again gives way weakest first. Ties stay in the order given.
 */
export function ranked(entries: Entries, repairs: readonly Repair[]): readonly Repair[] {
  return repairs
    .map((repair) => ({ repair, rank: rankOf(entries, repair) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ repair }) => repair)
}

function rankOf(entries: Entries, { changes, cause }: Repair): readonly number[] {
  const origins = changes.map(({ cell }) => ORIGINS.indexOf(entries.get(cell)?.origin ?? 'zeroed'))
  const slips = changes.filter((change) => slipOf(entries, change) !== null).length
  const giving = cause === 'reopen' ? Math.min(...origins) : origins.filter((origin) => origin === 0).length
  return [cause === 'reopen' ? 1 : 0, changes.length, cause === 'neighbour' ? 0 : 1, -slips, giving]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
