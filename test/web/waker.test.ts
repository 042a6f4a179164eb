import { describe, expect, it } from 'vitest'
import { createWaker } from '../../src/channels/web/waker.ts'

describe('a rest', () => {
  it('is cut short by a call', async () => {
    const waker = createWaker()
    const rest = waker.rest(60_000)
    waker.wake()
    expect(await rest).toBe('woken')
  })

  it('does not begin after a call that nobody was resting for, and begins after that', async () => {
    const waker = createWaker()
    waker.wake()
    waker.wake()
    expect(await waker.rest(60_000)).toBe('woken')
    expect(await waker.rest(1)).toBe('idle')
  })
})
