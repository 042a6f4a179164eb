import type { Organ } from '../../conversations/dialogue.ts'
import type { Draft, DraftId, OrganId } from '../report/draft.ts'
import type { TextKey } from '../report/form.ts'

/** The store's port for whoever runs the installation: what it holds, organ by organ, without a chat. */
export interface Archive {
  /** In the order in which they were founded. */
  organs(): readonly Organ[]
  /** null where it was deleted. */
  draft(id: DraftId): { readonly draft: Draft; readonly texts: ReadonlyMap<TextKey, string> } | null
  /** The stored report file of a year, as parsed JSON; null where there is none. */
  year(organ: OrganId, year: number): unknown
  /** Stores a year with the organ of this name, founding it as `newOrgan` where there is none; a year that is there is replaced. */
  keepYear(kept: { readonly organ: string; readonly newOrgan: OrganId; readonly year: number; readonly source: string; readonly file: unknown }): void
}
