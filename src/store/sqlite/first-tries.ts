import type { ChatId } from '../../../conversations/dialogue.ts'

/** Questions whose first try to be sent was written down together with them, by this process, which sends them: that saves a write before each send. */
export interface FirstTries {
  /** This process sends what is committed for a channel (`tg:`); returns the way to stop. */
  attend(channel: string): () => void
  attended(chat: ChatId): boolean
  put(seq: number): void
  /** Whether the first try of this question is written down and was not made yet; from now on it is. */
  take(seq: number): boolean
}

export function createFirstTries(): FirstTries {
  const channels = new Set<string>()
  const untried = new Set<number>()
  return {
    attend: (channel) => {
      channels.add(channel)
      return () => {
        channels.delete(channel)
        untried.clear()
      }
    },
    attended: (chat) => channels.size > 0 && [...channels].some((channel) => chat.startsWith(channel)),
    put: (seq) => void untried.add(seq),
    take: (seq) => untried.delete(seq),
  }
}
