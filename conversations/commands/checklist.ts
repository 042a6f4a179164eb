import type { CellKey } from '../../src/report/form.ts'
import type { Reply } from '../dialogue.ts'
import { openCells } from '../progress.ts'
import { cellName, type DraftTalk, lines, type Moved, move, part, phrase } from '../talk.ts'

/** 取数清单: for each office that holds figures, one message to forward. */

/** Who usually holds a figure, by the row of its key. Rows that are not named belong to the office that handles requests. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  legal: ['proactive.regulations', 'proactive.normativeDocuments', 'disputes'],
  licensing: ['proactive.licensingDecisions'],
  enforcement: ['proactive.penaltyDecisions', 'proactive.coercionDecisions'],
  finance: ['proactive.feesCollected', 'informationFees'],
  requests: ['requests'],
}

export function checklist(talk: DraftTalk): Moved {
  const open = talk.world.form.questions.filter(({ id }) => !id.startsWith('requests.outcomes.')).flatMap((question) => openCells(talk, question))
  const also = Object.entries(OFFICES).flatMap(([office, rows]) => messageTo(talk, office, cellsOf(open, rows)))
  return also.length === 0
    ? move('again', { parts: [part('noted', 'checklist-nothing')] })
    : move('again', { also, parts: [part('noted', 'checklist-sent', { count: also.length })] })
}

const cellsOf = (open: readonly CellKey[], rows: readonly string[]): readonly CellKey[] =>
  [...new Set(open)].filter((cell) => rows.some((row) => cell === row || cell.startsWith(`${row}.`)))

function messageTo(talk: DraftTalk, office: string, cells: readonly CellKey[]): readonly Reply[] {
  if (cells.length === 0) return []
  const items = office === 'requests' ? phrase('checklist-requests') : lines(cells.map((cell) => phrase('checklist-item', { cell: cellName(cell) })))
  const said = part('noted', 'checklist', {
    office: phrase(`office-${office}`),
    name: talk.state.organ.name,
    year: String(talk.state.draft.year),
    items,
  })
  return [{ to: talk.state.chat.id, parts: [said], ask: null, buttons: [], file: null }]
}
