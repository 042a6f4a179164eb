import type { TelegramState } from './state.ts'

const AGAIN = 50

/** While a webhook is set, delivers updates to it in order, each until it is answered with 200. Returns the way to stop. */
export function deliverByWebhook(state: TelegramState): () => void {
  let stopped = false
  let delivering = false
  const deliver = async () => {
    if (delivering) return
    delivering = true
    for (let [update] = state.updates; update !== undefined && state.webhook !== null && !stopped; [update] = state.updates) {
      if (!(await post(state.webhook, update))) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN))
        continue
      }
      state.updates = state.updates.filter((waiting) => waiting !== update)
      state.events.emit('screen')
    }
    delivering = false
  }
  const wake = () => void deliver()
  state.events.on('update', wake)
  return () => {
    stopped = true
    state.events.off('update', wake)
  }
}

async function post({ url, secret }: { readonly url: string; readonly secret: string }, update: object): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(10_000),
    })
    return response.ok
  } catch {
    return false
  }
}
