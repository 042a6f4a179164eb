import type { Doubt } from '../../conversations/dialogue.ts'
import type { Entries } from '../report/draft.ts'
import type { Form } from '../report/form.ts'
import { stand } from '../report/propagate.ts'
import type { FoundCell } from './row-figures.ts'

/** Blanks that nothing explains: neither a draft's mark nor, for a cell between given ones, the totals. */
export function blankDoubts(form: Form, cells: readonly FoundCell[]): readonly Doubt[] {
  const open = cells.filter(({ kind }) => kind === 'blank' || kind === 'dash')
  if (open.length === 0) return []
  const { implied } = stand(form, entriesOf(form, cells))
  return open
    .filter(({ cell }) => !implied.has(cell))
    .map(({ cell, text, kind }) => ({ cell, text, value: null, reason: kind, candidates: kind === 'dash' ? [0] : [] }))
}

/** Each section is a statement of its own, so that a wrong total in one leaves the others their meaning. */
function entriesOf(form: Form, cells: readonly FoundCell[]): Entries {
  const revision = new Map(form.sections.map((section, index) => [section.key, index + 1]))
  return new Map(
    cells.flatMap(({ cell, value }) =>
      value === null
        ? []
        : [[cell, { value, origin: 'imported' as const, revision: revision.get(form.cells.get(cell)?.section ?? '') ?? 0 }] as const],
    ),
  )
}
