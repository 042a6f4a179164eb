import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import type { FileId } from '../../conversations/dialogue.ts'
import type { Workbench } from '../../src/desk/jobs.ts'
import { openOffice, plainWorkbench, repliesIn, textInput } from './office.ts'

const until = async (done: () => boolean | Promise<boolean>) => {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function afterDocuments(workbench: Workbench, inputs: readonly string[]) {
  const office = await openOffice({ workbench })
  const chat = await office.admit('tg:1')
  for (const text of ['hello', ...inputs]) await office.say(chat, text)
  await until(async () => (await office.store.jobs.depth()) === 0)
  return { office, chat, replies: await repliesIn(office, chat) }
}

describe('jobs', () => {
  it('make a document and bring it to the chat', async () => {
    const { office, chat, replies } = await afterDocuments(plainWorkbench, ['document'])
    expect(replies.at(-1)).toContain('made')
    const file = (await office.desk.transcript(chat, 0)).flatMap(({ from }) =>
      from.kind === 'bot' && from.reply.file !== null ? [from.reply.file] : [],
    )
    expect(file).toHaveLength(1)
    expect(await office.desk.file(chat, file[0]?.id ?? ('' as FileId))).toMatchObject({
      name: 'report.txt',
      bytes: new Uint8Array(Buffer.from('{"year":2023}')),
    })
    await office.close()
  })

  it.each([
    ['the workbench gives a reason', async () => ({ kind: 'failed' as const, code: 'readBack' }), 'failed readBack'],
    ['it crashes twice', () => Promise.reject(new Error('crash')), 'failed crash'],
  ])('say that there is no document where %s', async (_, make, said) => {
    const { office, replies } = await afterDocuments({ ...plainWorkbench, make }, ['document'])
    expect(replies.filter((reply) => reply.includes('failed'))).toHaveLength(1)
    expect(replies.at(-1)).toContain(said)
    await office.close()
  })

  it('send no document that is larger than a chat carries', async () => {
    const office = await openOffice({ largest: 12 })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', 'document']) await office.say(chat, text)
    await until(async () => (await office.store.jobs.depth()) === 0)
    const messages = await office.desk.transcript(chat, 0)
    expect((await repliesIn(office, chat)).at(-1)).toContain('failed too-large')
    expect(messages.filter(({ from }) => from.kind === 'bot' && from.reply.file !== null)).toEqual([])
    await office.close()
  })

  it.each([
    ['a document that says something else than the report', { kind: 'failed', code: 'read-back', parts: ['overview'] }, 'read-back', 'overview'],
    [
      'what of a bundle could not be made',
      { kind: 'made', name: 'a.zip', bytes: Buffer.from('a'), missing: [{ format: 'pdf', code: 'timeout', parts: [] }] },
      'timeout',
      'pdf',
    ],
  ] as const)('tell whoever runs the system of %s', async (_, result, ...told) => {
    const lines: string[] = []
    const log = pino({}, { write: (line: string) => void lines.push(line) })
    const office = await openOffice({ log, workbench: { ...plainWorkbench, make: async () => result } })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', 'document']) await office.say(chat, text)
    await until(async () => (await office.store.jobs.depth()) === 0)
    const [line = ''] = lines.filter((one) => one.includes('a document was not made'))
    for (const word of told) expect(line).toContain(word)
    await office.close()
  })

  it('tell nobody but the clerk of letters that no font has', async () => {
    const lines: string[] = []
    const log = pino({}, { write: (line: string) => void lines.push(line) })
    const office = await openOffice({ log, workbench: { ...plainWorkbench, make: async () => ({ kind: 'failed', code: 'glyphs', parts: ['字'] }) } })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', 'document']) await office.say(chat, text)
    await until(async () => (await office.store.jobs.depth()) === 0)
    expect(lines).toEqual([])
    await office.close()
  })

  it.each<readonly [string, () => ReturnType<Workbench['make']>]>([
    ['a crash', () => Promise.reject(new Error('crash'))],
    ['the end of the process that made it', () => Promise.resolve({ kind: 'failed', code: 'crash' })],
  ])('try once more after %s', async (_, fail) => {
    let made = 0
    const make: Workbench['make'] = (job) => (made++ === 0 ? fail() : plainWorkbench.make(job))
    const { office, replies } = await afterDocuments({ ...plainWorkbench, make }, ['document'])
    expect([made, replies.at(-1)?.includes('made')]).toEqual([2, true])
    await office.close()
  })

  it('run a few at a time, however many are asked for', async () => {
    let [now, most] = [0, 0]
    const make: Workbench['make'] = async (job) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 3))
      now--
      return plainWorkbench.make(job)
    }
    const { office, replies } = await afterDocuments(
      { ...plainWorkbench, make },
      Array.from({ length: 9 }, () => 'document'),
    )
    expect(most).toBe(2)
    expect(replies.filter((reply) => reply.includes('made'))).toHaveLength(9)
    await office.close()
  })

  it('are turned away at once where too many wait, the others made', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const make: Workbench['make'] = (job) => gate.then(() => plainWorkbench.make(job))
    const office = await openOffice({ workbench: { ...plainWorkbench, make }, most: 3 })
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    for (let asked = 0; asked < 8; asked++) await office.say(chat, 'document')
    const busy = async () => (await repliesIn(office, chat)).filter((reply) => reply.includes('failed busy')).length
    await until(async () => (await busy()) === 3)
    open()
    await until(async () => (await office.store.jobs.depth()) === 0)
    expect((await repliesIn(office, chat)).filter((reply) => reply.includes('made'))).toHaveLength(5)
    expect(await busy()).toBe(3)
    await office.close()
  })

  it('that were begun by a process that is gone run again, and bring one document', async () => {
    const office = await openOffice({ workbench: { ...plainWorkbench, make: () => new Promise(() => {}) } })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', 'document']) await office.say(chat, text)
    await until(async () => (await office.store.jobs.claim()) === null)
    const next = await openOffice({ store: { ...office.store, lease: () => ({ release: () => {} }) } })
    await until(async () => (await office.store.jobs.depth()) === 0)
    expect((await repliesIn(next, chat)).filter((reply) => reply.includes('made'))).toHaveLength(1)
    next.news.stop()
    office.news.stop()
    await next.jobs.stop()
  })

  it('read an uploaded file, and say so where it is gone', async () => {
    const office = await openOffice()
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    const file = await office.desk.keepFile(chat, 'a.doc', Buffer.from('?'))
    for (const id of [file, 'none' as FileId])
      await office.desk.serve({ ...textInput(chat, ''), act: { kind: 'file', file: id, name: 'a.doc', size: 1 } })
    await until(async () => (await office.store.jobs.depth()) === 0)
    const said = (await repliesIn(office, chat)).join(' ')
    expect(said).toContain('unreadable unknownType')
    expect(said).toContain('failed missing')
    await office.close()
  })
})

describe('pictures', () => {
  /** An office whose bench notes what it is asked for, in order, and makes nothing before it is let go on. */
  async function officeWith(draw: Workbench['draw'] = plainWorkbench.draw, most = 200) {
    const begun: string[] = []
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const workbench: Workbench = {
      ...plainWorkbench,
      make: async (job) => {
        begun.push('document')
        await gate
        return plainWorkbench.make(job)
      },
      draw: async (job) => {
        begun.push(...job.shows)
        await gate
        return draw(job)
      },
    }
    const office = await openOffice({ workbench, most })
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    const idle = () => until(async () => (await office.store.jobs.depth()) === 0)
    return { office, chat, begun, open, idle, replies: () => repliesIn(office, chat) }
  }

  it('are kept for their organ and come to the chat', async () => {
    const { office, chat, open, idle } = await officeWith()
    open()
    await office.say(chat, 'picture one')
    await idle()
    const files = (await office.desk.transcript(chat, 0)).flatMap(({ from }) =>
      from.kind === 'bot' && from.reply.file !== null ? [from.reply.file] : [],
    )
    expect(files.map(({ name }) => name)).toEqual(['one.png'])
    expect(await office.desk.file(chat, files[0]?.id ?? ('' as FileId))).toMatchObject({ bytes: new Uint8Array(Buffer.from('one')) })
    expect(await office.desk.file(await office.admit('tg:2', '乙局'), files[0]?.id ?? ('' as FileId))).toBeNull()
    await office.close()
  })

  it('are made one at a time, and documents before them', async () => {
    const { office, chat, begun, open, idle } = await officeWith()
    for (const text of ['picture one', 'picture two', 'document', 'picture three', 'document']) await office.say(chat, text)
    await until(() => begun.length === 2)
    expect(begun).toEqual(['one', 'document'])
    open()
    await idle()
    expect(begun).toEqual(['one', 'document', 'document', 'two', 'three'])
    await office.close()
  })

  it.each<readonly [string, Workbench['draw']]>([
    ['the workbench gives a reason', async () => ({ kind: 'failed', code: 'glyphs', parts: ['㛃'] })],
    ['it crashes twice', () => Promise.reject(new Error('crash'))],
  ])('that can not be made are missing without a word where %s', async (_, draw) => {
    const { office, chat, open, idle, replies } = await officeWith(draw)
    open()
    const before = (await replies()).length
    await office.say(chat, 'picture one')
    await idle()
    expect(await replies()).toHaveLength(before + 1)
    await office.close()
  })

  it('are not made of figures that stand no more', async () => {
    const { office, chat, begun, open, idle } = await officeWith()
    for (const text of ['document', 'document']) await office.say(chat, text)
    await until(() => begun.length === 2)
    await office.say(chat, 'table')
    await office.say(chat, '5')
    open()
    await idle()
    expect(begun).toEqual(['document', 'document'])
    await office.say(chat, 'table')
    await idle()
    expect(begun).toEqual(['document', 'document', 'table'])
    await office.close()
  })

  it('give way where too many jobs wait, and nobody is told', async () => {
    const { office, chat, begun, open, idle, replies } = await officeWith(undefined, 2)
    for (const text of ['document', 'document']) await office.say(chat, text)
    await until(() => begun.length === 2)
    for (const text of ['picture one', 'picture two', 'document', 'document']) await office.say(chat, text)
    await until(async () => (await office.store.jobs.depth()) === 4)
    open()
    await idle()
    expect(begun).toEqual(['document', 'document', 'document', 'document'])
    expect((await replies()).filter((reply) => reply.includes('failed'))).toEqual([])
    await office.close()
  })
})
