import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventReader } from '../../src/channels/web/page/server-events.ts'

const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 200) }
const event = fc.record({ name: fc.stringMatching(/^[a-z-]{1,9}$/), data: fc.json() })

describe('a stream of events', () => {
  it('reads the same however it is cut', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.nat(), { maxLength: 20 }), (events, cuts) => {
        const text = events.map(({ name, data }, index) => `event: ${name}\ndata: ${data}\nid: ${index}\n\n`).join('')
        const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
        const read = createEventReader()
        const found = places.slice(1).flatMap((place, index) => read(text.slice(places[index], place)))
        expect(found).toEqual(events)
      }),
      RUNS,
    )
  })

  it('keeps line breaks inside data, and names an event without a name message', () => {
    expect(createEventReader()('data: 一\ndata: 二\n\n')).toEqual([{ name: 'message', data: '一\n二' }])
  })
})
