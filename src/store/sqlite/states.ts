import type { Ask, Chat, ChatId, Organ, State } from '../../../conversations/dialogue.ts'
import type { Draft, DraftId, OrganId } from '../../report/draft.ts'
import type { Form } from '../../report/form.ts'
import { CHAT, SCREEN } from '../chat-record.ts'
import { formOfEdition } from '../draft-form.ts'
import { readDraft } from '../draft-record.ts'
import { ORGAN } from '../organ-record.ts'
import { StoreError } from '../store-error.ts'
import { readKept } from '../versioned.ts'
import type { WrittenReply } from './commits.ts'
import type { Database } from './database.ts'
import { createRecent, type Recent } from './recent.ts'

/** The states of chats as they stand; what was read or written last is not read again while its revision stands. */
export interface States {
  load(chat: ChatId, seen: number | null): State | null
  draft(id: DraftId): Draft | null
  /** Takes over what was just committed. */
  remember(state: State, written: readonly WrittenReply[]): void
}

interface Heads {
  readonly revision: number
  readonly screen_seq: number
  readonly organ: OrganId
  readonly organ_revision: number
  readonly draft: DraftId | null
  readonly draft_revision: number | null
}

const HEADS = `
  SELECT c.revision, c.screen_seq, c.organ, o.revision AS organ_revision, d.id AS draft, d.revision AS draft_revision
  FROM chats c JOIN organs o ON o.id = c.organ LEFT JOIN drafts d ON d.id = c.draft WHERE c.id = ?`

const REMEMBERED = 4000

export function createStates(database: Database, forms: readonly Form[]): States {
  const chats = createRecent<Chat>(REMEMBERED)
  const screens = createRecent<{ readonly ask: Ask | null }>(REMEMBERED)
  const organs = createRecent<Organ>(REMEMBERED)
  const drafts = createRecent<Draft>(REMEMBERED)

  const document = (table: 'chats' | 'organs' | 'drafts', id: string): string => {
    const row = database.get<{ document: string }>(`SELECT document FROM ${table} WHERE id = ?`, [id])
    if (row === null) throw new StoreError('busy', `${table} ${id} went away while it was read`)
    return row.document
  }
  const draftAt = (id: DraftId, revision: number): Draft =>
    read(drafts, id, revision, () => readDraft(document('drafts', id), (edition) => formOfEdition(forms, edition)))
  const askIn = (seq: number): { readonly ask: Ask | null } => {
    const kept = database.get<{ ask: string | null }>('SELECT ask FROM messages WHERE seq = ?', [seq])?.ask ?? null
    return { ask: kept === null ? null : readKept(SCREEN, kept).ask }
  }

  return {
    load: (id, seen) => {
      const heads = database.get<Heads>(HEADS, [id])
      if (heads === null) return null
      const chat = read(chats, id, heads.revision, () => readKept(CHAT, document('chats', id)))
      const { ask: screen } = read(screens, id, seen ?? heads.screen_seq, () => askIn(seen ?? heads.screen_seq))
      const organ = read(organs, heads.organ, heads.organ_revision, () => readKept(ORGAN, document('organs', heads.organ)))
      const draft = heads.draft === null || heads.draft_revision === null ? null : draftAt(heads.draft, heads.draft_revision)
      const asks = asksOnScreen(chat.asks, screen)
      return { chat: { ...chat, draft: draft?.id ?? null, asks }, organ, draft }
    },
    draft: (id) => {
      const revision = database.get<{ revision: number }>('SELECT revision FROM drafts WHERE id = ?', [id])?.revision
      return revision === undefined ? null : draftAt(id, revision)
    },
    remember: ({ chat, organ, draft }, written) => {
      chats.put(chat.id, chat.revision, chat)
      organs.put(organ.id, organ.revision, organ)
      if (draft !== null) drafts.put(draft.id, draft.revision, draft)
      for (const { seq, ask } of written) if (ask !== null) screens.put(chat.id, seq, { ask })
    },
  }
}

function read<Value>(recent: Recent<Value>, id: string, stamp: number, reading: () => Value): Value {
  const known = recent.get(id, stamp)
  if (known !== null) return known
  const value = reading()
  recent.put(id, stamp, value)
  return value
}

/** First the question that the person sees, last the newest; one where they are the same. Nothing seen yet: as the turn left them. */
function asksOnScreen(asks: readonly Ask[], screen: Ask | null): readonly Ask[] {
  const newest = asks.at(-1)
  if (newest === undefined || screen === null) return asks
  if (screen.id === newest.id) return [newest]
  return [asks.find(({ id }) => id === screen.id) ?? screen, newest]
}
