import type { Needs, State, Statement, StoredYear, World } from '../../../conversations/dialogue.ts'
import { tell } from '../../report/correspondence.ts'
import type { Draft, OrganId, PersonId } from '../../report/draft.ts'
import type { Form, TextKey } from '../../report/form.ts'
import { parseReportFile } from '../../report/report-file.ts'
import { formOfDraft } from '../draft-form.ts'
import type { Fetched } from '../ledger.ts'
import { STATEMENT } from '../statement-record.ts'
import { StoreError } from '../store-error.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'
import { createRecent } from './recent.ts'
import type { States } from './states.ts'

/** What a turn wants beyond its state: other years, texts, history, another draft. */

const STATEMENTS_OFFERED = 20
const YEARS_REMEMBERED = 1000

export function createNeeds(database: Database, states: States, forms: readonly Form[]): (state: State, needs: Needs) => Fetched {
  const stored = createRecent<StoredYear>(YEARS_REMEMBERED)

  const yearOf = (organ: OrganId, year: number, form: Form): StoredYear | null => {
    const stamp = database.get<{ stamp: number }>('SELECT stamp FROM years WHERE organ = ? AND year = ?', [organ, year])?.stamp
    if (stamp === undefined) return null
    const id = `${organ} ${year} ${form.edition}`
    const known = stored.get(id, stamp)
    if (known !== null) return known
    const row = database.get<{ source: string; file: string }>('SELECT source, file FROM years WHERE stamp = ?', [stamp])
    if (row === null) return null
    const file: unknown = JSON.parse(row.file)
    const fresh = { year, source: row.source, figures: figuresOf(file, form), file }
    stored.put(id, stamp, fresh)
    return fresh
  }

  return (state, needs) => {
    const draft = needs.draft === undefined ? state.draft : ownDraft(states, state.organ.id, needs)
    const form = formOfDraft(forms, draft)
    const years = (needs.years ?? []).flatMap((year) => yearOf(state.organ.id, year, form) ?? [])
    return {
      years: new Map(years.map((year) => [year.year, year])),
      texts: needs.texts === true && draft !== null ? textsOf(database, draft) : null,
      history: needs.history === true && draft !== null ? historyOf(database, draft, state.chat.person) : null,
      authors: needs.authors === undefined || draft === null ? null : authorsOf(database, draft, needs.authors),
      log: needs.log !== undefined && draft !== null ? logOf(database, draft, needs.log) : null,
      draft: needs.draft === undefined ? null : draft,
    }
  }
}

/** null also for another organ's draft. */
function ownDraft(states: States, organ: OrganId, needs: Needs): Draft | null {
  const draft = needs.draft === undefined ? null : states.draft(needs.draft)
  return draft?.organ === organ ? draft : null
}

function figuresOf(file: unknown, form: Form): StoredYear['figures'] {
  const read = parseReportFile(file)
  if (read.kind === 'problem') throw new StoreError('unreadable', `stored year: ${read.problem.code}`)
  return tell(read.report.figures, read.report.form, form)
}

function bodyOf(database: Database, draft: Draft, text: TextKey, revision: number | null): string | null {
  if (revision === null) return null
  return (
    database.get<{ body: string }>('SELECT body FROM texts WHERE draft = ? AND text = ? AND revision = ?', [draft.id, text, revision])?.body ?? null
  )
}

function textsOf(database: Database, draft: Draft): ReadonlyMap<TextKey, string> {
  return new Map([...draft.texts].map(([text, { revision }]) => [text, bodyOf(database, draft, text, revision) ?? '']))
}

/** Statements of this person that nobody took back; one that takes another back is not offered itself. */
const UNDOABLE = `
  SELECT revision, body FROM statements s WHERE draft = ? AND person = ? AND undoes IS NULL
  AND NOT EXISTS (SELECT 1 FROM statements u WHERE u.draft = s.draft AND u.undoes = s.revision)
  ORDER BY revision DESC LIMIT ${STATEMENTS_OFFERED}`

function authorsOf(database: Database, draft: Draft, revisions: readonly number[]): ReadonlyMap<number, PersonId> {
  const author = 'SELECT person FROM statements WHERE draft = ? AND revision = ?'
  return new Map(
    revisions.flatMap((revision) => {
      const person = database.get<{ person: PersonId }>(author, [draft.id, revision])?.person
      return person === undefined ? [] : [[revision, person] as const]
    }),
  )
}

function historyOf(database: Database, draft: Draft, person: PersonId): readonly Statement[] {
  return database.all<{ revision: number; body: string }>(UNDOABLE, [draft.id, person]).map(({ revision, body }) => {
    const { changes, texts } = readKept(STATEMENT, body)
    return {
      revision,
      person,
      changes,
      texts: texts.map(({ text, from, to }) => ({ text, from: bodyOf(database, draft, text, from), to: bodyOf(database, draft, text, to) })),
    }
  })
}

const STATEMENTS_LISTED = 500

/** The newest of everybody's statements after a revision, oldest first. */
function logOf(database: Database, draft: Draft, since: number): World['log'] {
  const rows = database.all<{ revision: number; person: PersonId; body: string }>(
    `SELECT revision, person, body FROM statements WHERE draft = ? AND revision > ? ORDER BY revision DESC LIMIT ${STATEMENTS_LISTED}`,
    [draft.id, since],
  )
  return rows.toReversed().map(({ revision, person, body }) => ({ revision, person, changes: readKept(STATEMENT, body).changes }))
}
