import { readDay } from '../../src/language/days.ts'
import { deadline } from '../../src/report/deadline.ts'
import { type DraftTalk, inDraft, jump, type Moved, move, own, part, type Step } from '../talk.ts'

/** 成文日期: printed under the report and its covering letter, or left open to be written by hand. */

export const issuedOn: Step = {
  pose(talk) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const { draft } = talk.state
    const { today } = talk.world
    return {
      kind: 'posed',
      parts: [part('question', 'ask-issued-on', { date: draft.issuedOn ?? 'none', year: String(draft.year + 1) })],
      choices: [
        ...(mayBeIssued(talk, today) ? [own('button-issued-today', 'day', today, { date: today })] : []),
        own('button-issued-open', 'open'),
        own('button-continue', 'continue'),
      ],
    }
  },
  answer: (talk, _ask, text) => (inDraft(talk) ? (LEFT_OPEN.test(text.trim()) ? settle(talk, null) : readDated(talk, text)) : null),
  tap(talk, _ask, name, value) {
    if (!inDraft(talk) || name === 'continue') return move('next', { chat: { focus: null } })
    return settle(talk, name === 'day' ? String(value) : null)
  },
}

const LEFT_OPEN = /^(?:先?(?:留空|空着|不填)|手写|待定|(?:leave )?(?:it )?(?:open|blank))$/iu

/** The command: with a day it is settled at once, alone it asks. */
export function dated(talk: DraftTalk, argument: string): Moved {
  if (argument === '') return talk.state.draft.phase.kind === 'final' ? frozen(talk) : jump(talk, 'issuedOn')
  return LEFT_OPEN.test(argument) ? settle(talk, null) : readDated(talk, argument)
}

function readDated(talk: DraftTalk, text: string): Moved {
  const { draft } = talk.state
  const day = readDay(text, { today: talk.world.today, year: draft.year + 1 })
  if (day === null) return move('again', { parts: [part('alarm', 'issued-on-unread')] })
  return mayBeIssued(talk, day)
    ? settle(talk, day)
    : move('again', { parts: [part('alarm', 'issued-on-early', { date: day, year: String(draft.year) })] })
}

/** A report of a year is made when the year is over. */
const mayBeIssued = ({ state: { draft } }: DraftTalk, day: string): boolean => Number(day.slice(0, 4)) > draft.year

function settle(talk: DraftTalk, day: string | null): Moved {
  const { draft, organ } = talk.state
  if (draft.phase.kind === 'final') return frozen(talk)
  const due = deadline(draft.year, organ.level)
  return move('next', {
    draft: { ...draft, issuedOn: day },
    chat: { focus: null },
    parts: [
      part('noted', 'noted-issued-on', { date: day ?? 'none' }),
      ...(day !== null && day > due ? [part('hint', 'issued-on-late', { deadline: due })] : []),
    ],
  })
}

const frozen = ({ state: { draft } }: DraftTalk): Moved =>
  move({ step: 'done' }, { parts: [part('alarm', 'final-frozen', { version: draft.finals })] })
