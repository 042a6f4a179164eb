import type { ChatId, Language, Phrase, Reply } from '../../conversations/dialogue.ts'

/** The store's port for what is to be sent and what was said. */

/** A reply that waits to be sent; per chat in order of `seq`. */
export interface OutboxRow {
  readonly seq: number
  readonly chat: ChatId
  readonly reply: Reply
  readonly language: Language
  readonly attempts: number
  /** A later question of the same chat replaced this one. */
  readonly replaced: boolean
}

/** A line of the transcript; what a person tapped is a phrase. */
export interface TranscriptRow {
  readonly seq: number
  /** ISO instant. */
  readonly at: string
  readonly from: { readonly kind: 'bot'; readonly reply: Reply } | { readonly kind: 'person'; readonly said: string | Phrase }
  readonly language: Language
}

export interface Outbox {
  /** Chats of a channel (`tg:`) with something to send, those waiting longest first. */
  waiting(channel: string, limit: number): Promise<readonly ChatId[]>
  /** How many replies of a channel wait. */
  depth(channel: string): Promise<number>
  /** The oldest reply of a chat that waits. */
  head(chat: ChatId): Promise<OutboxRow | null>
  /** This process sends what waits in a channel: the first try of a question is written down with the question. Returns the way to stop. */
  attend(channel: string): () => void
  /** A try to send a question begins: until it is known how it ends, the question may be on the screen. */
  begin(seq: number): Promise<void>
  /** The person has everything up to `seq` on the screen, the question in it included; `channelId` is the channel's own number of that message. */
  acknowledge(chat: ChatId, seq: number, channelId: number | null): Promise<void>
  /** One more try failed; `perhapsSeen`: but it may be on the screen all the same. */
  postpone(seq: number, perhapsSeen: boolean): Promise<void>
  /** Gives up one reply (`seq`), or all that waits in the chat (null). Returns how many. */
  drop(chat: ChatId, seq: number | null): Promise<number>
  transcript(chat: ChatId, after: number): Promise<readonly TranscriptRow[]>
  /** Of the newest message of all; 0 where there is none. */
  newest(): Promise<number>
  /** Chats that got something after `seq`, by any process, and the newest seq. */
  news(after: number): Promise<{ readonly seq: number; readonly chats: readonly ChatId[] }>
}
