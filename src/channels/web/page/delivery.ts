import { retryPause } from './chat-feed.ts'
import { newInputId } from './input-id.ts'
import type { WireInput, WireProblem } from './wire.ts'

/** What the person does, on its way to the server: one thing at a time, until it is taken or refused. */

export type Delivered = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly code: string; readonly message: string }

export interface Delivery {
  /** null where something else is still on its way. With the same id, the same thing counts once. */
  act(act: WireInput['act'], id?: string): Promise<Delivered | null>
  file(file: File): Promise<Delivered | null>
}

export interface DeliveryDeps {
  /** `seq` of the newest message on the screen. */
  readonly sees: () => number
  /** The server can't be reached; it is tried again. */
  readonly retrying: () => void
}

export function createDelivery({ sees, retrying }: DeliveryDeps): Delivery {
  let busy = false
  const deliver = async (url: string, request: RequestInit): Promise<Delivered | null> => {
    if (busy) return null
    busy = true
    try {
      for (let failures = 0; ; failures += 1) {
        const delivered = await attempt(url, request)
        if (delivered !== null) return delivered
        retrying()
        await new Promise((resolve) => setTimeout(resolve, retryPause(failures)))
      }
    } finally {
      busy = false
    }
  }
  return {
    act(act, id = newInputId()) {
      const input: WireInput = { id, sees: sees(), act }
      return deliver('/api/input', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) })
    },
    file(file) {
      const headers = { 'X-Input-Id': newInputId(), 'X-Sees': String(sees()), 'X-File-Name': encodeURIComponent(file.name) }
      return deliver('/api/file', { method: 'POST', headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body: file })
    },
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
