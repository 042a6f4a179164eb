/** What may go wrong with a call to the Bot API. `taken`: Telegram did it all the same, and only the answer is lost. */
export type Fault =
  | { readonly kind: 'tooMany'; readonly retryAfter: number }
  | { readonly kind: 'serverError'; readonly taken: boolean }
  | { readonly kind: 'reset'; readonly taken: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'silence'; readonly taken: boolean }

/** Decides on each call that sends something; `count` is the call's number, from 1. */
export type Faults = (call: { readonly method: string; readonly count: number; readonly chat: number }) => Fault | null

export const noFaults: Faults = () => null

/** Every nth send fails, with each of the faults in turn. */
export function everyNth(n: number, faults: readonly Fault[]): Faults {
  return ({ count }) => (count % n === 0 ? (faults[(count / n - 1) % faults.length] ?? null) : null)
}
