import { z } from 'zod'
import type { Turn } from '../../conversations/dialogue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openTelegramOffice } from './telegram-office.ts'

/** A bot of its own process, for tests that kill it. Prints `ready`; with a `deathRate` it kills itself at moments that hurt. */

const given = z
  .object({
    path: z.string(),
    server: z.object({ token: z.string(), apiRoot: z.string() }),
    /** Module and export of the dialogue. */
    turn: z.object({ module: z.string(), name: z.string() }),
    deathRate: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''))

function mayDie(): void {
  if (Math.random() < given.deathRate) process.kill(process.pid, 'SIGKILL')
}

/** Dies inside handlers, between commit and send, and between send and the writing down of it. */
function mortal(store: Store): Store {
  const { ledger, outbox } = store
  return {
    ...store,
    ledger: {
      ...ledger,
      commit: async (commit) => {
        mayDie()
        const result = await ledger.commit(commit)
        mayDie()
        return result
      },
    },
    outbox: {
      ...outbox,
      head: async (chat) => {
        mayDie()
        return outbox.head(chat)
      },
      acknowledge: async (chat, seq, id) => {
        mayDie()
        await outbox.acknowledge(chat, seq, id)
      },
    },
  }
}

const { [given.turn.name]: turn } = (await import(given.turn.module)) as Record<string, Turn>
if (turn === undefined) throw new Error(`${given.turn.module} has no ${given.turn.name}`)
const store = openSqliteStore({ path: given.path, now: Date.now })
await openTelegramOffice({ server: given.server, store: mortal(store), turn, longestWait: 50 })
process.stdout.write('ready\n')
