import { Api, type ApiClientOptions, Bot } from 'grammy'
import type { Update } from 'grammy/types'
import Keyv from 'keyv'
import type { Logger } from 'pino'
import type { Language } from '../../../conversations/dialogue.ts'
import type { Desk } from '../../desk/desk.ts'
import { aborted, leaseOf } from '../../desk/lease.ts'
import type { Metrics } from '../../desk/metrics.ts'
import type { News } from '../../desk/news.ts'
import { createSender } from '../../desk/outbox.ts'
import { insist, type Pause, pause } from '../../desk/persistence.ts'
import type { Words } from '../../i18n.ts'
import type { Store } from '../../store/store.ts'
import { setCommandMenu } from './command-menu.ts'
import { download } from './download.ts'
import { createPolling } from './polling.ts'
import { createReception } from './reception.ts'
import { createSending } from './sending.ts'
import { readUpdate, UPDATES } from './update-reading.ts'
import { createWebhook } from './webhook.ts'

export interface TelegramDeps {
  readonly token: string
  /** Without a slash at its end. */
  readonly apiRoot: string
  /** null: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
  readonly store: Pick<Store, 'outbox' | 'records' | 'lease'>
  readonly desk: Desk
  readonly news: News
  readonly words: Readonly<Record<Language, Words>>
  readonly metrics: Pick<Metrics, 'sends'>
  readonly now: () => Date
  readonly log: Logger
  /** Seconds that one call to Telegram may take. */
  readonly callSeconds?: number
  /** Milliseconds between two tries to become the process that polls and sends. */
  readonly every?: number
  readonly wait?: Pause
  /** How calls reach Telegram; default: over the network. */
  readonly fetch?: NonNullable<ApiClientOptions['fetch']>
}

export interface Telegram {
  /** Returns at once; what Telegram refuses or can't be reached for is tried again until it works. */
  start(): void
  /** Resolves after the update in hand; what is not handled stays with Telegram. */
  stop(): Promise<void>
  /** For the web server to mount at the webhook's path. */
  webhook(request: Request): Promise<Response>
}

export function createTelegram(deps: TelegramDeps): Telegram {
  const { token, apiRoot, desk, words, log, store, news, metrics, callSeconds = 20, every = 1000, wait = pause } = deps
  const stopping = new AbortController()
  const persistence = { signal: stopping.signal, wait, log }
  const client = { apiRoot, ...(deps.fetch === undefined ? {} : { fetch: deps.fetch }) }
  const api = new Api(token, { ...client, timeoutSeconds: callSeconds })
  const bot = new Bot(token, { client: { ...client, timeoutSeconds: 60 } })
  const reception = createReception({
    ...deps,
    api,
    notices: new Keyv({ store: store.records, namespace: 'telegram', throwOnErrors: true }),
    download: (upload) => download({ api, apiRoot, token, patience: callSeconds * 1000 }, upload),
    username: () => (bot.isInited() ? bot.botInfo.username : ''),
  })
  const handle = (update: Update) => reception.receive(readUpdate(update))
  const polling = deps.webhook === null ? createPolling({ bot, handle, log, wait }) : null
  const sender = createSender({ store, channel: 'tg:', send: createSending({ api, file: desk.file, words }), news, metrics, log, wait })

  const introduce = async () => {
    bot.botInfo = await api.getMe()
    if (deps.webhook !== null) await api.setWebhook(deps.webhook.url, { secret_token: deps.webhook.secret, allowed_updates: [...UPDATES] })
  }
  const preside = async () => {
    if ((await insist(introduce, persistence)) === null) return
    const menu = insist(() => setCommandMenu(api, words), persistence)
    const lease = await leaseOf('telegram', { store, every, signal: stopping.signal, wait })
    if (lease !== null) {
      await sender.start()
      await polling?.run()
      await aborted(stopping.signal)
      await sender.stop()
      lease.release()
    }
    await menu
  }
  let presiding: Promise<void> = Promise.resolve()
  return {
    start: () => {
      presiding = preside().catch((error: unknown) => log.error({ err: error }, 'Telegram is not served any more'))
    },
    stop: async () => {
      stopping.abort()
      await polling?.stop()
      await presiding
      await reception.settled()
    },
    webhook: createWebhook(deps.webhook?.secret ?? '', handle),
  }
}
