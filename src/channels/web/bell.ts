import type { ChatId } from '../../../conversations/dialogue.ts'
import type { Desk } from '../../desk/desk.ts'

/** Tells the open pages of a chat that it has something new; one listener at the desk, however many pages are open. */
export interface Bell {
  /** Returns the way to stop. */
  listen(chat: ChatId, ring: () => void): () => void
}

/** Listens to the desk only while a page is open. */
export function createBell(desk: Pick<Desk, 'onMessage'>): Bell {
  const rings = new Map<ChatId, Set<() => void>>()
  let hangUp: (() => void) | null = null
  return {
    listen(chat, ring) {
      hangUp ??= desk.onMessage((rung) => {
        for (const each of rings.get(rung) ?? []) each()
      })
      const own = rings.get(chat) ?? new Set()
      rings.set(chat, own.add(ring))
      return () => {
        own.delete(ring)
        if (own.size === 0 && rings.get(chat) === own) rings.delete(chat)
        if (rings.size > 0) return
        hangUp?.()
        hangUp = null
      }
    },
  }
}
