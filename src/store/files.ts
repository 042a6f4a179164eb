import type { FileId } from '../../conversations/dialogue.ts'
import type { DraftId } from '../report/draft.ts'
import type { StoredFile } from './ledger.ts'

/** The store's port for uploads and finished documents. */
export interface Files {
  /** Keeps a file, replacing one of the same id; `draft` is the draft that it is deleted with. */
  keep(file: StoredFile, draft: DraftId | null, at: string): Promise<void>
  get(id: FileId): Promise<StoredFile | null>
}
