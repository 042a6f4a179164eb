import { describe, expect, test } from 'vitest'
import { openWorkplace } from './workplace.ts'

const COMMANDS = ['check', 'read', 'render', 'rehearse', 'ask', 'compare', 'invite', 'serve', 'export', 'import', 'backup']

const misuse: readonly (readonly [argv: readonly string[], says: string])[] = [
  [[], 'Usage: tianbao COMMAND'],
  [['frobnicate'], 'There is no command "frobnicate"'],
  [['constructor'], 'There is no command "constructor"'],
  [['compare', 'a.json', '--to', 'odt', '-o', 'out'], 'no format "odt". Use: docx'],
  [['check'], 'Name a file'],
  [['check', '--frob', 'a.json'], 'There is no option --frob'],
  [['check', '--json=yes', 'a.json'], '--json takes no value'],
  [['check', '--last'], '--last needs a value'],
  [['check', '--last', '--json', 'a.json'], '--last needs a value'],
  [['check', '--json', '--json', 'a.json'], '--json may be given once'],
  [['read', 'a.json', 'b.json'], '"b.json" is too much'],
  [['render', 'a.json', '-o', 'out.docx'], '--to is missing'],
  [['render', 'a.json', '--to', 'docx'], '-o is missing'],
  [['render', 'a.json', '--to', 'odt', '-o', 'out.odt'], 'no format "odt". Use: docx'],
  [['export', '--year', '23'], '"23" is no year'],
  [['backup'], '-o is missing'],
  [['--lang', 'fr', 'check', 'a.json'], 'There is no language "fr"'],
]

describe('the command line', () => {
  test.for(misuse)('takes %j for misuse and says why', async ([argv, says]) => {
    const { code, out, err } = await openWorkplace().run(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })

  test.for(COMMANDS)('explains %s in both languages', async (command) => {
    const { run } = openWorkplace()
    const english = await run(command, '--help')
    const chinese = await run(command, '-h', '--lang', 'zh-CN')
    expect([english.code, chinese.code]).toEqual([0, 0])
    expect(english.out).toContain(`Usage: tianbao ${command}`)
    expect(chinese.out).toContain(`用法：tianbao ${command}`)
  })

  test('lists every command in its help', async () => {
    const { code, out } = await openWorkplace().run('--help')
    expect(code).toBe(0)
    expect(COMMANDS.filter((command) => !out.includes(`\n  ${command} `))).toEqual([])
  })

  test.for([
    [{ LANG: 'zh_CN.UTF-8' }, '没有“x”这个命令'],
    [{ LANG: 'C.UTF-8' }, '没有“x”这个命令'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'There is no command "x"'],
  ] as const)('speaks the language of %o', async ([env, says]) => {
    expect((await openWorkplace(env).run('x')).err).toContain(says)
  })

  test('takes what follows -- for files, whatever it looks like', async () => {
    const { code, err, out } = await openWorkplace().run('check', '--json', '--', '--help')
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(JSON.parse(out)).toEqual([{ file: '--help', error: 'there is no such file or folder.' }])
  })
})
