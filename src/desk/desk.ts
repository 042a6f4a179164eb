import type { Logger } from 'pino'
import type { ChatId, FileId, Input, Language, Reply, State, Turn } from '../../conversations/dialogue.ts'
import type { Words } from '../i18n.ts'
import type { PersonId } from '../report/draft.ts'
import type { StoredFile } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Metrics } from './metrics.ts'
import type { News } from './news.ts'
import { createQueues } from './queues.ts'
import { type Served, serve } from './serve.ts'
import { createWorld, type WorldDeps } from './world.ts'

/** What a channel can ask of the desk. */
export interface Desk {
  /** Handles one input; it is on disk when this resolves. `stranger`: nobody admitted this chat, nothing was done. Rejects where the store can't take it. */
  serve(input: Input): Promise<'committed' | 'duplicate' | 'stranger'>
  /** Redeems a one-time invitation: binds person and chat to its organ. */
  admit(request: Admission): Promise<'admitted' | 'already' | 'used' | 'unknown'>
  /** The chat's state as it stands, for a view; null for a stranger. */
  view(chat: ChatId): Promise<State | null>
  keepFile(chat: ChatId, name: string, bytes: Uint8Array): Promise<FileId>
  /** null for a file that is not there or belongs to another organ. */
  file(chat: ChatId, id: FileId): Promise<StoredFile | null>
  /** What was said in a chat after `after` (0: from the first kept message), oldest first. */
  transcript(chat: ChatId, after: number): Promise<readonly Message[]>
  /** The person has this message on the screen; moves the chat's ask on. */
  seen(chat: ChatId, seq: number): Promise<void>
  /** Called whenever a chat has something new to send, from this process or another; returns the way to stop. */
  onMessage(listener: (chat: ChatId) => void): () => void
}

export interface Admission {
  readonly code: string
  readonly person: PersonId
  readonly chat: ChatId
  readonly language: Language
  /** ISO instant. */
  readonly at: string
}

export interface Message {
  readonly seq: number
  readonly at: string
  readonly from: { readonly kind: 'bot'; readonly reply: Reply } | { readonly kind: 'person'; readonly text: string }
}

export interface DeskDeps extends WorldDeps {
  readonly store: Store
  readonly turn: Turn
  readonly door: Pick<Desk, 'admit'>
  readonly news: News
  readonly words: Readonly<Record<Language, Words>>
  readonly newId: () => string
  readonly metrics: Pick<Metrics, 'turns' | 'turnSeconds'>
  readonly log: Logger
}

export function createDesk(deps: DeskDeps): Desk {
  const { store, news, words, door, now, newId } = deps
  const inOrder = createQueues()
  const serving = { ledger: store.ledger, turn: deps.turn, worldOf: createWorld(deps), inOrder: createQueues() }
  return {
    serve: (input) =>
      inOrder(input.chat, async () => {
        const served = await observed(deps, () => serve(serving, input))
        if (served.kind === 'committed') announce(news, served)
        return served.kind
      }),
    admit: door.admit,
    view: (chat) => store.ledger.load(chat),
    keepFile: async (chat, name, bytes) => {
      const state = await store.ledger.load(chat)
      if (state === null) throw new Error('a stranger has no files')
      const id = newId() as FileId
      await store.files.keep({ id, organ: state.organ.id, name, bytes }, state.chat.draft, now().toISOString())
      return id
    },
    file: async (chat, id) => {
      const [state, file] = [await store.ledger.load(chat), await store.files.get(id)]
      return file?.organ === state?.organ.id ? file : null
    },
    transcript: async (chat, after) =>
      (await store.outbox.transcript(chat, after)).map(({ seq, at, from, language }) => ({
        seq,
        at,
        from: from.kind === 'bot' ? from : { kind: 'person', text: typeof from.said === 'string' ? from.said : words[language].say(from.said) },
      })),
    seen: (chat, seq) => store.outbox.acknowledge(chat, seq, null),
    onMessage: news.onMessage,
  }
}

/** Logs and counts without names or figures. */
async function observed({ metrics, log }: Pick<DeskDeps, 'metrics' | 'log'>, work: () => Promise<Served>): Promise<Served> {
  const end = metrics.turnSeconds.startTimer()
  try {
    const served = await work()
    metrics.turns.inc({ outcome: served.kind })
    log.debug({ outcome: served.kind, seconds: end() }, 'turn')
    return served
  } catch (error) {
    const outcome = error instanceof StoreError ? error.code : 'error'
    metrics.turns.inc({ outcome })
    log.error({ err: error, outcome, seconds: end() }, 'an input was not taken')
    throw error
  }
}

/** Whoever has something new is told; where a draft moved, so is everybody who may be looking at it. */
function announce(news: News, { before, settled }: Extract<Served, { kind: 'committed' }>): void {
  const { draft, organ } = settled.state
  const viewers = draft === before.draft ? [] : organ.members.map(({ chat }) => chat)
  news.tell(settled.jobs.length > 0, new Set([...settled.replies.map(({ to }) => to), ...viewers]))
}
