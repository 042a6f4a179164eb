import { type EditReading, readEdit } from '../../src/language/edit.ts'
import { changesTo } from '../changes.ts'
import type { Ask } from '../dialogue.ts'
import { plausible } from '../plausible.ts'
import { isBlankText, nextStep, openCells, openConflict, TEXT_STEPS } from '../progress.ts'
import { noted, problems } from '../steps/answer.ts'
import { type DraftTalk, inDraft, jump, lastYear, type Moved, move, part, shownAsk, type Talk } from '../talk.ts'

/** 返回, 跳过, 修改, 取消: ways through the dialogue that lose nothing. */

export function back(talk: Talk): Moved {
  const here = shownAsk(talk.state.chat)?.step
  if (!inDraft(talk)) return backBeforeDraft(here)
  const { trail } = talk.state.chat
  const way = trail.at(-1) === here ? trail.slice(0, -1) : trail
  const step = way.at(-1)
  if (step === undefined) return move('again', { parts: [part('noted', 'back-at-first')] })
  return jump(talk, step, { trail: way.slice(0, -1) })
}

/** Before the first draft the way is short: name, level, year. */
function backBeforeDraft(here: string | undefined): Moved {
  if (here === 'level') return move({ step: 'organName' })
  if (here === 'year') return move({ step: 'level' })
  return move('again', { parts: [part('noted', 'back-at-first')] })
}

/** The question on the screen is put off; the review comes back to what stays blank. */
export function skip(talk: Talk): Moved {
  const ask = shownAsk(talk.state.chat)
  const { chat } = talk.state
  if (ask === null || !inDraft(talk)) return move('again', { parts: [part('alarm', 'skip-not-here')] })
  const name = skipName(talk, ask)
  if (name === null) return move('next', { chat: { focus: null } })
  const trail = chat.trail.at(-1) === ask.step ? chat.trail : [...chat.trail, ask.step].slice(-50)
  if (!isOpen(talk, ask.step)) return move('next', { chat: { focus: null, trail }, parts: [part('noted', 'noted-unchanged')] })
  return move('next', {
    chat: { focus: null, skipped: [...chat.skipped.filter((one) => one !== name), name], trail },
    parts: [part('noted', ask.step === 'lastYear' ? 'noted-no-last-year' : ask.step === 'situation' ? 'noted-situation-none' : 'noted-skipped')],
  })
}

/** Steps that only stand between: to skip one is to leave it. */
const PASSING: readonly string[] = [
  'understood',
  'which',
  'overwrite',
  'review',
  'reason',
  'done',
  'sections',
  'import',
  'issuedOn',
  'foreignFile',
  'otherYear',
  'doubt',
  'deleteDraft',
  'deleteOrgan',
  'organName',
  'level',
  'year',
]

/** A contradiction is put off by its statement; a step that only stands between is simply left. */
function skipName(talk: DraftTalk, { step }: Ask): string | null {
  if (PASSING.includes(step) || step.startsWith('cell:')) return null
  if (step !== 'repair') return step.startsWith('text:overview.') ? 'text:overview' : step
  const conflict = openConflict(talk)
  return conflict === null ? null : `repair:${conflict.statement}`
}

/** Whether something of the step is still to be said. */
function isOpen(talk: DraftTalk, step: string): boolean {
  const question = talk.world.form.questions.find(({ id }) => id === step)
  if (question !== undefined) return openCells(talk, question).length > 0
  if (step === 'lastYear') return lastYear(talk) === null
  return !step.startsWith('text:') || isBlankText(talk, step)
}

/** To a section by its number on the form: the first of its questions that is open, else the first. */
export function toSection(talk: DraftTalk, number: string): Moved {
  const section = talk.world.form.sections.find(({ heading }) => heading?.startsWith(`${'一二三四五六'[Number(number) - 1]}、`))
  const questions = talk.world.form.questions.filter((question) => question.section === section?.key)
  const question = questions.find((one) => openCells(talk, one).length > 0) ?? questions[0]
  const text = TEXT_STEPS.find((step) => section?.texts.some(({ key }) => `text:${key}` === step || `text:${key}`.startsWith(`${step}.`)))
  const step = question?.id ?? text
  return step === undefined ? move({ step: 'sections' }) : jump(talk, step)
}

/** What a message wants changed in this draft; null where it asks for no change. */
export function editSaid(talk: DraftTalk, text: string): EditReading | null {
  return readEdit(talk.world.form, text, lastYear(talk)?.figures ?? null, [...talk.state.draft.entries.keys()], plausible(talk))
}

/** /edit and what follows it; alone it says how. */
export function edit(talk: DraftTalk, argument: string): Moved {
  const reading = editSaid(talk, `/edit ${argument}`)
  return reading === null ? move('again', { parts: [part('hint', 'how-to-edit')] }) : takeEdit(talk, reading)
}

/** 修改 X 为 N at once; 修改 X asks for the figure. */
export function takeEdit(talk: DraftTalk, edited: EditReading): Moved {
  if (edited.kind === 'target') return editTarget(talk, edited)
  const { reading } = edited
  if (reading.kind === 'refused') return move('again', { parts: problems(reading.problems) })
  const changes = changesTo(talk.state.draft, reading.assignments, 'given')
  if (!reading.certain && changes.length > 0) return move({ step: 'understood', memory: { changes, doubts: reading.doubts } })
  return move('again', { changes, parts: changes.length === 0 ? [part('noted', 'noted-already')] : noted(talk, changes) })
}

function editTarget(talk: DraftTalk, { label, text }: Extract<EditReading, { kind: 'target' }>): Moved {
  if (label.kind === 'cells' && label.cells.length === 1) return jump(talk, `cell:${label.cells[0]}`)
  const candidates = label.kind === 'ambiguous' ? label.candidates : label.kind === 'unknown' ? label.closest : []
  return move('again', { parts: problems([{ code: label.kind === 'unknown' ? 'unknown' : 'ambiguous', text, params: { candidates } }]) })
}

/** Leaves a side question or a jump; what was stated stays. With nothing to leave it says what can be deleted. */
export function cancel(talk: Talk): Moved {
  const ask = shownAsk(talk.state.chat)
  const side = ask !== null && (talk.state.chat.focus !== null || ask.step !== nextStep(talk))
  return side
    ? move('next', { chat: { focus: null }, parts: [part('noted', 'noted-cancelled')] })
    : move('again', { parts: [part('hint', 'nothing-to-cancel')] })
}
