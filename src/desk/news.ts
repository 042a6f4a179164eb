import type { Logger } from 'pino'
import type { ChatId } from '../../conversations/dialogue.ts'
import type { Store } from '../store/store.ts'

/** Who is told when something new is in the store, written by this process or another. */
export interface News {
  /** Called with each chat that has something new; returns the way to stop. */
  onMessage(listener: (chat: ChatId) => void): () => void
  /** Called when there may be a job to do. */
  onWork(listener: () => void): () => void
  /** This process has committed something that these chats are to see. */
  tell(work: boolean, chats: Iterable<ChatId>): void
  start(): Promise<void>
  stop(): void
}

export interface NewsDeps {
  readonly store: Pick<Store, 'outbox' | 'changedOutside'>
  readonly log: Logger
  /** Milliseconds between two looks at what other processes wrote. */
  readonly every?: number
}

export function createNews({ store, log, every = 200 }: NewsDeps): News {
  const readers = new Set<(chat: ChatId) => void>()
  const workers = new Set<() => void>()
  let seen = 0
  let timer: NodeJS.Timeout | null = null

  const tell = (work: boolean, chats: Iterable<ChatId>) => {
    for (const chat of chats) for (const reader of readers) reader(chat)
    if (work) for (const worker of workers) worker()
  }
  const look = async () => {
    try {
      if (!store.changedOutside()) return
      // What this process wrote since the last look is told again: that costs a glance at what waits.
      const { seq, chats } = await store.outbox.news(seen)
      seen = Math.max(seq, seen)
      tell(true, chats)
    } catch (error) {
      log.error({ err: error }, 'cannot look for what other processes wrote')
    }
  }
  return {
    onMessage: (listener) => {
      readers.add(listener)
      return () => void readers.delete(listener)
    },
    onWork: (listener) => {
      workers.add(listener)
      return () => void workers.delete(listener)
    },
    tell,
    start: async () => {
      seen = await store.outbox.newest()
      timer = setInterval(() => void look(), every)
    },
    stop: () => {
      if (timer !== null) clearInterval(timer)
      timer = null
    },
  }
}
