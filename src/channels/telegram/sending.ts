import { type Api, GrammyError, HttpError, InputFile } from 'grammy'
import type { Language, Reply, SentFile } from '../../../conversations/dialogue.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Sent } from '../../desk/outbox.ts'
import type { Words } from '../../i18n.ts'
import type { OutboxRow } from '../../store/outbox.ts'
import { keyboardOf } from './keyboard.ts'
import { messagesOf } from './message-text.ts'

export interface SendingDeps {
  readonly api: Api
  readonly file: Desk['file']
  readonly words: Readonly<Record<Language, Words>>
}

/** One call to Telegram; a reply takes several where it is long or has a file. */
type Step =
  | { readonly kind: 'file'; readonly file: SentFile; readonly caption: string | null }
  | { readonly kind: 'text'; readonly html: string; readonly last: boolean }

/** Sends a reply of the outbox. Tried again, it goes on where it stopped. */
export function createSending({ api, file, words }: SendingDeps): (row: OutboxRow) => Promise<Sent> {
  /** By seq: how many steps of a reply that is being tried again are done. */
  const sentSteps = new Map<number, number>()

  /** Resolves to Telegram's number of the message; null where there is nothing to send. */
  const take = async ({ chat, reply, language }: OutboxRow, step: Step): Promise<number | null> => {
    const to = chat.slice('tg:'.length)
    if (step.kind === 'text') {
      const keys = step.last ? keyboardOf(reply.buttons, words[language]) : []
      const keyboard = keys.length === 0 ? {} : { reply_markup: { inline_keyboard: keys.map((row) => [...row]) } }
      const message = await api.sendMessage(to, step.html, { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, ...keyboard })
      return message.message_id
    }
    const stored = await file(chat, step.file.id)
    if (stored === null) return null
    const given = new InputFile(stored.bytes, step.file.name)
    const caption = step.caption === null ? {} : { caption: step.caption, parse_mode: 'HTML' as const }
    if (!isPhoto(step.file, stored.bytes.length)) return (await api.sendDocument(to, given, caption)).message_id
    // It comes of itself, after what was asked for: the telephone need not ring again.
    return (await api.sendPhoto(to, given, { ...caption, disable_notification: true })).message_id
  }
  return async (row) => {
    try {
      let id: number | null = null
      for (const [index, step] of stepsOf(row.reply, words[row.language]).entries()) {
        if (index < (sentSteps.get(row.seq) ?? 0)) continue
        id = await take(row, step)
        sentSteps.set(row.seq, index + 1)
      }
      sentSteps.delete(row.seq)
      return { kind: 'sent', id }
    } catch (error) {
      const sent = outcomeOf(error)
      if (sent.kind !== 'later') sentSteps.delete(row.seq)
      return sent
    }
  }
}

/** The file first, so that the buttons stand under everything; what is said of a picture stands in one message with it where it is short enough. */
function stepsOf(reply: Reply, words: Words): readonly Step[] {
  const { file, buttons } = reply
  const messages = messagesOf(reply, words)
  const [only] = messages
  if (file?.picture !== undefined && only !== undefined && messages.length === 1 && only.length <= LONGEST_CAPTION && buttons.length === 0)
    return [{ kind: 'file', file, caption: only }]
  return [
    ...(file === null ? [] : [{ kind: 'file' as const, file, caption: null }]),
    ...messages.map((html, index) => ({ kind: 'text' as const, html, last: index === messages.length - 1 })),
  ]
}

/** Telegram counts it without the markup; counting with it is on the safe side. */
const LONGEST_CAPTION = 1024
/** What Telegram takes as a photo: pixels of width and height together, one by the other, and bytes. */
const PHOTO = { sides: 10_000, ratio: 20, bytes: 10 * 1024 * 1024 }

function isPhoto({ picture }: SentFile, bytes: number): boolean {
  if (picture === undefined) return false
  const { width, height } = picture
  return width + height <= PHOTO.sides && Math.max(width, height) <= PHOTO.ratio * Math.min(width, height) && bytes <= PHOTO.bytes
}

const GONE = /blocked|deactivated|chat not found|can't initiate conversation/i

/** The connection was never made. */
const NEVER_LEFT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/

/** Network and server errors pass; what Telegram refuses it would refuse again. Anything else is a reply that can't be put into words. */
function outcomeOf(error: unknown): Sent {
  if (error instanceof HttpError) return { kind: 'later', after: null, perhapsSeen: !NEVER_LEFT.test(String(error.error)) }
  if (!(error instanceof GrammyError)) return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) }
  const { error_code: code, description, parameters } = error
  if (code === 429) return { kind: 'later', after: (parameters.retry_after ?? 1) * 1000, perhapsSeen: false }
  if (code === 403 || GONE.test(description)) return { kind: 'blocked' }
  return code === 400 || code === 413 ? { kind: 'refused', reason: description } : { kind: 'later', after: null, perhapsSeen: code >= 500 }
}
