import { type Change, type Draft, type Entry, type Origin, stated } from '../src/report/draft.ts'
import type { CellKey } from '../src/report/form.ts'
import type { Ask } from './dialogue.ts'
import type { Said } from './figures.ts'
import { type DraftTalk, standingOf } from './talk.ts'

/** From what a person said to changes of the draft. */

/** 规章 that the organ can't issue are 0 from the draft's first statement on: nobody said so. */
export const isOpening = ({ origin, revision }: Entry): boolean => origin === 'zeroed' && revision === 1

/** The changes that make these figures stand; what stands already needs none. */
export function changesTo(draft: Draft, figures: readonly Said[], origin: Origin): readonly Change[] {
  return figures
    .filter(({ cell, value }) => stated(draft.entries, cell) !== value || draft.entries.get(cell)?.reopened === true)
    .map(({ cell, value }) => ({ cell, from: stated(draft.entries, cell), to: value, origin }))
}

/**
 * Changes that a person may not have meant: they replace a stated figure that was not asked for, or that somebody
 * stated after the question was put. What is set aside (red) may always be replaced, and in a final report nothing is.
 */
export function overwriting(talk: DraftTalk, changes: readonly Change[], ask: Ask | null, named: readonly CellKey[] = []): readonly Change[] {
  const { draft } = talk.state
  if (draft.phase.kind === 'final') return []
  const { aside } = standingOf(talk.world.form, draft)
  const mine = ask !== null && ask.draft === draft.id
  return changes.filter(({ cell, to }) => {
    const entry = draft.entries.get(cell)
    if (entry === undefined || entry.value === to || entry.reopened === true || aside.has(cell)) return false
    if (isOpening(entry)) return false
    const asked = mine && (ask.cells.includes(cell) || named.includes(cell))
    return !asked || entry.revision > ask.revision
  })
}
