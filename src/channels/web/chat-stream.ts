import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Language, State } from '../../../conversations/dialogue.ts'
import type { Message } from '../../desk/desk.ts'
import type { WebEnv, WebParts } from './environment.ts'
import { messageView } from './message-view.ts'
import type { WireMessage, WireStanding } from './page/wire.ts'
import { signedIn } from './sign-in.ts'
import { createWaker } from './waker.ts'

/** Less than the idle time after which proxies and firewalls cut a connection. */
const HEARTBEAT_MS = 20_000
const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0)

/** `GET /api/chat`: what was said after a position, and what is said from now on; with every change of the sheet its name. */
export function chatStream(c: Context<WebEnv>, parts: WebParts): Response {
  const after = position.parse(c.req.header('Last-Event-ID') ?? c.req.query('after') ?? 0)
  // Proxies that collect a response before they pass it on would hold back the answers.
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(
    c,
    (stream) => follow(c, stream, parts, after),
    async (err) => parts.log.error({ err }, 'chat stream broke'),
  )
}

async function follow(c: Context<WebEnv>, stream: SSEStreamingApi, parts: WebParts, after: number): Promise<void> {
  const chat = c.get('chat')
  const waker = createWaker()
  const hangUp = parts.bell.listen(chat, waker.wake)
  stream.onAbort(waker.wake)
  parts.stopping.addEventListener('abort', waker.wake)
  try {
    let seq = after
    let standing = ''
    while (!stream.aborted && !parts.stopping.aborted) {
      const state = await signedIn(c, parts)
      if (state === null) {
        await stream.writeSSE({ event: 'signed-out', data: '' })
        return
      }
      seq = await sendMessages(stream, parts, state, seq)
      const now = JSON.stringify(standingOf(state))
      if (now !== standing) await stream.writeSSE({ event: 'standing', data: now })
      standing = now
      if ((await waker.rest(HEARTBEAT_MS)) === 'idle') await stream.writeSSE({ event: 'ping', data: '' })
    }
  } finally {
    hangUp()
    parts.stopping.removeEventListener('abort', waker.wake)
  }
}

async function sendMessages(stream: SSEStreamingApi, parts: WebParts, { chat }: State, after: number): Promise<number> {
  let seq = after
  for (const message of await parts.desk.transcript(chat.id, after)) {
    const view = viewOf(message, parts, chat.language)
    await stream.writeSSE({ event: 'message', id: String(message.seq), data: JSON.stringify(view) })
    seq = message.seq
  }
  return seq
}

/** A message that can't be said must not hold back those after it. */
function viewOf(message: Message, parts: WebParts, language: Language): WireMessage {
  const words = parts.words[language]
  try {
    return messageView(message, words)
  } catch (err) {
    parts.log.error({ err }, 'a message could not be said')
    const { seq, at } = message
    return { seq, at, from: 'bot', asks: false, parts: [{ role: 'alarm', text: words.say({ key: 'page-unreadable' }) }], buttons: [], file: null }
  }
}

function standingOf({ chat, organ, draft }: State): WireStanding {
  const report = draft === null ? '' : `${draft.id}:${draft.revision}:${draft.phase.kind}:${draft.finals}`
  return { sheet: `${organ.revision}:${report}`, language: chat.language }
}
