import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { STORE_FILE } from '../../src/cli/installation.ts'
import { createDoor, type Door } from '../../src/desk/door.ts'
import { loadWords } from '../../src/i18n.ts'
import { equalReports } from '../../src/report/equality.ts'
import { nextId } from '../desk/office.ts'
import { startTelegramServer } from '../telegram-server/server.ts'
import { peacefulHistory } from './counter-line.ts'
import { historyOf, type Kept, openKept } from './kept.ts'
import { knownReport } from './known-report.ts'
import { freePort, printedLinks, spawnProduct } from './product.ts'
import { type Life, type Reaper, startReaper } from './reaper.ts'
import { telegramLine } from './telegram-line.ts'
import { type Line, receive, saidIn, tell } from './telling.ts'
import { enterByWeb } from './web-line.ts'

const KILLS = process.env.SOAK === 'true' ? 100 : 6
const TIMEOUT = 300_000 + KILLS * 10_000
const CHILD = fileURLToPath(new URL('telegram-child.ts', import.meta.url))
const words = loadWords(new URL('../../locales/', import.meta.url))['zh-CN']
/** The processes that are killed go by the clock of the machine. */
const YEAR = new Date().getFullYear() - 1

describe(`killed ${KILLS} times, inside handlers and between commit and send too, no answer is lost, none doubled and no question skipped`, () => {
  let folder: string
  let kept: Kept
  let door: Door
  let reaper: Reaper
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tianbao-killed-'))
    kept = openKept(join(folder, STORE_FILE))
    door = createDoor({ store: kept.store, now: () => new Date(), newId: nextId })
  })
  afterEach(async () => {
    await reaper.stop()
    kept.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** One after the other tells a report of their own, until nobody is killed any more. */
  const tellAll = async (enter: (number: number) => Promise<Line>) => {
    for (let number = 1; number === 1 || reaper.kills() < KILLS; number++) {
      const report = knownReport(number, YEAR)
      reaper.answer()
      const line = await enter(number)
      const telling = { line, store: kept.store, words, report, before: reaper.answer }
      const said = await tell(telling)
      expect(historyOf(kept, line.chat)).toEqual(await peacefulHistory(report))
      expect((await saidIn(telling)).slice(1)).toEqual(said)
      expect(equalReports(report, await receive(telling))).toEqual({ equal: true, differences: [], texts: [] })
      line.leave()
    }
  }

  it('under polling', { timeout: TIMEOUT }, async () => {
    const server = await startTelegramServer()
    const begin = (life: number): Life => {
      const deathRate = life === KILLS || life % 3 === 0 ? 0 : 0.03
      const given = JSON.stringify({ path: join(folder, STORE_FILE), server: { token: server.token, apiRoot: server.apiRoot }, deathRate })
      const child = spawn(process.execPath, ['--import', 'tsx', CHILD, given], { stdio: ['ignore', 'pipe', 'inherit'] })
      return { child, up: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]) }
    }
    reaper = startReaper(KILLS, begin)
    await tellAll(async (number) => {
      const person = server.person(number)
      person.send(`/start ${await door.invite(null)}`)
      return telegramLine(person, words)
    })
    await server.close()
  })

  it('on the web', { timeout: TIMEOUT }, async () => {
    const port = await freePort()
    const begin = (): Life => {
      const child = spawnProduct(folder, port)
      return { child, up: printedLinks(child) }
    }
    const newcomer = async () => kept.store.archive.organs().at(-1)?.members.at(-1)?.chat ?? ('' as ChatId)
    const enter = async () => enterByWeb({ address: `http://127.0.0.1:${port}`, code: await door.invite(null), chat: newcomer, words })
    reaper = startReaper(KILLS, begin)
    await tellAll(enter)
  })
})
