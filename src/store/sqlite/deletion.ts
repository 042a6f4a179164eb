import type { State } from '../../../conversations/dialogue.ts'
import type { DraftId, OrganId } from '../../report/draft.ts'
import type { Database } from './database.ts'

/** Deleting for good: of what is deleted nothing stays but the ids of the inputs that were handled. */

export function deleteDraft(database: Database, draft: DraftId): void {
  for (const table of ['texts', 'statements', 'messages', 'jobs', 'files', 'finals']) database.run(`DELETE FROM ${table} WHERE draft = ?`, [draft])
  database.run('UPDATE chats SET draft = NULL WHERE draft = ?', [draft])
  database.run('DELETE FROM drafts WHERE id = ?', [draft])
}

export function deleteOrgan(database: Database, { organ }: State): void {
  for (const { id } of draftsOf(database, organ.id)) deleteDraft(database, id)
  for (const table of ['messages', 'jobs']) database.run(`DELETE FROM ${table} WHERE chat IN (SELECT id FROM chats WHERE organ = ?)`, [organ.id])
  for (const table of ['files', 'years', 'invitations', 'chats']) database.run(`DELETE FROM ${table} WHERE organ = ?`, [organ.id])
  database.run('DELETE FROM organs WHERE id = ?', [organ.id])
}

function draftsOf(database: Database, organ: OrganId): readonly { readonly id: DraftId }[] {
  return database.all<{ id: DraftId }>('SELECT id FROM drafts WHERE organ = ?', [organ])
}
