import type { CellKey, Question } from '../src/report/form.ts'
import { progress, settles } from '../src/report/freedom.ts'
import { followsFromLast } from './stocks.ts'
import { type DraftTalk, inDraft, standingOf, type Talk } from './talk.ts'

/** Which question comes next: derived from what is still open, never stored. */

/** The cells of a question that a person still has to state: open ones, and controls that nobody stated. */
export function openCells(talk: DraftTalk, question: Question): readonly CellKey[] {
  const { draft } = talk.state
  const standing = standingOf(talk.world.form, draft)
  return question.cells.filter((cell) => {
    const entry = draft.entries.get(cell)
    if (entry !== undefined && entry.reopened !== true) return false
    if (followsFromLast(talk, cell) && question.cells.length > 1) return false
    return question.control.includes(cell) || !standing.implied.has(cell)
  })
}

/** The form's questions that are due and not put off, in the order of their stages; inside a stage the one that settles most, then the one of smaller bound. */
export function dueQuestions(talk: DraftTalk): readonly Question[] {
  const { form } = talk.world
  const due = form.questions.flatMap((question) => {
    const open = talk.state.chat.skipped.includes(question.id) ? [] : openCells(talk, question)
    return open.length === 0 ? [] : [{ question, open }]
  })
  const stage = due[0]?.question.stage
  const first = due.filter(({ question }) => question.stage === stage)
  if (first.length < 2) return due.map(({ question }) => question)
  const standing = standingOf(form, talk.state.draft)
  const weighed = first.map(({ question, open }) => ({
    question,
    settles: settles(form, standing, open),
    // What one of its cells can be at most.
    bound: Math.max(...open.map((cell) => standing.interval(cell).hi)),
  }))
  const ordered = weighed.toSorted((one, other) => other.settles - one.settles || one.bound - other.bound)
  return [...ordered, ...due.filter(({ question }) => question.stage !== stage)].map(({ question }) => question)
}

/** Share of the figures that the identities no longer lack, in per cent. */
export function percentDone(talk: DraftTalk): number {
  return Math.floor(progress(talk.world.form, standingOf(talk.world.form, talk.state.draft)) * 100)
}

/** The narrative parts that are asked, in order; 总体情况 is asked as one. */
export const TEXT_STEPS: readonly string[] = ['text:introduction', 'text:overview', 'text:problemsAndImprovements', 'text:otherMatters']

export function isBlankText(talk: DraftTalk, step: string): boolean {
  const name = step.slice('text:'.length)
  return ![...talk.state.draft.texts.keys()].some((key) => key === name || key.startsWith(`${name}.`))
}

export function dueTexts(talk: DraftTalk): readonly string[] {
  return TEXT_STEPS.filter((step) => !talk.state.chat.skipped.includes(step) && isBlankText(talk, step))
}

/** The step that follows from the state: onboarding, a contradiction to settle, the next open question, or the review. */
export function nextStep(talk: Talk): string {
  const { chat, organ } = talk.state
  if (organ.name === '') return 'organName'
  if (organ.level === null) return 'level'
  if (!inDraft(talk)) return 'year'
  if (talk.state.draft.phase.kind === 'final') return 'done'
  if (openConflict(talk) !== null) return 'repair'
  if (!begun(talk)) {
    if (!chat.skipped.includes('lastYear') && !talk.world.years.has(talk.state.draft.year - 1)) return 'lastYear'
    if (!chat.skipped.includes('situation')) return 'situation'
  }
  return dueQuestions(talk)[0]?.id ?? dueTexts(talk)[0] ?? 'review'
}

/** Whether anybody stated anything yet; the draft's first statement is its own (规章 that the organ can't issue are 0). */
function begun(talk: DraftTalk): boolean {
  const { entries, texts } = talk.state.draft
  return texts.size > 0 || [...entries.values()].some((entry) => entry.revision > 1 || entry.origin !== 'zeroed')
}

/** The earliest contradiction that the person did not put off. */
export function openConflict(talk: DraftTalk) {
  const { conflicts } = standingOf(talk.world.form, talk.state.draft)
  return conflicts.find((conflict) => !talk.state.chat.skipped.includes(`repair:${conflict.statement}`)) ?? null
}
