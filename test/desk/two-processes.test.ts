import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import type { Change, PersonId } from '../../src/report/draft.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { cell } from '../documents/sample.ts'
import { type Office, openOffice, textInput } from './office.ts'

/** By each of eight people. */
const EDITS = 125
const CHILD = fileURLToPath(new URL('editor-child.ts', import.meta.url))

interface Edit {
  readonly person: string
  readonly cell: string
  readonly value: number
}

describe('two processes on one file', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tianbao-two-'))
    path = join(folder, 'tianbao.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Eight people of an organ, all of them in the draft that the first one opened. */
  const openDraft = async (office: Office): Promise<readonly ChatId[]> => {
    const chats: ChatId[] = []
    for (let index = 0; index < 8; index++) chats.push(await office.admit(`tg:${index}`))
    for (const chat of chats) {
      await office.say(chat, '/start')
      const [ask] = (await office.state(chat)).chat.asks
      if (ask?.step === 'level') await office.desk.serve({ ...textInput(chat, ''), act: { kind: 'tap', data: `${ask.id}:0` } })
      await office.say(chat, `/new ${new Date().getFullYear() - 1}`)
    }
    return chats
  }

  it(`take ${8 * EDITS} edits of one draft by eight people at once: all are in, the history is complete and in order`, {
    timeout: 120_000,
  }, async () => {
    const office = await openOffice({ path, turn })
    const writers = (await openDraft(office)).map((chat, number) => ({ chat, number }))
    const children = [writers.slice(0, 4), writers.slice(4)].map((own) => {
      const settings = JSON.stringify({ path, writers: own, edits: EDITS })
      return spawn(process.execPath, ['--import', 'tsx', CHILD, settings], { stdio: ['pipe', 'pipe', 'inherit'] })
    })
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')))
    const taken = children.map(async ({ stdin, stdout }): Promise<readonly Edit[]> => {
      stdin.write('go\n')
      return JSON.parse(await text(stdout))
    })
    const edits = (await Promise.all(taken)).flat()
    expect(edits).toHaveLength(8 * EDITS)

    const { draft } = await office.state(writers[0]?.chat ?? ('' as ChatId))
    const database = openDatabase(path)
    const history = database.all<{ revision: number; person: string; body: string }>(
      'SELECT revision, person, body FROM statements ORDER BY revision',
      [],
    )
    database.close()
    await office.close()
    const [, ...later] = history
    expect(later.map(({ revision }) => revision)).toEqual(Array.from({ length: 8 * EDITS }, (_, index) => index + 2))
    const stood = new Map<string, number>(JSON.parse(history[0]?.body ?? '').changes.map(({ cell, to }: Change) => [cell, to]))
    const said: Edit[] = later.map(({ person, body }) => {
      const { cell, from, to }: Change = JSON.parse(body).changes[0]
      expect(from).toBe(stood.get(cell) ?? null)
      stood.set(cell, to ?? 0)
      return { person, cell, value: to ?? 0 }
    })
    const inOrder = (list: readonly Edit[]) => list.toSorted((a, b) => a.value - b.value)
    expect(inOrder(said)).toEqual(inOrder(edits))
    expect(new Map([...(draft?.entries ?? [])].map(([cell, { value }]) => [String(cell), value]))).toEqual(stood)
  })

  it('make a question of an answer whose ground has moved', async () => {
    const [one, other] = [await openOffice({ path, turn }), await openOffice({ path, turn })]
    const [first = '' as ChatId, second = '' as ChatId] = await openDraft(one)
    const step = async (chat: ChatId) => (await one.state(chat)).chat.asks.at(-1)?.step
    for (const chat of [first, second])
      while ((await step(chat)) !== 'requests.received') {
        await one.say(chat, '跳过')
        await one.desk.seen(chat, await one.store.outbox.newest())
      }
    await Promise.all([one.say(first, '5'), other.say(second, '6')])
    const stands = (await one.state(first)).draft?.entries.get(cell('requests.received.total'))?.value
    expect([5, 6]).toContain(stands)
    expect(await step(stands === 5 ? second : first)).toBe('overwrite')
    expect(await step(stands === 5 ? first : second)).not.toBe('overwrite')
    await one.close()
    await other.close()
  })

  it('let one of two in who use one invitation at the same moment', async () => {
    const [one, other] = [await openOffice({ path }), await openOffice({ path })]
    const code = await one.door.invite('甲局')
    const enter = (office: typeof one, as: string) =>
      office.desk.admit({ code, person: as as PersonId, chat: as as ChatId, language: 'zh-CN', at: new Date().toISOString() })
    expect((await Promise.all([enter(one, 'tg:1'), enter(other, 'tg:2')])).toSorted()).toEqual(['admitted', 'used'])
    expect((await one.store.archive.organs()).map(({ members }) => members.length)).toEqual([1])
    await one.close()
    await other.close()
  })

  it('tell each other what is new, and hand on the jobs of one that is gone', async () => {
    const [one, other] = [await openOffice({ path }), await openOffice({ path })]
    const chat = await one.admit('tg:1')
    const heard: string[] = []
    other.desk.onMessage((who) => heard.push(who))
    await one.say(chat, 'hello')
    await expect.poll(() => heard).toContain(chat)
    await one.jobs.stop()
    await one.say(chat, 'document')
    await expect.poll(async () => JSON.stringify(await other.desk.transcript(chat, 0))).toContain('made')
    one.news.stop()
    one.store.close()
    await other.close()
  })
})
