import type { State, World } from './dialogue.ts'
import { needs, type Wanted } from './talk.ts'

/** Last year's figures of the draft, where the organ has them stored and they are not loaded yet. */
export function lastYearNeeded(world: World, { draft, organ }: State): Wanted | null {
  const last = draft === null ? null : draft.year - 1
  const stored = last !== null && organ.years.some(({ year }) => year === last)
  return stored && last !== null && !world.years.has(last) ? needs({ years: [last] }) : null
}
