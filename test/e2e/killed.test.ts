import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { openOffice } from '../desk/office.ts'
import { startTelegramServer } from '../telegram-server/server.ts'
import { answerTo, createCountingClerk } from './counting-clerk.ts'

const KILLS = process.env.SOAK === 'true' ? 100 : 12
const QUESTIONS = 160
const CHAT = 'tg:1' as ChatId
const CHILD = fileURLToPath(new URL('telegram-child.ts', import.meta.url))
const TURN = { module: fileURLToPath(new URL('../desk/counter-turn.ts', import.meta.url)), name: 'counterTurn' }

interface BotSettings {
  readonly path: string
  readonly server: { readonly token: string; readonly apiRoot: string }
  /** How likely it kills itself at each of the moments that hurt. */
  readonly deathRate: number
}

/** Starts a bot in a process of its own; resolves when it is up, or dead before that. */
async function startBot(settings: BotSettings): Promise<ChildProcess> {
  const given = JSON.stringify({ ...settings, turn: TURN })
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, given], { stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

const dead = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function kill(child: ChildProcess): Promise<void> {
  if (dead(child)) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** Lets the bot live for a random while, unless it kills itself first. */
async function liveAndDie(settings: BotSettings): Promise<void> {
  const child = await startBot(settings)
  const longest = settings.deathRate === 0 ? 400 : 2000
  if (!dead(child)) await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, Math.random() * longest))])
  await kill(child)
}

describe('a bot that is killed', () => {
  it(`${KILLS} times, inside handlers and between commit and send too, loses no answer, doubles none and skips no question`, {
    timeout: 60_000 + KILLS * 10_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tianbao-killed-'))
    const path = join(folder, 'tianbao.db')
    const server = await startTelegramServer()
    const settings = { path, server: { token: server.token, apiRoot: server.apiRoot } }
    const office = await openOffice({ path })
    const code = await office.door.invite('甲局')
    await office.close()

    const person = server.person(1)
    person.send(`/start ${code}`)
    let kills = 0
    const killing = (async () => {
      for (; kills < KILLS; kills++) await liveAndDie({ ...settings, deathRate: kills % 3 === 0 ? 0 : 0.03 })
      return startBot({ ...settings, deathRate: 0 })
    })()
    // The talk is spread over the kills, so that every one of them meets answers on their way.
    const inStep = async (question: number) => {
      while (kills < KILLS && question / QUESTIONS > (kills + 1) / KILLS) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await createCountingClerk(person, 120_000).answerUpTo(QUESTIONS, inStep)
    await kill(await killing)

    const after = await openOffice({ path })
    const { draft } = await after.state(CHAT)
    const answers = Array.from({ length: QUESTIONS }, (_, question) => answerTo(question))
    expect([...(draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual(answers)
    const database = openDatabase(path)
    expect(database.get('SELECT count(*) AS count FROM statements', [])).toMatchObject({ count: QUESTIONS })
    database.close()
    await after.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
