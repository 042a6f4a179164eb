import { setImmediate as tick } from 'node:timers/promises'
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import Keyv from 'keyv'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { createReception } from '../../src/channels/telegram/reception.ts'
import { createSending } from '../../src/channels/telegram/sending.ts'
import { readUpdate } from '../../src/channels/telegram/update-reading.ts'
import { createSender } from '../../src/desk/outbox.ts'
import { type Office, openOffice, silent } from '../../test/desk/office.ts'
import { BOT } from '../../test/telegram-server/bot-methods.ts'
import type { Doing } from './clerk-script.ts'

/** The Telegram path without a network: grammY's own entry, and an API whose calls end in memory. */

/** What a bot sent, as it left. */
export type Payload = Readonly<Record<string, unknown>>

/** A grammY bot whose messages go to `sent`. */
export function memoryBot(sent: (payload: Payload) => void): Bot {
  const bot = new Bot('42:MEMORY', { botInfo: { ...BOT, ...BOT_FLAGS } })
  bot.api.config.use(async (_, method, payload) => {
    if (method === 'sendMessage') sent(payload as Payload)
    const message = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'Li' } }
    return { ok: true, result: method === 'sendMessage' ? message : true } as never
  })
  return bot
}

const BOT_FLAGS = {
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
  is_bot: true as const,
}

let updates = 1

/** The update that a person's doing makes; a tap presses a button of the message that came last. */
export function updateOf(chat: number, doing: Doing, last: Payload | null): Update {
  const from = { id: chat, is_bot: false as const, first_name: 'Li', language_code: 'zh-hans' }
  const message = { message_id: updates, date: 0, chat: { id: chat, type: 'private' as const, first_name: 'Li' } }
  const update_id = updates++
  if (doing.kind === 'text') return { update_id, message: { ...message, from, text: doing.text } }
  const data = buttonsOf(last)[doing.choice]
  if (data === undefined) throw new Error(`no button ${doing.choice}`)
  return { update_id, callback_query: { id: String(update_id), from, chat_instance: '1', data, message: { ...message, from: BOT_USER } } }
}

const BOT_USER = { ...BOT, is_bot: true as const }

function buttonsOf(payload: Payload | null): readonly string[] {
  const markup = payload?.reply_markup as { readonly inline_keyboard: readonly (readonly { readonly callback_data: string }[])[] } | undefined
  return markup?.inline_keyboard.flat().map(({ callback_data }) => callback_data) ?? []
}

export interface MemoryOffice extends Office {
  /** Lets the person of this Telegram id in. */
  enter(chat: number): Promise<void>
  /** One answer: resolves when its replies are sent and written down. Returns the last message of them. */
  answer(chat: number, doing: Doing, last: Payload | null): Promise<readonly Payload[]>
}

/** The product's own reception, desk, store (SQLite in memory), outbox and sending. */
export async function openMemoryOffice(now: () => Date): Promise<MemoryOffice> {
  const office = await openOffice({ turn, now })
  const { desk, words, store, news, metrics } = office
  let sent: Payload[] = []
  const bot = memoryBot((payload) => sent.push(payload))
  const reception = createReception({
    desk,
    api: bot.api,
    words,
    notices: new Keyv({ store: store.records, namespace: 'telegram', throwOnErrors: true }),
    download: async () => ({ kind: 'download-failed' }),
    username: () => BOT.username,
    now,
    log: silent,
  })
  bot.use(({ update }) => reception.receive(readUpdate(update)))
  const send = createSending({ api: bot.api, file: desk.file, words })
  const sender = createSender({ store, channel: 'tg:', send, news, metrics, log: silent })
  await sender.start()
  return {
    ...office,
    enter: async (chat) => void (await office.admit(`tg:${chat}`, `${chat}`)),
    answer: async (chat, doing, last) => {
      sent = []
      await bot.handleUpdate(updateOf(chat, doing, last))
      // What is sent in memory is written down before the next tick; an answer without a reply would be a bug.
      for (let ticks = 0; sent.length === 0; ticks++) {
        if (ticks > 1000) throw new Error('nothing was sent')
        await tick()
      }
      await tick()
      return sent
    },
    close: async () => {
      await sender.stop()
      await office.close()
    },
  }
}

export const chatOf = (chat: number): ChatId => `tg:${chat}` as ChatId
