import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setImmediate as tick } from 'node:timers/promises'
import type { ApiClientOptions } from 'grammy'
import type { Message, Update } from 'grammy/types'
import { BOT } from '../../test/telegram-server/bot-methods.ts'
import type { Doing } from './clerk-script.ts'

/** Telegram without a network: a bot's client does all of its work from the call to the response, which is made here. */
export interface MemoryTelegram {
  readonly fetch: NonNullable<ApiClientOptions['fetch']>
  /** Delivers what a person does to the bot that polls; resolves to what answers it once the bot has sent a message and asks for more. */
  answer(person: number, doing: Doing, last: Shown | null): Promise<Answer>
  /** There are no more updates: ends the poll in hand. */
  close(): void
}

/** A message as the bot sent it. */
export interface Shown {
  readonly text: string
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly { readonly text: string; readonly callback_data: string }[])[] }
}

/** What a bot sent after one thing that a person did. */
export interface Answer {
  readonly messages: readonly Shown[]
  /** Captions; a picture that took its time is among those of a later answer. */
  readonly pictures: readonly string[]
}

/** A poll that nothing comes of is answered after so many milliseconds, before the client gives it up. */
const LONGEST_POLL = 30_000

export function createMemoryTelegram(): MemoryTelegram {
  let poll: ((updates: readonly Update[]) => void) | null = null
  let noticed = () => {}
  let sent: Shown[] = []
  let pictures: string[] = []
  let numbered = 0
  let closed = false

  const results: Readonly<Record<string, (body: string) => unknown>> = {
    getMe: () => BOT,
    getUpdates: () =>
      closed
        ? []
        : new Promise((resolve) => {
            const quiet = setTimeout(() => {
              poll = null
              resolve([])
            }, LONGEST_POLL).unref()
            poll = (updates) => {
              clearTimeout(quiet)
              resolve(updates)
            }
            noticed()
          }),
    sendMessage: (body) => {
      const { chat_id, ...message } = JSON.parse(body)
      sent.push(message)
      noticed()
      return { ...message, message_id: ++numbered, date: 0, from: BOT, chat: { id: Number(chat_id), type: 'private', first_name: 'Li' } }
    },
  }
  const call = async (url: string, { body }: { readonly body: string | Readable }) => {
    const result = await (typeof body === 'string' ? results[url.slice(url.lastIndexOf('/') + 1)]?.(body) : photo(body))
    return Response.json({ ok: true, result: result ?? true })
  }
  const photo = async (body: Readable) => {
    const form = await text(body)
    pictures.push(/name="caption"\r\n\r\n(.*?)\r\n--/su.exec(form)?.[1] ?? '')
    return { message_id: ++numbered, date: 0, from: BOT, chat: { id: 0, type: 'private', first_name: 'Li' } }
  }
  const answered = async () => {
    while (poll === null || sent.length === 0)
      await new Promise<void>((resolve) => {
        noticed = resolve
      })
    // What follows a send in memory is over before the next tick.
    await tick()
  }
  return {
    fetch: call as never,
    answer: async (person, doing, last) => {
      while (poll === null) await tick()
      sent = []
      const deliver = poll
      poll = null
      deliver([updateOf(++numbered, person, doing, last)])
      await answered()
      const shown = { messages: sent, pictures }
      pictures = []
      return shown
    },
    close: () => {
      closed = true
      poll?.([])
    },
  }
}

/** A tap presses a button of the message that came last. */
function updateOf(number: number, person: number, doing: Doing, last: Shown | null): Update {
  const from = { id: person, is_bot: false, first_name: 'Li', language_code: 'zh-hans' }
  const chat = { id: person, type: 'private' as const, first_name: 'Li' }
  const message = { message_id: number, date: 0, chat }
  if (doing.kind === 'text') {
    const command = /^\/\w+/u.exec(doing.text)?.[0]
    const entities = command === undefined ? {} : { entities: [{ type: 'bot_command' as const, offset: 0, length: command.length }] }
    return { update_id: number, message: { ...message, from, text: doing.text, ...entities } }
  }
  const data = last?.reply_markup?.inline_keyboard.flat()[doing.choice]?.callback_data
  if (data === undefined) throw new Error(`no button ${doing.choice}`)
  return { update_id: number, callback_query: { id: String(number), from, chat_instance: '1', data, message: { ...message, ...last } as Message } }
}
