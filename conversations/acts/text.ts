import { readAssent } from '../../src/language/assent.ts'
import { readCommand } from '../../src/language/commands.ts'
import type { EditReading } from '../../src/language/edit.ts'
import { readCourtesy, saysNoLastYear } from '../../src/language/plain-reply.ts'
import { runCommand, unknownCommand } from '../commands/index.ts'
import { editSaid, skip, takeEdit } from '../commands/navigation.ts'
import type { Ask } from '../dialogue.ts'
import { answerFigures } from '../steps/answer.ts'
import { stepOf } from '../steps/index.ts'
import { type DraftTalk, inDraft, type Moved, move, part, shownAsk, type Talk } from '../talk.ts'
import { takeCorrection } from './correction.ts'
import { pasted } from './paste.ts'
import { nearestQuestion, storedQuestion } from './question.ts'

/** A typed or pasted message, read against the question on the person's screen. */

const FIGURE_TEXT_MOST = 20_000 - 1
/** Longer messages are narrative, a table or many figures, never a command. */
const SHORT = 60

export function text(talk: Talk, raw: string): Moved {
  const given = raw.trim()
  const shown = shownAsk(talk.state.chat)
  const ask = shown !== null && shown.draft !== null && shown.draft !== talk.state.draft?.id ? null : shown
  if (given === '') return move('again', { parts: [part('alarm', 'text-empty')] })
  const writing = ask !== null && (ask.step.startsWith('text:') || ask.step === 'reason')
  const short = [...given].length <= SHORT && !given.includes('\n')
  const command = short ? readCommand(given) : null
  if (command !== null) return command.kind === 'unknown' ? unknownCommand(command.name) : runCommand(talk, command.name, command.args)
  const courtesy = short ? readCourtesy(given) : null
  if (courtesy !== null) return move('again', { parts: [part('noted', `courtesy-${courtesy}`)] })
  if (ask?.step === 'lastYear' && saysNoLastYear(given)) return skip(talk)
  if (inDraft(talk)) {
    const corrected = short && !writing ? takeCorrection(talk, ask, given) : null
    if (corrected !== null) return corrected
    const aside = given.includes('\n') || given.length > FIGURE_TEXT_MOST ? null : inPassing(talk, given, writing, short)
    if (aside !== null) return aside
    if (ask?.step.startsWith('text:') !== true && given.length > FIGURE_TEXT_MOST)
      return move('again', { parts: [part('alarm', 'text-too-long-here', { most: FIGURE_TEXT_MOST })] })
  }
  const taken = given.length > FIGURE_TEXT_MOST ? null : pasted(talk, ask, raw, writing)
  if (taken !== null) return taken
  const step = ask === null ? null : stepOf(talk.world.form, ask.step)
  const answer = ask === null ? null : (step?.answer?.(talk, ask, raw) ?? null)
  if (answer !== null) return answer
  const figures = inDraft(talk) ? (answerFigures(talk, ask ?? NO_ASK, given) ?? (short && !writing ? nearestQuestion(talk, given) : null)) : null
  return figures ?? notUnderstood(talk, ask, given)
}

/** What is said that is neither an answer nor anything else: what the question wants. */
function notUnderstood(talk: Talk, ask: Ask | null, given: string): Moved {
  if (readAssent(given) === 'yes') return ask === null ? move('again', { parts: [part('noted', 'courtesy-nod')] }) : agreed(ask)
  if (ask !== null && ask.draft !== null && readAssent(given) === 'no') return move('again', { parts: [part('hint', 'how-to-edit')] })
  return move('again', {
    parts: [part('alarm', 'not-understood', { wanted: inDraft(talk) && (ask === null || ask.cells.length > 0) ? 'figures' : 'answer' })],
  })
}

/** Buttons that say that there is none. */
const ZEROS: readonly string[] = ['button-zero', 'button-all-zero', 'button-rest-zero']
/** Buttons that propose figures, to which a person may say yes. */
const PROPOSALS: readonly string[] = ['button-carried', 'button-as-before']

/** A yes where figures are wanted: to those that the question proposes, shown once more; else it is only polite. */
function agreed(ask: Ask): Moved {
  const proposed = ask.choices.find(({ label }) => PROPOSALS.includes(label.key))?.intent
  if (proposed?.kind === 'change') return move({ step: 'understood', memory: { changes: proposed.changes, doubts: [], asked: ask.cells } })
  const count = ask.cells.length
  return move('again', {
    parts: [
      count === 0
        ? part('noted', 'courtesy-nod')
        : part('hint', 'nod-figures', {
            count,
            zero: ask.choices.some(({ label }) => ZEROS.includes(label.key)) ? (count === 1 ? 'one' : 'all') : 'none',
          }),
    ],
  })
}

/** Where no question stands on the screen, only labelled figures can be read. */
const NO_ASK: Ask = { id: '' as Ask['id'], step: '', draft: null, revision: 0, cells: [], choices: [], memory: null }

/** 修改 X 为 N, and questions about stored years: answered in passing, the question stands again. */
function inPassing(talk: DraftTalk, given: string, writing: boolean, short: boolean): Moved | null {
  if (writing && !short) return null
  const edit = editSaid(talk, given)
  if (writing && isSentence(given, edit)) return null
  if (edit !== null) return takeEdit(talk, edit)
  return short ? storedQuestion(talk, given, writing) : null
}

/** Where a text is asked, 将推进3项改革 is one: only what says 修改, or what can be taken as it is, is an edit. */
function isSentence(given: string, edit: EditReading | null): boolean {
  if (/^\s*(?:\/edit|修改|更改|更正|改正)/u.test(given)) return false
  return /[。；！]/u.test(given) || (edit !== null && !(edit.kind === 'figures' && edit.reading.kind === 'assignments' && edit.reading.certain))
}
