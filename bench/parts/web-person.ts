import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { createEventReader } from '../../src/channels/web/page/server-events.ts'
import type { WireInput, WireMessage } from '../../src/channels/web/page/wire.ts'
import type { Doing } from './clerk-script.ts'

/** A browser in the web chat: it follows the chat's stream and posts what the person does. */
export interface WebPerson {
  /** Resolves to the milliseconds from the post to the bot's answer on the stream; rejects where the input was not taken or the stream broke. */
  answer(doing: Doing): Promise<number>
  /** Resolves once a file with this ending has come. */
  receives(extension: string): Promise<void>
  leave(): void
}

/** Each stream has a connection of its own; posts share some, as behind a proxy. */
const agent = new Agent({ keepAlive: true, maxSockets: 200 })
/** A server may close a connection at the moment when it is used again: the page posts again, with the same id. */
const TRIES = 3

export async function enterChat(address: string, code: string): Promise<WebPerson> {
  const entered = await post(address, '/enter', 'application/x-www-form-urlencoded', new URLSearchParams({ code, language: 'zh-CN' }).toString(), '')
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  if (entered.statusCode !== 303) throw new Error(`not let in: ${entered.statusCode}`)
  const chat = await follow(address, cookie)
  await chat.next()
  return {
    answer: async (doing) => {
      const last = chat.last()
      const act: WireInput['act'] =
        doing.kind === 'text' ? { kind: 'text', text: doing.text } : { kind: 'tap', data: last?.buttons[doing.choice]?.data ?? '' }
      const input: WireInput = { id: randomUUID(), sees: last?.seq ?? 0, act }
      const begun = performance.now()
      const answered = chat.next()
      const [taken] = await Promise.all([post(address, '/api/input', 'application/json', JSON.stringify(input), cookie), answered])
      if (taken.statusCode !== 200) throw new Error(`not taken: ${taken.statusCode}`)
      return performance.now() - begun
    },
    receives: async (extension) => {
      while (!chat.files().some((name) => name.endsWith(extension))) await chat.next()
    },
    leave: chat.close,
  }
}

interface Chat {
  /** The bot's newest message. */
  last(): WireMessage | null
  /** Names of the files that came. */
  files(): readonly string[]
  /** The bot's next message. */
  next(): Promise<void>
  close(): void
}

async function follow(address: string, cookie: string): Promise<Chat> {
  const call = request(`${address}/api/chat?after=0`, { headers: { cookie }, agent: false })
  call.end()
  const [response]: IncomingMessage[] = await once(call, 'response')
  if (response?.statusCode !== 200) throw new Error(`no stream: ${response?.statusCode}`)
  let last: WireMessage | null = null
  let heard = { resolve: () => {}, reject: (_error: Error) => {} }
  let unheard = 0
  const files: string[] = []
  const read = createEventReader()
  response.setEncoding('utf8').on('data', (chunk: string) => {
    for (const { name, data } of read(chunk)) {
      if (name !== 'message') continue
      const message: WireMessage = JSON.parse(data)
      if (message.from !== 'bot') continue
      last = message
      if (message.file !== null) files.push(message.file.name)
      unheard += 1
      heard.resolve()
    }
  })
  const broken = () => heard.reject(new Error('the stream broke'))
  response.on('close', broken).on('error', broken)
  return {
    last: () => last,
    files: () => files,
    next: async () => {
      if (unheard === 0)
        await new Promise<void>((resolve, reject) => {
          heard = { resolve, reject }
        })
      unheard = 0
    },
    close: () => void call.destroy(),
  }
}

async function post(address: string, path: string, type: string, body: string, cookie: string): Promise<IncomingMessage> {
  for (let tries = 1; ; tries++) {
    try {
      return await postOnce(address, path, type, body, cookie)
    } catch (error) {
      if (tries === TRIES) throw error
    }
  }
}

async function postOnce(address: string, path: string, type: string, body: string, cookie: string): Promise<IncomingMessage> {
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), origin: address, cookie }
  const call = request(`${address}${path}`, { method: 'POST', headers, agent })
  call.end(body)
  const [response] = await once(call, 'response')
  response.resume()
  await once(response, 'end')
  return response
}
