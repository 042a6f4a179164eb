import { boundIn, spellOut } from '../src/narrative/bound-text.ts'
import { checkNarrative } from '../src/narrative/check.ts'
import type { Facts } from '../src/narrative/figure-sentences.ts'
import type { Finding } from '../src/report/check.ts'
import type { TextKey } from '../src/report/form.ts'
import type { Part } from './dialogue.ts'
import { factsOf, keptTexts } from './subject.ts'
import { type DraftTalk, inDraft, type Move, needs, part, phrase, type Talk, type Wanted } from './talk.ts'

/** What a change of figures does to the texts. */

interface Retold {
  /** The sentences of ours that read otherwise now. */
  readonly parts: readonly Part[]
  /** What a person wrote and the tables deny since. */
  readonly denied: Finding | null
}
const NOTHING: Retold = { parts: [], denied: null }

export function retold(before: Talk, after: Talk, moved: Move): Retold | Wanted {
  if (!inDraft(before) || !inDraft(after) || (moved.changes?.length ?? 0) === 0) return NOTHING
  if (before.state.draft.id !== after.state.draft.id) return NOTHING
  const kept = keptTexts(before)
  if (kept === null) return needs({ texts: true })
  if (kept.size === 0) return NOTHING
  return { parts: movedSentences(before, after, kept), denied: newDenial(before, after, kept) }
}

function movedSentences(before: DraftTalk, after: DraftTalk, kept: ReadonlyMap<TextKey, string>): readonly Part[] {
  const [then, now] = [factsOf(before), factsOf(after)]
  return [...kept].flatMap(([text, body]) =>
    boundIn(body)
      .filter((sentence) => sentence.write(then) !== sentence.write(now))
      .map((sentence) => part('noted', 'sentence-moved', { part: phrase('text-part', { text }), sentence: sentence.write(now) })),
  )
}

const DENIALS: readonly string[] = ['narrative.figure', 'narrative.claim', 'narrative.fees']

function newDenial(before: DraftTalk, after: DraftTalk, kept: ReadonlyMap<TextKey, string>): Finding | null {
  const denied = (facts: Facts) =>
    checkNarrative({ ...facts, texts: new Map([...kept].map(([key, text]) => [key, spellOut(text, facts)])), last: null }).filter(({ rule }) =>
      DENIALS.includes(rule),
    )
  const known = new Set(denied(factsOf(before)).map(({ fingerprint }) => fingerprint))
  return denied(factsOf(after)).find(({ fingerprint }) => !known.has(fingerprint)) ?? null
}
