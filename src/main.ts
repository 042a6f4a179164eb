import { randomUUID } from 'node:crypto'
import { Keyv } from 'keyv'
import { type Logger, pino } from 'pino'
import type { Language } from '../conversations/dialogue.ts'
import { turn } from '../conversations/turn.ts'
import { tellAddress, withdrawAddress } from './address-file.ts'
import type { Telegram, TelegramDeps } from './channels/telegram/telegram.ts'
import { createWebApp } from './channels/web/app.ts'
import { readPageAssets } from './channels/web/page-assets.ts'
import { listen } from './channels/web/server.ts'
import { createSessions } from './channels/web/session.ts'
import type { Config } from './config.ts'
import { createDesk } from './desk/desk.ts'
import { createDoor } from './desk/door.ts'
import { keepHouse } from './desk/housekeeping.ts'
import { createJobRunner } from './desk/jobs.ts'
import { createMetrics } from './desk/metrics.ts'
import { createNews } from './desk/news.ts'
import type { Words } from './i18n.ts'
import { createWorkbench, WORKBENCH_LIMITS } from './readers/workbench.ts'
import { FORMS } from './report/editions/index.ts'
import type { Store } from './store/store.ts'
import { deskWorkbench } from './workbench.ts'

/** A server that takes inputs. */
export interface Running {
  /** Where people reach it. */
  readonly address: string
  /** A code for whoever comes first; null where somebody was admitted before. */
  readonly invitation: string | null
  /** Takes no more inputs; resolves when the turn in hand is committed and everything but the store is closed. */
  stop(): Promise<void>
}

export interface Surroundings {
  readonly store: Store
  readonly words: Readonly<Record<Language, Words>>
  /** Folders that hold the compiled page and its style sheet. */
  readonly page: readonly string[]
}

/** For documents and files; turns have a process to themselves. */
const PROCESSES = 2

/** Wires everything and starts it. Rejects where the address is taken. */
export async function start(config: Config, { store, words, page }: Surroundings): Promise<Running> {
  const log = createLog(config)
  const now = () => new Date()
  const newId = randomUUID
  const stopping = new AbortController()
  const metrics = createMetrics(store)
  const news = createNews({ store, log })
  const door = createDoor({ store, now, newId })
  const desk = createDesk({ store, turn, door, news, words, newId, metrics, log, now, forms: FORMS, timeZone: config.timeZone })
  const workbench = createWorkbench({ size: PROCESSES, limits: WORKBENCH_LIMITS })
  const workbenchOfDesk = deskWorkbench(workbench, { words: words['zh-CN'], fontsDir: config.fontsDir })
  const jobs = createJobRunner({ store, serve: desk.serve, workbench: workbenchOfDesk, news, now, metrics, log })
  const telegram = await openTelegram(config, { store, desk, news, words, metrics, now, log })
  const web = createWebApp({
    desk,
    sessions: createSessions(new Keyv({ store: store.records, throwOnErrors: true })),
    words,
    assets: readPageAssets(page),
    publicUrl: config.publicUrl === null ? null : new URL(config.publicUrl),
    now,
    healthy: async () => void (await store.outbox.newest()),
    metrics: { registry: metrics.registry, open: false },
    stopping: stopping.signal,
    log,
  })
  const server = await listen(withWebhook(web, config, telegram), config)
  const address = config.publicUrl ?? server.address
  tellAddress(config, address)
  await news.start()
  jobs.start()
  telegram?.start()
  const stopKeepingHouse = keepHouse({ store, now, log })
  return {
    address,
    invitation: (await store.invitations.empty()) ? await door.invite(null) : null,
    stop: async () => {
      stopping.abort()
      stopKeepingHouse()
      await Promise.all([server.close(), telegram?.stop()])
      await jobs.stop()
      news.stop()
      await workbench.close()
      withdrawAddress(config)
    },
  }
}

/** Structured lines on standard error; whoever logs leaves names and figures out. */
function createLog({ logLevel }: Config): Logger {
  return pino({ level: logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
}

/** The Bot API's client is loaded only where a token is set. */
async function openTelegram({ telegram }: Config, deps: Omit<TelegramDeps, keyof NonNullable<Config['telegram']>>): Promise<Telegram | null> {
  if (telegram === null) return null
  const { createTelegram } = await import('./channels/telegram/telegram.ts')
  return createTelegram({ ...deps, ...telegram })
}

/** Telegram's calls go past the page's own rules: they come from another origin and carry a secret instead of a session. */
function withWebhook(web: ReturnType<typeof createWebApp>, { telegram: settings }: Config, telegram: Telegram | null): Pick<typeof web, 'fetch'> {
  if (telegram === null || settings === null || settings.webhook === null) return web
  const { pathname } = new URL(settings.webhook.url)
  return {
    fetch: (request, env, context) => {
      const called = request.method === 'POST' && new URL(request.url).pathname === pathname
      return called ? telegram.webhook(request) : web.fetch(request, env, context)
    },
  }
}
