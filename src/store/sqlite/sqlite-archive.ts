import type { Draft } from '../../report/draft.ts'
import type { TextKey } from '../../report/form.ts'
import type { Archive } from '../archive.ts'
import { newOrgan, ORGAN } from '../organ-record.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'
import { organNamed, writeOrgan } from './organ-rows.ts'
import type { States } from './states.ts'

export function createSqliteArchive(database: Database, states: States): Archive {
  return {
    organs: () =>
      database.all<{ document: string }>('SELECT document FROM organs ORDER BY rowid', []).map(({ document }) => readKept(ORGAN, document)),
    draft: (id) => {
      const draft = states.draft(id)
      return draft === null ? null : { draft, texts: textsOf(database, draft) }
    },
    year: (organ, year) => {
      const row = database.get<{ file: string }>('SELECT file FROM years WHERE organ = ? AND year = ?', [organ, year])
      return row === null ? null : JSON.parse(row.file)
    },
    keepYear: ({ organ: name, newOrgan: fresh, year, source, file }) =>
      database.write(() => {
        const organ = organNamed(database, name) ?? newOrgan(fresh, name)
        const years = [...organ.years.filter((stored) => stored.year !== year), { year, source }].toSorted((a, b) => a.year - b.year)
        writeOrgan(database, { ...organ, revision: organ.revision + 1, years })
        database.run('INSERT OR REPLACE INTO years (organ, year, source, file) VALUES (?, ?, ?, ?)', [organ.id, year, source, JSON.stringify(file)])
      }),
  }
}

function textsOf(database: Database, draft: Draft): ReadonlyMap<TextKey, string> {
  const rows = database.all<{ text: TextKey; revision: number; body: string }>('SELECT text, revision, body FROM texts WHERE draft = ?', [draft.id])
  return new Map(rows.filter(({ text, revision }) => draft.texts.get(text)?.revision === revision).map(({ text, body }) => [text, body]))
}
