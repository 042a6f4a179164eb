import type { ChatId, FileId, Input, InputId, Needs, Settled, State, Statement, StoredYear, World } from '../../conversations/dialogue.ts'
import type { Draft, OrganId, PersonId } from '../report/draft.ts'
import type { TextKey } from '../report/form.ts'

/** The store's port for turns. One contract suite holds for every implementation. */

/** What one input changed: all of it in one transaction, or none. */
export interface Commit {
  readonly input: Input
  readonly person: PersonId
  /** Guards: chat, organ and draft must still be at these revisions. */
  readonly before: State
  readonly settled: Settled
}

export interface StoredFile {
  readonly id: FileId
  readonly organ: OrganId
  readonly name: string
  readonly bytes: Uint8Array
}

/** Every method rejects with a StoreError where the store is broken or out of reach. */
export interface Ledger {
  /** null for a chat that nobody admitted. The chat's asks are the one on the person's screen (that of message `seen`, where it is given) and the newest. */
  load(chat: ChatId, seen?: number | null): Promise<State | null>
  /** Which message had the question that stood on the screen when a message of this number of the channel's was typed; without a number: that stands there now. */
  screen(chat: ChatId, typed: number | null): Promise<Screen>
  /** What a turn asked for; texts and history are those of `needs.draft` where it names one. */
  fetch(state: State, needs: Needs): Promise<Fetched>
  /**
   * `duplicate`: the input was handled before; `conflict`: a revision moved, nothing was written.
   * What the turn changed without giving it a new revision gets the next one; the chat always does.
   */
  commit(commit: Commit): Promise<'committed' | 'duplicate' | 'conflict'>
  handled(input: InputId): Promise<boolean>
}

export interface Screen {
  /** null: as `load` finds it. */
  readonly seq: number | null
  /** A later question may have been there too: one whose send is `underway`, or one that was sent when an earlier try had been `lost`. */
  readonly doubt: 'none' | 'underway' | 'lost'
}

export interface Fetched {
  readonly years: ReadonlyMap<number, StoredYear>
  readonly texts: ReadonlyMap<TextKey, string> | null
  readonly history: readonly Statement[] | null
  readonly authors: ReadonlyMap<number, PersonId> | null
  readonly log: World['log']
  readonly draft: Draft | null
}
