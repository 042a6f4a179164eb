import { timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import { z } from 'zod'

/** What has to be there before an update is looked at; Telegram's own shape is trusted behind the secret. */
const updateSchema = z.looseObject({ update_id: z.int() })

/** Answers Telegram's calls: 200 once the update is handled, 401 without the secret, 400 for what is no update. */
export function createWebhook(secret: string, handle: (update: Update) => Promise<void>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!same(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) return new Response(null, { status: 401 })
    const update = updateSchema.safeParse(await request.json().catch(() => null))
    if (!update.success) return new Response(null, { status: 400 })
    await handle(update.data as unknown as Update)
    return new Response(null, { status: 200 })
  }
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
