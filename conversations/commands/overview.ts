import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import type { Part } from '../dialogue.ts'
import { dueTexts, openCells, percentDone } from '../progress.ts'
import { draftChoices } from '../steps/onboarding.ts'
import { reviewParts } from '../steps/review.ts'
import { type DraftTalk, inDraft, latestAsk, type Moved, move, part, type Talk } from '../talk.ts'

/** 帮助, 进度, 检查, 目录, 口径: where we are and what is meant. */

export function help(talk: Talk): Moved {
  return move('again', { parts: [part('noted', inDraft(talk) ? 'help' : 'help-first')] })
}

export function status(talk: Talk): Moved {
  if (!inDraft(talk)) return move('again', { parts: [part('noted', 'status-none')] })
  const { draft, organ } = talk.state
  const open = talk.world.form.questions.filter((question) => question.section !== 'informationFees' && openCells(talk, question).length > 0)
  const others = draftChoices(talk)
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
  return others.length === 0 ? move('again', { parts }) : move({ step: 'year' }, { parts })
}

/** Departments by 31 January, governments by 31 March of the year after (《政府信息公开条例》 art. 49 and 50). */
function deadline(year: number, level: string | null): string {
  return `${year + 1}-${level?.endsWith('Government') === true || level === 'township' ? '03-31' : '01-31'}`
}

const daysUntil = (today: string, day: string): number => differenceInCalendarDays(parseISO(day), parseISO(today))
const dueness = (days: number): string => (days > 0 ? 'ahead' : days === 0 ? 'today' : 'past')

export function check(talk: DraftTalk): Moved {
  const { parts } = reviewParts(talk)
  return move('again', {
    parts: parts.some(({ role }) => role === 'alarm')
      ? parts.filter(({ role }) => role !== 'question')
      : [part('noted', 'check-clean'), ...parts.filter(({ role }) => role === 'hint')],
  })
}

export function guide(talk: Talk): Moved {
  const step = latestAsk(talk.state.chat)?.step ?? ''
  return move('again', { parts: [part('hint', `guide-${step.replaceAll('.', '-').replaceAll(':', '-')}`, { fallback: guideOf(talk, step) })] })
}

/** A single cell has the guide of the question that holds it. */
function guideOf(talk: Talk, step: string): string {
  const cell = step.startsWith('cell:') ? step.slice('cell:'.length) : null
  if (cell !== null) {
    const question = talk.world.form.questions.find(({ cells }) => cells.some((one) => one === cell))
    return question === undefined ? 'guide-other' : `guide-${question.id.replaceAll('.', '-')}`
  }
  return 'guide-other'
}
