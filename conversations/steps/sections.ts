import type { Question } from '../../src/report/form.ts'
import { isBlankText, openCells, TEXT_STEPS } from '../progress.ts'
import { choice, type DraftTalk, inDraft, lastYear, move, part, phrase, type Step } from '../talk.ts'

/** 目录: every part of the report, what is done and what is open, and a button to go there. */
export const sections: Step = {
  pose(talk) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const topics = talk.world.form.questions
      .filter((question) => worthShowing(talk, question))
      .map((question) =>
        gotoChoice(
          question.id,
          openCells(talk, question).length === 0,
          phrase(`topic-${question.id.replaceAll('.', '-')}`, { fallback: 'topic-other' }),
        ),
      )
    const { organ, chat } = talk.state
    const around = [
      gotoChoice('organName', organ.name !== '', phrase('topic-organ-name')),
      gotoChoice('level', organ.level !== null, phrase('topic-level')),
      gotoChoice('lastYear', lastYear(talk) !== null, phrase('topic-last-year')),
      gotoChoice('situation', chat.skipped.includes('situation'), phrase('topic-situation')),
    ]
    const texts = TEXT_STEPS.map((step) => gotoChoice(step, !isBlankText(talk, step), phrase('text-part', { text: step.slice('text:'.length) })))
    return {
      kind: 'posed',
      parts: [part('question', 'ask-sections')],
      choices: [...around, ...topics, ...texts, choice('button-continue', { kind: 'step', name: 'continue' })],
    }
  },
  tap: () => move('next', { chat: { focus: null } }),
}

const gotoChoice = (step: string, done: boolean, label: ReturnType<typeof phrase>) =>
  choice(done ? 'button-goto-done' : 'button-goto', { kind: 'goto', step }, { part: label })

/** Where everything of a question is implied or 0 for the year there is nothing to go to. */
function worthShowing(talk: DraftTalk, question: Question): boolean {
  return openCells(talk, question).length > 0 || question.cells.some((cell) => (talk.state.draft.entries.get(cell)?.origin ?? 'zeroed') !== 'zeroed')
}
