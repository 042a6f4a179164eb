import { describe, expect, it } from 'vitest'
import type { ChatId, Turn } from '../../conversations/dialogue.ts'
import { createWorld } from '../../src/desk/world.ts'
import { EDITION_2021, FORMS } from '../../src/report/editions/index.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { counterTurn } from './counter-turn.ts'
import { openOffice, repliesIn, textInput } from './office.ts'

describe('serving an input', () => {
  it('loads what the turn needs and lets it go on, however often it asks', async () => {
    const asked: string[] = []
    const turn: Turn = (world, state, input) => {
      if (state.draft !== null && world.texts === null) asked.push('texts')
      if (state.draft !== null && world.texts === null) return { kind: 'needs', needs: { texts: true } }
      if (state.draft !== null && world.history === null) asked.push('history')
      if (state.draft !== null && world.history === null) return { kind: 'needs', needs: { history: true } }
      return counterTurn(world, state, input)
    }
    const office = await openOffice({ turn })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', '5']) expect(await office.say(chat, text)).toBe('committed')
    expect(asked).toEqual(['texts', 'history'])
    await office.close()
  })

  it('gives the turn another draft of the organ to work on', async () => {
    const turn: Turn = (world, state, input) => {
      const [first] = state.organ.drafts
      if (input.act.kind !== 'text' || !input.act.text.startsWith('first')) return counterTurn(world, { ...state, draft: null }, input)
      if (first !== undefined && state.draft?.id !== first.id) return { kind: 'needs', needs: { draft: first.id } }
      return counterTurn(world, state, { ...input, act: { kind: 'text', text: 'add 0' } })
    }
    const office = await openOffice({ turn })
    const chat = await office.admit('tg:1')
    for (const text of ['open', 'open', 'first']) await office.say(chat, text)
    const { chat: after, draft, organ } = await office.state(chat)
    expect(organ.drafts).toHaveLength(2)
    expect([after.draft, draft?.entries.size]).toEqual([organ.drafts[0]?.id, 1])
    await office.close()
  })

  it('calls it a bug where the turn keeps asking', async () => {
    const office = await openOffice({ turn: () => ({ kind: 'needs', needs: { texts: true } }) })
    const chat = await office.admit('tg:1')
    await expect(office.say(chat, 'hello')).rejects.toThrow('keeps asking')
    await office.close()
  })

  it('lets two people edit one draft: every edit is in, none is doubled', async () => {
    const office = await openOffice()
    const chats = await Promise.all(['tg:1', 'tg:2', 'tg:3'].map((chat) => office.admit(chat)))
    const [first] = chats
    await office.say(first as ChatId, 'hello')
    const { draft } = await office.state(first as ChatId)
    const onSameDraft: Turn = (world, state, input) =>
      state.draft === null && draft !== null ? { kind: 'needs', needs: { draft: draft.id } } : counterTurn(world, state, input)
    const shared = await openOffice({ store: office.store, turn: onSameDraft })
    await Promise.all(Array.from({ length: 60 }, (_, index) => shared.say(chats[index % 3] as ChatId, 'add 7')))
    expect([...((await shared.state(first as ChatId)).draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([60])
    await office.close()
  })

  it('lets colleagues of one process wait for each other instead of racing: no turn is made in vain', async () => {
    let turns = 0
    const office = await openOffice({
      turn: (world, state, input) => {
        turns++
        return counterTurn(world, state, input)
      },
    })
    const chats = await Promise.all(['tg:1', 'tg:2', 'tg:3', 'tg:4'].map((chat) => office.admit(chat)))
    await Promise.all(chats.map((chat) => office.say(chat, 'hello')))
    expect(turns).toBe(chats.length)
    await office.close()
  })

  it('handles the inputs of one chat in the order in which they came', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    const texts = Array.from({ length: 30 }, (_, index) => `x${'x'.repeat(index)}`)
    await Promise.all(['hello', ...texts].map((text) => office.say(chat, text)))
    const said = (await office.desk.transcript(chat, 0)).flatMap(({ from }) => (from.kind === 'person' ? [from.text] : []))
    expect(said).toEqual(['hello', ...texts])
    await office.close()
  })

  it('takes nothing where the turn has a bug, and goes on with the next input', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    const stands = await office.desk.view(chat)
    await expect(office.say(chat, 'fail')).rejects.toThrow('bug')
    expect(await office.desk.view(chat)).toEqual(stands)
    expect(await office.say(chat, '5')).toBe('committed')
    await office.close()
  })

  it('gives up where others are faster every time, and says that it is busy', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    const store = { ...office.store, ledger: { ...office.store.ledger, commit: async () => 'conflict' as const } }
    const unlucky = await openOffice({ store })
    await expect(unlucky.say(chat, 'hello')).rejects.toBeInstanceOf(StoreError)
    await office.close()
  })

  it('counts what became of inputs, without a word of them', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    const input = textInput(chat, 'hello')
    for (const given of [input, input]) await office.desk.serve(given)
    const metrics = await office.metrics.registry.metrics()
    expect(metrics).toContain('tianbao_turns_total{outcome="committed"} 1')
    expect(metrics).toContain('tianbao_turns_total{outcome="duplicate"} 1')
    expect(metrics).toContain('tianbao_outbox_waiting{channel="telegram"} 1')
    expect(metrics).toContain('tianbao_jobs_waiting 0')
    await office.close()
  })
})

describe('the world of a turn', () => {
  it.each([
    ['2024-01-31T16:30:00Z', 'Asia/Shanghai', '2024-02-01'],
    ['2024-01-31T16:30:00Z', 'UTC', '2024-01-31'],
  ])('has the day of the office: %s in %s', async (instant, timeZone, day) => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    const world = createWorld({ forms: FORMS, now: () => new Date(instant), timeZone })(await office.state(chat))
    expect(world).toMatchObject({ today: day, form: EDITION_2021 })
    await office.close()
  })
})

describe('news', () => {
  it('reach a listener from this process and from another, until it stops listening', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    const colleague = await office.admit('tg:2')
    const heard: string[] = []
    const stop = office.desk.onMessage((who) => heard.push(who))
    await office.say(chat, 'hello')
    expect(new Set(heard)).toEqual(new Set([chat, colleague]))
    stop()
    await office.say(chat, '5')
    expect(heard.filter((who) => who === chat)).toHaveLength(1)
    expect(await repliesIn(office, chat)).toHaveLength(2)
    await office.close()
  })
})
