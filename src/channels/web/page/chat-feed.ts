import { createEventReader, type ServerEvent } from './server-events.ts'
import type { WireMessage, WireStanding } from './wire.ts'

/** The stream of a chat: opened again, from where it broke, for as long as the page is open. */

export interface FeedListener {
  readonly message: (message: WireMessage) => void
  readonly standing: (standing: WireStanding) => void
  readonly connected: () => void
  readonly lost: () => void
  readonly signedOut: () => void
}

/** The server says something at least every 20 seconds; a longer silence is a dead connection. */
const SILENCE_MS = 45_000
const LONGEST_PAUSE_MS = 15_000

/** Ends only when the session does. `after` is the position up to which messages are known. */
export async function followChat(after: () => number, listener: FeedListener): Promise<void> {
  let failures = 0
  const connected = () => {
    failures = 0
    listener.connected()
  }
  while ((await followOnce(after(), { ...listener, connected })) !== 'signed-out') {
    // A connection that merely ended (a restart, a proxy's limit) comes back before anybody needs to know.
    if (failures > 0) listener.lost()
    await new Promise((resolve) => setTimeout(resolve, retryPause(failures)))
    failures += 1
  }
  listener.signedOut()
}

/** Doubling from half a second. */
export function retryPause(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** failures)
}

async function followOnce(after: number, listener: FeedListener): Promise<'signed-out' | 'broken'> {
  const abort = new AbortController()
  let silence = setTimeout(() => abort.abort(), SILENCE_MS)
  try {
    const response = await fetch(`/api/chat?after=${after}`, { signal: abort.signal })
    if (response.status === 401) return 'signed-out'
    if (!response.ok || response.body === null) return 'broken'
    listener.connected()
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    const read = createEventReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 'broken'
      clearTimeout(silence)
      silence = setTimeout(() => abort.abort(), SILENCE_MS)
      for (const event of read(decoder.decode(value, { stream: true }))) {
        if (event.name === 'signed-out') return 'signed-out'
        tell(event, listener)
      }
    }
  } catch {
    return 'broken'
  } finally {
    clearTimeout(silence)
    abort.abort()
  }
}

function tell(event: ServerEvent, listener: FeedListener): void {
  if (event.name === 'message') listener.message(JSON.parse(event.data) as WireMessage)
  if (event.name === 'standing') listener.standing(JSON.parse(event.data) as WireStanding)
}
