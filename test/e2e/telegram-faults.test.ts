import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId, Statement } from '../../conversations/dialogue.ts'
import { everyNth, type Fault } from '../telegram-server/faults.ts'
import type { Person } from '../telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts'
import { answerTo, createCountingClerk } from './counting-clerk.ts'
import { openTelegramOffice, type TelegramOffice } from './telegram-office.ts'

const CHAT = 'tg:1' as ChatId

describe('Telegram that fails', () => {
  let server: TelegramServer
  let office: TelegramOffice
  let person: Person
  beforeEach(async () => {
    server = await startTelegramServer()
    person = server.person(1)
    office = await openTelegramOffice({ server, longestWait: 50 })
  })
  afterEach(async () => {
    await office.close()
    await server.close()
  })
  const values = async () => [...((await office.state(CHAT)).draft?.entries.values() ?? [])].map(({ value }) => value)
  const history = async (): Promise<readonly Statement[]> =>
    (await office.store.ledger.fetch(await office.state(CHAT), { history: true })).history ?? []

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
  ])('at every fifth message where it %s: every answer is in its own cell, once', async (_, faults) => {
    server.setFaults(everyNth(5, faults))
    person.send(`/start ${await office.door.invite(null)}`)
    await createCountingClerk(person).answerUpTo(15)
    expect(await values()).toEqual(Array.from({ length: 15 }, (_value, question) => answerTo(question)))
    expect((await history()).map(({ changes }) => changes.length)).toEqual(Array.from({ length: 15 }, () => 1))
  })

  it('takes a figure that is typed again for the question that is on the screen, not for the one that has not arrived', async () => {
    await office.enter(person)
    let failing = true
    server.setFaults(() => (failing ? { kind: 'tooMany', retryAfter: 1 } : null))
    person.send('12')
    await expect.poll(async () => (await values()).length).toBe(1)
    person.send('21')
    await expect.poll(values).toEqual([21])
    failing = false
    await person.hears('noted 0=21')
    person.send('7')
    await person.hears('noted 1=7')
    expect(await values()).toEqual([21, 7])
  })

  it('asks again where the next question may or may not have arrived when a figure was typed', async () => {
    await office.enter(person)
    server.setFaults(({ count }) => (count === 2 ? { kind: 'reset', taken: true } : null))
    person.send('12')
    await person.hears('what is 1?')
    person.send('99')
    await person.hears('cannot read doubtful')
    person.send('7')
    await person.hears('noted 1=7')
    expect(await values()).toEqual([12, 7])
  })

  it('loses nothing for a person who blocks the bot and comes back', async () => {
    await office.enter(person)
    person.block()
    person.send('12')
    await expect.poll(values).toEqual([12])
    await expect.poll(() => office.store.outbox.depth('tg:')).toBe(0)
    person.unblock()
    const skip = person.heard().length
    person.send('/status')
    await person.hears('what is 1?', { skip })
    person.send('7')
    await person.hears('noted 1=7')
    expect(await values()).toEqual([12, 7])
  })

  it('lets another person go on while one is waited for', async () => {
    const other = server.person(2)
    await office.enter(person)
    await office.enter(other)
    server.setFaults(({ chat }) => (chat === 1 ? { kind: 'tooMany', retryAfter: 1 } : null))
    person.send('12')
    other.send('34')
    await other.hears('noted 0=34')
    server.setFaults(() => null)
    await person.hears('noted 0=12')
  })
})

describe('updates that come again', () => {
  it.each(['at once', 'an hour later, under the clock of then', 'after ids have begun anew'])('thrice %s change nothing', async (when) => {
    let hours = 0
    const server = await startTelegramServer()
    const office = await openTelegramOffice({ server, by: 'webhook', now: () => new Date(Date.parse('2024-01-05T08:00:00Z') + hours * 3_600_000) })
    const person = server.person(1)
    await office.enter(person)
    await createCountingClerk(person).answerUpTo(4)
    person.send('document')
    await person.hears('made')
    await expect.poll(() => office.store.outbox.depth('tg:')).toBe(0)
    if (when.startsWith('an hour')) hours = 1
    if (when.startsWith('after')) server.restartIds(server.history()[0]?.update_id ?? 0)
    const before = { state: await office.state(CHAT), heard: person.heard() }
    for (let times = 0; times < 3; times++) server.redeliver(server.history())
    await server.drained()
    expect(await office.state(CHAT)).toEqual(before.state)
    expect(person.heard()).toEqual(before.heard)
    // Under an id that was used before, a new message is a new message.
    person.send('77')
    await person.hears('noted 4=77')
    await office.close()
    await server.close()
  })
})
