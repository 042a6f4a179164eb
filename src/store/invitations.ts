import type { ChatId, Language } from '../../conversations/dialogue.ts'
import type { OrganId, PersonId } from '../report/draft.ts'

/** The store's port for the door: who was invited and who came in. */

export interface Redemption {
  /** SHA-256 of the code in hex: the store holds no code that opens anything. */
  readonly codeHash: string
  readonly person: PersonId
  readonly chat: ChatId
  readonly language: Language
  /** ISO instant. */
  readonly at: string
  /** The organ to found where the invitation is for none that exists. */
  readonly newOrgan: OrganId
}

export interface Invitations {
  /** Keeps a one-time invitation to the organ of this name, founding it as `newOrgan` where there is none; to an organ without a name where it is null. */
  create(invitation: { readonly codeHash: string; readonly organ: string | null; readonly newOrgan: OrganId; readonly at: string }): Promise<void>
  /** Uses the code up, and binds person and chat, in one transaction. `already`: the chat was admitted before; the code is left as it was. */
  redeem(redemption: Redemption): Promise<'admitted' | 'already' | 'used' | 'unknown'>
  /** Nobody was admitted yet. */
  empty(): Promise<boolean>
}
