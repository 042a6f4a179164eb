import type { Api } from 'grammy'
import type Keyv from 'keyv'
import type { Logger } from 'pino'
import type { Act, ChatId, Language, Param } from '../../../conversations/dialogue.ts'
import type { Desk } from '../../desk/desk.ts'
import { createQueues } from '../../desk/queues.ts'
import type { Words } from '../../i18n.ts'
import { StoreError } from '../../store/store-error.ts'
import type { Download } from './download.ts'
import { escapeHtml } from './message-text.ts'
import type { Received, Sender, Upload } from './update-reading.ts'

export interface ReceptionDeps {
  readonly desk: Desk
  readonly api: Api
  readonly words: Readonly<Record<Language, Words>>
  /** Remembers who was refused. */
  readonly notices: Keyv<true>
  readonly download: (upload: Upload) => Promise<Download>
  /** The bot's user name, for the way from a group to the private chat. */
  readonly username: () => string
  readonly now: () => Date
  readonly log: Logger
}

export interface Reception {
  /** Never rejects: what could not be taken was logged and the person told. Resolves when the input is on disk. */
  receive(received: Received): Promise<void>
  /** Resolves when nothing more is under way. */
  settled(): Promise<void>
}

const WEEK = 7 * 86_400_000

/** Brings updates to the desk, in order for each chat. What is said from here goes around the outbox: to strangers, and when the store takes nothing. */
export function createReception(deps: ReceptionDeps): Reception {
  const { desk, api, log } = deps
  const inOrder = createQueues()
  const asides = new Set<Promise<unknown>>()

  /** A call to Telegram that nothing waits for and whose failure costs nothing. */
  const aside = (call: Promise<unknown>) => {
    const done = call.catch((error: unknown) => log.warn({ err: error }, 'a call to Telegram failed')).finally(() => asides.delete(done))
    asides.add(done)
  }
  const say = (chat: string, language: Language, key: string, params: Readonly<Record<string, Param>> = {}) =>
    aside(api.sendMessage(chat.replace(/^tg:/, ''), escapeHtml(deps.words[language].say({ key, params })), { parse_mode: 'HTML' }))
  const sayOnce = async (chat: string, language: Language, key: string, params: Readonly<Record<string, Param>> = {}) => {
    if (await deps.notices.has(`${key} ${chat}`)) return
    await deps.notices.set(`${key} ${chat}`, true, WEEK)
    say(chat, language, key, params)
  }
  const serve = async (from: Sender, act: Act) => {
    const served = await desk.serve({
      id: from.input,
      chat: from.chat,
      at: deps.now().toISOString(),
      act,
      ...(from.typed === null ? {} : { typed: from.typed }),
    })
    if (served === 'stranger') await sayOnce(from.chat, from.language, 'telegram-stranger')
  }
  const enter = async (from: Sender, code: string) => {
    const admission = await desk.admit({ code, person: from.person, chat: from.chat, language: from.language, at: deps.now().toISOString() })
    if (admission === 'used' || admission === 'unknown') say(from.chat, from.language, `telegram-code-${admission}`)
    else await serve(from, { kind: 'text', text: '/start' })
  }
  const upload = async (from: Sender, given: Upload) => {
    if ((await desk.view(from.chat)) === null) return serve(from, { kind: 'text', text: '' })
    const got = await deps.download(given)
    if (got.kind !== 'bytes') return serve(from, { kind: 'unsupported', what: got.kind })
    const file = await desk.keepFile(from.chat, given.name, got.bytes)
    return serve(from, { kind: 'file', file, name: given.name, size: got.bytes.length })
  }
  const handle = async (received: Exclude<Received, { kind: 'nothing' }>) => {
    switch (received.kind) {
      case 'act':
        return serve(received.from, received.act)
      case 'enter':
        return enter(received.from, received.code)
      case 'upload':
        return upload(received.from, received.upload)
      case 'group':
        return sayOnce(String(received.chat), received.language, 'telegram-group', { bot: `@${deps.username()}` })
    }
  }
  return {
    receive: (received) => {
      if (received.kind === 'nothing') return Promise.resolve()
      if (received.kind === 'act' && received.callback !== null) aside(api.answerCallbackQuery(received.callback))
      return inOrder(chatOf(received), async () => {
        try {
          await handle(received)
        } catch (error) {
          log.error({ err: error }, 'an update was not taken')
          if (received.kind !== 'group') say(received.from.chat, await languageOf(desk, received.from), notTaken(error))
        }
      })
    },
    settled: async () => void (await Promise.all(asides)),
  }
}

function chatOf(received: Exclude<Received, { kind: 'nothing' }>): string {
  return received.kind === 'group' ? String(received.chat) : received.from.chat
}

/** The chat's own language, where the store still tells it. */
async function languageOf(desk: Desk, { chat, language }: { readonly chat: ChatId; readonly language: Language }): Promise<Language> {
  try {
    return (await desk.view(chat))?.chat.language ?? language
  } catch {
    return language
  }
}

const REASONS: readonly string[] = ['full', 'readonly', 'busy']

/** The message that tells a person that the answer was not taken. */
function notTaken(error: unknown): string {
  return `not-taken-${error instanceof StoreError && REASONS.includes(error.code) ? error.code : 'other'}`
}
