import type { Reply } from '../../../conversations/dialogue.ts'
import { FORMS } from '../../report/editions/index.ts'
import type { Form } from '../../report/form.ts'
import type { Ledger } from '../ledger.ts'
import type { Ages, Store } from '../store.ts'
import { isHandled, writeCommit } from './commits.ts'
import { type Database, openDatabase } from './database.ts'
import { createFirstTries, type FirstTries } from './first-tries.ts'
import { createLeases } from './lease.ts'
import { migrate } from './migrations.ts'
import { createNeeds } from './needs.ts'
import { createRecent, type Recent } from './recent.ts'
import { createRecords } from './records.ts'
import { screenAt } from './screen.ts'
import { createSqliteArchive } from './sqlite-archive.ts'
import { createSqliteFiles } from './sqlite-files.ts'
import { createSqliteInvitations } from './sqlite-invitations.ts'
import { createSqliteJobs } from './sqlite-jobs.ts'
import { createSqliteOutbox } from './sqlite-outbox.ts'
import { createStates, type States } from './states.ts'

/** The newest of each chat: it is to be sent next. */
const REPLIES_REMEMBERED = 4000

export interface SqliteOptions {
  /** A file, or `:memory:`. Several processes may open one file. */
  readonly path: string
  /** Milliseconds since 1970, for records that expire. */
  readonly now: () => number
  /** Newest first; default: every form of this release. */
  readonly forms?: readonly Form[]
}

/** Opens the store, bringing an older one up to this release. Throws a StoreError. */
export function openSqliteStore(options: SqliteOptions): Store {
  return createSqliteStore(openDatabase(options.path), options)
}

/** The store on a connection of its own, which it closes. */
export function createSqliteStore(database: Database, { path, now, forms = FORMS }: SqliteOptions): Store {
  try {
    migrate(database)
  } catch (error) {
    database.close()
    throw error
  }
  const states = createStates(database, forms)
  const replies = createRecent<Reply>(REPLIES_REMEMBERED)
  const firstTries = createFirstTries()
  return {
    ledger: createSqliteLedger({ database, states, replies, firstTries, forms }),
    outbox: createSqliteOutbox(database, replies, firstTries),
    jobs: createSqliteJobs(database),
    files: createSqliteFiles(database),
    invitations: createSqliteInvitations(database),
    archive: createSqliteArchive(database, states),
    records: createRecords(database, now),
    lease: createLeases(path),
    changedOutside: watchOutside(database),
    purge: async (at, ages) => purge(database, at, ages),
    backup: async (target) => void database.run('VACUUM INTO ?', [target]),
    close: () => database.close(),
  }
}

interface LedgerParts {
  readonly database: Database
  readonly states: States
  readonly replies: Recent<Reply>
  readonly firstTries: FirstTries
  readonly forms: readonly Form[]
}

function createSqliteLedger({ database, states, replies, firstTries, forms }: LedgerParts): Ledger {
  const fetch = createNeeds(database, states, forms)
  return {
    load: async (chat, seen = null) => states.load(chat, seen),
    screen: async (chat, typed) => screenAt(database, chat, typed),
    fetch: async (state, needs) => fetch(state, needs),
    handled: async (input) => isHandled(database, input),
    commit: async (commit) => {
      const committed = database.write(() => writeCommit(database, commit, firstTries))
      if (committed.kind === 'committed') {
        states.remember(committed.state, committed.written)
        for (const { seq, reply, begun } of committed.written) {
          replies.put(reply.to, seq, reply)
          if (begun) firstTries.put(seq)
        }
      }
      return committed.kind
    },
  }
}

/** SQLite counts what others wrote; reading the count costs microseconds. */
function watchOutside(database: Database): () => boolean {
  const version = () => database.get<{ data_version: number }>('PRAGMA data_version', [])?.data_version ?? 0
  let seen = version()
  return () => {
    const before = seen
    seen = version()
    return seen !== before
  }
}

const DAY = 86_400_000

function purge(database: Database, at: Date, ages: Ages): void {
  const before = (days: number) => new Date(at.getTime() - days * DAY).toISOString()
  for (const table of ['inputs', 'files', 'invitations'] as const) database.run(`DELETE FROM ${table} WHERE at < ?`, [before(ages[table])])
  // What nobody has read yet is not old.
  database.run("DELETE FROM messages WHERE at < ? AND status <> 'waiting'", [before(ages.messages)])
  database.run('DELETE FROM records WHERE expires <= ?', [at.getTime()])
}
