import type { ChatId } from '../../conversations/dialogue.ts'
import { FORMS } from '../../src/report/editions/index.ts'
import type { Form } from '../../src/report/form.ts'
import { type Database, openDatabase } from '../../src/store/sqlite/database.ts'
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'

/** A store with its database, to look at what is kept from behind. */
export interface Kept {
  readonly store: Store
  readonly database: Database
}

export function openKept(path = ':memory:', now: () => number = Date.now, forms: readonly Form[] = FORMS): Kept {
  const database = openDatabase(path)
  return { database, store: createSqliteStore(database, { path, now, forms }) }
}

/** The whole history of a chat's draft, in order: revisions, changes and texts. */
export function historyOf({ database }: Pick<Kept, 'database'>, chat: ChatId): readonly unknown[] {
  return database
    .all<{ revision: number; body: string }>(
      'SELECT s.revision, s.body FROM statements s JOIN chats c ON c.draft = s.draft WHERE c.id = ? ORDER BY s.revision',
      [chat],
    )
    .map(({ revision, body }) => ({ revision, ...JSON.parse(body) }))
}
