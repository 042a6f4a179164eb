import { findCells } from '../../src/language/labels.ts'
import type { Form } from '../../src/report/form.ts'
import { changesTo } from '../changes.ts'
import type { Phrase } from '../dialogue.ts'
import { sharedLine, shortNames } from '../figures.ts'
import { type DraftTalk, inDraft, type Move, move, own, part, phrase, type Step } from '../talk.ts'
import { answerFigures, takeChanges } from './answer.ts'
import type { Place, Which } from './which-places.ts'

/** Which of several places a figure is meant for: answered by one tap, or by the name. */

const TEXT_SHOWN = 30

function namesOf(places: Which['places']): readonly Phrase[] {
  const short = shortNames(places.flatMap(({ cells }) => cells))
  return places.flatMap(({ cells }) => {
    const [first] = cells
    const line = sharedLine(cells)
    if (first === undefined) return []
    return [line === null ? short(first) : phrase('cell', { cell: first, style: line })]
  })
}

export const which: Step = {
  pose(_talk, memory) {
    const { text, places } = memory as Which
    return {
      kind: 'posed',
      parts: [part('question', 'ask-which', { text: [...text].slice(0, TEXT_SHOWN).join('') })],
      choices: [...namesOf(places).map((place, at) => own('button-which', 'take', at, { place })), own('button-which-none', 'none')],
    }
  },
  answer(talk, ask, text) {
    if (!inDraft(talk)) return null
    const { places, asked } = ask.memory as Which
    const named = places.filter((place) => isNamed(talk.world.form, text, place))
    const [place] = named
    return place !== undefined && named.length === 1 ? take(talk, place) : answerFigures(talk, { ...ask, cells: asked }, text)
  },
  tap(talk, ask, name, value) {
    if (!inDraft(talk)) return move('again')
    const place = name === 'take' ? (ask.memory as Which).places[Number(value)] : undefined
    return place === undefined ? move('next', { parts: [part('noted', 'noted-not-taken')] }) : take(talk, place)
  },
}

/** The name alone, without a figure. */
function isNamed(form: Form, text: string, { cells }: Place): boolean {
  const reading = findCells(form, text, { cells })
  const meant = reading.kind === 'cells' ? reading.cells : reading.kind === 'ambiguous' ? reading.candidates.flatMap((one) => one.cells) : []
  return meant.length > 0 && meant.every((cell) => cells.includes(cell))
}

const take = (talk: DraftTalk, { said }: Place): Move => takeChanges(talk, null, changesTo(talk.state.draft, said, 'given'), said)
