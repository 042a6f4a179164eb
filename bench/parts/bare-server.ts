import { randomUUID } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { streamSSE } from 'hono/streaming'
import Sqlite from 'libsql'

/** The least that a web chat can do: one insert for each post, on disk when it is answered, and an echo on the stream. Takes the database's path. */

const database = new Sqlite(process.argv[2] ?? '')
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('CREATE TABLE messages (seq INTEGER PRIMARY KEY, chat TEXT NOT NULL, body TEXT NOT NULL)')
const insert = database.prepare('INSERT INTO messages (chat, body) VALUES (?, ?)')
const said = new EventEmitter().setMaxListeners(0)

function say(chat: string, text: string): void {
  const { lastInsertRowid: seq } = insert.run([chat, text])
  said.emit(chat, JSON.stringify({ seq: Number(seq), at: '', from: 'bot', asks: true, parts: [{ role: 'said', text }], buttons: [], file: null }))
}

const app = new Hono()
  .post('/enter', (c) => {
    setCookie(c, 'chat', randomUUID())
    return c.redirect('/', 303)
  })
  .get('/api/chat', (c) =>
    streamSSE(c, async (stream) => {
      const chat = getCookie(c, 'chat') ?? ''
      const messages = on(said, chat)
      stream.onAbort(() => void messages.return?.())
      say(chat, 'hello')
      for await (const [data] of messages) await stream.writeSSE({ event: 'message', data })
    }),
  )
  .post('/api/input', async (c) => {
    const { act } = await c.req.json()
    say(getCookie(c, 'chat') ?? '', act.text ?? act.data)
    return c.json({ outcome: 'committed' })
  })
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`))
