import type { ChatId } from '../../../conversations/dialogue.ts'
import type { Screen } from '../ledger.ts'
import type { Database } from './database.ts'

interface Asked {
  readonly seq: number
  readonly status: 'waiting' | 'sent' | 'dropped'
  readonly lost: number
  readonly channel_id: number | null
}

/** Questions looked at, newest first: an older one on the screen is history. */
const ASKED = 'SELECT seq, status, lost, channel_id FROM messages WHERE chat = ? AND ask IS NOT NULL ORDER BY seq DESC LIMIT 8'
const NUMBERED = 'SELECT 1 FROM messages WHERE chat = ? AND channel_id = ?'

/** What stood on the screen when the message of this number was typed: the newest question with a smaller number. */
export function screenAt(database: Database, chat: ChatId, typed: number | null): Screen {
  const asked = database.all<Asked>(ASKED, [chat])
  // Where a message of the bot bears the same number, the two are not counted together and tell nothing.
  const number = typed === null || database.get(NUMBERED, [chat, typed]) !== null ? null : typed
  return newestBefore(asked, number) ?? newestBefore(asked, null) ?? { seq: null, doubt: 'none' }
}

function newestBefore(asked: readonly Asked[], typed: number | null): Screen | null {
  let doubt: Screen['doubt'] = 'none'
  for (const { seq, status, lost, channel_id: number } of asked) {
    if (status === 'sent' && (typed === null || number === null || number < typed)) return { seq, doubt }
    if (lost > 0 && doubt === 'none') doubt = status === 'waiting' ? 'underway' : 'lost'
  }
  return null
}
