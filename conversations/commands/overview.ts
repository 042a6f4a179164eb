import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import { deadline } from '../../src/report/deadline.ts'
import type { Part } from '../dialogue.ts'
import { checkedTables } from '../pictures.ts'
import { dueTexts, openCells, percentDone } from '../progress.ts'
import { reviewParts } from '../steps/review.ts'
import { type DraftTalk, inDraft, type Moved, move, needs, part, phrase, shownAsk, type Talk } from '../talk.ts'

/** 帮助, 进度, 检查, 目录, 口径: where we are and what is meant. */

export function help(talk: Talk): Moved {
  return move('again', { parts: [part('noted', inDraft(talk) ? 'help' : 'help-first')] })
}

export function status(talk: Talk): Moved {
  if (!inDraft(talk)) return move('again', { parts: [part('noted', 'status-none')] })
  const { draft, organ } = talk.state
  const open = talk.world.form.questions.filter((question) => question.section !== 'informationFees' && openCells(talk, question).length > 0)
  const others = organ.drafts.filter(({ id }) => id !== draft.id).map(({ year }) => year)
  const key = draft.phase.kind === 'final' ? 'status-final' : 'status'
  const parts: readonly Part[] = [
    part('noted', key, {
      name: organ.name,
      year: String(draft.year),
      percent: percentDone(talk),
      questions: open.length,
      texts: dueTexts({ ...talk, state: { ...talk.state, chat: { ...talk.state.chat, skipped: [] } } }).length,
      version: draft.finals,
      deadline: deadline(draft.year, organ.level),
      due: dueness(daysUntil(talk.world.today, deadline(draft.year, organ.level))),
      days: daysUntil(talk.world.today, deadline(draft.year, organ.level)),
    }),
  ]
  const also =
    others.length === 0
      ? []
      : [part('hint', 'status-others', { years: others.map((year) => phrase('verbatim', { text: String(year) })), one: String(others[0]) })]
  return move('again', { parts: [...parts, ...also] })
}

const daysUntil = (today: string, day: string): number => differenceInCalendarDays(parseISO(day), parseISO(today))
const dueness = (days: number): string => (days > 0 ? 'ahead' : days === 0 ? 'today' : 'past')

export function check(talk: DraftTalk): Moved {
  const reviewed = reviewParts(talk)
  if (reviewed === null) return needs({ texts: true })
  const { parts, objected } = reviewed
  const clean = part('noted', 'check-clean')
  // The review that stands says all of it again.
  const shown = shownAsk(talk.state.chat)?.step === 'review'
  return move('again', {
    jobs: checkedTables(talk, objected),
    parts: parts.some(({ role }) => role === 'alarm')
      ? parts.filter(({ role }) => role !== 'question' && !shown)
      : [clean, ...parts.filter(({ role }) => role === 'hint' && !shown)],
  })
}

/** What counts, what does not, which article, who usually has it: of the question on the screen. */
export function guide(talk: Talk): Moved {
  const step = shownAsk(talk.state.chat)?.step ?? ''
  return move('again', { parts: guidesOf(talk, step).map((key) => part('hint', key, { fallback: 'guide-other' })) })
}

/** A single cell has the guide of the question that holds it; the outcomes of one kind of applicant have that of all. */
function guidesOf({ world: { form } }: Talk, step: string): readonly string[] {
  const cell = step.startsWith('cell:') ? step.slice('cell:'.length) : null
  const question = form.questions.find(({ id, cells }) => (cell === null ? id === step : cells.some((one) => one === cell)))
  if (question === undefined) return [cell === null ? `guide-${dashed(step.startsWith('text:overview.') ? 'text:overview' : step)}` : 'guide-other']
  const whole = form.questions.find(({ id }) => question.id.startsWith(`${id}.`))
  return whole === undefined ? [`guide-${dashed(question.id)}`] : ['guide-one-kind', `guide-${dashed(whole.id)}`]
}

const dashed = (step: string): string => step.replaceAll('.', '-').replaceAll(':', '-')
