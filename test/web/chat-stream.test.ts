import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWebApp } from '../../src/channels/web/app.ts'
import { createEventReader, type ServerEvent } from '../../src/channels/web/page/server-events.ts'
import type { WireMessage, WireStanding } from '../../src/channels/web/page/wire.ts'
import { listen, type WebServer } from '../../src/channels/web/server.ts'
import { createFakeDesk, type FakeDesk, said } from './fake-desk.ts'
import { member, type Visitor, visitors } from './visitor.ts'
import { webDeps } from './web-deps.ts'

let desk: FakeDesk
let server: WebServer
let stop: AbortController
let visitor: Visitor
let listeners: number

beforeEach(async () => {
  desk = createFakeDesk()
  stop = new AbortController()
  listeners = 0
  const onMessage: FakeDesk['onMessage'] = (listener) => {
    listeners += 1
    const hangUp = desk.onMessage(listener)
    return () => {
      listeners -= 1
      hangUp()
    }
  }
  const deps = webDeps({ ...desk, onMessage }, { stopping: stop.signal })
  server = await listen(createWebApp(deps), { host: '127.0.0.1', port: 0 })
  visitor = await member(desk, visitors(desk, { sessions: deps.sessions }))
})
afterEach(async () => {
  stop.abort()
  await server.close()
})

/** An open stream, read event by event. */
async function open(query = '', headers: Record<string, string> = {}) {
  const abort = new AbortController()
  const response = await fetch(`${server.address}/api/chat${query}`, { headers: { Cookie: visitor.cookie, ...headers }, signal: abort.signal })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  const read = createEventReader()
  const waiting: ServerEvent[] = []
  const next = async (): Promise<ServerEvent | null> => {
    while (waiting.length === 0) {
      const chunk = await reader?.read()
      if (chunk === undefined || chunk.done) return null
      waiting.push(...read(decoder.decode(chunk.value, { stream: true })))
    }
    return waiting.shift() ?? null
  }
  /** Up to and with the next event of this name. */
  const until = async (name: string): Promise<readonly ServerEvent[]> => {
    const events: ServerEvent[] = []
    for (let event = await next(); event !== null; event = await next()) {
      events.push(event)
      if (event.name === name) break
    }
    return events
  }
  return { response, next, until, close: () => abort.abort() }
}

const messages = (events: readonly ServerEvent[]) =>
  events.filter(({ name }) => name === 'message').map(({ data }) => JSON.parse(data) as WireMessage)

describe('the stream of a chat', () => {
  it('begins with what was said, then names the sheet', async () => {
    const stream = await open()
    expect(stream.response.headers.get('Content-Type')).toContain('text/event-stream')
    const events = await stream.until('standing')
    const [first] = messages(events)
    expect(first).toMatchObject({ seq: 1, from: 'bot', asks: true, file: null })
    expect(first?.parts.map((part) => part.role)).toEqual(['hint', 'place', 'question'])
    expect(first?.buttons[0]).toEqual({ label: '0', data: '1:0' })
    expect(JSON.parse(events.at(-1)?.data ?? '')).toMatchObject({ language: 'zh-CN' })
    stream.close()
  })

  it.each([
    ['the address', '?after=2', {}],
    ['the browser', '', { 'Last-Event-ID': '2' }],
  ])('goes on from the position that %s names', async (_, query, headers) => {
    await visitor.act({ kind: 'text', text: '1' })
    const stream = await open(query, headers)
    expect(messages(await stream.until('standing')).map(({ seq }) => seq)).toEqual([3])
    stream.close()
  })

  it.each(['?after=-1', '?after=x', '?after=1e400'])('begins anew from a position that is none (%s)', async (query) => {
    const stream = await open(query)
    expect(messages(await stream.until('standing')).map(({ seq }) => seq)).toEqual([1])
    stream.close()
  })

  it('carries what is said while it is open, and names the sheet again when a figure moved', async () => {
    const stream = await open()
    const before = (await stream.until('standing')).at(-1)
    await visitor.act({ kind: 'text', text: '5' })
    const events = await stream.until('standing')
    expect(messages(events).map(({ seq, from }) => [seq, from])).toEqual([
      [2, 'person'],
      [3, 'bot'],
    ])
    expect(events.at(-1)?.data).not.toBe(before?.data)
    stream.close()
  })

  it('does not name the sheet again for words alone', async () => {
    const stream = await open()
    await stream.until('standing')
    const [chat] = desk.chats.keys()
    if (chat === undefined) throw new Error('nobody came in')
    desk.announce(chat, [{ role: 'hint', phrase: said('一') }])
    desk.announce(chat, [{ role: 'hint', phrase: said('二') }])
    expect([await stream.next(), await stream.next()].map((event) => event?.name)).toEqual(['message', 'message'])
    stream.close()
  })

  it('says when the language changed', async () => {
    const stream = await open()
    await stream.until('standing')
    await visitor.act({ kind: 'text', text: '/language en' })
    expect(JSON.parse((await stream.until('standing')).at(-1)?.data ?? '') as WireStanding).toMatchObject({ language: 'en' })
    stream.close()
  })

  it('is not held back by a message that can not be said', async () => {
    const [chat] = desk.chats.keys()
    if (chat === undefined) throw new Error('nobody came in')
    desk.announce(chat, [{ role: 'noted', phrase: { key: 'no-such-message' } }])
    desk.announce(chat, [{ role: 'hint', phrase: said('之后') }])
    const stream = await open('?after=1')
    expect(messages(await stream.until('standing')).map(({ parts }) => parts[0]?.role)).toEqual(['alarm', 'hint'])
    stream.close()
  })

  it('ends when the person leaves', async () => {
    const stream = await open()
    await stream.until('standing')
    await visitor.post('/api/leave', '')
    const [chat] = desk.chats.keys()
    if (chat === undefined) throw new Error('nobody came in')
    desk.announce(chat, [{ role: 'hint', phrase: said('还在吗') }])
    expect((await stream.until('signed-out')).map(({ name }) => name)).toEqual(['signed-out'])
    expect(await stream.next()).toBeNull()
  })

  it('ends when the server stops', async () => {
    const stream = await open()
    await stream.until('standing')
    stop.abort()
    expect(await stream.next()).toBeNull()
  })

  it('leaves nothing behind when pages close', async () => {
    const streams = await Promise.all(Array.from({ length: 12 }, () => open()))
    for (const stream of streams) await stream.until('standing')
    expect(listeners).toBe(1)
    for (const stream of streams) stream.close()
    while (listeners > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
  })
})
