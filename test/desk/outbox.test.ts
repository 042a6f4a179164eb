import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { createSender, type Sender, type Sent } from '../../src/desk/outbox.ts'
import type { OutboxRow } from '../../src/store/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { type Office, openOffice, silent } from './office.ts'

const SENT: Sent = { kind: 'sent', id: null }
const LATER: Sent = { kind: 'later', after: null, perhapsSeen: false }

describe('the outbox', () => {
  let office: Office
  let chat: ChatId
  let sender: Sender | null
  let tried: OutboxRow[]
  let waits: number[]
  beforeEach(async () => {
    office = await openOffice()
    chat = await office.admit('tg:1')
    ;[sender, tried, waits] = [null, [], []]
  })
  afterEach(async () => {
    await sender?.stop()
    await office.close()
  })

  const start = async (outcome: (row: OutboxRow, tries: number) => Sent | Promise<Sent>, store: Pick<Store, 'outbox'> = office.store) => {
    sender = createSender({
      store,
      channel: 'tg:',
      send: async (row) => {
        tried.push(row)
        return outcome(row, tried.length)
      },
      news: office.news,
      metrics: office.metrics,
      log: silent,
      wait: async (milliseconds) => {
        waits.push(milliseconds)
        await new Promise((resolve) => setImmediate(resolve))
      },
    })
    await sender.start()
  }
  const until = async (done: () => boolean | Promise<boolean>) => {
    while (!(await done())) await new Promise((resolve) => setImmediate(resolve))
  }
  const emptied = () => until(async () => (await office.store.outbox.depth('tg:')) === 0)
  const texts = () => tried.map(({ reply }) => reply.parts.map(({ phrase }) => phrase.params?.text).join(' / '))

  it('sends what waited before it started and what comes later, in order', async () => {
    await office.say(chat, 'hello')
    await start(() => SENT)
    await emptied()
    for (const text of ['5', '6']) {
      await office.say(chat, text)
      await emptied()
    }
    expect(texts()).toEqual(['what is 0?', 'noted 0=5 / what is 1?', 'noted 1=6 / what is 2?'])
    expect((await office.state(chat)).chat.asks).toHaveLength(1)
  })

  it('tries again until it is sent, later each time, and at the time that the channel names', async () => {
    const outcomes: readonly Sent[] = [LATER, LATER, { kind: 'later', after: 7000, perhapsSeen: false }, LATER]
    await office.say(chat, 'hello')
    await start((_, tries) => outcomes[tries - 1] ?? SENT)
    await emptied()
    expect(tried).toHaveLength(5)
    expect(waits).toEqual([500, 1000, 7000, 4000])
  })

  it('does not take a figure that is typed while the next question is on its way for the answer to that question', async () => {
    await office.say(chat, 'hello')
    let typed = false
    await start((_, tries) => (tries === 1 || typed ? SENT : LATER))
    await emptied()
    await office.say(chat, '5')
    await until(() => tried.length > 1)
    await office.say(chat, '55')
    typed = true
    await emptied()
    expect([...((await office.state(chat)).draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([55])
  })

  it('takes a question for one that may be on the screen as soon as it is written, and no more where it is dropped without a try', async () => {
    await start(() => SENT)
    await office.say(chat, 'hello')
    await emptied()
    await sender?.stop()
    const leave = office.store.outbox.attend('tg:')
    await office.say(chat, '5')
    const waiting = await office.store.outbox.head(chat)
    expect((await office.store.ledger.screen(chat, null)).doubt).toBe('underway')
    await office.store.outbox.drop(chat, waiting?.seq ?? 0)
    expect((await office.store.ledger.screen(chat, null)).doubt).toBe('none')
    leave()
  })

  it('drops a question that a later one replaced, but says what the same message noted', async () => {
    for (const text of ['hello', '5', '6']) await office.say(chat, text)
    await start(() => SENT)
    await emptied()
    expect(texts()).toEqual(['noted 0=5', 'noted 0=6 / what is 1?'])
    expect(tried.map(({ reply }) => reply.buttons.length)).toEqual([0, 1])
  })

  it('lets other chats go on while one waits for its next try', async () => {
    const other = await office.admit('tg:2')
    await office.say(chat, 'hello')
    await start((row) => (row.chat === chat && !tried.some((each) => each.chat === other) ? LATER : SENT))
    await until(() => tried.length > 2)
    await office.say(other, 'hello')
    await emptied()
    expect(tried.at(-1)?.chat).toBe(chat)
  })

  it('serves many chats, more than it has lanes for', async () => {
    const many = await Promise.all(Array.from({ length: 80 }, (_, index) => office.admit(`tg:${100 + index}`)))
    for (const each of many) await office.say(each, 'hello')
    await start((_, tries) => (tries % 3 === 0 ? LATER : SENT))
    await emptied()
    expect(new Set(tried.map(({ chat: to }) => to)).size).toBe(80)
  })

  it('drops everything for a person who blocked the bot, and starts anew when they write again', async () => {
    for (const text of ['hello', '5']) await office.say(chat, text)
    await start((_, tries) => (tries === 1 ? { kind: 'blocked' } : SENT))
    await emptied()
    expect(tried).toHaveLength(1)
    await office.say(chat, '6')
    await emptied()
    expect(texts().at(-1)).toContain('what is')
  })

  it('gives up one reply that is refused for good and goes on with the next', async () => {
    await office.say(chat, 'hello')
    await start((_, tries) => (tries === 1 ? { kind: 'refused', reason: 'odd' } : SENT))
    await until(() => tried.length === 1)
    await office.say(chat, 'add 0')
    await emptied()
    expect(tried).toHaveLength(2)
  })

  it('does not send twice because the store could not write down that it was sent', async () => {
    let refusals = 3
    const outbox: Store['outbox'] = {
      ...office.store.outbox,
      acknowledge: async (to, seq, id) => {
        if (refusals-- > 0) throw new StoreError('full', 'no room')
        await office.store.outbox.acknowledge(to, seq, id)
      },
    }
    await office.say(chat, 'hello')
    await start(() => SENT, { outbox })
    await emptied()
    expect(tried).toHaveLength(1)
    expect(waits).toHaveLength(3)
  })
})
