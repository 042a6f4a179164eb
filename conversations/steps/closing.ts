import { readAssent } from '../../src/language/assent.ts'
import { deadline } from '../../src/report/deadline.ts'
import { colleagues, reopen } from '../commands/documents.ts'
import type { Choice } from '../dialogue.ts'
import { choice, type DraftTalk, inDraft, type Moved, move, own, part, phrase, type Step, type Talk } from '../talk.ts'

/** After the final version, and the questions before something is deleted. */

export const done: Step = {
  pose(talk) {
    const { draft, organ } = talk.state
    const version = draft?.phase.kind === 'final' ? draft.phase.version : 0
    return {
      kind: 'posed',
      parts: [
        part('question', 'ask-done', { version, year: String(draft?.year ?? ''), deadline: draft === null ? '' : deadline(draft.year, organ.level) }),
      ],
      choices: [
        choice('button-document-again', { kind: 'command', name: 'draft' }),
        choice('button-formats', { kind: 'command', name: 'formats' }),
        own('button-reopen', 'reopen'),
        choice('button-new-year', { kind: 'command', name: 'new' }),
      ],
    }
  },
  tap: (talk, _ask, name) => (inDraft(talk) && name === 'reopen' ? reopen(talk) : move('again')),
}

const confirmation = (keep: string): readonly Choice[] => [own('button-delete', 'delete'), own(keep, 'keep')]

export const deleteDraft: Step = {
  pose: (talk) => ({
    kind: 'posed',
    parts: [part('alarm', 'ask-delete-draft', { year: String(talk.state.draft?.year ?? ''), count: talk.state.draft?.entries.size ?? 0 })],
    choices: confirmation('button-keep'),
  }),
  answer: (talk, _ask, text) => byWord(text, (yes) => settleDraft(talk, yes)),
  tap: (talk, _ask, name) => settleDraft(talk, name === 'delete'),
}

/** A plain yes or no is an answer too: the question was on the screen. */
function byWord(text: string, settle: (yes: boolean) => Moved): Moved | null {
  const assent = readAssent(text)
  return assent === null ? null : settle(assent === 'yes')
}

const kept = (): Moved => move('next', { parts: [part('noted', 'noted-kept')] })
const settleDraft = (talk: Talk, yes: boolean): Moved => (inDraft(talk) && yes ? dropDraft(talk) : kept())

function dropDraft(talk: DraftTalk): Moved {
  const { draft, organ } = talk.state
  return move('next', {
    deleted: { kind: 'draft', draft: draft.id },
    organ: { drafts: organ.drafts.filter(({ id }) => id !== draft.id) },
    chat: { draft: null, skipped: [], focus: null, trail: [] },
    parts: [part('noted', 'noted-draft-deleted', { year: String(draft.year) })],
    also: colleagues(talk, phrase('colleague-draft-deleted', { year: String(draft.year) })),
  })
}

export const deleteOrgan: Step = {
  pose: (talk) => ({
    kind: 'posed',
    parts: [
      part('alarm', 'ask-delete-organ', {
        name: talk.state.organ.name,
        drafts: talk.state.organ.drafts.length,
        years: talk.state.organ.years.length,
        members: talk.state.organ.members.length,
      }),
    ],
    choices: confirmation('button-keep'),
  }),
  answer: (talk, _ask, text) => byWord(text, (yes) => settleOrgan(talk, yes)),
  tap: (talk, _ask, name) => settleOrgan(talk, name === 'delete'),
}

function settleOrgan(talk: Talk, yes: boolean): Moved {
  const { name } = talk.state.organ
  if (!yes) return kept()
  return move('wait', {
    deleted: { kind: 'organ' },
    parts: [part('noted', 'noted-organ-deleted', { name })],
    also: colleagues(talk, phrase('colleague-organ-deleted', { name })),
  })
}
