import type { Draft, Reason } from '../../src/report/draft.ts'
import { normaliseProse } from '../../src/report/prose.ts'
import { finalise } from '../commands/documents.ts'
import type { Ask } from '../dialogue.ts'
import { STOCK_REASONS } from '../reasons.ts'
import { findingsOf, unreasoned } from '../subject.ts'
import { choice, type DraftTalk, inDraft, type Moved, move, own, part, phrase, type Step } from '../talk.ts'
import { findingPhrase } from './review.ts'

/** A warning may stand with a reason that a person gave: a button, or words. Reasons go on the internal check sheet only. */

const REASON_LEAST = 2
const REASON_MOST = 200

interface Memory {
  readonly fingerprint: string
}

export const reason: Step = {
  pose(talk) {
    const finding = inDraft(talk) ? unreasoned(talk, findingsOf(talk))[0] : undefined
    if (finding === undefined)
      return { kind: 'posed', parts: [part('question', 'ask-review-ready')], choices: [choice('button-final', { kind: 'command', name: 'final' })] }
    return {
      kind: 'posed',
      parts: [part('alarm', 'reason-for', { finding: findingPhrase(talk.world.form, finding) }), part('question', 'ask-reason')],
      choices: [
        ...STOCK_REASONS.map((key) => own(key, 'reason', key)),
        ...finding.cells
          .slice(0, 1)
          .map((cell) => choice('button-fix-cell', { kind: 'goto', step: `cell:${cell}` }, { cell: phrase('cell', { cell }) })),
        choice('button-later', { kind: 'goto', step: 'review' }),
      ],
    }
  },
  answer(talk, ask, text) {
    const words = normaliseProse(text).replaceAll('\n', ' ')
    const length = [...words].length
    if (!inDraft(talk)) return null
    if (length < REASON_LEAST || length > REASON_MOST || !/\p{L}/u.test(words))
      return move('again', { parts: [part('alarm', 'reason-length', { least: REASON_LEAST, most: REASON_MOST })] })
    return give(talk, ask, words)
  },
  tap: (talk, ask, _name, value) => (inDraft(talk) && STOCK_REASONS.some((key) => key === value) ? give(talk, ask, String(value)) : move('again')),
}

function give(talk: DraftTalk, ask: Ask, text: string): Moved {
  const { fingerprint } = (ask.memory ?? {}) as Partial<Memory>
  const finding = unreasoned(talk, findingsOf(talk)).find((one) => fingerprint === undefined || one.fingerprint === fingerprint)
  if (finding === undefined) return move('next', { parts: [part('noted', 'reason-outdated')] })
  const given: Reason = { text, by: talk.state.chat.person, at: talk.input.at }
  const draft: Draft = { ...talk.state.draft, reasons: new Map([...talk.state.draft.reasons, [finding.fingerprint, given]]) }
  const next: DraftTalk = { ...talk, state: { ...talk.state, draft } }
  const done = finalise(next)
  return done.kind === 'needs' ? done : { ...done, draft: done.draft ?? draft, parts: [part('noted', 'noted-reason'), ...(done.parts ?? [])] }
}
