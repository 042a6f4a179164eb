import { type EditReading, readEdit } from '../../src/language/edit.ts'
import type { Change, TextChange } from '../../src/report/draft.ts'
import { changesTo } from '../changes.ts'
import type { Statement } from '../dialogue.ts'
import { nextStep, openConflict } from '../progress.ts'
import { noted, problems } from '../steps/answer.ts'
import { type DraftTalk, inDraft, lastYear, latestAsk, type Moved, move, needs, part, phrase, type Talk } from '../talk.ts'

/** 返回, 跳过, 撤销, 修改, 取消: ways through the dialogue that lose nothing. */

export function back(talk: DraftTalk): Moved {
  const { trail } = talk.state.chat
  const here = latestAsk(talk.state.chat)?.step
  const way = trail.at(-1) === here ? trail.slice(0, -1) : trail
  const step = way.at(-1)
  if (step === undefined) return move('again', { parts: [part('noted', 'back-at-first')] })
  return move({ step }, { chat: { trail: way.slice(0, -1), focus: null, skipped: talk.state.chat.skipped.filter((one) => one !== step) } })
}

/** The question on the screen is put off; the review comes back to what stays blank. */
export function skip(talk: Talk): Moved {
  const ask = latestAsk(talk.state.chat)
  const { chat } = talk.state
  if (ask === null || talk.state.draft === null) return move('again', { parts: [part('alarm', 'skip-not-here')] })
  const name = skipName(talk, ask.step)
  if (name === null) return move('next', { chat: { focus: null } })
  return move('next', {
    chat: { focus: null, skipped: [...chat.skipped.filter((one) => one !== name), name], trail: [...chat.trail, ask.step].slice(-50) },
    parts: [part('noted', ask.step === 'lastYear' ? 'noted-no-last-year' : 'noted-skipped')],
  })
}

/** A contradiction is put off by its statement; a side question is simply left. */
function skipName(talk: Talk, step: string): string | null {
  if (
    ['understood', 'overwrite', 'review', 'reason', 'done', 'import', 'foreignFile', 'deleteDraft', 'deleteOrgan'].includes(step) ||
    step.startsWith('cell:')
  )
    return null
  if (step !== 'repair') return step.startsWith('text:overview.') ? 'text:overview' : step
  const conflict = inDraft(talk) ? openConflict(talk) : null
  return conflict === null ? null : `repair:${conflict.statement}`
}

/** The draft's own first statement: 规章 that the organ can't issue are 0. */
function isOpening(talk: DraftTalk, { changes, texts }: Statement): boolean {
  const { regulations } = talk.world.form
  return texts.length === 0 && changes.every(({ cell, origin }) => origin === 'zeroed' && regulations.includes(cell))
}

/** Takes back this person's last statement that still stands; another's hand on the same cell since is not undone. */
export function undo(talk: DraftTalk): Moved {
  const { history } = talk.world
  if (history === null) return needs({ history: true })
  const statement = history.find((one) => !isOpening(talk, one))
  if (statement === undefined) return move('again', { parts: [part('noted', 'undo-nothing')] })
  const { entries, texts } = talk.state.draft
  const mine = statement.changes.filter(({ cell, to }) => (entries.get(cell)?.value ?? null) === to)
  const changes: readonly Change[] = mine.map(({ cell, from, to, was }) => ({ cell, from: to, to: from, origin: was ?? 'given' }))
  const prose: readonly TextChange[] = statement.texts
    .filter(({ text }) => (texts.get(text)?.revision ?? statement.revision) === statement.revision)
    .map(({ text, from }) => ({ text, from: texts.get(text)?.revision ?? null, to: from }))
  if (changes.length + prose.length === 0) return move('again', { parts: [part('noted', 'undo-changed-since')] })
  const words = prose.length === 0 ? [] : [part('noted', 'undone-text', { parts: prose.map(({ text }) => phrase('text-part', { text })) })]
  return move('next', {
    changes,
    texts: prose,
    undoes: statement.revision,
    chat: { focus: null },
    parts: [part('noted', 'undone', { count: changes.length }), ...noted(talk, changes.slice(0, 12)), ...words],
  })
}

/** /edit and what follows it; alone it says how. */
export function edit(talk: DraftTalk, argument: string): Moved {
  const reading = readEdit(talk.world.form, `/edit ${argument}`, lastYear(talk)?.figures ?? null)
  return reading === null ? move('again', { parts: [part('hint', 'how-to-edit')] }) : takeEdit(talk, reading)
}

/** 修改 X 为 N at once; 修改 X asks for the figure. */
export function takeEdit(talk: DraftTalk, edited: EditReading): Moved {
  if (edited.kind === 'target') return editTarget(edited)
  const { reading } = edited
  if (reading.kind === 'refused') return move('again', { parts: problems(reading.problems) })
  const changes = changesTo(talk.state.draft, reading.assignments, 'given')
  if (!reading.certain) return move({ step: 'understood', memory: { changes, doubts: reading.doubts } })
  return move('again', { changes, parts: changes.length === 0 ? [part('noted', 'noted-already')] : noted(talk, changes) })
}

function editTarget({ label, text }: Extract<EditReading, { kind: 'target' }>): Moved {
  if (label.kind === 'cells' && label.cells.length === 1) return move({ step: `cell:${label.cells[0]}` })
  const candidates = label.kind === 'ambiguous' ? label.candidates : label.kind === 'unknown' ? label.closest : []
  return move('again', { parts: problems([{ code: label.kind === 'unknown' ? 'unknown' : 'ambiguous', text, params: { candidates } }]) })
}

/** Leaves a side question or a jump; what was stated stays. With nothing to leave it says what can be deleted. */
export function cancel(talk: Talk): Moved {
  const ask = latestAsk(talk.state.chat)
  const side = ask !== null && (talk.state.chat.focus !== null || ask.step !== nextStep(talk))
  return side
    ? move('next', { chat: { focus: null }, parts: [part('noted', 'noted-cancelled')] })
    : move('again', { parts: [part('hint', 'nothing-to-cancel')] })
}
