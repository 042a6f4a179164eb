import type { KeyvStoreAdapter } from 'keyv'
import type { Archive } from './archive.ts'
import type { Files } from './files.ts'
import type { Invitations } from './invitations.ts'
import type { Jobs } from './jobs.ts'
import type { Ledger } from './ledger.ts'
import type { Outbox } from './outbox.ts'

/** Everything that is kept, by subject; one database behind all of it. */
export interface Store {
  readonly ledger: Ledger
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly files: Files
  readonly invitations: Invitations
  readonly archive: Archive
  /** Plain records for Keyv (sessions and the like). */
  readonly records: KeyvStoreAdapter
  /** A right that one process holds at a time (`telegram`, `jobs`); null where another has it. The system takes it back when the process ends, however it ends. */
  lease(name: string): Lease | null
  /** Whether another process or connection wrote since the last call. */
  changedOutside(): boolean
  /** Forgets what is older than the ages in days. */
  purge(now: Date, ages: Ages): Promise<void>
  /** Writes a consistent copy to a file that does not exist yet. */
  backup(path: string): Promise<void>
  close(): void
}

export interface Lease {
  release(): void
}

export interface Ages {
  /** Input ids: for so long a redelivery is known for what it is. */
  readonly inputs: number
  readonly messages: number
  readonly files: number
  readonly invitations: number
}

export const AGES: Ages = { inputs: 14, messages: 180, files: 180, invitations: 30 }
