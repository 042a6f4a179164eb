import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createTelegram, type Telegram, type TelegramDeps } from '../../src/channels/telegram/telegram.ts'
import { pause } from '../../src/desk/persistence.ts'
import { type Office, type OfficeOptions, openOffice, silent } from '../desk/office.ts'
import type { Person } from '../telegram-server/person.ts'
import type { TelegramServer } from '../telegram-server/server.ts'

/** An office that talks Telegram with the test server, by polling or by webhook. */
export interface TelegramOffice extends Office {
  readonly telegram: Telegram
  /** Lets a person in by the link of an invitation. */
  enter(person: Person, organ?: string): Promise<void>
}

export interface TelegramOfficeOptions extends OfficeOptions {
  /** A test server of this process or another. */
  readonly server: Pick<TelegramServer, 'token' | 'apiRoot'>
  readonly by?: 'polling' | 'webhook'
  /** The longest that anything waits for its next try, in milliseconds. */
  readonly longestWait?: number
  readonly fetch?: TelegramDeps['fetch']
}

export const SECRET = 'test-secret'

export async function openTelegramOffice({ server, by = 'polling', longestWait, fetch, ...options }: TelegramOfficeOptions): Promise<TelegramOffice> {
  const office = await openOffice(options)
  let telegram: Telegram | null = null
  const web = createServer(getRequestListener((request) => telegram?.webhook(request) ?? new Response(null, { status: 503 })))
  web.listen(0, '127.0.0.1')
  await once(web, 'listening')
  telegram = createTelegram({
    token: server.token,
    apiRoot: server.apiRoot,
    webhook: by === 'webhook' ? { url: `http://127.0.0.1:${(web.address() as AddressInfo).port}/telegram`, secret: SECRET } : null,
    store: office.store,
    desk: office.desk,
    news: office.news,
    words: office.words,
    metrics: office.metrics,
    now: options.now ?? (() => new Date()),
    log: silent,
    callSeconds: 1,
    every: 20,
    ...(fetch === undefined ? {} : { fetch }),
    ...(longestWait === undefined ? {} : { wait: (milliseconds, signal) => pause(Math.min(milliseconds, longestWait), signal) }),
  })
  telegram.start()
  const started = telegram
  return {
    ...office,
    telegram,
    enter: async (person, organ = '甲局') => {
      const before = person.heard().length
      person.send(`/start ${await office.door.invite(organ)}`)
      await person.hears(/./, { skip: before })
    },
    close: async () => {
      await started.stop()
      web.closeAllConnections()
      web.close()
      await office.close()
    },
  }
}
