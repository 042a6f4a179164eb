import { createHash } from 'node:crypto'
import type { Message, Update } from 'grammy/types'
import { BOT } from './bot-methods.ts'
import { type PersonChat, type ScreenButton, type ScreenMessage, type TelegramState, whenFound } from './state.ts'

/** A person with a phone: what they send becomes updates, what the bot sends stands on their screen. */
export interface Person {
  readonly id: number
  send(text: string): void
  /** Presses a button by its label; by default the newest message that has it. Throws where no such button stands. */
  tap(label: string): void
  /** Presses whatever is claimed to be a button's data. */
  tapData(data: string): void
  sendFile(name: string, bytes: Uint8Array): void
  /** A message of another kind, such as `{ sticker: … }`. */
  sendKind(kind: Partial<Message>): void
  edit(text: string): void
  block(): void
  unblock(): void
  screen(): readonly ScreenMessage[]
  /** What the bot said, newest last. */
  heard(): readonly ScreenMessage[]
  /** Waits for the first message of the bot after the first `skip` ones that has this in it. */
  hears(what: string | RegExp, options?: { readonly skip?: number; readonly patience?: number }): Promise<ScreenMessage>
}

const PATIENCE = 20_000

export function createPerson(state: TelegramState, id: number, languageCode: string): Person {
  const chat: PersonChat = { id, languageCode, screen: [], blocked: false }
  state.chats.set(id, chat)
  const from = { id, is_bot: false, first_name: 'Li', language_code: languageCode }
  const message = (messageId: number, kind: Partial<Message>) =>
    ({ message_id: messageId, date: Math.floor(Date.now() / 1000), chat: { id, type: 'private', first_name: 'Li' }, from, ...kind }) as Message &
      Update.NonChannel
  const deliver = (text: string, kind: Partial<Message>) => {
    const messageId = state.nextMessageId++
    chat.screen = [...chat.screen, { messageId, from: 'person', text, buttons: [], document: null }]
    push(state, { message: message(messageId, kind) })
  }
  const heard = () => chat.screen.filter((shown) => shown.from === 'bot')
  const person: Person = {
    id,
    send: (text) => deliver(text, { text, ...commandEntity(text) }),
    tap: (label) => {
      const button = heard()
        .toReversed()
        .flatMap(({ buttons }) => buttons.flat())
        .find(({ text }) => text === label)
      if (button === undefined) throw new Error(`no button ${label} on the screen: ${labels(heard())}`)
      person.tapData(button.data)
    },
    tapData: (data) => {
      const query = createHash('sha256').update(`${id} ${data} ${state.nextUpdateId}`).digest('hex').slice(0, 16)
      const under = heard().findLast(({ buttons }) => buttons.flat().some((button) => button.data === data))
      state.openQueries.add(query)
      push(state, {
        callback_query: { id: query, from, chat_instance: String(id), data, message: { ...message(under?.messageId ?? 0, {}), from: BOT } },
      })
    },
    sendFile: (name, bytes) => {
      const fileId = createHash('sha256').update(`${id} ${name} ${state.nextMessageId}`).digest('hex')
      state.files.set(fileId, bytes)
      deliver(name, { document: { file_id: fileId, file_unique_id: fileId, file_name: name, file_size: bytes.length } })
    },
    sendKind: (kind) => deliver('', kind),
    edit: (text) => {
      const last = chat.screen.findLast((shown) => shown.from === 'person')
      push(state, { edited_message: { ...message(last?.messageId ?? 0, { text }), edit_date: Math.floor(Date.now() / 1000) } })
    },
    block: () => {
      chat.blocked = true
    },
    unblock: () => {
      chat.blocked = false
    },
    screen: () => chat.screen,
    heard,
    hears: (what, { skip = 0, patience = PATIENCE } = {}) =>
      whenFound(
        state,
        () =>
          heard()
            .slice(skip)
            .find(({ text }) => (typeof what === 'string' ? text.includes(what) : what.test(text))) ?? null,
        patience,
        () =>
          `${what} among ${JSON.stringify(
            heard()
              .slice(skip)
              .map(({ text }) => text),
          )}`,
      ),
  }
  return person
}

/** Puts an update in the queue under the next id. */
export function push(state: TelegramState, update: object): void {
  const made = { update_id: state.nextUpdateId++, ...update } as Update
  state.history.push(made)
  state.updates = [...state.updates, made]
  state.events.emit('update')
}

function commandEntity(text: string): Partial<Message> {
  const command = /^\/\w+/.exec(text)?.[0]
  return command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
}

function labels(messages: readonly ScreenMessage[]): string {
  return messages
    .flatMap(({ buttons }) => buttons.flat())
    .map(({ text }: ScreenButton) => text)
    .join(' | ')
}
