import { Hono } from 'hono'
import type { WebEnv, WebParts } from './environment.ts'
import { refuse } from './problem.ts'
import { sheetView } from './sheet-view.ts'

/** `GET /api/sheet`: the report as it stands, for the sheet beside the chat. */
export function sheetRoutes(parts: WebParts): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/sheet', async (c) => {
    const state = await parts.desk.view(c.get('chat'))
    if (state === null) return refuse(c, parts.words, 401, 'signed-out')
    return c.json(sheetView(state, parts.words[state.chat.language]))
  })
}
