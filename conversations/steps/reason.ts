import { readAssent } from '../../src/language/assent.ts'
import type { Finding } from '../../src/report/check.ts'
import type { Draft, Reason } from '../../src/report/draft.ts'
import { oneLine } from '../../src/report/prose.ts'
import { finalise } from '../commands/documents.ts'
import type { Ask } from '../dialogue.ts'
import { STOCK_REASONS } from '../reasons.ts'
import { findingsOf, unreasoned } from '../subject.ts'
import { choice, type DraftTalk, inDraft, type Moved, move, needs, own, part, type Step } from '../talk.ts'
import { evidence, mends, takeOurs } from '../wording.ts'
import { findingPhrase } from './review.ts'

/** A warning may stand with a reason that a person gave: a button, or words. Reasons go on the internal check sheet only. */

const REASON_LEAST = 2
const REASON_MOST = 200

interface Memory {
  readonly fingerprint: string
  /** Asked in between, not on the way to the final version: then that step follows, or what is next. */
  readonly aside?: true
  readonly onward?: string
}
const memoryOf = (memory: unknown): Partial<Memory> => (memory ?? {}) as Partial<Memory>

export const reason: Step = {
  pose(talk, memory) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const findings = findingsOf(talk)
    if (findings === null) return needs({ texts: true })
    const finding = chosen(talk, findings, memory)
    if (finding === undefined)
      return {
        kind: 'posed',
        parts: [part('question', 'ask-review-ready', { written: 'yes' })],
        choices: [choice('button-final', { kind: 'command', name: 'final' })],
      }
    const later = memoryOf(memory).aside === true ? own('button-later', 'later') : choice('button-later', { kind: 'goto', step: 'review' })
    return {
      kind: 'posed',
      parts: [
        part('alarm', 'reason-for', { finding: findingPhrase(talk.world.form, finding) }),
        ...evidence(talk, finding),
        part('question', mayStand(finding) ? 'ask-reason' : 'ask-unmark'),
      ],
      choices: [...mends(talk, finding), ...stockReasons(finding).map((key) => own(key, 'reason', key)), later],
    }
  },
  answer(talk, ask, text) {
    const words = oneLine(text)
    const length = [...words].length
    if (!inDraft(talk)) return null
    if (length < REASON_LEAST || length > REASON_MOST || !/\p{L}/u.test(words) || readAssent(words) !== null)
      return move('again', { parts: [part('alarm', 'reason-length', { least: REASON_LEAST, most: REASON_MOST })] })
    return settle(talk, ask, (finding) => (mayStand(finding) ? give(talk, ask, finding, words) : move('again')))
  },
  tap(talk, ask, name, value) {
    if (!inDraft(talk)) return move('again')
    if (name === 'later') return move(afterwards(ask))
    if (name === 'ours') return settle(talk, ask, (finding) => takeOurs(talk, finding))
    return STOCK_REASONS.some((key) => key === value) ? settle(talk, ask, (finding) => give(talk, ask, finding, String(value))) : move('again')
  },
}

/** The finding that the question is about; where it is gone, the next one. */
function chosen(talk: DraftTalk, findings: readonly Finding[], memory: unknown): Finding | undefined {
  const open = unreasoned(talk, findings)
  return open.find(({ fingerprint }) => fingerprint === memoryOf(memory).fingerprint) ?? open[0]
}

/** What is marked to be changed is not printed, whatever the reason. */
const mayStand = ({ params }: Finding): boolean => params.case !== 'marked'

/** Of what is told only some of the reasons can be. */
const stockReasons = (finding: Finding): readonly string[] =>
  STOCK_REASONS.filter((key) => mayStand(finding) && (!finding.rule.startsWith('narrative.') || key === 'reason-scope' || key === 'reason-verified'))

const afterwards = (ask: Ask) => {
  const { onward } = memoryOf(ask.memory)
  return onward === undefined ? 'next' : { step: onward }
}

function settle(talk: DraftTalk, ask: Ask, settled: (finding: Finding) => Moved): Moved {
  const { fingerprint, aside } = memoryOf(ask.memory)
  const findings = findingsOf(talk)
  if (findings === null) return needs({ texts: true })
  const finding = unreasoned(talk, findings).find((one) => fingerprint === undefined || one.fingerprint === fingerprint)
  if (finding === undefined) return move('next', { parts: [part('noted', 'reason-outdated')] })
  const moved = settled(finding)
  return moved.kind === 'move' && aside === true && moved.onward === 'next' ? { ...moved, onward: afterwards(ask) } : moved
}

function give(talk: DraftTalk, ask: Ask, finding: Finding, text: string): Moved {
  const given: Reason = { text, by: talk.state.chat.person, at: talk.input.at }
  const draft: Draft = { ...talk.state.draft, reasons: new Map([...talk.state.draft.reasons, [finding.fingerprint, given]]) }
  const noted = part('noted', 'noted-reason')
  if (memoryOf(ask.memory).aside === true) return move('next', { draft, parts: [noted] })
  const done = finalise({ ...talk, state: { ...talk.state, draft } })
  return done.kind === 'needs' ? done : { ...done, draft: done.draft ?? draft, parts: [noted, ...(done.parts ?? [])] }
}
