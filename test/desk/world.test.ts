import { expect, it } from 'vitest'
import { createWorld } from '../../src/desk/world.ts'
import { FORMS } from '../../src/report/editions/index.ts'

it('turns to the next day at midnight of the time zone, whenever it was asked before', () => {
  let now = ''
  const worldOf = createWorld({ forms: FORMS, now: () => new Date(now), timeZone: 'Asia/Shanghai' })
  const days = ['2025-01-05T15:59:59.999Z', '2025-01-05T16:00:00.000Z', '2025-01-05T15:59:00.000Z'].map((instant) => {
    now = instant
    return worldOf({ draft: null } as never).today
  })
  expect(days).toEqual(['2025-01-05', '2025-01-06', '2025-01-05'])
})
