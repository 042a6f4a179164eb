import type { Chat } from '../../../conversations/dialogue.ts'
import type { OrganId } from '../../report/draft.ts'
import { CHAT } from '../chat-record.ts'
import type { Invitations, Redemption } from '../invitations.ts'
import { newOrgan } from '../organ-record.ts'
import type { Database } from './database.ts'
import { organAt, organNamed, writeOrgan } from './organ-rows.ts'

interface Invitation {
  readonly organ: OrganId | null
  readonly name: string | null
  readonly used_by: string | null
}

export function createSqliteInvitations(database: Database): Invitations {
  return {
    create: async ({ codeHash, organ: name, newOrgan: fresh, at }) =>
      database.write(() => {
        const organ = name === null ? null : (organNamed(database, name)?.id ?? fresh)
        if (name !== null && organ === fresh) writeOrgan(database, newOrgan(fresh, name))
        database.run('INSERT INTO invitations (code_hash, organ, name, at) VALUES (?, ?, ?, ?)', [codeHash, organ, name, at])
      }),
    redeem: async (redemption) => database.write(() => redeem(database, redemption)),
    empty: async () => database.get('SELECT 1 FROM chats LIMIT 1', []) === null,
  }
}

function redeem(database: Database, { codeHash, person, chat: id, language, at, newOrgan: fresh }: Redemption) {
  if (database.get('SELECT 1 FROM chats WHERE id = ?', [id]) !== null) return 'already'
  const invitation = database.get<Invitation>('SELECT organ, name, used_by FROM invitations WHERE code_hash = ?', [codeHash])
  if (invitation === null) return 'unknown'
  if (invitation.used_by !== null) return 'used'
  // An organ that was deleted since it was invited to is founded anew.
  const organ = (invitation.organ === null ? null : organAt(database, invitation.organ)) ?? newOrgan(fresh, invitation.name ?? '')
  writeOrgan(database, { ...organ, revision: organ.revision + 1, members: [...organ.members, { person, chat: id }] })
  enter(database, { version: 1, id, person, organ: organ.id, revision: 0, draft: null, asks: [], skipped: [], focus: null, trail: [], language })
  database.run('UPDATE invitations SET used_by = ?, organ = ? WHERE code_hash = ?', [`${person} ${at}`, organ.id, codeHash])
  return 'admitted'
}

function enter(database: Database, chat: Chat): void {
  database.run('INSERT INTO chats (id, revision, organ, language, document) VALUES (?, ?, ?, ?, ?)', [
    chat.id,
    chat.revision,
    chat.organ,
    chat.language,
    JSON.stringify({ ...chat, version: CHAT.version }),
  ])
}
