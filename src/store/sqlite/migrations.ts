import { StoreError } from '../store-error.ts'
import type { Database } from './database.ts'

/** The schema, a step for each version that was ever released; steps are only ever added. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE inputs (id TEXT PRIMARY KEY, chat TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE chats (
    id TEXT PRIMARY KEY, revision INTEGER NOT NULL, organ TEXT NOT NULL, draft TEXT, language TEXT NOT NULL,
    document TEXT NOT NULL, screen_seq INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX chats_organ ON chats (organ);
  CREATE TABLE organs (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL) STRICT;
  CREATE INDEX organs_name ON organs (name);
  CREATE TABLE drafts (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, organ TEXT NOT NULL, document TEXT NOT NULL) STRICT;
  CREATE INDEX drafts_organ ON drafts (organ);
  CREATE TABLE texts (draft TEXT NOT NULL, text TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (draft, text, revision)) STRICT;
  CREATE TABLE statements (
    draft TEXT NOT NULL, revision INTEGER NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL, undoes INTEGER, body TEXT NOT NULL,
    PRIMARY KEY (draft, revision)
  ) STRICT;
  CREATE INDEX statements_undoes ON statements (draft, undoes) WHERE undoes IS NOT NULL;
  CREATE TABLE messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, chat TEXT NOT NULL, draft TEXT, at TEXT NOT NULL, sender TEXT NOT NULL, language TEXT NOT NULL,
    body TEXT NOT NULL, ask TEXT, status TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0, channel_id INTEGER
  ) STRICT;
  CREATE INDEX messages_chat ON messages (chat, seq);
  CREATE INDEX messages_waiting ON messages (chat, seq) WHERE status = 'waiting';
  CREATE INDEX messages_channel ON messages (chat, channel_id) WHERE channel_id IS NOT NULL;
  CREATE INDEX messages_draft ON messages (draft) WHERE draft IS NOT NULL;
  CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, chat TEXT NOT NULL, draft TEXT, job TEXT NOT NULL,
    begun INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE files (id TEXT PRIMARY KEY, organ TEXT NOT NULL, draft TEXT, name TEXT NOT NULL, at TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX files_organ ON files (organ);
  CREATE INDEX files_draft ON files (draft) WHERE draft IS NOT NULL;
  CREATE TABLE years (
    stamp INTEGER PRIMARY KEY AUTOINCREMENT, organ TEXT NOT NULL, year INTEGER NOT NULL, source TEXT NOT NULL, file TEXT NOT NULL, UNIQUE (organ, year)
  ) STRICT;
  CREATE TABLE finals (draft TEXT NOT NULL, version INTEGER NOT NULL, snapshot TEXT NOT NULL, PRIMARY KEY (draft, version)) STRICT;
  CREATE TABLE invitations (code_hash TEXT PRIMARY KEY, organ TEXT, name TEXT, at TEXT NOT NULL, used_by TEXT) STRICT;
  CREATE TABLE records (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  `,
  // Pictures give way to all other jobs.
  'ALTER TABLE jobs ADD COLUMN picture INTEGER NOT NULL DEFAULT 0',
]

/** Brings the store to the newest version in one transaction. Throws a StoreError `newer` on a store of a later release. */
export function migrate(database: Database, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(database, migrations.length) === migrations.length) return
  database.write(() => {
    // Read again under the lock: another process may have done it meanwhile.
    for (const step of migrations.slice(versionOf(database, migrations.length))) database.exec(step)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

function versionOf(database: Database, newest: number): number {
  const version = database.get<{ user_version: number }>('PRAGMA user_version', [])?.user_version ?? 0
  if (version > newest)
    throw new StoreError('newer', `the store has version ${version}, this release knows ${newest}: start the release that wrote it`)
  return version
}
