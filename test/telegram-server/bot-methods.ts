import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonChat, ScreenMessage, TelegramState } from './state.ts'
import { parseHtml } from './telegram-html.ts'

/** The bot's calls as Telegram takes or refuses them. */

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string; readonly parameters?: { readonly retry_after: number } }

export interface Call {
  readonly fields: Readonly<Record<string, unknown>>
  readonly uploads: ReadonlyMap<string, Upload>
}

export const BOT = { id: 42, is_bot: true, first_name: 'Tianbao', username: 'tianbao_test_bot' }

type Method = (state: TelegramState, call: Call) => Answer

/** All but getUpdates, which waits. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: () => done(BOT),
  setWebhook: (state, { fields }) => {
    const { url, secret_token: secret } = z.object({ url: z.url(), secret_token: z.string().regex(/^[\w-]{1,256}$/) }).parse(fields)
    state.webhook = { url, secret }
    state.events.emit('update')
    return done(true)
  },
  deleteWebhook: (state) => {
    state.webhook = null
    return done(true)
  },
  setMyCommands: (state, { fields }) => {
    const command = z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) })
    const parsed = z.object({ commands: z.array(command).max(100), language_code: z.string().length(2).optional() }).parse(fields)
    state.commands.set(parsed.language_code ?? '', parsed.commands)
    return done(true)
  },
  sendMessage,
  sendDocument,
  sendPhoto,
  editMessageText,
  editMessageReplyMarkup,
  answerCallbackQuery: (state, { fields }) => {
    const id = String(fields.callback_query_id)
    if (!state.openQueries.delete(id)) return refuse('query is too old and response timeout expired or query ID is invalid')
    state.answeredQueries.add(id)
    return done(true)
  },
  getFile: (state, { fields }) => {
    const id = String(fields.file_id)
    const bytes = state.files.get(id)
    if (bytes === undefined) return refuse('wrong file_id or the file is temporarily unavailable')
    if (bytes.length > 20 * 1024 * 1024) return refuse('file is too big')
    return done({ file_id: id, file_unique_id: id, file_size: bytes.length, file_path: `documents/${id}` })
  },
}

export function done(result: unknown): Answer {
  return { ok: true, result }
}

export function refuse(problem: string, code = 400): Answer {
  return { ok: false, error_code: code, description: `${code === 403 ? 'Forbidden' : code === 409 ? 'Conflict' : 'Bad Request'}: ${problem}` }
}

const keyboardSchema = z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string().min(1), callback_data: z.string() })).min(1)) })

function buttonsOf(fields: Call['fields']): ScreenMessage['buttons'] | Answer {
  const { reply_markup: markup } = fields
  if (markup === undefined) return []
  const parsed = keyboardSchema.safeParse(typeof markup === 'string' ? JSON.parse(markup) : markup)
  if (!parsed.success) return refuse("can't parse reply keyboard markup JSON object")
  const rows = parsed.data.inline_keyboard
  if (rows.flat().length > 100) return refuse('reply markup is too long')
  if (rows.flat().some(({ callback_data: data }) => data === '' || Buffer.byteLength(data) > 64)) return refuse('BUTTON_DATA_INVALID')
  return rows.map((row) => row.map(({ text, callback_data: data }) => ({ text, data })))
}

function textOf(fields: Call['fields'], name: string, longest: number): string | Answer {
  const raw = String(fields[name] ?? '')
  const parsed = fields.parse_mode === 'HTML' ? parseHtml(raw) : { kind: 'text' as const, text: raw }
  if (parsed.kind === 'refused') return { ok: false, error_code: 400, description: parsed.description }
  return parsed.text.length > longest ? refuse(name === 'text' ? 'message is too long' : 'message caption is too long') : parsed.text
}

function isAnswer(value: object | string): value is Answer {
  return typeof value === 'object' && 'ok' in value
}

/** A person who started the bot and did not block it. */
function personAt(state: TelegramState, fields: Call['fields']): PersonChat | Answer {
  const chat = state.chats.get(Number(fields.chat_id))
  if (chat === undefined) return refuse('chat not found')
  return chat.blocked ? refuse('bot was blocked by the user', 403) : chat
}

function show(state: TelegramState, chat: PersonChat, message: Omit<ScreenMessage, 'messageId' | 'from'>): Answer {
  const shown: ScreenMessage = { ...message, messageId: state.nextMessageId++, from: 'bot' }
  chat.screen = [...chat.screen, shown]
  state.events.emit('screen')
  return done({ message_id: shown.messageId, date: Math.floor(Date.now() / 1000), chat: { id: chat.id, type: 'private' }, text: shown.text })
}

function sendMessage(state: TelegramState, { fields }: Call): Answer {
  const text = textOf(fields, 'text', 4096)
  if (isAnswer(text)) return text
  if (text.trim() === '') return refuse('message text is empty')
  const group = state.groups.get(Number(fields.chat_id))
  if (group !== undefined) {
    group.push(text)
    state.events.emit('screen')
    return done({ message_id: state.nextMessageId++, date: 0, chat: { id: Number(fields.chat_id), type: 'group' }, text })
  }
  const chat = personAt(state, fields)
  if (isAnswer(chat)) return chat
  const buttons = buttonsOf(fields)
  return isAnswer(buttons) ? buttons : show(state, chat, { text, buttons, document: null })
}

type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** What a message with a file in this field says and carries, and to whom. */
function uploadOf(
  state: TelegramState,
  { fields, uploads }: Call,
  field: 'document' | 'photo',
): { readonly chat: PersonChat; readonly caption: string; readonly upload: Upload } | Answer {
  const chat = personAt(state, fields)
  if (isAnswer(chat)) return chat
  const caption = textOf(fields, 'caption', 1024)
  if (isAnswer(caption)) return caption
  const upload = uploads.get(String(fields[field]).replace('attach://', ''))
  return upload === undefined ? refuse(`there is no ${field} in the request`) : { chat, caption, upload }
}

function sendDocument(state: TelegramState, call: Call): Answer {
  const sent = uploadOf(state, call, 'document')
  if (isAnswer(sent)) return sent
  const { chat, caption, upload } = sent
  if (upload.bytes.length === 0) return refuse('file must be non-empty')
  const buttons = buttonsOf(call.fields)
  if (isAnswer(buttons)) return buttons
  state.files.set(createHash('sha256').update(upload.bytes).digest('hex'), upload.bytes)
  return show(state, chat, { text: caption, buttons, document: upload })
}

/** The width and height that a PNG states in its first chunk. */
function pngSides(bytes: Uint8Array): readonly [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length < 24 || view.getUint32(0) !== 0x89504e47 ? null : [view.getUint32(16), view.getUint32(20)]
}

function sendPhoto(state: TelegramState, call: Call): Answer {
  const sent = uploadOf(state, call, 'photo')
  if (isAnswer(sent)) return sent
  const { chat, caption, upload } = sent
  if (upload.bytes.length > 10 * 1024 * 1024) return refuse('file is too big')
  const sides = pngSides(upload.bytes)
  if (sides === null) return refuse('IMAGE_PROCESS_FAILED')
  const [width, height] = sides
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) return refuse('PHOTO_INVALID_DIMENSIONS')
  const buttons = buttonsOf(call.fields)
  return isAnswer(buttons) ? buttons : show(state, chat, { text: caption, buttons, document: null, photo: upload })
}

/** The message that an edit is about, with the way to replace it. */
function editable(state: TelegramState, fields: Call['fields']): { readonly message: ScreenMessage; replace(by: ScreenMessage): Answer } | Answer {
  const chat = personAt(state, fields)
  if (isAnswer(chat)) return chat
  const message = chat.screen.find(({ messageId, from }) => messageId === Number(fields.message_id) && from === 'bot')
  if (message === undefined) return refuse('message to edit not found')
  return {
    message,
    replace: (by) => {
      if (by.text === message.text && JSON.stringify(by.buttons) === JSON.stringify(message.buttons))
        return refuse('message is not modified: specified new message content and reply markup are exactly the same')
      chat.screen = chat.screen.map((shown) => (shown === message ? by : shown))
      state.events.emit('screen')
      return done(true)
    },
  }
}

function editMessageText(state: TelegramState, { fields }: Call): Answer {
  const found = editable(state, fields)
  if (isAnswer(found)) return found
  const text = textOf(fields, 'text', 4096)
  if (isAnswer(text)) return text
  const buttons = buttonsOf(fields)
  return isAnswer(buttons) ? buttons : found.replace({ ...found.message, text, buttons })
}

function editMessageReplyMarkup(state: TelegramState, { fields }: Call): Answer {
  const found = editable(state, fields)
  if (isAnswer(found)) return found
  const buttons = buttonsOf(fields)
  return isAnswer(buttons) ? buttons : found.replace({ ...found.message, buttons })
}
