import type { ChatId, FileId, Input, Language, Reply, State } from '../../conversations/dialogue.ts'
import type { PersonId } from '../report/draft.ts'
import type { StoredFile } from '../store/ledger.ts'

/** What a channel can ask of the desk. */
export interface Desk {
  /** Handles one input; it is on disk when this resolves. `stranger`: nobody admitted this chat, nothing was done. Rejects where the store can't take it. */
  serve(input: Input): Promise<'committed' | 'duplicate' | 'stranger'>
  /** Redeems a one-time invitation: binds person and chat to its organ. */
  admit(request: Admission): Promise<'admitted' | 'already' | 'used' | 'unknown'>
  /** The chat's state as it stands, for a view; null for a stranger. */
  view(chat: ChatId): Promise<State | null>
  keepFile(chat: ChatId, name: string, bytes: Uint8Array): Promise<FileId>
  /** null for a file that is not there or belongs to another organ. */
  file(chat: ChatId, id: FileId): Promise<StoredFile | null>
  /** What was said in a chat after `after` (0: from the first kept message), oldest first. */
  transcript(chat: ChatId, after: number): Promise<readonly Message[]>
  /** The person has this message on the screen; moves the chat's ask on. */
  seen(chat: ChatId, seq: number): Promise<void>
  /** Called whenever a chat has something new to send, from this process or another; returns the way to stop. */
  onMessage(listener: (chat: ChatId) => void): () => void
}

export interface Admission {
  readonly code: string
  readonly person: PersonId
  readonly chat: ChatId
  readonly language: Language
  /** ISO instant. */
  readonly at: string
}

export interface Message {
  readonly seq: number
  readonly at: string
  readonly from: { readonly kind: 'bot'; readonly reply: Reply } | { readonly kind: 'person'; readonly text: string }
}
