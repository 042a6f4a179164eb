import type { Ask, ChatId, Input, Language, Phrase, Reply, State } from '../../../conversations/dialogue.ts'
import type { Draft } from '../../report/draft.ts'
import { CHAT, SCREEN } from '../chat-record.ts'
import { writeDraft } from '../draft-record.ts'
import { JOB } from '../job-record.ts'
import type { Commit } from '../ledger.ts'
import { REPLY, SAID } from '../reply-record.ts'
import { type KeptStatement, STATEMENT } from '../statement-record.ts'
import type { Database } from './database.ts'
import { deleteDraft, deleteOrgan } from './deletion.ts'
import type { FirstTries } from './first-tries.ts'
import { writeOrgan } from './organ-rows.ts'

/** One input's transaction. */

export type Committed =
  | { readonly kind: 'committed'; readonly state: State; readonly written: readonly WrittenReply[] }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'conflict' }

export interface WrittenReply {
  readonly seq: number
  readonly reply: Reply
  /** As it is kept with the message; null for a reply that asks nothing of its chat. */
  readonly ask: Ask | null
  /** Its first try to be sent is written down with it. */
  readonly begun: boolean
}

/** Checks first, then writes: a refused commit has written nothing. To be run as one transaction. */
export function writeCommit(database: Database, commit: Commit, senders: Pick<FirstTries, 'attended'>): Committed {
  const { input, before, settled } = commit
  if (!stands(database, before)) return { kind: isHandled(database, input.id) ? 'duplicate' : 'conflict' }
  const fresh = database.run('INSERT OR IGNORE INTO inputs (id, chat, at) VALUES (?, ?, ?)', [input.id, input.chat, input.at]) > 0
  if (!fresh) return { kind: 'duplicate' }
  const state = nextState(before, settled.state)
  if (input.id.startsWith('job:')) database.run('DELETE FROM jobs WHERE id = ?', [input.id.slice('job:'.length)])
  if (settled.deleted?.kind === 'organ') deleteOrgan(database, before)
  else {
    writeSaid(database, input, before)
    writeState(database, before, state)
    writeStatement(database, commit, state)
    writeYears(database, commit)
    writeJobs(database, commit)
    if (settled.deleted?.kind === 'draft') deleteDraft(database, settled.deleted.draft)
  }
  return { kind: 'committed', state, written: settled.replies.map((reply) => writeReply(database, reply, input.at, state, senders)) }
}

export function isHandled(database: Database, input: string): boolean {
  return database.get('SELECT 1 FROM inputs WHERE id = ?', [input]) !== null
}

const STANDS = `
  SELECT (SELECT revision FROM chats WHERE id = ?1) = ?2 AND (SELECT revision FROM organs WHERE id = ?3) = ?4
    AND (?5 IS NULL OR (SELECT revision FROM drafts WHERE id = ?5) = ?6) AS stands`

function stands(database: Database, { chat, organ, draft }: State): boolean {
  const heads = [chat.id, chat.revision, organ.id, organ.revision, draft?.id ?? null, draft?.revision ?? null]
  return database.get<{ stands: number | null }>(STANDS, heads)?.stands === 1
}

/** What the turn changed gets a revision of its own, whether or not the turn gave it one; the chat always does. */
function nextState(before: State, after: State): State {
  const draft = after.draft
  return {
    chat: advanced(before.chat, { ...after.chat }),
    organ: advanced(before.organ, after.organ),
    draft: draft === null || draft.id !== before.draft?.id ? draft : advanced(before.draft, draft),
  }
}

function advanced<Kept extends { readonly revision: number }>(before: Kept, after: Kept): Kept {
  return after === before || after.revision > before.revision ? after : { ...after, revision: before.revision + 1 }
}

function writeState(database: Database, before: State, { chat, organ, draft }: State): void {
  database.run('UPDATE chats SET revision = ?, organ = ?, draft = ?, language = ?, document = ? WHERE id = ?', [
    chat.revision,
    chat.organ,
    chat.draft,
    chat.language,
    JSON.stringify({ ...chat, version: CHAT.version }),
    chat.id,
  ])
  if (organ !== before.organ) writeOrgan(database, organ)
  if (draft !== null && draft !== before.draft) writeDraftRow(database, before.draft, draft)
}

function writeDraftRow(database: Database, before: Draft | null, draft: Draft): void {
  const document = writeDraft(draft)
  if (before?.id === draft.id) database.run('UPDATE drafts SET revision = ?, document = ? WHERE id = ?', [draft.revision, document, draft.id])
  else database.run('INSERT INTO drafts (id, revision, organ, document) VALUES (?, ?, ?, ?)', [draft.id, draft.revision, draft.organ, document])
  if (draft.finals > (before?.id === draft.id ? before.finals : 0))
    database.run('INSERT INTO finals (draft, version, snapshot) VALUES (?, ?, ?)', [draft.id, draft.finals, document])
}

function writeStatement(database: Database, { input, person, before, settled }: Commit, { draft }: State): void {
  const { changes, texts, undoes } = settled
  if (changes.length === 0 && texts.length === 0 && undoes === null) return
  if (draft === null) throw new Error('changes without a draft')
  const entries = before.draft?.id === draft.id ? before.draft.entries : null
  const kept: KeptStatement = {
    version: 1,
    changes: changes.map((change) => ({ ...change, was: entries?.get(change.cell)?.origin ?? null })),
    texts: texts.map(({ text, from, to }) => ({ text, from, to: to === null ? null : draft.revision })),
  }
  database.run('INSERT INTO statements (draft, revision, person, at, undoes, body) VALUES (?, ?, ?, ?, ?, ?)', [
    draft.id,
    draft.revision,
    person,
    input.at,
    undoes,
    JSON.stringify({ ...kept, version: STATEMENT.version }),
  ])
  for (const { text, to } of texts)
    if (to !== null) database.run('INSERT INTO texts (draft, text, revision, body) VALUES (?, ?, ?, ?)', [draft.id, text, draft.revision, to])
}

function writeYears(database: Database, { before, settled }: Commit): void {
  for (const { year, source, file } of settled.years)
    database.run('INSERT OR REPLACE INTO years (organ, year, source, file) VALUES (?, ?, ?, ?)', [
      before.organ.id,
      year,
      source,
      JSON.stringify(file),
    ])
}

/** A job's id follows from its input, so an input that is handled again makes no second job. */
function writeJobs(database: Database, { input, settled }: Commit): void {
  for (const [index, job] of settled.jobs.entries())
    database.run('INSERT INTO jobs (id, chat, draft, job, picture) VALUES (?, ?, ?, ?, ?)', [
      `${input.id}.${index}`,
      job.chat,
      job.kind === 'read' ? null : job.draft,
      JSON.stringify({ version: JOB.version, job }),
      job.kind === 'picture' ? 1 : 0,
    ])
}

const MESSAGE = 'INSERT INTO messages (chat, draft, at, sender, language, body, ask, status, lost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
const WAITS = "SELECT 1 FROM messages WHERE status = 'waiting' AND chat = ? LIMIT 1"

function writeSaid(database: Database, input: Input, { chat, draft }: State): void {
  const said = saidBy(input, chat.asks)
  if (said === null) return
  const body = JSON.stringify({ version: SAID.version, said })
  database.run(MESSAGE, [chat.id, draft?.id ?? null, input.at, 'person', chat.language, body, null, 'said', 0])
}

/** The person's side of the transcript; null for what is no message. */
function saidBy({ act }: Input, asks: readonly Ask[]): string | Phrase | null {
  switch (act.kind) {
    case 'text':
      return act.text
    case 'file':
      return act.name
    case 'tap':
      return tapped(act.data, asks)
    case 'cell':
    case 'unsupported':
    case 'made':
    case 'pictured':
    case 'read':
    case 'failed':
      return null
  }
}

function tapped(data: string, asks: readonly Ask[]): Phrase | null {
  const ask = asks.find(({ id }) => data.startsWith(`${id}:`))
  return ask?.choices[Number(data.slice(ask.id.length + 1))]?.label ?? null
}

function writeReply(database: Database, reply: Reply, at: string, { chat, draft }: State, senders: Pick<FirstTries, 'attended'>): WrittenReply {
  const own = reply.to === chat.id
  const asked = own ? chat.asks.find(({ id }) => id === reply.ask) : undefined
  // Once a later question has replaced it, an ask is there to read typed figures against; its buttons are history.
  const ask = asked === undefined ? null : { ...asked, choices: [] }
  // With nothing before it, it leaves as soon as it is on disk.
  const begun = ask !== null && senders.attended(chat.id) && database.get(WAITS, [chat.id]) === null
  const seq = database.insert(MESSAGE, [
    reply.to,
    own ? (draft?.id ?? null) : null,
    at,
    'bot',
    own ? chat.language : languageOf(database, reply.to, chat.language),
    JSON.stringify({ version: REPLY.version, reply }),
    ask === null ? null : JSON.stringify({ version: SCREEN.version, ask }),
    'waiting',
    begun ? 1 : 0,
  ])
  return { seq, reply, ask, begun }
}

function languageOf(database: Database, chat: ChatId, otherwise: Language): Language {
  return database.get<{ language: Language }>('SELECT language FROM chats WHERE id = ?', [chat])?.language ?? otherwise
}
