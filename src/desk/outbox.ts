import type { Logger } from 'pino'
import type { ChatId, Reply } from '../../conversations/dialogue.ts'
import type { OutboxRow } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'
import type { News } from './news.ts'
import { backoff, insist, type Pause, type Persistence, pause } from './persistence.ts'

/** What became of one attempt to send. */
export type Sent =
  /** `id` is the channel's own number of the message. */
  | { readonly kind: 'sent'; readonly id: number | null }
  /** To be tried again, after so many milliseconds where the channel names a time; `perhapsSeen`: it may have arrived, only the answer was lost. */
  | { readonly kind: 'later'; readonly after: number | null; readonly perhapsSeen: boolean }
  /** The person wants nothing more from the bot. */
  | { readonly kind: 'blocked' }
  /** It would be refused every time. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface SenderDeps {
  readonly store: Pick<Store, 'outbox'>
  /** The prefix of the chats' ids, such as `tg:`. */
  readonly channel: string
  readonly send: (row: OutboxRow) => Promise<Sent>
  readonly news: Pick<News, 'onMessage'>
  readonly metrics: Pick<Metrics, 'sends'>
  readonly log: Logger
  readonly wait?: Pause
}

export interface Sender {
  start(): Promise<void>
  /** Resolves when the sends in hand are over. */
  stop(): Promise<void>
}

/** Chats that are served at a time; each of them strictly in order. */
const LANES = 30

/** Sends what waits, per chat in order, and tries again until it is sent: retry lives only here. */
export function createSender(deps: SenderDeps): Sender {
  const { store, channel, news, log, wait = pause } = deps
  const stopping = new AbortController()
  const { signal } = stopping
  const lanes = new Map<ChatId, Promise<void>>()
  const resting = new Map<ChatId, Promise<void>>()
  let hangUp: (() => void) | null = null
  let leave: (() => void) | null = null
  /** Some chat could not be opened when it had something to send. */
  let turnedAway = false

  const open = (chat: ChatId) => {
    if (signal.aborted || resting.has(chat)) return
    if (lanes.has(chat) || lanes.size >= LANES) {
      turnedAway = true
      return
    }
    const lane = empty(deps, chat, signal)
      .then((milliseconds) => {
        if (milliseconds !== null) rest(chat, milliseconds)
      })
      .catch((error: unknown) => log.error({ err: error }, 'sending stopped for a chat'))
      .finally(() => {
        lanes.delete(chat)
        if (turnedAway) void refill()
      })
    lanes.set(chat, lane)
  }
  // A chat that waits for its next try takes no lane from the others.
  const rest = (chat: ChatId, milliseconds: number) => {
    const rested = wait(milliseconds, signal).then(() => {
      resting.delete(chat)
      open(chat)
    })
    resting.set(chat, rested)
  }
  const refill = async () => {
    if (signal.aborted) return
    const most = LANES + lanes.size + resting.size
    turnedAway = false
    const waiting = await insist(() => store.outbox.waiting(channel, most), { signal, wait, log })
    const chats = waiting?.result ?? []
    for (const chat of chats) if (!lanes.has(chat)) open(chat)
    if (chats.length === most) turnedAway = true
  }
  return {
    start: async () => {
      leave = store.outbox.attend(channel)
      hangUp = news.onMessage((chat) => {
        if (chat.startsWith(channel)) open(chat)
      })
      await refill()
    },
    stop: async () => {
      hangUp?.()
      stopping.abort()
      await Promise.all([...lanes.values(), ...resting.values()])
      leave?.()
    },
  }
}

/** Sends all that waits in one chat; resolves to the milliseconds until the next try where one failed. */
async function empty(deps: SenderDeps, chat: ChatId, signal: AbortSignal): Promise<number | null> {
  const { store, log, wait = pause } = deps
  const persistence = { signal, wait, log }
  for (;;) {
    const next = await insist(() => store.outbox.head(chat), persistence)
    if (signal.aborted || next === null || next.result === null) return null
    const { seq } = next.result
    const row = trimmed(next.result)
    if (row === null) await insist(() => store.outbox.drop(chat, seq), persistence)
    else {
      const milliseconds = await sendOnce(deps, row, persistence)
      if (milliseconds !== null) return milliseconds
    }
  }
}

/** Sends one reply and writes down what became of it; resolves to the milliseconds to wait where it failed for now. */
async function sendOnce({ store, send, metrics, log }: SenderDeps, row: OutboxRow, persistence: Persistence): Promise<number | null> {
  const { chat, seq } = row
  if (row.reply.ask !== null) await insist(() => store.outbox.begin(seq), persistence)
  const sent = await send(row)
  metrics.sends.inc({ outcome: sent.kind })
  switch (sent.kind) {
    case 'sent':
      // It is on the screen whatever the store says now: the writing down is retried, the send is not.
      await insist(() => store.outbox.acknowledge(chat, seq, sent.id), persistence)
      return null
    case 'later':
      await insist(() => store.outbox.postpone(seq, sent.perhapsSeen), persistence)
      return sent.after ?? backoff(row.attempts + 1)
    case 'blocked':
      log.warn('a person blocked the bot: what waited for them is dropped')
      await insist(() => store.outbox.drop(chat, null), persistence)
      return null
    case 'refused':
      log.error({ reason: sent.reason, seq }, 'a reply was refused for good and is dropped')
      await insist(() => store.outbox.drop(chat, seq), persistence)
      return null
  }
}

/** A question that a later one replaced is not put any more; what the same message notes or warns of is still said. null: nothing is left. */
function trimmed(row: OutboxRow): OutboxRow | null {
  if (!row.replaced) return row
  const parts = row.reply.parts.filter(({ role }) => role === 'noted' || role === 'alarm')
  const reply: Reply = { ...row.reply, parts, ask: null, buttons: [] }
  return parts.length === 0 && reply.file === null ? null : { ...row, reply }
}
