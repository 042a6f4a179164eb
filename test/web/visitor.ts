import { randomUUID } from 'node:crypto'
import { createWebApp } from '../../src/channels/web/app.ts'
import type { WebDeps } from '../../src/channels/web/environment.ts'
import type { WireInput } from '../../src/channels/web/page/wire.ts'
import type { Desk } from '../../src/desk/desk.ts'
import type { FakeDesk } from './fake-desk.ts'
import { webDeps } from './web-deps.ts'

export const ORIGIN = 'http://localhost'

/** A browser as far as the server can tell: it keeps its cookie and says where its requests come from. */
export interface Visitor {
  cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** From our own page, unless the headers say otherwise (undefined leaves one out). */
  post(path: string, body: string | URLSearchParams | Uint8Array<ArrayBuffer>, headers?: Record<string, string | undefined>): Promise<Response>
  postJson(path: string, body: unknown): Promise<Response>
  enter(code: string): Promise<Response>
  act(act: WireInput['act'], id?: string, sees?: number): Promise<Response>
  upload(bytes: Uint8Array<ArrayBuffer>, name: string, id?: string): Promise<Response>
}

/** Visitors of one app, each with a browser of their own. */
export function visitors(desk: Desk, rest: Partial<WebDeps> = {}): () => Visitor {
  const app = createWebApp(webDeps(desk, rest))
  return () => {
    const visitor: Visitor = {
      cookie: '',
      async get(path, headers = {}) {
        return app.request(path, { headers: { Cookie: visitor.cookie, ...headers } })
      },
      async post(path, body, headers = {}) {
        const sent = Object.entries({ Host: 'localhost', Origin: ORIGIN, Cookie: visitor.cookie, ...headers })
        const response = await app.request(path, {
          method: 'POST',
          body,
          headers: Object.fromEntries(sent.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
        })
        const given = response.headers.get('Set-Cookie')
        if (given !== null) visitor.cookie = given.split(';')[0] ?? ''
        return response
      },
      postJson: (path, body) => visitor.post(path, JSON.stringify(body), { 'Content-Type': 'application/json' }),
      enter: (code) => visitor.post('/enter', new URLSearchParams({ code, language: 'zh-CN' })),
      act: (act, id = randomUUID(), sees = 0) => visitor.postJson('/api/input', { id, sees, act } satisfies WireInput),
      upload: (bytes, name, id = randomUUID()) =>
        visitor.post('/api/file', bytes, { 'X-Input-Id': id, 'X-Sees': '0', 'X-File-Name': encodeURIComponent(name) }),
    }
    return visitor
  }
}

/** A visitor who came in with an invitation. */
export async function member(desk: FakeDesk, newVisitor: () => Visitor): Promise<Visitor> {
  const visitor = newVisitor()
  await visitor.enter(desk.invite())
  return visitor
}
