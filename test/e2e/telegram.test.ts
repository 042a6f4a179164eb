import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import type { Person } from '../telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts'
import { openTelegramOffice, SECRET, type TelegramOffice, type TelegramOfficeOptions } from './telegram-office.ts'

describe.each(['polling', 'webhook'] as const)('Telegram by %s', (by) => {
  let server: TelegramServer
  let office: TelegramOffice
  let person: Person
  const reopen = async (options: Omit<TelegramOfficeOptions, 'server' | 'by'> = {}) => {
    office = await openTelegramOffice({ server, by, ...options })
  }
  beforeEach(async () => {
    server = await startTelegramServer()
    person = server.person(1)
    await reopen()
  })
  afterEach(async () => {
    await office.close()
    await server.close()
  })
  const values = async () => [...((await office.state('tg:1' as ChatId)).draft?.entries.values() ?? [])].map(({ value }) => value)
  const answer = async (text: string, expected: string) => {
    const skip = person.heard().length
    person.send(text)
    return person.hears(expected, { skip })
  }

  it('takes a person from the invitation to the finished file', async () => {
    await office.enter(person)
    await answer('12', 'noted 0=12')
    await answer('7', 'noted 1=7')
    await answer('document', 'what is 2')
    await person.hears('made')
    expect(person.heard().filter(({ document }) => document !== null)).toMatchObject([{ document: { name: 'report.txt' } }])
    expect(await values()).toEqual([12, 7])
  })

  it('lets buttons answer the question that they stand under, and old ones no more', async () => {
    await office.enter(person)
    person.tap('zero')
    await person.hears('noted 0=0')
    const [first] = person.heard().flatMap(({ buttons }) => buttons.flat())
    const skip = person.heard().length
    person.tapData(first?.data ?? '')
    await person.hears('old button', { skip })
    person.tapData('forged:data:0')
    await person.hears('old button', { skip: skip + 1 })
    await server.drained()
    expect(await values()).toEqual([0])
    expect(server.state.answeredQueries.size).toBe(3)
  })

  it('refuses a stranger once and tells nothing', async () => {
    await office.enter(server.person(2))
    for (const text of ['/start', 'hello', '12']) person.send(text)
    person.sendFile('a.docx', Buffer.from('x'))
    await person.hears('受邀')
    await server.drained()
    expect(person.heard()).toHaveLength(1)
    expect(await office.desk.view('tg:1' as ChatId)).toBeNull()
  })

  it('says so when a code was used or never given, in the language of the person', async () => {
    const code = await office.door.invite('甲局')
    const english = server.person(2, 'de')
    person.send(`/start ${code}`)
    await person.hears('what is 0')
    english.send(`/start ${code}`)
    await english.hears('used already')
    english.send('/start nonsense')
    await english.hears('no such invitation')
    expect(await office.desk.view('tg:2' as ChatId)).toBeNull()
    const own = await answer(`/start ${code}`, 'what is 0')
    expect(own.text).toContain('heard 6')
  })

  it('points a group to the private chat, once', async () => {
    await office.enter(person)
    for (const text of ['/start', 'hello']) server.groupMessage(-5, text)
    await server.drained()
    await answer('5', 'noted')
    expect(server.heardInGroup(-5)).toEqual([expect.stringContaining('@tianbao_test_bot')])
  })

  it('tells what it cannot read', async () => {
    await office.enter(person)
    const skip = person.heard().length
    person.sendKind({ sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } })
    await person.hears('cannot read sticker', { skip })
    person.sendKind({ location: { latitude: 1, longitude: 1 } })
    await person.hears('cannot read location', { skip })
    await answer('12', 'noted 0=12')
    person.edit('13')
    await person.hears('cannot read edited', { skip })
    expect(await values()).toEqual([12])
  })

  it('takes a file, and refuses one that is too large without fetching it', async () => {
    await office.enter(person)
    person.sendFile('去年.docx', Buffer.from('bytes'))
    await person.hears('unreadable unknownType')
    person.sendFile('big.docx', Buffer.alloc(20 * 1024 * 1024 + 1))
    await person.hears('cannot read too-large')
  })

  it('asks for the file again where it could not be fetched', async () => {
    await office.enter(person)
    person.sendFile('a.docx', Buffer.from('x'))
    server.state.files.clear()
    await person.hears('cannot read download-failed')
  })

  it('offers a command menu in two languages', async () => {
    await office.enter(person)
    await expect.poll(() => [...server.state.commands.keys()].toSorted()).toEqual(['', 'zh'])
    expect(server.state.commands.get('zh')?.[0]).toEqual({ command: 'start', description: '开始' })
    expect(server.state.commands.get('')).toHaveLength(15)
  })

  it('sends what is too long in several messages, and shows whatever markup a person types as typed', async () => {
    const long = `${'<b>&"长'.repeat(1500)}\n${'x'.repeat(9000)}`
    await office.close()
    await reopen({
      turn: (_, state, input) => ({
        kind: 'settled',
        state,
        changes: [],
        texts: [],
        undoes: null,
        replies: [
          { to: input.chat, parts: [{ role: 'noted', phrase: { key: 'verbatim', params: { text: long } } }], ask: null, buttons: [], file: null },
        ],
        jobs: [],
        years: [],
        deleted: null,
      }),
    })
    await office.enter(person)
    await person.hears(/x$/)
    await expect
      .poll(() =>
        person
          .heard()
          .map(({ text }) => text)
          .join('')
          .replaceAll('\n', ''),
      )
      .toBe(long.replaceAll('\n', ''))
    expect(person.heard().length).toBeGreaterThan(4)
  })

  it.each([
    ['full', '空间满了'],
    ['readonly', '只能读'],
    ['busy', '正忙'],
    ['unavailable', '出了问题'],
  ] as const)('tells the person that an answer was not taken where the store is %s', async (code, said) => {
    await office.enter(person)
    await office.close()
    const store = openSqliteStore({ path: ':memory:', now: Date.now })
    let broken = false
    const commit: typeof store.ledger.commit = (given) => (broken ? Promise.reject(new StoreError(code, 'test')) : store.ledger.commit(given))
    await reopen({ store: { ...store, ledger: { ...store.ledger, commit } } })
    await office.enter(person)
    broken = true
    await answer('12', said)
    broken = false
    await answer('13', 'noted 0=13')
    expect(await values()).toEqual([13])
  })

  it('stops after the update in hand; what comes then waits and is taken by the next process', async () => {
    await office.enter(person)
    for (let value = 1; value <= 40; value++) person.send(`add ${value}`)
    await person.hears('added 3')
    await office.telegram.stop()
    const { store } = office
    const successor = await openTelegramOffice({ server, by, store: { ...store, close: () => {} } })
    await server.drained()
    await expect.poll(async () => (await store.outbox.depth('tg:')) === 0).toBe(true)
    expect(await values()).toEqual(Array.from({ length: 40 }, () => 1))
    await successor.close()
  })
})

describe('the webhook', () => {
  it.each([
    ['without the secret', {}, '{"update_id":1}', 401],
    ['with another secret', { 'x-telegram-bot-api-secret-token': 'guess' }, '{"update_id":1}', 401],
    ['with what is no update', { 'x-telegram-bot-api-secret-token': SECRET }, 'hello', 400],
    ['with an update without an id', { 'x-telegram-bot-api-secret-token': SECRET }, '{}', 400],
    ['with an update of a kind that is not known', { 'x-telegram-bot-api-secret-token': SECRET }, '{"update_id":1,"poll":{}}', 200],
  ])('called %s', async (_, headers, body, status) => {
    const server = await startTelegramServer()
    const office = await openTelegramOffice({ server, by: 'webhook' })
    const response = await office.telegram.webhook(new Request('http://localhost/telegram', { method: 'POST', headers, body }))
    expect(response.status).toBe(status)
    await office.close()
    await server.close()
  })
})
