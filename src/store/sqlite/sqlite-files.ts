import type { FileId } from '../../../conversations/dialogue.ts'
import type { OrganId } from '../../report/draft.ts'
import type { Files } from '../files.ts'
import type { Database } from './database.ts'

interface Row {
  readonly id: FileId
  readonly organ: OrganId
  readonly name: string
  readonly bytes: Uint8Array
}

export function createSqliteFiles(database: Database): Files {
  return {
    keep: async ({ id, organ, name, bytes }, draft, at) =>
      void database.run('INSERT OR REPLACE INTO files (id, organ, draft, name, at, bytes) VALUES (?, ?, ?, ?, ?, ?)', [
        id,
        organ,
        draft,
        name,
        at,
        bytes,
      ]),
    get: async (id) => {
      const row = database.get<Row>('SELECT id, organ, name, bytes FROM files WHERE id = ?', [id])
      return row === null ? null : { id: row.id, organ: row.organ, name: row.name, bytes: new Uint8Array(row.bytes) }
    },
  }
}
