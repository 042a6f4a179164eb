import type { Job } from '../../conversations/dialogue.ts'

/** The store's port for work that takes longer than a turn. */

export interface JobRow {
  readonly id: string
  readonly job: Job
  /** How often it was begun, this time included. */
  readonly attempts: number
}

export interface Jobs {
  /** Begins the oldest waiting job; a picture only where nothing else waits and no other picture is being made. null where none is to be begun. */
  claim(): Promise<JobRow | null>
  /** Begins the newest waiting job, pictures first, where more than `most` wait; else null. */
  overflow(most: number): Promise<JobRow | null>
  /** Puts a begun job back. */
  release(id: string): Promise<void>
  finish(id: string): Promise<void>
  /** Puts back whatever was begun and not finished; for the one process that runs jobs, when it takes over. Returns how many. */
  reclaim(): Promise<number>
  depth(): Promise<number>
}
