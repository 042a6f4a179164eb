import { act } from './acts/index.ts'
import { withTappedSeen } from './acts/tap.ts'
import { conclude } from './conclude.ts'
import type { Turn } from './dialogue.ts'
import { lastYearNeeded } from './last-year-needed.ts'

/** One input's way through the dialogue: what is wanted is loaded first, then the act is read, then its outcome is concluded. */
export const turn: Turn = (world, state, input) => {
  const needed = lastYearNeeded(world, state)
  if (needed !== null) return needed
  const talk = { world, state: { ...state, chat: withTappedSeen(state.chat, input.act) }, input }
  const moved = act(talk)
  return moved.kind === 'needs' ? moved : conclude(talk, moved)
}
