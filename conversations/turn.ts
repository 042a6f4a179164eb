import { act } from './acts/index.ts'
import { conclude } from './conclude.ts'
import type { Turn } from './dialogue.ts'

/** One input's way through the dialogue: what is wanted is loaded first, then the act is read, then its outcome is concluded. */
export const turn: Turn = (world, state, input) => {
  const last = state.draft === null ? null : state.draft.year - 1
  const stored = last !== null && state.organ.years.some(({ year }) => year === last)
  if (stored && last !== null && !world.years.has(last)) return { kind: 'needs', needs: { years: [last] } }
  const talk = { world, state, input }
  const moved = act(talk)
  return moved.kind === 'needs' ? moved : conclude(talk, moved)
}
