import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { FileId } from '../../../conversations/dialogue.ts'
import { seenSeq, serveAct } from './chat-routes.ts'
import type { WebContext, WebEnv, WebParts } from './environment.ts'
import { disposition, mediaType, safeFileName } from './file-name.ts'
import { refuse, refuseUntaken } from './problem.ts'

/** Files that the person sends and files that the bot made. */

export const LARGEST_FILE = 20 * 1024 * 1024

/** What the page says of the file beside its bytes, in headers: URLs end up in the logs of proxies, file names should not. */
const upload = z.object({
  id: z.uuid(),
  sees: z.coerce.number().pipe(seenSeq),
  name: z.string().max(3000).transform(decoded),
})

export function fileRoutes(parts: WebParts): Hono<WebEnv> {
  const limit = bodyLimit({ maxSize: LARGEST_FILE, onError: (c) => refuse(c, parts.words, 413, 'too-large') })
  return new Hono<WebEnv>()
    .post('/file', limit, (c) => takeFile(c, parts))
    .get('/file/:id', async (c) => {
      const file = await parts.desk.file(c.get('chat'), c.req.param('id') as FileId)
      if (file === null) return refuse(c, parts.words, 404, 'not-found')
      return c.body(new Uint8Array(file.bytes), 200, {
        'Content-Type': mediaType(file.name),
        'Content-Disposition': disposition(safeFileName(file.name)),
      })
    })
}

async function takeFile(c: WebContext, parts: WebParts): Promise<Response> {
  const said = upload.safeParse({ id: c.req.header('X-Input-Id'), sees: c.req.header('X-Sees'), name: c.req.header('X-File-Name') })
  if (!said.success) return refuse(c, parts.words, 400, 'bad-request')
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.length === 0) return refuse(c, parts.words, 400, 'empty-file')
  const name = safeFileName(said.data.name)
  try {
    const file = await parts.desk.keepFile(c.get('chat'), name, bytes)
    return await serveAct(c, parts, said.data, { kind: 'file', file, name, size: bytes.length })
  } catch (err) {
    parts.log.error({ err }, 'file not kept')
    return refuseUntaken(c, parts.words, err)
  }
}

/** Header values are ASCII: the page percent-encodes the name. */
function decoded(name: string, context: z.RefinementCtx): string {
  try {
    return decodeURIComponent(name)
  } catch {
    context.addIssue({ code: 'custom', message: 'not percent-encoded' })
    return z.NEVER
  }
}
