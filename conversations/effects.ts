import type { Change } from '../src/report/draft.ts'
import type { CellKey, Value } from '../src/report/form.ts'
import type { Part } from './dialogue.ts'
import { figure, figureList, type Said } from './figures.ts'
import { type DraftTalk, inDraft, lines, part, phrase, standingOf, type Talk } from './talk.ts'

/** What a change brought about elsewhere: implied figures that appeared or moved, contradictions that are gone. */

const TOLD_MOST = 8

export function effects(before: Talk, after: Talk, changes: readonly Change[], asked: readonly CellKey[]): readonly Part[] {
  if (changes.length === 0 || !inDraft(after)) return []
  const was = inDraft(before) && before.state.draft.id === after.state.draft.id ? standingOf(before.world.form, before.state.draft) : null
  const now = standingOf(after.world.form, after.state.draft)
  const settled = (was?.conflicts.length ?? 0) > 0 && now.conflicts.length === 0 ? [part('noted', 'balances-again')] : []
  const moved = [...now.implied].filter(([cell, value]) => isNews(before, cell, value) && !asked.includes(cell))
  return [
    ...settled,
    ...told(
      after,
      moved.map(([cell, value]) => ({ cell, value })),
    ),
  ]
}

/** Neither stated nor implied before, or implied to be something else. */
function isNews(before: Talk, cell: CellKey, value: Value): boolean {
  if (!inDraft(before)) return true
  const entry = before.state.draft.entries.get(cell)
  if (entry !== undefined && entry.value === value) return false
  return standingOf(before.world.form, before.state.draft).implied.get(cell) !== value
}

function told(talk: DraftTalk, figures: readonly Said[]): readonly Part[] {
  const { form } = talk.world
  const weighty = figures.filter(({ value }) => value !== 0)
  const zeros = figures.length - weighty.length
  if (weighty.length === 0) return zeros === 0 ? [] : [part('hint', 'implied-zeros', { count: zeros })]
  // Totals first: they are what a clerk knows by heart.
  const shown = weighty.toSorted((a, b) => Number(isTotal(b.cell)) - Number(isTotal(a.cell))).slice(0, TOLD_MOST)
  const list =
    weighty.length > TOLD_MOST
      ? [...figureList(form, shown), phrase('figures-more', { count: weighty.length - TOLD_MOST })]
      : shown.map((said) => figure(form, said))
  return [part('hint', zeros === 0 ? 'implied' : 'implied-and-zeros', { figures: lines(list), count: zeros }, shown)]
}

const isTotal = (cell: CellKey): boolean => cell.endsWith('.total') || cell.includes('.concluded.') || cell.includes('.carriedForward.')
