import Sqlite from 'libsql'
import { StoreError, type StoreProblem } from '../store-error.ts'

/** What may be bound: the driver ends the process on a boolean. */
export type Param = string | number | null | Uint8Array

/** One connection, synchronous. Rows are typed by the caller: every table is STRICT and its columns are written here alone. */
export interface Database {
  get<Row>(sql: string, params: readonly Param[]): Row | null
  all<Row>(sql: string, params: readonly Param[]): readonly Row[]
  /** Returns how many rows changed. */
  run(sql: string, params: readonly Param[]): number
  /** Returns the new row's id. */
  insert(sql: string, params: readonly Param[]): number
  exec(sql: string): void
  /** Runs `work` as one transaction under the write lock; what it throws rolls everything back. It is on disk when this returns. */
  write<Result>(work: () => Result): Result
  /** The same without waiting for the disk: the end of this process loses nothing of it, a power failure may. */
  writeSoon<Result>(work: () => Result): Result
  close(): void
}

const BUSY_MILLISECONDS = 5000

/** Opens a file, or memory of its own for `:memory:`. Throws a StoreError. */
export function openDatabase(path: string): Database {
  const connection = connect(path)
  const statements = new Map<string, Sqlite.Statement>()
  const prepared = (sql: string): Sqlite.Statement => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const database: Database = {
    get: (sql, params) => guarded(() => (prepared(sql).get(params) as never) ?? null),
    all: (sql, params) => guarded(() => prepared(sql).all(params) as never),
    run: (sql, params) => guarded(() => prepared(sql).run(params).changes),
    insert: (sql, params) => guarded(() => Number(prepared(sql).run(params).lastInsertRowid)),
    exec: (sql) => guarded(() => void connection.exec(sql)),
    write: (work) => {
      database.run('BEGIN IMMEDIATE', [])
      try {
        const result = work()
        database.run('COMMIT', [])
        return result
      } catch (error) {
        // A full disk has already rolled back by itself.
        if (connection.inTransaction) connection.exec('ROLLBACK')
        throw error
      }
    },
    writeSoon: (work) => {
      if (path === ':memory:') return database.write(work)
      // SQLite does what these say when it compiles them, so they are not prepared once for all.
      database.exec('PRAGMA synchronous = NORMAL')
      try {
        return database.write(work)
      } finally {
        database.exec('PRAGMA synchronous = FULL')
      }
    },
    close: () => void connection.close(),
  }
  guarded(() => {
    connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
  })
  return database
}

/** A connection; whatever the driver says, what cannot be opened is out of reach. */
export function connect(path: string): Sqlite.Database {
  try {
    return new Sqlite(path)
  } catch (error) {
    throw new StoreError('unavailable', `cannot open ${path}`, error)
  }
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    throw new StoreError(problem, error instanceof Error ? error.message : String(error), error)
  }
}

const PROBLEMS: readonly (readonly [string, StoreProblem])[] = [
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'readonly'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_IOERR', 'unavailable'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_CORRUPT', 'unavailable'],
  ['SQLITE_NOTADB', 'unavailable'],
  ['SQLITE_PERM', 'unavailable'],
]

/** null for a mistake in the statement itself, which is a bug. */
function problemOf(error: unknown): StoreProblem | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return PROBLEMS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}
