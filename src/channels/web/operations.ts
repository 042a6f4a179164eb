import { Hono } from 'hono'
import type { WebContext, WebDeps, WebEnv } from './environment.ts'

/** For those who run the installation: `GET /healthz` and `GET /metrics`. */
export function operationRoutes(deps: Pick<WebDeps, 'healthy' | 'metrics' | 'log'>): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/healthz', async (c) => {
      try {
        await deps.healthy()
        return c.text('ok')
      } catch (err) {
        deps.log.error({ err }, 'unhealthy')
        return c.text('unhealthy', 503)
      }
    })
    .get('/metrics', async (c) => {
      if (!deps.metrics.open && !isLocal(c)) return c.notFound()
      return c.body(await deps.metrics.registry.metrics(), 200, { 'Content-Type': deps.metrics.registry.contentType })
    })
}

/** A proxy on this machine connects from loopback too, but says for whom it asks. */
function isLocal(c: WebContext): boolean {
  if (c.req.header('Forwarded') !== undefined || c.req.header('X-Forwarded-For') !== undefined) return false
  const address = c.env?.incoming?.socket.remoteAddress ?? ''
  return address === '::1' || /^(::ffff:)?127\./u.test(address)
}
