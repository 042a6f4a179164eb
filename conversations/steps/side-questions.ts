import { readAnswer } from '../../src/language/answer.ts'
import { readAssent } from '../../src/language/assent.ts'
import { readFigureChoice } from '../../src/language/plain-reply.ts'
import type { Change } from '../../src/report/draft.ts'
import { stated } from '../../src/report/draft.ts'
import type { Ask } from '../dialogue.ts'
import { amount, figureList } from '../figures.ts'
import { cellName, type DraftTalk, inDraft, lines, type Moved, move, own, part, phrase, type Step, standingOf } from '../talk.ts'
import { answerFigures, kebab, noted, takeChanges } from './answer.ts'
import { eitherUnit, inYuan, settledUnit, unsaidUnit } from './either-unit.ts'
import type { Understood } from './understood.ts'

/** Questions that come between: a reading that is not certain, and changes that would overwrite. Nothing is taken before the answer. */

interface Overwrite {
  readonly changes: readonly Change[]
  /** What is asked after it. */
  readonly then?: { readonly step: string; readonly memory: unknown }
}
const SHOWN_MOST = 10

export const understood: Step = {
  pose(talk, memory) {
    const { changes, doubts } = memory as Understood
    const figures = changes.flatMap(({ cell, to }) => (to === null ? [] : [{ cell, value: to }]))
    return {
      kind: 'posed',
      cells: changes.map(({ cell }) => cell),
      parts: [
        ...doubts
          .slice(0, 3)
          .map(({ code, text, params: { asked = 0, given = 0 } = {} }) =>
            part('hint', `doubt-${kebab(code)}`, { text: [...text].slice(0, 40).join(''), asked, given, fallback: 'doubt-other' }),
          ),
        part('question', 'ask-understood', { figures: figureList(talk.world.form, figures) }, figures),
      ],
      choices: [...eitherUnit(talk.world.form, memory as Understood), own('button-no', 'no')],
    }
  },
  answer: (talk, ask, text) => (inDraft(talk) ? assentOr(talk, ask, text) : null),
  tap(talk, ask, name) {
    if (!inDraft(talk)) return move('again')
    const said = ask.memory as Understood
    return settleUnderstood(talk, ask, name === 'no' ? null : name === 'yuan' ? inYuan(talk.world.form, said) : said)
  },
}

function assentOr(talk: DraftTalk, ask: Ask, text: string): Moved | null {
  const said = ask.memory as Understood
  const withUnit = settledUnit(talk.world.form, said, text)
  if (withUnit !== null) return settleUnderstood(talk, ask, withUnit)
  const assent = readAssent(text)
  // Neither amount is the surer one: a plain yes does not tell which.
  if (assent === 'yes' && unsaidUnit(talk.world.form, said) !== null) return move('again', { parts: [part('hint', 'which-unit')] })
  if (assent !== null) return settleUnderstood(talk, ask, assent === 'yes' ? said : null)
  if (saysAllZero(talk, said, text)) return settleUnderstood(talk, ask, said)
  const { asked } = said
  return answerFigures(talk, asked === undefined ? ask : { ...ask, cells: asked }, text)
}

/** 都是0, where it is just that what was shown: a yes, and no answer to the question before. */
function saysAllZero(talk: DraftTalk, { changes }: Understood, text: string): boolean {
  if (changes.some(({ to }) => to !== 0)) return false
  const reading = readAnswer(talk.world.form, text, { asked: changes.map(({ cell }) => cell), last: null })
  return reading.kind === 'assignments' && reading.rest === 'zero' && reading.assignments.length === 0
}

/** null: none of it. */
function settleUnderstood(talk: DraftTalk, ask: Ask, taken: Understood | null): Moved {
  if (taken === null) return move('next', { parts: [part('noted', 'noted-not-taken')] })
  const { changes, asked } = taken
  const now = changes.map((change) => ({ ...change, from: stated(talk.state.draft.entries, change.cell) }))
  return takeChanges(
    talk,
    // What was asked may be replaced; of anything else the figure that stands is shown first.
    { ...ask, cells: asked ?? ask.cells, memory: null },
    now.filter(({ from, to }) => from !== to),
    [],
  )
}

export const overwrite: Step = {
  pose(talk, memory) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const { entries } = talk.state.draft
    const changes = (memory as Overwrite).changes
    const differing = changes.filter(({ cell, to }) => entries.has(cell) && stated(entries, cell) !== to)
    const fresh = changes.filter(({ cell }) => isOpen(talk, cell))
    const { form } = talk.world
    const said = (cell: Change['cell'], value: number | null) => (value === null ? phrase('blank') : amount(form, cell, value))
    const rows = differing
      .slice(0, SHOWN_MOST)
      .map(({ cell, to }) => phrase('difference', { cell: cellName(cell), now: said(cell, stated(entries, cell)), wanted: said(cell, to) }))
    const more = differing.length > SHOWN_MOST ? [phrase('differences-more', { count: differing.length - SHOWN_MOST })] : []
    return {
      kind: 'posed',
      parts: [part('question', 'ask-overwrite', { differences: lines([...rows, ...more]), count: differing.length })],
      choices: [
        own('button-use-new', 'new'),
        own('button-keep-old', 'old'),
        ...(fresh.length > 0 ? [own('button-only-blanks', 'blanks', undefined, { count: fresh.length })] : []),
      ],
    }
  },
  answer(talk, ask, text) {
    const chosen = readFigureChoice(text) ?? (readAssent(text) === 'no' ? 'old' : null)
    return chosen === null || !inDraft(talk) ? null : settleOverwrite(talk, ask, chosen)
  },
  tap: (talk, ask, name) => (inDraft(talk) ? settleOverwrite(talk, ask, name) : move('again')),
}

/** Neither stated nor known from what is. */
const isOpen = (talk: DraftTalk, cell: Change['cell']): boolean =>
  !talk.state.draft.entries.has(cell) && !standingOf(talk.world.form, talk.state.draft).implied.has(cell)

function settleOverwrite(talk: DraftTalk, ask: Ask, name: string): Moved {
  const { entries } = talk.state.draft
  const { changes: wanted, then } = ask.memory as Overwrite
  const changes = wanted.map((change) => ({ ...change, from: stated(entries, change.cell) })).filter(({ from, to }) => from !== to)
  // What another hand stated meanwhile was not on the screen.
  if (name === 'new' && changes.some(({ cell }) => (entries.get(cell)?.revision ?? 0) > ask.revision))
    return move({ step: 'overwrite', memory: { changes, ...(then === undefined ? {} : { then }) } })
  const taken = name === 'new' ? changes : name === 'blanks' ? changes.filter(({ cell }) => isOpen(talk, cell)) : []
  if (taken.length === 0) return move(then ?? 'next', { parts: [part('noted', name === 'new' ? 'noted-already' : 'noted-kept-old')] })
  return move(then ?? 'next', { changes: taken, parts: noted(talk, taken) })
}
