import { createWebApp } from '../../src/channels/web/app.ts'
import type { WebDeps } from '../../src/channels/web/environment.ts'
import { listen } from '../../src/channels/web/server.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { webDeps } from '../web/web-deps.ts'
import { buildPage } from './page-build.ts'

/** The web channel around a desk, on this machine, on a free port unless one is named, with the page as a release has it. */
export interface TestServer {
  readonly address: string
  close(): Promise<void>
}

export async function startTestServer(desk: Desk, rest: Partial<WebDeps> = {}, port = 0): Promise<TestServer> {
  const stop = new AbortController()
  const app = createWebApp(webDeps(desk, { assets: buildPage(), stopping: stop.signal, ...rest }))
  const server = await listen(app, { host: '127.0.0.1', port })
  return {
    address: server.address,
    async close() {
      stop.abort()
      await server.close()
    },
  }
}
