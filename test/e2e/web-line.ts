import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChatId } from '../../conversations/dialogue.ts'
import { createEventReader } from '../../src/channels/web/page/server-events.ts'
import type { WireInput, WireMessage } from '../../src/channels/web/page/wire.ts'
import type { Words } from '../../src/i18n.ts'
import type { Line } from './telling.ts'

export interface WebLineDeps {
  readonly address: string
  readonly code: string
  /** Of the person who came in last. */
  readonly chat: () => Promise<ChatId>
  readonly words: Words
}

const AGAIN = 20

/** A clerk in a browser, as far as the server can tell: a cookie, the stream of the chat, and everything sent again under its id until it is acknowledged. */
export async function enterByWeb({ address, code, chat, words }: WebLineDeps): Promise<Line> {
  const Cookie = await redeem(address, code)
  let streaming = new AbortController()
  let left = false
  let messages: readonly WireMessage[] = []
  const newest = () => messages.at(-1)?.seq ?? 0
  const follow = async () => {
    streaming = new AbortController()
    const { body } = await fetch(`${address}/api/chat?after=${newest()}`, { headers: { Cookie }, signal: streaming.signal })
    const read = createEventReader()
    const decoder = new TextDecoder()
    for await (const chunk of body ?? [])
      for (const { name, data } of read(decoder.decode(chunk, { stream: true }))) {
        if (name === 'message') messages = [...messages, JSON.parse(data)]
      }
  }
  const listen = async () => {
    while (!left) await insist(follow)
  }
  void listen().catch((error: unknown) => {
    if (!left) throw error
  })
  const post = (path: string, headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) =>
    insist(async () => {
      const { ok, status } = await fetch(`${address}${path}`, { method: 'POST', headers: { Cookie, Origin: address, ...headers }, body })
      if (!ok) throw new Error(`${path} was answered with ${status}`)
    })
  return {
    chat: await chat(),
    send: (act) => {
      const input: WireInput = { id: randomUUID(), sees: newest(), act }
      return post('/api/input', { 'Content-Type': 'application/json' }, JSON.stringify(input))
    },
    sendFile: (name, bytes) =>
      post('/api/file', { 'X-Input-Id': randomUUID(), 'X-Sees': String(newest()), 'X-File-Name': encodeURIComponent(name) }, bytes),
    shows: ({ parts, buttons }) => {
      const wanted = JSON.stringify([parts.map(({ phrase }) => words.say(phrase)), buttons.map(({ data }) => data)])
      return messages.some((message) => JSON.stringify([message.parts.map(({ text }) => text), message.buttons.map(({ data }) => data)]) === wanted)
    },
    document: async () => {
      const file = messages.findLast(({ from, file }) => from === 'bot' && file?.name.endsWith('.docx'))?.file ?? null
      if (file === null) return null
      const bytes = await insist(async () => (await fetch(`${address}${file.href}`, { headers: { Cookie } })).arrayBuffer())
      return { name: file.name, bytes: new Uint8Array(bytes) }
    },
    leave: () => {
      left = true
      streaming.abort()
    },
  }
}

/** Opens the link and presses its button; resolves to the cookie. */
async function redeem(address: string, code: string): Promise<string> {
  const page = await insist(async () => (await fetch(`${address}/enter/${code}`)).text())
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/gu)]
  const body = new URLSearchParams(Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])))
  return insist(async () => {
    const { headers, status } = await fetch(`${address}/enter`, { method: 'POST', headers: { Origin: address }, body, redirect: 'manual' })
    const cookie = headers.get('Set-Cookie')?.split(';')[0]
    if (cookie === undefined) throw new Error(`the invitation was answered with ${status}`)
    return cookie
  })
}

/** Again while nobody answers; a refusal is an answer. */
async function insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      // fetch rejects with a TypeError where the connection failed.
      if (!(error instanceof TypeError)) throw error
      await pause(AGAIN)
    }
  }
}
