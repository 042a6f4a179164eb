import { JOB } from '../job-record.ts'
import type { JobRow, Jobs } from '../jobs.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'

interface Row {
  readonly id: string
  readonly job: string
  readonly attempts: number
}

/** One picture at a time, and only where nothing else waits. */
const NEXT = `
  SELECT id, job, attempts FROM jobs
  WHERE begun = 0 AND (picture = 0 OR NOT EXISTS (SELECT 1 FROM jobs WHERE begun = 1 AND picture = 1)) ORDER BY picture, seq LIMIT 1`
const WAITS = 'SELECT 1 FROM jobs WHERE begun = 0 LIMIT 1'
const LEAST = 'SELECT id, job, attempts FROM jobs WHERE begun = 0 ORDER BY picture DESC, seq DESC LIMIT 1'

export function createSqliteJobs(database: Database): Jobs {
  const begin = (row: Row | null): JobRow | null => {
    if (row === null) return null
    database.run('UPDATE jobs SET begun = 1, attempts = attempts + 1 WHERE id = ?', [row.id])
    return { id: row.id, job: readKept(JOB, row.job).job, attempts: row.attempts + 1 }
  }
  return {
    // Whether anything waits is looked at far more often than something does: that takes no lock.
    claim: async () => (database.get(WAITS, []) === null ? null : database.write(() => begin(database.get<Row>(NEXT, [])))),
    overflow: async (most) =>
      database.write(() => {
        const waiting = database.get<{ count: number }>('SELECT count(*) AS count FROM jobs WHERE begun = 0', [])?.count ?? 0
        return waiting > most ? begin(database.get<Row>(LEAST, [])) : null
      }),
    release: async (id) => void database.run('UPDATE jobs SET begun = 0 WHERE id = ?', [id]),
    finish: async (id) => void database.run('DELETE FROM jobs WHERE id = ?', [id]),
    reclaim: async () => database.run('UPDATE jobs SET begun = 0 WHERE begun = 1', []),
    depth: async () => database.get<{ count: number }>('SELECT count(*) AS count FROM jobs', [])?.count ?? 0,
  }
}
