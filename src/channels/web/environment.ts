import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Registry } from 'prom-client'
import type { ChatId, Language } from '../../../conversations/dialogue.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Words } from '../../i18n.ts'
import type { PersonId } from '../../report/draft.ts'
import type { Bell } from './bell.ts'
import type { PageAssets } from './page-assets.ts'
import type { Sessions } from './session.ts'

/** What the web channel is made from. */
export interface WebDeps {
  readonly desk: Desk
  readonly sessions: Sessions
  readonly words: Readonly<Record<Language, Words>>
  readonly assets: PageAssets
  /** The address that browsers use, where it is not the one that the server listens on. */
  readonly publicUrl: URL | null
  readonly now: () => Date
  /** Resolves while the installation can take answers; rejects else. */
  readonly healthy: () => Promise<void>
  readonly metrics: { readonly registry: Registry /** Shown to other machines too. */; readonly open: boolean }
  /** Aborts when the server stops: open streams end. */
  readonly stopping: AbortSignal
  readonly log: { error(details: { readonly err: unknown }, message: string): void }
}

/** The same with what the app shares between its requests. */
export interface WebParts extends WebDeps {
  readonly bell: Bell
}

export interface WebEnv {
  /** Absent where a request was not received by a server. */
  Bindings: Partial<HttpBindings>
  Variables: {
    /** Of the browser, until the chat's own is known. */
    language: Language
    person: PersonId
    chat: ChatId
  }
}
export type WebContext = Context<WebEnv>
