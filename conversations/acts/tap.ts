import { outdated, stated } from '../../src/report/draft.ts'
import { runCommand } from '../commands/index.ts'
import { skip } from '../commands/navigation.ts'
import type { Act, Ask, Chat, Choice } from '../dialogue.ts'
import { answered, noted } from '../steps/answer.ts'
import { stepOf } from '../steps/index.ts'
import { inDraft, jump, type Moved, move, part, type Talk } from '../talk.ts'
import { takeComparison, takeInquiry } from './question.ts'

/** The newest question is on the screen once it is tapped, whether or not word came that it arrived there. */
export function withTappedSeen(chat: Chat, act: Act): Chat {
  const newest = chat.asks.at(-1)
  return act.kind !== 'tap' || newest === undefined || askOf(chat, act.data) !== newest ? chat : { ...chat, asks: [newest] }
}

const askOf = ({ asks }: Chat, data: string): Ask | undefined => asks.find(({ id }) => id === data.split(':')[0])

/** A button: its meaning stays in the ask that put it; a button of another ask says so and does nothing. */
export function tap(talk: Talk, data: string): Moved {
  const index = data.split(':')[1]
  const ask = askOf(talk.state.chat, data)
  const chosen = /^\d{1,3}$/u.test(index ?? '') ? ask?.choices[Number(index)] : undefined
  if (ask === undefined || chosen === undefined)
    return move(talk.state.chat.asks.length > 1 ? 'wait' : 'again', { parts: [part('noted', 'button-outdated')] })
  if (ask.draft !== null && ask.draft !== talk.state.draft?.id) return move('again', { parts: [part('noted', 'button-outdated')] })
  return meant(talk, ask, chosen)
}

function meant(talk: Talk, ask: Ask, { intent }: Choice): Moved {
  switch (intent.kind) {
    case 'change':
      return change(talk, ask, intent.changes)
    case 'step':
      return stepOf(talk.world.form, ask.step)?.tap?.(talk, ask, intent.name, intent.value) ?? move('again')
    case 'goto':
      return jump(talk, intent.step)
    case 'inquire':
      return inDraft(talk) ? takeInquiry(talk, intent.inquiry) : move('again')
    case 'compare':
      return inDraft(talk) ? takeComparison(talk, intent.years, intent.format) : move('again')
    case 'skip':
      return skip(talk)
    case 'command':
      return runCommand(talk, intent.name, '')
  }
}

/** What another hand changed since the button was put is shown before anything is taken. */
function change(talk: Talk, ask: Ask, changes: Extract<Choice['intent'], { kind: 'change' }>['changes']): Moved {
  if (!inDraft(talk)) return move('again')
  const { draft } = talk.state
  const wanted = changes.filter(({ cell, to, reopen }) => stated(draft.entries, cell) !== to || reopen === true)
  if (wanted.length === 0) return move('next', { parts: [part('noted', 'noted-already')], chat: { ...answered(talk, ask), focus: null } })
  if (outdated(draft, wanted).length > 0) return move({ step: 'overwrite', memory: { changes: wanted } })
  return move('next', { changes: wanted, parts: noted(talk, wanted), chat: answered(talk, ask) })
}
