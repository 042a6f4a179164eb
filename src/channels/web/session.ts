import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { ChatId } from '../../../conversations/dialogue.ts'
import type { PersonId } from '../../report/draft.ts'

/** Who a browser belongs to. */
export interface Sessions {
  /** A new session; the token goes into the browser's cookie and nowhere else. */
  open(person: PersonId): Promise<string>
  /** null for a token that is unknown, expired or closed. */
  find(token: string): Promise<PersonId | null>
  close(token: string): Promise<void>
}

/** What is asked of the store: a Keyv will do. */
export interface SessionRecords {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, ttl: number): Promise<unknown>
  delete(key: string): Promise<unknown>
}

/** From one reporting season's first invitation to its end. */
export const SESSION_DAYS = 120
const SESSION_MS = SESSION_DAYS * 24 * 60 * 60 * 1000
const TOKEN_BYTES = 32

const record = z.strictObject({ version: z.literal(1), person: z.string().min(1) })

export function createSessions(records: SessionRecords): Sessions {
  return {
    async open(person) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      await records.set(recordKey(token), { version: 1, person }, SESSION_MS)
      return token
    },
    async find(token) {
      const found = record.safeParse(await records.get(recordKey(token)))
      return found.success ? (found.data.person as PersonId) : null
    },
    async close(token) {
      await records.delete(recordKey(token))
    },
  }
}

/** Only a digest is stored: who reads the store can't sign in with what they find. */
function recordKey(token: string): string {
  return `session:${createHash('sha256').update(token).digest('base64url')}`
}

export function webChat(person: PersonId): ChatId {
  return `web:${person}` as ChatId
}
