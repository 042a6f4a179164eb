import type { CellKey } from '../../src/report/form.ts'
import type { Said } from '../figures.ts'
import { type DraftTalk, lastYear, standingOf } from '../talk.ts'

/** What is known of the cells that a question asks, before anybody answers. */

/** What last year carried forward, for a question about what was carried over: total and applicants in one tap. */
export function carriedFigures(talk: DraftTalk, cells: readonly CellKey[]): readonly Said[] {
  const last = lastYear(talk)?.figures
  const { carried } = talk.world.form
  if (last === undefined || !cells.some((cell) => carried.some(({ to }) => to === cell))) return []
  const figures = carried.flatMap(({ from, to }) => (last.has(from) ? [{ cell: to, value: last.get(from) ?? 0 }] : []))
  return figures.length === carried.length ? figures : []
}

/** Everything asked is implied already: the person only confirms what they know. */
export function isConfirmation(talk: DraftTalk, cells: readonly CellKey[]): boolean {
  const { implied } = standingOf(talk.world.form, talk.state.draft)
  return cells.length > 0 && cells.every((cell) => implied.has(cell) && !talk.state.draft.entries.has(cell))
}
