/** Why the store did not take something; a locale message `store-<code>` says it to a person. */
export type StoreProblem = 'full' | 'readonly' | 'busy' | 'unavailable' | 'newer' | 'unreadable'

/** The store is broken or out of reach: nothing was written. */
export class StoreError extends Error {
  readonly code: StoreProblem

  constructor(code: StoreProblem, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}
