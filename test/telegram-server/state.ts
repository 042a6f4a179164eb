import { EventEmitter, on } from 'node:events'
import type { Update } from 'grammy/types'

/** What Telegram knows: chats with what stands on each person's screen, updates that wait for the bot, files. */

export interface ScreenButton {
  readonly text: string
  readonly data: string
}

export interface ScreenMessage {
  readonly messageId: number
  readonly from: 'bot' | 'person'
  readonly text: string
  readonly buttons: readonly (readonly ScreenButton[])[]
  readonly document: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly photo?: { readonly name: string; readonly bytes: Uint8Array }
}

export interface PersonChat {
  readonly id: number
  readonly languageCode: string
  screen: readonly ScreenMessage[]
  blocked: boolean
}

export interface TelegramState {
  readonly chats: Map<number, PersonChat>
  /** Group chats that heard the bot, and what it said there. */
  readonly groups: Map<number, string[]>
  readonly files: Map<string, Uint8Array>
  readonly openQueries: Set<string>
  readonly answeredQueries: Set<string>
  readonly commands: Map<string, readonly { readonly command: string; readonly description: string }[]>
  /** Not confirmed yet. */
  updates: readonly Update[]
  /** Updates that were in an answer to getUpdates: only these can be confirmed by an offset, whatever the ids of others are. */
  readonly delivered: WeakSet<Update>
  /** Every update that was ever made, in order. */
  readonly history: Update[]
  webhook: { readonly url: string; readonly secret: string } | null
  nextUpdateId: number
  nextMessageId: number
  /** Emits `screen` when a screen changed, `update` when an update waits. */
  readonly events: EventEmitter
}

export function createState(): TelegramState {
  return {
    chats: new Map(),
    groups: new Map(),
    files: new Map(),
    openQueries: new Set(),
    answeredQueries: new Set(),
    commands: new Map(),
    updates: [],
    delivered: new WeakSet(),
    history: [],
    webhook: null,
    nextUpdateId: 1000,
    nextMessageId: 1,
    events: new EventEmitter().setMaxListeners(0),
  }
}

/** Resolves with the first thing found, looking again whenever a screen changed; rejects after `patience` milliseconds. */
export async function whenFound<Found>(state: TelegramState, look: () => Found | null, patience: number, describe: () => string): Promise<Found> {
  const signal = AbortSignal.timeout(patience)
  const changes = on(state.events, 'screen', { signal })
  try {
    for (let found = look(); ; found = look()) {
      if (found !== null) return found
      await changes.next()
    }
  } catch (error) {
    if (signal.aborted) throw new Error(`waited in vain: ${describe()}`, { cause: error })
    throw error
  } finally {
    await changes.return?.()
  }
}
