import { setMaxListeners } from 'node:events'
import { Hono } from 'hono'
import { createBell } from './bell.ts'
import { browserLanguage } from './browser-language.ts'
import { chatRoutes } from './chat-routes.ts'
import { entranceRoutes } from './entrance.ts'
import type { WebDeps, WebEnv, WebParts } from './environment.ts'
import { fileRoutes } from './file-routes.ts'
import { homeRoutes } from './home.ts'
import { operationRoutes } from './operations.ts'
import { ownOriginOnly } from './own-origin.ts'
import { assetRoutes } from './page-assets.ts'
import { refuse, refuseUntaken } from './problem.ts'
import { securityHeaders } from './security-headers.ts'
import { sheetRoutes } from './sheet-routes.ts'
import { members } from './sign-in.ts'

/** The web channel: the page, its chat over server-sent events, files, and what operators look at. */
export function createWebApp(deps: WebDeps): Hono<WebEnv> {
  // Every open stream listens for the stop.
  setMaxListeners(0, deps.stopping)
  const parts: WebParts = { ...deps, bell: createBell(deps.desk) }
  const app = new Hono<WebEnv>()
  app.use(securityHeaders(deps.publicUrl?.protocol === 'https:'))
  app.use(async (c, next) => {
    c.set('language', browserLanguage(c.req.query('language') ?? c.req.header('Accept-Language')))
    await next()
  })
  app.use(ownOriginOnly(deps))
  app.route('/', operationRoutes(deps))
  app.route('/', assetRoutes(deps.assets))
  app.route('/', entranceRoutes(deps))
  app.route('/', homeRoutes(deps))
  app.use('/api/*', members(deps))
  app.route('/api', chatRoutes(parts))
  app.route('/api', fileRoutes(parts))
  app.route('/api', sheetRoutes(parts))
  app.notFound((c) => refuse(c, deps.words, 404, 'not-found'))
  app.onError((err, c) => {
    deps.log.error({ err }, 'request failed')
    return c.req.method === 'GET' ? refuse(c, deps.words, 500, 'failed') : refuseUntaken(c, deps.words, err)
  })
  return app
}
