import type { Organ } from '../../../conversations/dialogue.ts'
import type { OrganId } from '../../report/draft.ts'
import { ORGAN } from '../organ-record.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'

export function organAt(database: Database, id: OrganId): Organ | null {
  return organIn(database.get<{ document: string }>('SELECT document FROM organs WHERE id = ?', [id]))
}

/** The one that was founded first, where several bear the name. */
export function organNamed(database: Database, name: string): Organ | null {
  return organIn(database.get<{ document: string }>('SELECT document FROM organs WHERE name = ? ORDER BY rowid LIMIT 1', [name]))
}

export function writeOrgan(database: Database, organ: Organ): void {
  database.run(
    `INSERT INTO organs (id, revision, name, document) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, name = excluded.name, document = excluded.document`,
    [organ.id, organ.revision, organ.name, JSON.stringify({ ...organ, version: ORGAN.version })],
  )
}

function organIn(row: { readonly document: string } | null): Organ | null {
  return row === null ? null : readKept(ORGAN, row.document)
}
