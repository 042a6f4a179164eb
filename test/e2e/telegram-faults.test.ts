import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import type { CellKey, Value } from '../../src/report/form.ts'
import { everyNth, type Fault } from '../telegram-server/faults.ts'
import type { Person } from '../telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts'
import { peacefulHistory } from './counter-line.ts'
import { historyOf, type Kept, openKept } from './kept.ts'
import { dayAfter, knownReport } from './known-report.ts'
import { telegramLine } from './telegram-line.ts'
import { openTelegramOffice, type TelegramOffice } from './telegram-office.ts'
import { tell } from './telling.ts'

const REPORT = knownReport(3)
const CHAT = 'tg:1' as ChatId
const RECEIVED = 'requests.received.total' as CellKey
const CARRIED_OVER = 'requests.carriedOver.total' as CellKey

describe('Telegram that fails', { timeout: 120_000 }, () => {
  let kept: Kept
  let server: TelegramServer
  let office: TelegramOffice
  let person: Person
  beforeEach(async () => {
    kept = openKept()
    server = await startTelegramServer()
    person = server.person(1)
    office = await openTelegramOffice({ server, turn, store: kept.store, now: () => dayAfter(REPORT), longestWait: 50 })
  })
  afterEach(async () => {
    await office.close()
    await server.close()
  })
  const value = async (cell: CellKey): Promise<Value | undefined> => (await office.state(CHAT)).draft?.entries.get(cell)?.value
  /** Answers up to the question of how many requests were received. */
  const toReceived = async (who: Person) => {
    for (const [said, next] of [
      [`/start ${await office.door.invite(`某某市第${who.id}局`)}`, '属于哪一级'],
      ['[市级部门]', '要填哪一年'],
      ['2024', '上一年'],
      ['跳过', '整体情况'],
      ['跳过', '第二部分'],
      ['跳过', '一共新收到多少件'],
    ] as const) {
      const skip = who.heard().length
      if (said.startsWith('[')) who.tap(said.slice(1, -1))
      else who.send(said)
      await who.hears(next, { skip })
    }
  }

  it.each<readonly [string, readonly Fault[]]>([
    ['refuses for a while', [{ kind: 'tooMany', retryAfter: 1 }]],
    ['breaks', [{ kind: 'serverError', taken: false }]],
    ['breaks after it has shown the message', [{ kind: 'serverError', taken: true }]],
    ['hangs up', [{ kind: 'reset', taken: false }]],
    ['hangs up after it has shown the message', [{ kind: 'reset', taken: true }]],
    ['never answers', [{ kind: 'silence', taken: false }]],
    [
      'does all of that in turn',
      [
        { kind: 'tooMany', retryAfter: 1 },
        { kind: 'serverError', taken: true },
        { kind: 'reset', taken: false },
        { kind: 'silence', taken: true },
        { kind: 'serverError', taken: false },
        { kind: 'reset', taken: true },
      ],
    ],
  ])('at every fifth message where it %s: the report is told as in peace, and its document arrives', async (_, faults) => {
    server.setFaults(everyNth(5, faults))
    const words = office.words['zh-CN']
    person.send(`/start ${await office.door.invite(REPORT.agency)}`)
    await tell({ line: telegramLine(person, words), store: office.store, words, report: REPORT })
    await expect.poll(() => person.heard().some(({ document }) => document !== null), { timeout: 10_000 }).toBe(true)
    expect(historyOf(kept, CHAT)).toEqual(await peacefulHistory(REPORT))
  })

  it('takes a figure that is typed again for the question on the screen, not for the one that has not arrived', async () => {
    await toReceived(person)
    let failing = true
    server.setFaults(() => (failing ? { kind: 'tooMany', retryAfter: 1 } : null))
    person.send('13')
    await expect.poll(() => value(RECEIVED)).toBe(13)
    person.send('31')
    await server.drained()
    expect([await value(RECEIVED), await value(CARRIED_OVER)]).toEqual([13, undefined])
    failing = false
    await person.hears('现在 13 件，新的 31 件')
    person.tap('用新的')
    await expect.poll(() => value(RECEIVED)).toBe(31)
  })

  it('asks again where the next question may or may not have arrived when a figure was typed', async () => {
    await toReceived(person)
    let lost = false
    server.setFaults(() => {
      const fault: Fault | null = lost ? null : { kind: 'reset', taken: true }
      lost = true
      return fault
    })
    person.send('0')
    await person.hears('上年结转到今年继续办理的申请有多少件')
    person.send('99')
    await person.hears('分不清这句答的是哪一题')
    person.send('7')
    await expect.poll(() => value(CARRIED_OVER)).toBe(7)
    expect(await value(RECEIVED)).toBe(0)
  })

  it('loses nothing for a person who blocks the bot and comes back', async () => {
    await toReceived(person)
    person.block()
    person.send('0')
    await expect.poll(() => value(RECEIVED)).toBe(0)
    await expect.poll(() => office.store.outbox.depth('tg:')).toBe(0)
    person.unblock()
    const skip = person.heard().length
    person.send('/start')
    await person.hears('上年结转', { skip })
    person.send('7')
    await expect.poll(() => value(CARRIED_OVER)).toBe(7)
    expect(await value(RECEIVED)).toBe(0)
  })

  it('lets another person go on while one is waited for', async () => {
    const other = server.person(2)
    await toReceived(person)
    await toReceived(other)
    const skip = other.heard().length
    server.setFaults(({ chat }) => (chat === 1 ? { kind: 'tooMany', retryAfter: 1 } : null))
    person.send('0')
    other.send('0')
    await other.hears('上年结转', { skip })
    server.setFaults(() => null)
    await person.hears('上年结转', { skip })
  })
})
