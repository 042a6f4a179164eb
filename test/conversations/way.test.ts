import { describe, expect, it } from 'vitest'
import { roomAt, STEPS } from './talk-to.ts'

describe('the way through the dialogue', () => {
  it('goes from the first hello to the final version', () => {
    const room = roomAt(STEPS.at(-1) ?? '')
    expect(room.draft()?.phase).toMatchObject({ kind: 'final', version: 1 })
  })
})
