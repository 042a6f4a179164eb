import { readAnswer } from '../../src/language/answer.ts'
import { readCorrection } from '../../src/language/correction.ts'
import { changesTo } from '../changes.ts'
import { takeEdit } from '../commands/navigation.ts'
import type { Ask } from '../dialogue.ts'
import { answerFigures } from '../steps/answer.ts'
import { isConfirmation } from '../steps/known.ts'
import { type DraftTalk, lastYear, type Moved, move, needs, part } from '../talk.ts'

/** 不对，是32: what was said last is taken back by saying it again. Whose figure it is was not said, so it is asked. */

/** null for a message that takes nothing back, or nothing that is a figure. */
export function takeCorrection(talk: DraftTalk, ask: Ask | null, text: string): Moved | null {
  const rest = readCorrection(text)
  if (rest === null) return null
  const { form } = talk.world
  const last = lastYear(talk)?.figures ?? null
  const named = readAnswer(form, rest, { asked: [], last })
  if (named.kind === 'notFigures') return null
  if (named.kind === 'assignments' && named.assignments.length > 0) return takeEdit(talk, { kind: 'figures', reading: named })
  // What stands on the screen for a yes or no is what was denied.
  if (ask !== null && (ask.step === 'understood' || isConfirmation(talk, ask.cells))) return answerFigures(talk, deniedBy(ask), rest)
  const { history } = talk.world
  if (history === null) return needs({ history: true })
  const cells = (history[0]?.changes ?? []).flatMap(({ cell, origin }) => (origin === 'given' ? [cell] : []))
  const reading = readAnswer(form, rest, { asked: cells, last })
  const clear = reading.kind === 'assignments' && reading.rest === null && (reading.certain || cells.length === 1)
  if (!clear || reading.assignments.length === 0) return move('again', { parts: [part('hint', 'how-to-edit')] })
  const changes = changesTo(talk.state.draft, reading.assignments, 'given')
  if (changes.length === 0) return move('again', { parts: [part('noted', 'noted-already')] })
  return move({ step: 'understood', memory: { changes, doubts: [{ code: 'lastSaid', text: rest }], asked: cells } })
}

function deniedBy(ask: Ask): Ask {
  const memory = ask.memory as { readonly asked?: Ask['cells'] } | null
  return memory?.asked === undefined ? ask : { ...ask, cells: memory.asked }
}
