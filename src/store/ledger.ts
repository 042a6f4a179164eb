import type {
  ChatId,
  FileId,
  Input,
  InputId,
  Job,
  Needs,
  Organ,
  Outcome,
  Reply,
  Settled,
  State,
  Statement,
  StoredYear,
} from '../../conversations/dialogue.ts'
import type { Draft, DraftId, OrganId, PersonId } from '../report/draft.ts'
import type { TextKey } from '../report/form.ts'

/** The store's port. One contract suite holds for every implementation. */

/** What one input changed: all of it in one transaction, or none. */
export interface Commit {
  readonly input: Input
  readonly person: PersonId
  /** Guards: chat, organ and draft must still be at these revisions. */
  readonly before: State
  readonly settled: Settled
}

/** A reply that waits to be sent; per chat in order of `seq`. */
export interface OutboxRow {
  readonly seq: number
  readonly reply: Reply
  readonly language: string
  readonly attempts: number
}

export interface JobRow {
  readonly id: string
  readonly job: Job
  readonly attempts: number
}

export interface StoredFile {
  readonly id: FileId
  readonly organ: OrganId
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Ledger {
  /** null for a chat that nobody admitted. */
  load(chat: ChatId): Promise<State | null>
  /** What a turn asked for. */
  fetch(state: State, needs: Needs): Promise<Fetched>
  /** `duplicate`: the input was handled before; `conflict`: a revision moved, nothing was written. */
  commit(commit: Commit): Promise<'committed' | 'duplicate' | 'conflict'>
  handled(input: InputId): Promise<boolean>
}

export interface Fetched {
  readonly years: ReadonlyMap<number, StoredYear>
  readonly texts: ReadonlyMap<TextKey, string> | null
  readonly history: readonly Statement[] | null
  readonly draft: Draft | null
}

export type { DraftId, Organ, Outcome }
