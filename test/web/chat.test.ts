import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { StoreError, type StoreProblem } from '../../src/store/store-error.ts'
import { createFakeDesk, figureOf } from './fake-desk.ts'
import { member, visitors } from './visitor.ts'

const ISSUED = 'proactive.regulations.issued'

describe('what a person says', () => {
  it('is answered once it is taken', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const response = await visitor.act({ kind: 'text', text: '7' })
    expect(await response.json()).toEqual({ outcome: 'committed' })
    expect(figureOf(desk, ISSUED)).toBe('7')
  })

  it('counts once, however often the page sends it', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const id = randomUUID()
    const outcomes = []
    for (let time = 0; time < 3; time++) outcomes.push(await (await visitor.act({ kind: 'text', text: '7' }, id)).json())
    expect(outcomes).toEqual([{ outcome: 'committed' }, { outcome: 'duplicate' }, { outcome: 'duplicate' }])
    expect(desk.inputs.map((input) => input.id)).toEqual([`web:${id}`])
  })

  it('is read against the message that was on the screen', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    await visitor.act({ kind: 'text', text: '7' }, randomUUID(), 1)
    expect([...desk.chats.values()].map((chat) => chat.seen)).toEqual([1])
    expect((await visitor.postJson('/api/seen', { seq: 3 })).status).toBe(204)
    expect([...desk.chats.values()].map((chat) => chat.seen)).toEqual([3])
  })

  it('may be a tap or a click on a cell', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    await visitor.act({ kind: 'tap', data: '1:0' })
    await visitor.act({ kind: 'cell', cell: 'disputes.review.total' })
    expect(desk.inputs.map((input) => input.act)).toEqual([
      { kind: 'tap', data: '1:0' },
      { kind: 'cell', cell: 'disputes.review.total' },
    ])
  })

  it('may be 20,000 characters long', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    expect((await visitor.act({ kind: 'text', text: '表'.repeat(20_000) })).status).toBe(200)
  })

  it.each([
    ['no JSON', '{"id":', 400],
    ['nothing', '', 400],
    ['an id that is no UUID', JSON.stringify({ id: '1', sees: 0, act: { kind: 'text', text: '1' } }), 400],
    ['an act that no page sends', JSON.stringify({ id: randomUUID(), sees: 0, act: { kind: 'made', file: 'x' } }), 400],
    ['a field too many', JSON.stringify({ id: randomUUID(), sees: 0, chat: 'web:other', act: { kind: 'text', text: '1' } }), 400],
    ['a position below zero', JSON.stringify({ id: randomUUID(), sees: -1, act: { kind: 'text', text: '1' } }), 400],
    ['a text of 100,001 characters', JSON.stringify({ id: randomUUID(), sees: 0, act: { kind: 'text', text: 'x'.repeat(100_001) } }), 400],
    ['a body of a megabyte', JSON.stringify({ id: randomUUID(), sees: 0, act: { kind: 'text', text: 'x'.repeat(1 << 20) } }), 413],
  ])('is refused, and nothing done, when it is %s', async (_, body, status) => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const response = await visitor.post('/api/input', body, { 'Content-Type': 'application/json' })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ code: expect.any(String), message: expect.stringMatching(/。$/u) })
    expect(desk.inputs).toEqual([])
  })

  it.each<[StoreProblem | 'bug', Error]>([
    ['full', new StoreError('full', 'disk full')],
    ['readonly', new StoreError('readonly', 'read-only file')],
    ['busy', new StoreError('busy', 'locked')],
    ['bug', new Error('a bug')],
  ])('is said not to be taken when the store can not (%s)', async (_, failure) => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    desk.failure = failure
    const id = randomUUID()
    const refused = await visitor.act({ kind: 'text', text: '7' }, id)
    expect(refused.status).toBe(503)
    const text = await refused.text()
    expect(JSON.parse(text)).toEqual({ code: 'not-taken', message: expect.stringMatching(/没有|未/u) })
    expect(text).not.toContain(failure.message)
    desk.failure = null
    expect(await (await visitor.act({ kind: 'text', text: '7' }, id)).json()).toEqual({ outcome: 'committed' })
  })
})
