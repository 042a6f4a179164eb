import type { MiddlewareHandler } from 'hono'
import type { WebDeps, WebEnv } from './environment.ts'
import { refuse } from './problem.ts'

const READING = new Set(['GET', 'HEAD'])

/** Requests that change something come from our own pages; without an origin they come from no page at all. */
export function ownOriginOnly(deps: Pick<WebDeps, 'publicUrl' | 'words'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (READING.has(c.req.method)) return next()
    const site = c.req.header('Sec-Fetch-Site') ?? 'same-origin'
    if (site === 'same-origin' && isOwn(c.req.header('Origin'), c.req.header('Host'), deps.publicUrl)) return next()
    return refuse(c, deps.words, 403, 'foreign-origin')
  }
}

/** Behind a proxy that ends TLS the scheme is not known without a public address: then the host decides. */
function isOwn(origin: string | undefined, host: string | undefined, publicUrl: URL | null): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false
  return publicUrl === null ? new URL(origin).host === host : origin === publicUrl.origin
}
