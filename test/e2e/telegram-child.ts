import { z } from 'zod'
import { turn } from '../../conversations/turn.ts'
import { createWorkbench, WORKBENCH_LIMITS } from '../../src/readers/workbench.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { deskWorkbench } from '../../src/workbench.ts'
import { WORDS } from '../desk/office.ts'
import { openTelegramOffice } from './telegram-office.ts'

/** A bot of its own process, for tests that kill it. Prints `ready`; with a `deathRate` it kills itself at moments that hurt. */

const given = z
  .object({
    path: z.string(),
    server: z.object({ token: z.string(), apiRoot: z.string() }),
    /** How likely it kills itself at each of the moments that hurt. */
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

const store = openSqliteStore({ path: given.path, now: Date.now })
const workbench = deskWorkbench(createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, niceness: 0 }), { words: WORDS['zh-CN'], fontsDir: null })
await openTelegramOffice({ server: given.server, store: mortal(store), turn, workbench, longestWait: 50 })
process.stdout.write('ready\n')
