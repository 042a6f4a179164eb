import type { ChatId, Language, Reply } from '../../../conversations/dialogue.ts'
import type { Outbox, TranscriptRow } from '../outbox.ts'
import { REPLY, SAID } from '../reply-record.ts'
import { readKept } from '../versioned.ts'
import type { Database } from './database.ts'
import type { FirstTries } from './first-tries.ts'
import type { Recent } from './recent.ts'

interface Head {
  readonly seq: number
  readonly language: Language
  readonly attempts: number
  readonly replaced: number
}

interface Line {
  readonly seq: number
  readonly at: string
  readonly sender: 'bot' | 'person'
  readonly language: Language
  readonly body: string
}

const WAITING = `
  SELECT chat, min(seq) AS oldest FROM messages WHERE status = 'waiting' AND chat >= ? AND chat < ? GROUP BY chat ORDER BY oldest LIMIT ?`
/** Without the body: what was just written is still known. */
const HEAD = `
  SELECT seq, language, attempts,
    EXISTS (SELECT 1 FROM messages later WHERE later.chat = m.chat AND later.seq > m.seq AND later.ask IS NOT NULL) AS replaced
  FROM messages m WHERE status = 'waiting' AND chat = ? ORDER BY seq LIMIT 1`
/** A long row is written once. */
const SENT = `
  UPDATE messages SET status = 'sent', channel_id = iif(seq = ?2, ?3, channel_id), lost = iif(seq = ?2 AND ?3 IS NOT NULL, max(lost - 1, 0), lost)
  WHERE status = 'waiting' AND chat = ?1 AND seq <= ?2`
const DROP = `
  UPDATE messages SET status = 'dropped', lost = max(lost - ?3, 0) WHERE status = 'waiting' AND chat = ?1 AND (?2 IS NULL OR seq = ?2)`
const UNSEEN = "SELECT 1 FROM messages WHERE status = 'waiting' AND chat = ? AND seq <= ?"
const SHOW = `
  UPDATE chats SET screen_seq = max(screen_seq, coalesce(
    (SELECT max(seq) FROM messages WHERE chat = ?1 AND seq <= ?2 AND seq > screen_seq AND ask IS NOT NULL AND status = 'sent'), 0)) WHERE id = ?1`

/** `replies`: what was written last in each chat, by chat and seq. A reply never changes once it is written. */
export function createSqliteOutbox(database: Database, replies: Recent<Reply>, firstTries: FirstTries): Outbox {
  const replyOf = (chat: ChatId, seq: number, body: () => string): Reply => replies.get(chat, seq) ?? readKept(REPLY, body()).reply
  const bodyOf = (seq: number): string => database.get<{ body: string }>('SELECT body FROM messages WHERE seq = ?', [seq])?.body ?? ''
  const lineOf = (chat: ChatId, { seq, at, sender, language, body }: Line): TranscriptRow => ({
    seq,
    at,
    from: sender === 'bot' ? { kind: 'bot', reply: replyOf(chat, seq, () => body) } : { kind: 'person', said: readKept(SAID, body).said },
    language,
  })
  return {
    waiting: async (channel, limit) => database.all<{ chat: ChatId }>(WAITING, [channel, after(channel), limit]).map(({ chat }) => chat),
    depth: async (channel) =>
      database.get<{ count: number }>("SELECT count(*) AS count FROM messages WHERE status = 'waiting' AND chat >= ? AND chat < ?", [
        channel,
        after(channel),
      ])?.count ?? 0,
    head: async (chat) => {
      const head = database.get<Head>(HEAD, [chat])
      if (head === null) return null
      const { seq, language, attempts, replaced } = head
      const reply = replyOf(chat, seq, () => bodyOf(seq))
      return { seq, chat, reply, language, attempts, replaced: reply.ask !== null && replaced === 1 }
    },
    attend: firstTries.attend,
    begin: async (seq) => {
      if (!firstTries.take(seq)) database.run('UPDATE messages SET lost = lost + 1 WHERE seq = ?', [seq])
    },
    acknowledge: async (chat, seq, channelId) => {
      firstTries.take(seq)
      // A page tells again and again what it shows: that costs no write.
      if (channelId === null && database.get(UNSEEN, [chat, seq]) === null) return
      // Lost with the power, it leaves the try that `begin` wrote down: the reply is sent again, and what was typed meanwhile is asked again.
      database.writeSoon(() => {
        database.run(SENT, [chat, seq, channelId])
        database.run(SHOW, [chat, seq])
      })
    },
    postpone: async (seq, perhapsSeen) =>
      void database.run('UPDATE messages SET attempts = attempts + 1, lost = max(lost - ?, 0) WHERE seq = ?', [perhapsSeen ? 0 : 1, seq]),
    drop: async (chat, seq) => {
      const untried = seq !== null && firstTries.take(seq) ? 1 : 0
      return database.run(DROP, [chat, seq, untried])
    },
    transcript: async (chat, seq) =>
      database
        .all<Line>("SELECT seq, at, sender, language, body FROM messages WHERE chat = ? AND seq > ? AND status <> 'dropped' ORDER BY seq", [
          chat,
          seq,
        ])
        .map((line) => lineOf(chat, line)),
    newest: async () => database.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM messages', [])?.seq ?? 0,
    news: async (seq) => {
      const rows = database.all<{ seq: number; chat: ChatId }>('SELECT seq, chat FROM messages WHERE seq > ? ORDER BY seq', [seq])
      return { seq: rows.at(-1)?.seq ?? seq, chats: [...new Set(rows.map(({ chat }) => chat))] }
    },
  }
}

/** The first string after all that begin with `prefix`. */
function after(prefix: string): string {
  return `${prefix}\u{10ffff}`
}
