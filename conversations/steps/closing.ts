import { colleagues, reopen } from '../commands/documents.ts'
import type { Choice } from '../dialogue.ts'
import { choice, type DraftTalk, inDraft, type Moved, move, own, part, phrase, type Step } from '../talk.ts'

/** After the final version, and the questions before something is deleted. */

export const done: Step = {
  pose(talk) {
    const version = inDraft(talk) && talk.state.draft.phase.kind === 'final' ? talk.state.draft.phase.version : 0
    return {
      kind: 'posed',
      parts: [part('question', 'ask-done', { version, year: String(talk.state.draft?.year ?? '') })],
      choices: [
        choice('button-document-again', { kind: 'command', name: 'draft' }),
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
  tap: (talk, _ask, name) => (inDraft(talk) && name === 'delete' ? dropDraft(talk) : move('next', { parts: [part('noted', 'noted-kept')] })),
}

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
  tap(talk, _ask, name) {
    if (name !== 'delete') return move('next', { parts: [part('noted', 'noted-kept')] })
    return move('wait', {
      deleted: { kind: 'organ' },
      parts: [part('noted', 'noted-organ-deleted', { name: talk.state.organ.name })],
      also: colleagues(talk as DraftTalk, phrase('colleague-organ-deleted', { name: talk.state.organ.name })),
    })
  },
}
