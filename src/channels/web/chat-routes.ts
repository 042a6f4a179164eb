import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Act, InputId } from '../../../conversations/dialogue.ts'
import { chatStream } from './chat-stream.ts'
import type { WebContext, WebEnv, WebParts } from './environment.ts'
import type { WireInput } from './page/wire.ts'
import { refuse, refuseUntaken } from './problem.ts'

/** The chat: what is said to the person, what the person says, and what they have seen. */

/** A pasted table of a whole report is some 20 KB; what is longer is a file. */
const LONGEST_TEXT = 100_000
const LARGEST_BODY = 512 * 1024

export const seenSeq = z.number().int().min(0)
const input = z.strictObject({
  id: z.uuid(),
  sees: seenSeq,
  act: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string().max(LONGEST_TEXT) }),
    z.strictObject({ kind: z.literal('tap'), data: z.string().max(200) }),
    z.strictObject({ kind: z.literal('cell'), cell: z.string().max(200) }),
  ]),
}) satisfies z.ZodType<WireInput>
const seen = z.strictObject({ seq: seenSeq })

export function chatRoutes(parts: WebParts): Hono<WebEnv> {
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => refuse(c, parts.words, 413, 'too-large') })
  return new Hono<WebEnv>()
    .get('/chat', (c) => chatStream(c, parts))
    .post('/input', limit, async (c) => {
      const body = input.safeParse(await json(c))
      if (!body.success) return refuse(c, parts.words, 400, 'bad-request')
      return serveAct(c, parts, body.data, body.data.act)
    })
    .post('/seen', limit, async (c) => {
      const body = seen.safeParse(await json(c))
      if (!body.success) return refuse(c, parts.words, 400, 'bad-request')
      await parts.desk.seen(c.get('chat'), body.data.seq)
      return c.body(null, 204)
    })
}

/** Answers once the input is on disk; 503 with the reason where the store could not take it. */
export async function serveAct(c: WebContext, parts: WebParts, { id, sees }: Pick<WireInput, 'id' | 'sees'>, act: Act): Promise<Response> {
  const chat = c.get('chat')
  try {
    // First, so that bare figures are read against the question that was on the screen.
    await parts.desk.seen(chat, sees)
    const outcome = await parts.desk.serve({ id: `web:${id}` as InputId, chat, at: parts.now().toISOString(), act })
    return outcome === 'stranger' ? refuse(c, parts.words, 401, 'signed-out') : c.json({ outcome })
  } catch (err) {
    parts.log.error({ err }, 'input not taken')
    return refuseUntaken(c, parts.words, err)
  }
}

/** undefined where the body is no JSON. */
async function json(c: WebContext): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    return undefined
  }
}
