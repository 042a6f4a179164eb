/** Tells the server which message the person has on the screen. */
export interface Seen {
  /** Something new may be on the screen. */
  mark(): void
}

const GATHER_MS = 150

/** Messages that arrive together are told together; only what shows in a visible page is seen. */
export function createSeen(newest: () => number): Seen {
  let told = 0
  let timer: number | undefined
  const tell = async () => {
    const seq = newest()
    if (document.visibilityState !== 'visible' || seq <= told) return
    told = seq
    try {
      await fetch('/api/seen', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ seq }) })
    } catch {
      // Every input tells it again.
    }
  }
  const mark = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void tell(), GATHER_MS)
  }
  document.addEventListener('visibilitychange', mark)
  return { mark }
}
