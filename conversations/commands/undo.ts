import type { Change, TextChange } from '../../src/report/draft.ts'
import type { Statement } from '../dialogue.ts'
import { noted } from '../steps/answer.ts'
import { type DraftTalk, type Moved, move, needs, part, phrase } from '../talk.ts'

/** Takes back this person's last statement that still stands; another's hand on the same cell or text since is not undone. */
export function undo(talk: DraftTalk): Moved {
  const { history, texts } = talk.world
  if (history === null || texts === null) return needs({ history: true, texts: true })
  const statement = history.find((one) => !isFirst(talk, one))
  if (statement === undefined) return move('again', { parts: [part('noted', 'undo-nothing')] })
  const { draft } = talk.state
  const mine = statement.changes.filter(({ cell, to }) => (draft.entries.get(cell)?.value ?? null) === to)
  const changes: readonly Change[] = mine.map(({ cell, from, to, was }) => ({ cell, from: to, to: from, origin: was ?? 'given' }))
  const prose: readonly TextChange[] = statement.texts
    .filter(({ text, to }) => (texts.get(text) ?? null) === to)
    .map(({ text, from }) => ({ text, from: draft.texts.get(text)?.revision ?? null, to: from }))
  if (changes.length + prose.length === 0) return move('again', { parts: [part('noted', 'undo-changed-since')] })
  const left = statement.changes.length + statement.texts.length - changes.length - prose.length
  return move('next', {
    changes,
    texts: prose,
    undoes: statement.revision,
    chat: { focus: null },
    parts: [
      part('noted', 'undone', { count: changes.length }),
      ...noted(talk, changes.slice(0, 12)),
      ...(prose.length === 0 ? [] : [part('noted', 'undone-text', { parts: prose.map(({ text }) => phrase('text-part', { text })) })]),
      ...(left === 0 ? [] : [part('hint', 'undone-but', { count: left })]),
    ],
  })
}

/** The draft's own first statement: 规章 that the organ can't issue are 0. */
function isFirst(talk: DraftTalk, { changes, texts }: Statement): boolean {
  const { regulations } = talk.world.form
  return texts.length === 0 && changes.every(({ cell, origin }) => origin === 'zeroed' && regulations.includes(cell))
}
