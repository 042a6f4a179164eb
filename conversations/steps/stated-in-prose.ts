import { readFigure } from '../../src/language/figure-reading.ts'
import { isRunningText } from '../../src/language/running-text.ts'
import { termsOf } from '../../src/narrative/counts.ts'
import { statementsIn } from '../../src/narrative/stated-figures.ts'
import { type CellKey, cellOf, type Value } from '../../src/report/form.ts'
import { changesTo } from '../changes.ts'
import type { Ask } from '../dialogue.ts'
import type { Said } from '../figures.ts'
import { type DraftTalk, type Move, move, part, standingOf } from '../talk.ts'

/** Sentences where figures are wanted: what they state of the tables is shown and asked, nothing is taken as it is. */

/** null for what is no running text. */
export function takeProse(talk: DraftTalk, ask: Ask, text: string): Move | null {
  if (!isRunningText(text)) return null
  const said = statedIn(talk, text)
  const wanted = ask.cells.length > 0 ? 'figures' : 'answer'
  if (said.length === 0) return move('again', { parts: [part('alarm', 'prose-without-figures', { wanted })] })
  const { implied } = standingOf(talk.world.form, talk.state.draft)
  const changes = changesTo(
    talk.state.draft,
    said.filter(({ cell, value }) => implied.get(cell) !== value),
    'given',
  )
  if (changes.length === 0) return move('again', { parts: [part('noted', 'noted-already')] })
  return move({ step: 'understood', memory: { changes, doubts: [{ code: 'prose', text }], asked: ask.cells } })
}

/** Figures of this year that the sentences give to one cell each; a cell that they give two is left out. */
function statedIn({ world: { form }, state: { draft } }: DraftTalk, text: string): readonly Said[] {
  const said = new Map<CellKey, Value | null>()
  for (const { counts, figure, unit, by, sure, year } of statementsIn(text)) {
    const [term, ...others] = termsOf(form, counts[0] ?? '') ?? []
    if (term === undefined || others.length > 0 || !sure || by === 'claim' || (year !== null && year !== draft.year)) continue
    const read = readFigure(`${figure}${unit}`, cellOf(form, term.cell))
    if (read.kind !== 'value') continue
    said.set(term.cell, said.has(term.cell) && said.get(term.cell) !== read.value ? null : read.value)
  }
  return [...said].flatMap(([cell, value]) => (value === null ? [] : [{ cell, value }]))
}
