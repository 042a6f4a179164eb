import type { ChatId } from '../../../conversations/dialogue.ts'
import type { Screen } from '../ledger.ts'
import type { Database } from './database.ts'

interface Asked {
  readonly seq: number
  readonly status: 'waiting' | 'sent' | 'dropped'
  readonly lost: number
  readonly channel_id: number | null
}

/** Newest first. */
const ASKED = 'SELECT seq, status, lost, channel_id FROM messages WHERE chat = ? AND ask IS NOT NULL ORDER BY seq DESC'
/** Whether a message of the bot has the number of the one that was typed. */
const NEWEST = `
  SELECT seq, status, lost, channel_id, EXISTS (SELECT 1 FROM messages WHERE chat = ?1 AND channel_id = ?2) AS numbered
  FROM messages WHERE chat = ?1 AND ask IS NOT NULL ORDER BY seq DESC LIMIT 1`
/** Questions looked at where the newest does not tell: an older one on the screen is history. */
const LOOKED_AT = 8

interface Newest extends Asked {
  readonly numbered: 0 | 1
}

const NOTHING: Screen = { seq: null, doubt: 'none' }

/** What stood on the screen when the message of this number was typed: the newest question with a smaller number. */
export function screenAt(database: Database, chat: ChatId, typed: number | null): Screen {
  const newest = database.get<Newest>(NEWEST, [chat, typed])
  // Where a message of the bot bears the same number, the two are not counted together and tell nothing.
  const number = newest?.numbered === 1 ? null : typed
  const alone = newest === null ? null : newestBefore([newest], number)
  if (newest === null || alone !== null) return alone ?? NOTHING
  const asked = database.all<Asked>(`${ASKED} LIMIT ${LOOKED_AT}`, [chat])
  return newestBefore(asked, number) ?? newestBefore(asked, null) ?? NOTHING
}

function newestBefore(asked: readonly Asked[], typed: number | null): Screen | null {
  let doubt: Screen['doubt'] = 'none'
  for (const { seq, status, lost, channel_id: number } of asked) {
    if (status === 'sent' && (typed === null || number === null || number < typed)) return { seq, doubt }
    if (lost > 0 && doubt === 'none') doubt = status === 'waiting' ? 'underway' : 'lost'
  }
  return null
}
