import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import type { PersonId } from '../../src/report/draft.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { openOffice } from './office.ts'

const EDITS = process.env.SOAK === 'true' ? 1000 : 125
const CHILD = fileURLToPath(new URL('editor-child.ts', import.meta.url))

describe('two processes on one file', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tianbao-two-'))
    path = join(folder, 'tianbao.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it(`take ${8 * EDITS} edits of one draft by eight people at once: all are in, the history is complete and in order`, {
    timeout: 120_000,
  }, async () => {
    const office = await openOffice({ path })
    const chats: ChatId[] = []
    for (let index = 0; index < 8; index++) chats.push(await office.admit(`tg:${index}`))
    await office.say(chats[0] as ChatId, 'hello')
    const { draft } = await office.state(chats[0] as ChatId)
    const database = openDatabase(path)
    // Everybody is at work on the draft that the first one opened.
    database.run('UPDATE chats SET draft = ?', [draft?.id ?? null])

    const children = [chats.slice(0, 4), chats.slice(4)].map((own) => {
      const settings = JSON.stringify({ path, chats: own, edits: EDITS })
      return spawn(process.execPath, ['--import', 'tsx', CHILD, settings], { stdio: ['pipe', 'pipe', 'inherit'] })
    })
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')))
    const counts = children.map(async ({ stdin, stdout }) => {
      stdin.write('go\n')
      return Number(String(await once(stdout, 'data')))
    })
    expect((await Promise.all(counts)).reduce((sum, count) => sum + count)).toBe(8 * EDITS)
    await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')))

    const { draft: after } = await office.state(chats[0] as ChatId)
    expect([...(after?.entries.values() ?? [])].reduce((sum, { value }) => sum + value, 0)).toBe(8 * EDITS)
    const history = database.all<{ revision: number; body: string }>('SELECT revision, body FROM statements ORDER BY revision', [])
    expect(history.map(({ revision }) => revision)).toEqual(Array.from({ length: 8 * EDITS }, (_, index) => index + 1))
    const stood = new Map<string, number>()
    for (const { body } of history) {
      const { cell, from, to } = JSON.parse(body).changes[0]
      expect(from).toBe(stood.get(cell) ?? null)
      stood.set(cell, to)
    }
    database.close()
    await office.close()
  })

  it('make a question of an edit whose ground has moved', async () => {
    const [one, other] = [await openOffice({ path }), await openOffice({ path })]
    const [first, second] = [await one.admit('tg:1'), await one.admit('tg:2')]
    await one.say(first, 'hello')
    const { draft } = await one.state(first)
    const database = openDatabase(path)
    database.run('UPDATE chats SET draft = ?', [draft?.id ?? null])
    database.close()
    await Promise.all([one.say(first, 'put 3 5 from null'), other.say(second, 'put 3 6 from null')])
    const stands = [...((await one.state(first)).draft?.entries.values() ?? [])][0]?.value
    const said = (await Promise.all([first, second].map((chat) => one.desk.transcript(chat, 0)))).flat()
    const asked = said.flatMap(({ from }) => (from.kind === 'bot' ? from.reply.parts.map(({ phrase }) => phrase.params?.text) : []))
    expect(asked.filter((text) => text === `stands ${stands}`)).toHaveLength(1)
    expect(asked.filter((text) => text === `put ${stands}`)).toHaveLength(1)
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
