import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { type Pause, pause } from '../../desk/persistence.ts'
import { UPDATES } from './update-reading.ts'

export interface PollingDeps {
  readonly bot: Bot
  readonly handle: (update: Update) => Promise<void>
  readonly log: Logger
  readonly wait?: Pause
}

export interface Polling {
  /** Polls until it is stopped, whatever Telegram says meanwhile. */
  run(): Promise<void>
  /** Resolves when the update in hand is handled and confirmed; those behind it stay with Telegram. */
  stop(): Promise<void>
}

const AFTER_REFUSAL = 10_000
const CONFIRM_PATIENCE = 5000

/** Long polling by grammY's own loop, which asks for the next updates (and so confirms these) when all of them are handled. */
export function createPolling({ bot, handle, log, wait = pause }: PollingDeps): Polling {
  const stopping = new AbortController()
  let inHand = false
  let confirmed: Promise<void> = Promise.resolve()

  // grammY confirms the update it looked at last, so it is to be stopped before it looks at the next.
  const confirm = () => {
    confirmed = Promise.race([
      bot.stop().catch((error: unknown) => log.warn({ err: error }, 'the last update could not be confirmed')),
      new Promise<void>((resolve) => setTimeout(resolve, CONFIRM_PATIENCE).unref()),
    ])
  }
  bot.use(async ({ update }) => {
    if (stopping.signal.aborted) return
    inHand = true
    await handle(update)
    inHand = false
    if (stopping.signal.aborted) confirm()
  })
  bot.catch((error) => log.error({ err: error.error }, 'an update was not handled'))

  let running: Promise<void> = Promise.resolve()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await bot.start({ allowed_updates: [...UPDATES] })
      } catch (error) {
        log.error({ err: error }, 'Telegram refuses to be polled, trying again')
        await wait(AFTER_REFUSAL, stopping.signal)
      }
    }
  }
  return {
    run: () => {
      running = loop()
      return running
    },
    stop: async () => {
      stopping.abort()
      if (!inHand) confirm()
      await running
      await confirmed
    },
  }
}
