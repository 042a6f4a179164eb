/** A rest that can be cut short; a call that came while nobody rested is not lost. */
export interface Waker {
  wake(): void
  rest(ms: number): Promise<'woken' | 'idle'>
}

export function createWaker(): Waker {
  let called = false
  let rise: (() => void) | null = null
  return {
    wake() {
      called = true
      rise?.()
    },
    async rest(ms) {
      let timer: NodeJS.Timeout | undefined
      if (!called) {
        await new Promise<void>((resolve) => {
          rise = resolve
          timer = setTimeout(resolve, ms)
        })
      }
      clearTimeout(timer)
      rise = null
      const woken = called
      called = false
      return woken ? 'woken' : 'idle'
    },
  }
}
