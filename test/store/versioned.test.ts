import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readKept, type Shape } from '../../src/store/versioned.ts'

/** Version 1 had one name, version 2 has a list of them, version 3 calls it members. */
const SHAPE: Shape<{ readonly version: number; readonly members: readonly string[] }> = {
  name: 'club',
  version: 3,
  schema: z.strictObject({ version: z.literal(3), members: z.array(z.string()) }),
  upgrades: {
    1: (older) => ({ version: 2, names: [z.object({ name: z.string() }).parse(older).name] }),
    2: (older) => ({ version: 3, members: z.object({ names: z.array(z.string()) }).parse(older).names }),
  },
}

describe('what is kept with a version', () => {
  it.each([
    ['1', { version: 1, name: 'Li' }],
    ['2', { version: 2, names: ['Li'] }],
    ['3', { version: 3, members: ['Li'] }],
  ])('is brought up from version %s', (_, kept) => {
    expect(readKept(SHAPE, JSON.stringify(kept))).toEqual({ version: 3, members: ['Li'] })
  })

  it.each([
    ['newer', { version: 4, members: [] }],
    ['unreadable', { version: 0 }],
    ['unreadable', { members: [] }],
    ['unreadable', { version: 3, members: [5] }],
    ['unreadable', null],
  ])('is refused as %s: %j', (code, kept) => {
    expect(() => readKept(SHAPE, JSON.stringify(kept))).toThrow(expect.objectContaining({ code }))
  })
})
