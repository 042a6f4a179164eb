import type { Message, Update, User } from 'grammy/types'
import type { Act, ChatId, InputId, Language } from '../../../conversations/dialogue.ts'
import type { PersonId } from '../../report/draft.ts'

/** Who wrote, and in which input: ids of updates restart after a quiet week, so the message's own id goes with them. */
export interface Sender {
  readonly input: InputId
  readonly chat: ChatId
  readonly person: PersonId
  /** Telegram's number of the message; null for a button. */
  readonly typed: number | null
  /** Of the person's Telegram; a chat that is known has its own. */
  readonly language: Language
}

export interface Upload {
  readonly fileId: string
  readonly name: string
  /** Bytes, where Telegram tells. */
  readonly size: number | null
}

/** What an update is to the bot. */
export type Received =
  | { readonly kind: 'act'; readonly from: Sender; readonly act: Act; readonly callback: string | null }
  | { readonly kind: 'enter'; readonly from: Sender; readonly code: string }
  | { readonly kind: 'upload'; readonly from: Sender; readonly upload: Upload }
  | { readonly kind: 'group'; readonly chat: number; readonly language: Language }
  | { readonly kind: 'nothing' }

/** The kinds of updates that the bot asks Telegram for. */
export const UPDATES = ['message', 'edited_message', 'callback_query'] as const

export function readUpdate(update: Update): Received {
  if (update.callback_query !== undefined) {
    const { id, from, message, data } = update.callback_query
    if (message !== undefined && message.chat.type !== 'private') return { kind: 'nothing' }
    return { kind: 'act', from: { ...sender(update, from, from.id, id), typed: null }, act: { kind: 'tap', data: data ?? '' }, callback: id }
  }
  const message = update.message ?? update.edited_message
  if (message === undefined) return { kind: 'nothing' }
  if (message.chat.type !== 'private') return { kind: 'group', chat: message.chat.id, language: languageOf(message.from) }
  const from = { ...sender(update, message.from, message.chat.id, String(message.message_id)), typed: message.message_id }
  return update.edited_message === undefined ? readMessage(from, message) : act(from, { kind: 'unsupported', what: 'edited' })
}

function readMessage(from: Sender, message: Message): Received {
  const { text, document } = message
  if (text !== undefined) {
    const code = /^\/start(?:@\w+)?\s+([\w-]{1,64})\s*$/.exec(text)?.[1]
    return code === undefined ? act(from, { kind: 'text', text: withoutAddress(text) }) : { kind: 'enter', from, code }
  }
  const what = UNREADABLE.find((kind) => message[kind] !== undefined)
  if (what !== undefined) return act(from, { kind: 'unsupported', what })
  if (document === undefined) return { kind: 'nothing' }
  return { kind: 'upload', from, upload: { fileId: document.file_id, name: document.file_name ?? '', size: document.file_size ?? null } }
}

/** An animation comes with a document of itself, so these are looked for first. */
const UNREADABLE = [
  'sticker',
  'voice',
  'photo',
  'video',
  'video_note',
  'audio',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
  'game',
] as const satisfies readonly (keyof Message)[]

/** `/check@the_bot` is `/check`. */
function withoutAddress(text: string): string {
  return text.replace(/^(\/\w+)@\w+/, '$1')
}

function act(from: Sender, given: Act): Received {
  return { kind: 'act', from, act: given, callback: null }
}

function sender(update: Update, user: User | undefined, chat: number, message: string): Omit<Sender, 'typed'> {
  return {
    input: `tg:${update.update_id}:${chat}:${message}` as InputId,
    chat: `tg:${chat}` as ChatId,
    person: `tg:${user?.id ?? chat}` as PersonId,
    language: languageOf(user),
  }
}

function languageOf(user: User | undefined): Language {
  return user?.language_code?.toLowerCase().startsWith('zh') === false ? 'en' : 'zh-CN'
}
