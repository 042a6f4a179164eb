import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../../src/readers/report.ts'
import { openWorkplace } from '../../cli/workplace.ts'
import { roomAt } from '../../conversations/talk-to.ts'

const bytesOf = (kind: string) => readFileSync(new URL(`report.${kind}`, import.meta.url))
const WORDS = {
  protected: { 'zh-CN': ['有密码保护', '去掉密码后另存一份再发'], en: ['has a password', 'save a copy without it'] },
  archive: { 'zh-CN': ['是压缩包', '请先解压'], en: ['is an archive', 'Unpack it'] },
} as const

describe.each([
  ['docx', 'protected'],
  ['doc', 'protected'],
  ['xlsx', 'protected'],
  ['xls', 'protected'],
  ['pdf', 'protected'],
  ['zip', 'archive'],
] as const)('a %s with a password', (kind, code) => {
  const name = `去年年报.${kind}`

  test('is told from one that is broken or empty', async () => {
    expect(await readReport(bytesOf(kind), name)).toEqual({ kind: 'unreadable', code, params: { file: name } })
  })

  test('is answered in the chat with its name and what to do, and the question stands again', async () => {
    const room = roomAt('lastYear')
    const job = { kind: 'read', chat: room.chat().id, file: 'f' as never, name, purpose: '' } as const
    const reading = await readReport(bytesOf(kind), name)
    if (reading.kind === 'report') throw new Error('it was read')
    const { words } = room.act({ kind: 'read', job, reading })
    for (const [language, said] of Object.entries(WORDS[code]))
      for (const one of [name, ...said]) expect(words[language as keyof typeof words]).toContain(one)
    expect(room.ask()?.step).toBe('lastYear')
  })

  test('is named by the command read, which ends with 2', async () => {
    const { put, run } = openWorkplace({ LANG: 'zh_CN.UTF-8' })
    const { code: ended, out, err } = await run('read', put(name, bytesOf(kind)))
    expect([ended, out]).toEqual([2, ''])
    for (const one of [name, ...WORDS[code]['zh-CN']]) expect(err).toContain(one)
  })
})
