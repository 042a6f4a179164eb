import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import { ZodError } from 'zod'
import { type Answer, type Call, done, METHODS, refuse } from './bot-methods.ts'
import { type Fault, type Faults, noFaults } from './faults.ts'
import { createPerson, type Person, push } from './person.ts'
import { readCall } from './request-body.ts'
import { createState, type TelegramState, whenFound } from './state.ts'
import { deliverByWebhook } from './webhook-delivery.ts'

/** A Bot API server on 127.0.0.1 that takes and refuses what Telegram does. */
export interface TelegramServer {
  readonly apiRoot: string
  readonly token: string
  readonly state: TelegramState
  /** A person who has opened the chat with the bot; `language` is that of their Telegram. */
  person(id: number, language?: string): Person
  /** Someone writes in a group that the bot is in. */
  groupMessage(group: number, text: string): void
  /** What the bot said in a group. */
  heardInGroup(group: number): readonly string[]
  setFaults(faults: Faults): void
  /** Every update that was ever queued, in order. */
  history(): readonly Update[]
  /** Queues updates again as they were. */
  redeliver(updates: readonly Update[]): void
  /** Update ids go on from here. */
  restartIds(next: number): void
  /** Waits until the bot has confirmed every update. */
  drained(patience?: number): Promise<void>
  close(): Promise<void>
}

const TOKEN = '42:TEST-token'
const SENDS = new Set(['sendMessage', 'sendDocument', 'editMessageText', 'editMessageReplyMarkup'])

export async function startTelegramServer(): Promise<TelegramServer> {
  const state = createState()
  let faults = noFaults
  let sends = 0
  const longPoll = createLongPoll(state)

  const answer = async (method: string, call: Call, request: IncomingMessage): Promise<Answer> => {
    if (method === 'getUpdates') return longPoll(call, request)
    const run = METHODS[method]
    if (run === undefined) return refuse('method not found', 404)
    try {
      return run(state, call)
    } catch (error) {
      if (error instanceof ZodError) return refuse(error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', '))
      throw error
    }
  }
  const faultOf = (method: string, call: Call): Fault | null => {
    if (!SENDS.has(method)) return null
    sends++
    return faults({ method, count: sends, chat: Number(call.fields.chat_id) })
  }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(request.url ?? '')
    const file = new RegExp(`^/file/bot${TOKEN}/documents/(.+)$`).exec(path)?.[1]
    if (file !== undefined) {
      const bytes = state.files.get(file)
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
      return
    }
    const method = new RegExp(`^/bot${TOKEN}/(\\w+)$`).exec(path)?.[1]
    if (method === undefined) return respond(response, { ok: false, error_code: 401, description: 'Unauthorized' })
    const call = await readCall(request)
    const fault = faultOf(method, call)
    if (fault === null) return respond(response, await answer(method, call, request))
    if (fault.kind === 'tooMany') return respond(response, { ...tooMany(fault.retryAfter) })
    if (fault.taken) await answer(method, call, request)
    if (fault.kind === 'serverError') respond(response, { ok: false, error_code: 502, description: 'Bad Gateway' })
    else if (fault.kind === 'reset') response.destroy()
  }
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stopDelivery = deliverByWebhook(state)
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    state,
    person: (id, language = 'zh-hans') => createPerson(state, id, language),
    groupMessage: (group, text) => {
      if (!state.groups.has(group)) state.groups.set(group, [])
      const from = { id: 7, is_bot: false, first_name: 'Wang', language_code: 'zh-hans' }
      push(state, { message: { message_id: state.nextMessageId++, date: 0, chat: { id: group, type: 'group', title: 'office' }, from, text } })
    },
    heardInGroup: (group) => state.groups.get(group) ?? [],
    setFaults: (next) => {
      faults = next
    },
    history: () => state.history,
    redeliver: (updates) => {
      state.updates = [...state.updates, ...structuredClone(updates)]
      state.events.emit('update')
    },
    restartIds: (next) => {
      state.nextUpdateId = next
    },
    drained: async (patience = 20_000) => {
      await whenFound(
        state,
        () => (state.updates.length === 0 ? true : null),
        patience,
        () => `${state.updates.length} updates are not confirmed`,
      )
    },
    close: async () => {
      stopDelivery()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function tooMany(retryAfter: number): Answer {
  return { ok: false, error_code: 429, description: `Too Many Requests: retry after ${retryAfter}`, parameters: { retry_after: retryAfter } }
}

function respond(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.ok ? 200 : answer.error_code, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

/** getUpdates: an offset confirms what came before it; a second poll ends the first with a conflict. */
function createLongPoll(state: TelegramState): (call: Call, request: IncomingMessage) => Promise<Answer> {
  let supersede: (() => void) | null = null
  return async ({ fields }, request) => {
    if (state.webhook !== null) return refuse("can't use getUpdates method while webhook is active", 409)
    supersede?.()
    const offset = Number(fields.offset ?? 0)
    state.updates = state.updates.filter((update) => update.update_id >= offset || !state.delivered.has(update))
    state.events.emit('screen')
    const limit = Number(fields.limit ?? 100)
    const ready = () => {
      const updates = state.updates.slice(0, limit)
      for (const update of updates) state.delivered.add(update)
      return done(updates)
    }
    if (state.updates.length > 0 || Number(fields.timeout ?? 0) === 0) return ready()
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        clearTimeout(timer)
        state.events.off('update', wake)
        request.socket.off('close', hungUp)
        supersede = null
        resolve(answer)
      }
      const wake = () => end(ready())
      const timer = setTimeout(() => end(done([])), Number(fields.timeout) * 1000)
      state.events.once('update', wake)
      const hungUp = () => end(done([]))
      request.socket.once('close', hungUp)
      supersede = () => end(refuse('terminated by other getUpdates request', 409))
    })
  }
}
