import { readAnswer } from '../../src/language/answer.ts'
import type { AnswerReading } from '../../src/language/answer-reading.ts'
import { columnOf, rowOf } from '../../src/language/cell-lines.ts'
import type { CellKey, Form } from '../../src/report/form.ts'
import type { Ask } from '../dialogue.ts'
import type { Said } from '../figures.ts'
import { type DraftTalk, lastYear, type Move, move } from '../talk.ts'

/** Figures under names that may mean several places. */

export interface Place {
  readonly cells: readonly CellKey[]
  readonly said: readonly Said[]
}

export interface Which {
  readonly text: string
  /** What the message says in each of the places that may be meant, and the cells that tell the place from others. */
  readonly places: readonly Place[]
  /** What the question before asked: figures given again answer that. */
  readonly asked: readonly CellKey[]
}

const PLACES_MOST = 8
const FIRST_MOST = 4

/** null where something else is wrong too, or where the places are too many to choose from. */
export function askWhich(talk: DraftTalk, ask: Ask, text: string, { problems }: Extract<AnswerReading, { kind: 'refused' }>): Move | null {
  const [first, ...others] = problems
  if (first === undefined || problems.some(({ code }) => code !== 'ambiguous')) return null
  const { form } = talk.world
  const candidates = (first.params.candidates ?? []).flatMap(({ cells }) => (cells.length === 1 ? cells : []))
  const lines = others.length === 0 ? candidates.map((cell) => [cell]) : linesThrough(form, candidates)
  // What else is said is read as the answer that it is.
  const beside = ask.cells.filter((cell) => others.length === 0 && !candidates.includes(cell))
  const places = likeliest(
    talk,
    lines.flatMap((cells) => {
      const reading = readAnswer(form, text, { asked: [...cells, ...beside], last: lastYear(talk)?.figures ?? null })
      if (reading.kind !== 'assignments' || !reading.certain || reading.rest !== null) return []
      const here = reading.assignments.filter(({ cell }) => cells.includes(cell)).map(({ cell }) => cell)
      return here.length === 0 ? [] : [{ cells: here, said: reading.assignments }]
    }),
  )
  if (places.length === 0 || places.length > PLACES_MOST) return null
  const memory: Which = { text, places, asked: ask.cells }
  return move({ step: 'which', memory })
}

/** The rows and the columns of a table that these cells stand in. */
function linesThrough(form: Form, cells: readonly CellKey[]): readonly (readonly CellKey[])[] {
  const lines = cells.flatMap((cell) => [rowOf(form, cell), columnOf(form, cell)])
  return [...new Map(lines.map((line) => [line.join(), line])).values()]
}

/** Of too many places those where figures stand already, which are corrected; where none do, the first of the form. */
function likeliest({ state: { draft } }: DraftTalk, places: Which['places']): Which['places'] {
  if (places.length <= PLACES_MOST) return places
  const standing = places.filter((place) => place.cells.some((cell) => (draft.entries.get(cell)?.value ?? 0) > 0))
  return standing.length === 0 ? places.slice(0, FIRST_MOST) : standing
}
