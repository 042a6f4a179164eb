import { retryPause } from './chat-feed.ts'
import { newInputId } from './input-id.ts'
import type { WireInput, WireProblem } from './wire.ts'

/** What the person does, on its way to the server: one thing after the other, each until it is taken or refused. */

export type Delivered = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly code: string; readonly message: string }

export interface Delivery {
  /** With the same id, the same thing counts once. */
  act(act: WireInput['act'], id?: string): Promise<Delivered>
  file(file: File): Promise<Delivered>
}

export interface DeliveryDeps {
  /** `seq` of the newest message on the screen. */
  readonly sees: () => number
  /** The server can't be reached; it is tried again. */
  readonly retrying: () => void
}

export function createDelivery({ sees, retrying }: DeliveryDeps): Delivery {
  let last: Promise<unknown> = Promise.resolve()
  const deliver = (url: string, request: () => RequestInit): Promise<Delivered> => {
    const delivered = last.then(() => attempts(url, request(), retrying))
    last = delivered
    return delivered
  }
  return {
    act(act, id = newInputId()) {
      return deliver('/api/input', () => {
        const input: WireInput = { id, sees: sees(), act }
        return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) }
      })
    },
    file(file) {
      return deliver('/api/file', () => {
        const headers = { 'X-Input-Id': newInputId(), 'X-Sees': String(sees()), 'X-File-Name': encodeURIComponent(file.name) }
        return { method: 'POST', headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body: file }
      })
    },
  }
}

async function attempts(url: string, request: RequestInit, retrying: () => void): Promise<Delivered> {
  for (let failures = 0; ; failures += 1) {
    const delivered = await attempt(url, request)
    if (delivered !== null) return delivered
    retrying()
    await new Promise((resolve) => setTimeout(resolve, retryPause(failures)))
  }
}

/** null where no answer of the server itself came back. */
async function attempt(url: string, request: RequestInit): Promise<Delivered | null> {
  try {
    const response = await fetch(url, request)
    if (response.ok) return { kind: 'taken' }
    const problem = (await response.json()) as WireProblem
    return { kind: 'refused', code: problem.code, message: problem.message }
  } catch {
    return null
  }
}
