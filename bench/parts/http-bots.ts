import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Person } from '../../test/telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../../test/telegram-server/server.ts'
import type { Doing } from './clerk-script.ts'
import type { HttpBotOrder, HttpBotQuery, HttpBotReply } from './http-bot.ts'
import { cpuOf } from './measure.ts'

/** A bot in a process of its own, over HTTP with the Bot API server of this one. */
export interface HttpBot {
  /** A new person does all of this, one thing after the other. */
  play(person: number, script: readonly Doing[]): Promise<Played>
  close(): Promise<void>
}

export interface Played {
  /** Milliseconds of processor time: of the bot, and of this process, which is Telegram and the person. */
  readonly bot: number
  readonly server: number
  /** Milliseconds from each doing to its answer on the screen. */
  readonly waits: readonly number[]
}

/** What follows a send (it is written down) is over when the person goes on. */
const BREATH = 3

export async function openHttpBot(kind: HttpBotOrder['kind']): Promise<HttpBot> {
  const server = await startTelegramServer()
  const child = fork(fileURLToPath(new URL('http-bot.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  const { token, apiRoot } = server
  await told(child, { server: { token, apiRoot }, kind })
  const ask = (query: HttpBotQuery) => told(child, query)
  return {
    play: async (id, script) => {
      await ask({ ask: 'admit', person: id })
      const person = server.person(id)
      const before = await ask({ ask: 'spent' })
      const waits: number[] = []
      const own = await cpuOf(async () => {
        for (const doing of script) waits.push(await answered(server, person, doing))
      })
      const after = await ask({ ask: 'spent' })
      return { bot: after.spent - before.spent, server: own, waits }
    },
    close: async () => {
      child.disconnect()
      await once(child, 'exit')
      await server.close()
    },
  }
}

async function told(child: ChildProcess, message: HttpBotOrder | HttpBotQuery): Promise<HttpBotReply> {
  child.send(message)
  const [reply] = await once(child, 'message')
  return reply as HttpBotReply
}

async function answered(server: TelegramServer, person: Person, doing: Doing): Promise<number> {
  const begun = performance.now()
  const heard = person.heard()
  if (doing.kind === 'text') person.send(doing.text)
  else person.tapData(heard.at(-1)?.buttons.flat()[doing.choice]?.data ?? '')
  await person.hears(/./u, { skip: heard.length })
  const waited = performance.now() - begun
  await server.drained()
  await pause(BREATH)
  return waited
}
