import { JOB } from '../job-record.ts'
import type { Jobs } from '../jobs.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'

export function createSqliteJobs(database: Database): Jobs {
  return {
    claim: async () =>
      database.write(() => {
        const row = database.get<{ id: string; job: string; attempts: number }>(
          'SELECT id, job, attempts FROM jobs WHERE begun = 0 ORDER BY seq LIMIT 1',
          [],
        )
        if (row === null) return null
        database.run('UPDATE jobs SET begun = 1, attempts = attempts + 1 WHERE id = ?', [row.id])
        return { id: row.id, job: readKept(JOB, row.job).job, attempts: row.attempts + 1 }
      }),
    release: async (id) => void database.run('UPDATE jobs SET begun = 0 WHERE id = ?', [id]),
    finish: async (id) => void database.run('DELETE FROM jobs WHERE id = ?', [id]),
    reclaim: async () => database.run('UPDATE jobs SET begun = 0 WHERE begun = 1', []),
    depth: async () => database.get<{ count: number }>('SELECT count(*) AS count FROM jobs', [])?.count ?? 0,
  }
}
