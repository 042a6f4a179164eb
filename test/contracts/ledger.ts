import Keyv from 'keyv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId, FileId, Input, InputId, State } from '../../conversations/dialogue.ts'
import type { DraftId, OrganId } from '../../src/report/draft.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { AGES, type Store } from '../../src/store/store.ts'
import { counterTurn } from '../desk/counter-turn.ts'
import { type Office, openOffice, repliesIn, textInput } from '../desk/office.ts'

/** What holds for every store. `again` opens what the first wrote once more, as another process would; null where that cannot be. */
export interface OpenedStore {
  readonly store: Store
  readonly again: (() => Store) | null
}

export function ledgerContract(name: string, open: () => OpenedStore): void {
  describe(`ledger on ${name}`, () => {
    let opened: OpenedStore
    let office: Office
    let chat: ChatId
    beforeEach(async () => {
      opened = open()
      office = await openOffice({ store: opened.store })
      chat = await office.admit('tg:1')
    })
    afterEach(() => office.close())

    /** The state as another process reads it, or as this one does. */
    const reread = async (): Promise<State | null> => {
      if (opened.again === null) return office.desk.view(chat)
      const other = opened.again()
      try {
        return await other.ledger.load(chat)
      } finally {
        other.close()
      }
    }
    const acknowledgeAll = async () => {
      for (let head = await office.store.outbox.head(chat); head !== null; head = await office.store.outbox.head(chat))
        await office.store.outbox.acknowledge(chat, head.seq, null)
    }
    const settledOnce = async (input: Input, before: State) => {
      const outcome = counterTurn(
        { form: EDITION_2021, today: '2024-01-05', years: new Map(), texts: null, history: null, authors: null, log: null },
        before,
        input,
      )
      if (outcome.kind === 'needs') throw new Error('this input needs nothing')
      return { input, person: before.chat.person, before, settled: outcome }
    }

    describe('commits', () => {
      it('knows no chat that nobody admitted', async () => {
        expect(await office.store.ledger.load('tg:999' as ChatId)).toBeNull()
        expect(await office.say('tg:999' as ChatId, '5')).toBe('stranger')
      })

      it('reads back what was committed, also in another process', async () => {
        for (const text of ['hello', '12', '7', 'text 全年无申请。', 'add 3']) {
          expect(await office.say(chat, text)).toBe('committed')
          await acknowledgeAll()
        }
        expect(await reread()).toEqual(await office.desk.view(chat))
        expect([...((await reread())?.draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([12, 7, 1])
      })

      it('takes an input once, whatever the draft has become since', async () => {
        await office.say(chat, 'hello')
        const input = textInput(chat, 'add 0')
        expect(await office.desk.serve(input)).toBe('committed')
        await office.say(chat, 'add 1')
        expect([await office.desk.serve(input), await office.desk.serve(input)]).toEqual(['duplicate', 'duplicate'])
        expect([...((await reread())?.draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([1, 1])
        expect(await office.store.ledger.handled(input.id)).toBe(true)
      })

      it.each([
        ['chat', 'add 0'],
        ['draft', 'put 0 5 from null'],
      ])('refuses a commit whose %s has moved, and writes nothing of it', async (_, text) => {
        await office.say(chat, 'hello')
        const before = await office.state(chat)
        const late = await settledOnce(textInput(chat, 'add 2'), before)
        await office.say(chat, text)
        const stands = await reread()
        expect(await office.store.ledger.commit(late)).toBe('conflict')
        expect(await reread()).toEqual(stands)
        expect(await office.store.ledger.handled(late.input.id)).toBe(false)
      })

      it('gives what the turn changed without a new revision the next one', async () => {
        await office.say(chat, 'hello')
        const before = await office.state(chat)
        const { settled, ...rest } = await settledOnce(textInput(chat, 'hello'), before)
        const draft = before.draft === null ? null : { ...before.draft, issuedOn: '2024-01-12' }
        const organ = { ...before.organ, name: '乙局' }
        await office.store.ledger.commit({ ...rest, settled: { ...settled, state: { chat: before.chat, organ, draft } } })
        const after = await office.state(chat)
        expect([after.draft?.issuedOn, after.organ.name]).toEqual(['2024-01-12', '乙局'])
        expect(after.chat.revision).toBe(before.chat.revision + 1)
        expect(after.organ.revision).toBe(before.organ.revision + 1)
        expect(after.draft?.revision).toBe((before.draft?.revision ?? 0) + 1)
      })

      it('keeps a snapshot of every final version', async () => {
        await office.say(chat, 'hello')
        const before = await office.state(chat)
        const { settled, ...rest } = await settledOnce(textInput(chat, 'hello'), before)
        if (before.draft === null) throw new Error('no draft')
        const phase = { kind: 'final', version: 1, by: before.chat.person, at: '2024-01-12T00:00:00Z' } as const
        await office.store.ledger.commit({ ...rest, settled: { ...settled, state: { ...before, draft: { ...before.draft, phase, finals: 1 } } } })
        expect((await reread())?.draft).toMatchObject({ phase, finals: 1 })
      })
    })

    describe('what a turn needs', () => {
      it('offers a person the own statements, newest first, but none that was taken back', async () => {
        for (const text of ['hello', '1', '2', '3', 'undo']) await office.say(chat, text)
        const state = await office.state(chat)
        const { history } = await office.store.ledger.fetch(state, { history: true })
        expect(history?.map(({ changes }) => changes.map(({ to }) => to))).toEqual([[2], [1]])
        const other = await office.admit('tg:2')
        const { history: others } = await office.store.ledger.fetch({ ...state, chat: (await office.state(other)).chat }, { history: true })
        expect(others).toEqual([])
      })

      it('says who made a statement, an undo too, and nothing of one that there is not', async () => {
        for (const text of ['hello', '1', '2', 'undo']) await office.say(chat, text)
        const state = await office.state(chat)
        const { authors } = await office.store.ledger.fetch(state, { authors: [1, 2, 3, 99] })
        expect(authors).toEqual(new Map([1, 2, 3].map((revision) => [revision, state.chat.person])))
        expect((await office.store.ledger.fetch(state, {})).authors).toBeNull()
      })

      it('undoes back to the beginning and says when nothing is left', async () => {
        for (const text of ['hello', '1', '2', 'undo', 'undo', 'undo']) await office.say(chat, text)
        expect((await reread())?.draft?.entries.size).toBe(0)
        expect((await repliesIn(office, chat)).at(-1)).toContain('nothing to undo')
      })

      it('gives the texts as they stand and what they replaced', async () => {
        for (const text of ['hello', 'text 旧', 'text 新']) await office.say(chat, text)
        const { texts, history } = await office.store.ledger.fetch(await office.state(chat), { texts: true, history: true })
        expect([...(texts?.values() ?? [])]).toEqual(['新'])
        expect(history?.[0]?.texts).toMatchObject([{ from: '旧', to: '新' }])
      })

      it('gives a stored year in the cells of the form, and the newer file once it was replaced', async () => {
        const file = (penaltyDecisions: number) =>
          JSON.stringify({ agency: '甲局', year: 2022, edition: '2021', proactive: { licensingDecisions: 3, penaltyDecisions } })
        await office.say(chat, 'hello')
        for (const penalties of [1, 8]) {
          await office.say(chat, `keep ${file(penalties)}`)
          const { years } = await office.store.ledger.fetch(await office.state(chat), { years: [2022, 2021] })
          expect([...years.keys()]).toEqual([2022])
          expect([...(years.get(2022)?.figures.values() ?? [])]).toEqual([3, penalties])
        }
      })

      it('gives another draft of the organ, but none of another organ', async () => {
        await office.say(chat, 'hello')
        const stranger = await office.admit('tg:2', '乙局')
        await office.say(stranger, 'hello')
        const [own, foreign] = [await office.state(chat), await office.state(stranger)]
        const ask = async (state: State, draft: DraftId | undefined) =>
          (await office.store.ledger.fetch(state, { draft: draft ?? ('none' as DraftId) })).draft
        expect(await ask(own, own.draft?.id)).toEqual(own.draft)
        expect(await ask(own, foreign.draft?.id)).toBeNull()
        expect(await ask(own, undefined)).toBeNull()
      })
    })

    describe('outbox', () => {
      it('hands out replies in order, one chat at a time', async () => {
        const other = await office.admit('tg:2')
        for (const text of ['hello', '1']) await office.say(chat, text)
        await office.say(other, 'hello')
        expect(await office.store.outbox.waiting('tg:', 10)).toEqual([chat, other])
        expect(await office.store.outbox.waiting('web:', 10)).toEqual([])
        expect(await office.store.outbox.depth('tg:')).toBe(3)
        const first = await office.store.outbox.head(chat)
        await office.store.outbox.acknowledge(chat, first?.seq ?? 0, null)
        expect((await office.store.outbox.head(chat))?.seq).toBeGreaterThan(first?.seq ?? 0)
      })

      it('reads bare figures against the question on the screen until the next one was seen', async () => {
        await office.say(chat, 'hello')
        await acknowledgeAll()
        await office.say(chat, '5')
        expect((await office.state(chat)).chat.asks.map(({ cells }) => cells[0])).toEqual([...EDITION_2021.cells.keys()].slice(0, 2))
        await office.say(chat, '6')
        expect([...((await reread())?.draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([6])
        await acknowledgeAll()
        await office.say(chat, '7')
        expect([...((await reread())?.draft?.entries.values() ?? [])].map(({ value }) => value)).toEqual([6, 7])
      })

      it('knows the question on the screen even where it was seen after a later one was asked', async () => {
        for (const text of ['hello', '1']) await office.say(chat, text)
        const [, second] = await office.store.outbox.transcript(chat, 0)
        await office.store.outbox.acknowledge(chat, second?.seq ?? 0, null)
        const inFlight = (await office.state(chat)).chat.asks[0]
        await office.say(chat, 'add 1')
        const { asks } = (await office.state(chat)).chat
        expect(asks.map(({ id }) => id)).toEqual([inFlight?.id, asks.at(-1)?.id])
        expect(asks).toHaveLength(2)
      })

      it('tells which question a later one replaced', async () => {
        for (const text of ['hello', '1']) await office.say(chat, text)
        expect((await office.store.outbox.head(chat))?.replaced).toBe(true)
        expect(await office.store.outbox.drop(chat, (await office.store.outbox.head(chat))?.seq ?? 0)).toBe(1)
        expect((await office.store.outbox.head(chat))?.replaced).toBe(false)
      })

      it('counts tries, and drops all that waits in a chat', async () => {
        await office.say(chat, 'hello')
        const seq = (await office.store.outbox.head(chat))?.seq ?? 0
        await office.store.outbox.postpone(seq, false)
        expect((await office.store.outbox.head(chat))?.attempts).toBe(1)
        await office.say(chat, '1')
        expect(await office.store.outbox.drop(chat, null)).toBe(2)
        expect(await office.store.outbox.head(chat)).toBeNull()
      })

      it('keeps both sides of the talk in order', async () => {
        await office.say(chat, 'hello')
        await office.desk.serve({ ...textInput(chat, ''), act: { kind: 'tap', data: `${(await office.state(chat)).chat.asks[0]?.id}:0` } })
        const transcript = await office.desk.transcript(chat, 0)
        expect(transcript.map(({ from }) => (from.kind === 'person' ? from.text : '·'))).toEqual(['hello', '·', 'zero', '·'])
        expect(await office.desk.transcript(chat, transcript[1]?.seq ?? 0)).toEqual(transcript.slice(2))
      })

      it('tells which chats got something new', async () => {
        const { seq } = await office.store.outbox.news(0)
        expect(await office.store.outbox.newest()).toBe(seq)
        await office.say(chat, 'hello')
        expect((await office.store.outbox.news(seq)).chats).toEqual([chat])
      })
    })

    describe('door', () => {
      it('lets a code in once', async () => {
        const code = await office.door.invite('乙局')
        const enter = (as: string) =>
          office.desk.admit({ code, person: as as never, chat: as as ChatId, language: 'en', at: new Date().toISOString() })
        expect([await enter('tg:5'), await enter('tg:5'), await enter('tg:6')]).toEqual(['admitted', 'already', 'used'])
        expect(await office.desk.view('tg:6' as ChatId)).toBeNull()
        expect((await office.state('tg:5' as ChatId)).chat).toMatchObject({ language: 'en', draft: null, asks: [] })
      })

      it('lets one of two in who use a code at the same moment', async () => {
        const code = await office.door.invite(null)
        const both = ['tg:5', 'tg:6'].map((as) =>
          office.desk.admit({ code, person: as as never, chat: as as ChatId, language: 'en', at: new Date().toISOString() }),
        )
        expect((await Promise.all(both)).toSorted()).toEqual(['admitted', 'used'])
      })

      it('knows no code that was not given', async () => {
        expect(await office.desk.admit({ code: 'x', person: 'p' as never, chat: 'tg:9' as ChatId, language: 'en', at: '' })).toBe('unknown')
      })

      it('brings colleagues to one organ by its name, and nameless invitations to organs of their own', async () => {
        const [a, b] = [await office.admit('tg:11', '丙局'), await office.admit('tg:12', ' 丙局 ')]
        expect((await office.state(b)).organ.members.map(({ chat: member }) => member)).toEqual([a, b])
        expect((await office.state(a)).organ.id).toBe((await office.state(b)).organ.id)
        for (const as of ['tg:13', 'tg:14'])
          await office.desk.admit({ code: await office.door.invite(null), person: as as never, chat: as as ChatId, language: 'en', at: '2024-01-01' })
        const [c, d] = [await office.state('tg:13' as ChatId), await office.state('tg:14' as ChatId)]
        expect(c.organ.id).not.toBe(d.organ.id)
        expect(c.organ.name).toBe('')
      })

      it('knows whether anybody came in', async () => {
        expect(await office.store.invitations.empty()).toBe(false)
      })
    })

    describe('deleting', () => {
      it('leaves nothing of a draft but the handled inputs', async () => {
        const input = textInput(chat, '123456')
        await office.say(chat, 'hello')
        await office.desk.serve(input)
        await office.say(chat, 'text 密')
        const gone = await office.state(chat)
        await office.say(chat, 'forget draft')
        expect((await reread())?.draft).toBeNull()
        expect((await office.store.ledger.fetch(gone, { draft: gone.draft?.id ?? ('' as DraftId) })).draft).toBeNull()
        expect((await office.store.ledger.fetch(gone, { texts: true, history: true })).history).toEqual([])
        expect(JSON.stringify(await office.store.outbox.transcript(chat, 0))).not.toContain('123456')
        expect(await office.desk.serve(input)).toBe('duplicate')
      })

      it('leaves nothing of an organ but what tells that it is gone', async () => {
        await office.say(chat, 'hello')
        const colleague = await office.admit('tg:2')
        const file = await office.desk.keepFile(chat, 'a.txt', Buffer.from('a'))
        await office.say(chat, 'forget organ')
        expect([await office.desk.view(chat), await office.desk.view(colleague)]).toEqual([null, null])
        expect(await office.store.files.get(file)).toBeNull()
        expect(await repliesIn(office, chat)).toEqual(['forgotten'])
        expect(await office.say(chat, 'hello')).toBe('stranger')
      })
    })

    describe('jobs and files', () => {
      it('begins jobs in order, each once, and puts back what was begun', async () => {
        await office.jobs.stop()
        for (const text of ['hello', 'document', 'document']) await office.say(chat, text)
        const { jobs } = office.store
        const [first, second] = [await jobs.claim(), await jobs.claim()]
        expect([first?.attempts, second?.attempts, await jobs.claim()]).toEqual([1, 1, null])
        expect(first?.id).not.toBe(second?.id)
        await jobs.release(first?.id ?? '')
        expect(await jobs.claim()).toEqual({ ...first, attempts: 2 })
        await jobs.finish(first?.id ?? '')
        expect(await jobs.reclaim()).toBe(1)
        expect(await jobs.depth()).toBe(1)
      })

      it('takes a job away with the input that ends it', async () => {
        await office.jobs.stop()
        for (const text of ['hello', 'document']) await office.say(chat, text)
        const row = await office.store.jobs.claim()
        if (row?.job.kind !== 'document') throw new Error('no document was asked for')
        const id = `job:${row.id}` as InputId
        await office.desk.serve({ id, chat, at: '2024-01-01', act: { kind: 'made', job: row.job, file: 'f' as FileId, name: 'a.txt' } })
        expect(await office.store.jobs.depth()).toBe(0)
      })

      it('shows a file to its organ alone', async () => {
        const other = await office.admit('tg:2', '乙局')
        const id = await office.desk.keepFile(chat, '年报.docx', new Uint8Array([1, 2, 255]))
        expect(await office.desk.file(chat, id)).toMatchObject({ name: '年报.docx', bytes: new Uint8Array([1, 2, 255]) })
        expect(await office.desk.file(other, id)).toBeNull()
        expect(await office.desk.file('tg:77' as ChatId, id)).toBeNull()
        expect(await office.desk.file('tg:77' as ChatId, 'none' as FileId)).toBeNull()
      })
    })

    describe('plain records', () => {
      it('keeps, lists, expires and clears by namespace', async () => {
        const sessions = new Keyv({ store: office.store.records, namespace: 'a', throwOnErrors: true })
        await sessions.set('x', { who: '李' })
        await sessions.set('gone', 1, -1)
        expect(await sessions.get('x')).toEqual({ who: '李' })
        expect([await sessions.has('x'), await sessions.has('gone'), await sessions.get('gone')]).toEqual([true, false, undefined])
        expect(await sessions.getMany(['x', 'y'])).toEqual([{ who: '李' }, undefined])
        expect([await sessions.delete('x'), await sessions.delete('x')]).toEqual([true, false])
        await sessions.set('x', 2)
        await new Keyv({ store: office.store.records, namespace: 'b' }).clear()
        expect(await sessions.get('x')).toBe(2)
      })
    })

    describe('leases and ages', () => {
      it('gives a right to one at a time', () => {
        const lease = office.store.lease('test')
        expect(lease).not.toBeNull()
        expect(office.store.lease('test')).toBeNull()
        lease?.release()
        expect(office.store.lease('test')).not.toBeNull()
      })

      it('forgets what is old, but nothing that waits to be read', async () => {
        await office.say(chat, 'hello')
        const input = textInput(chat, '5')
        await office.desk.serve(input)
        const later = new Date(Date.now() + 400 * 86_400_000)
        await office.store.purge(later, AGES)
        expect(await office.store.ledger.handled(input.id)).toBe(false)
        expect((await office.desk.transcript(chat, 0)).map(({ from }) => from.kind)).toEqual(['bot', 'bot'])
        expect((await reread())?.draft?.entries.size).toBe(1)
      })

      it('shows whoever runs it what it holds', () => {
        expect(office.store.archive.organs().map(({ name }) => name)).toEqual(['甲局'])
        expect(office.store.archive.draft('none' as DraftId)).toBeNull()
        expect(office.store.archive.year('none' as OrganId, 2022)).toBeNull()
      })
    })
  })
}
