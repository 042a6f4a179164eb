import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

const SWEEP_MS = 50

/** A listening server. */
export interface WebServer {
  /** Where it can be reached from this machine, without a slash at the end. */
  readonly address: string
  /** Takes no more connections; resolves when the requests in hand are answered. Open streams have to be ended by `WebDeps.stopping`. */
  close(): Promise<void>
}

/** Rejects where the address is taken or not this machine's. Port 0 takes a free one. */
// biome-ignore lint/suspicious/noExplicitAny: an app's environment does not matter to the server.
export async function listen(app: Pick<Hono<any>, 'fetch'>, at: { readonly host: string; readonly port: number }): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, resolve)
  })
  return {
    address: addressOf(server.address() as AddressInfo),
    close: () =>
      new Promise((resolve, reject) => {
        // A connection whose stream has just ended would be kept for the next request that never comes.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
        server.close((error) => {
          clearInterval(sweep)
          if (error === undefined) resolve()
          else reject(error)
        })
      }),
  }
}

function addressOf({ address, port, family }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::'
  const host = everywhere ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}
