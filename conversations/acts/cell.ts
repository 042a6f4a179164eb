import { cellKey } from '../../src/report/form.ts'
import { stepOf } from '../steps/index.ts'
import { inDraft, jump, type Moved, move, part, type Talk } from '../talk.ts'

/** A click on the sheet: a figure or a narrative part asks its question. */
export function cell(talk: Talk, key: string): Moved {
  const { form } = talk.world
  if (!inDraft(talk)) return move('again', { parts: [part('alarm', 'needs-draft')] })
  if (talk.state.draft.phase.kind === 'final')
    return move({ step: 'done' }, { parts: [part('alarm', 'final-frozen', { version: talk.state.draft.finals })] })
  const known = cellKey(form, key)
  const step = known !== null ? `cell:${known}` : `text:${key}`
  if (stepOf(form, step) === null) return move('again', { parts: [part('alarm', 'unknown-cell')] })
  return jump(talk, step)
}
