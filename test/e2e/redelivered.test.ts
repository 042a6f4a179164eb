import { expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { AGES } from '../../src/store/store.ts'
import { startTelegramServer } from '../telegram-server/server.ts'
import { peacefulHistory } from './counter-line.ts'
import { historyOf, openKept } from './kept.ts'
import { dayAfter, knownReport } from './known-report.ts'
import { telegramLine } from './telegram-line.ts'
import { openTelegramOffice } from './telegram-office.ts'
import { tell } from './telling.ts'

const REPORT = knownReport(2)
const CHAT = 'tg:1' as ChatId
const HOUR = 3_600_000

it.each([
  ['polling', 'at once'],
  ['webhook', 'at once'],
  ['polling', 'an hour later'],
  ['webhook', 'an hour later'],
  ['webhook', 'an hour later, after ids have begun anew'],
] as const)(
  'updates that come by %s three times, %s, make the same draft, the same history and each document once',
  { timeout: 120_000 },
  async (by, when) => {
    const kept = openKept()
    let hours = 0
    const server = await startTelegramServer()
    const now = () => new Date(dayAfter(REPORT).getTime() + hours * HOUR)
    const office = await openTelegramOffice({ server, by, turn, now, store: kept.store })
    const person = server.person(1)
    const twiceMore = () => {
      if (when === 'at once') for (let times = 0; times < 2; times++) server.redeliver(server.history().slice(-1))
    }

    person.send(`/start ${await office.door.invite(REPORT.agency)}`)
    const words = office.words['zh-CN']
    await tell({ line: telegramLine(person, words), store: office.store, words, report: REPORT, before: twiceMore })
    twiceMore()
    const { jobs, outbox } = office.store
    const quiet = async () => {
      await server.drained()
      await expect.poll(async () => [await jobs.depth(), await outbox.depth('tg:')]).toEqual([0, 0])
    }
    await quiet()
    const heard = person.heard()
    if (when !== 'at once') {
      hours = 1
      await office.store.purge(now(), AGES)
      const updates = server.history().slice()
      if (when.endsWith('anew')) {
        // A new message under an id that was used before is a new message.
        server.restartIds(updates[0]?.update_id ?? 0)
        person.send('/status')
        await person.hears(/./, { skip: heard.length })
      }
      for (let times = 0; times < 2; times++) server.redeliver(updates)
    }
    await quiet()

    expect(historyOf(kept, CHAT)).toEqual(await peacefulHistory(REPORT))
    const documents = person.heard().flatMap(({ document }) => document?.name ?? [])
    expect([documents.length > 0, documents]).toEqual([true, [...new Set(documents)]])
    expect(person.heard().length).toBe(heard.length + (when.endsWith('anew') ? 1 : 0))
    await office.close()
    await server.close()
  },
)
