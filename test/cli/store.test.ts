import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { openWorkplace, reportFile } from './workplace.ts'

const PUBLIC = { PUBLIC_URL: 'https://baogao.example.gov.cn' }

describe('the store from the command line', () => {
  test('gives out a year as it was taken in', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile({ 'proactive.penaltyDecisions': 7 }))
    expect((await run('import', file)).code).toBe(0)
    const { code, out } = await run('export', '--organ', '某某县民政局', '--year', '2023')
    expect({ code, report: JSON.parse(out) }).toEqual({ code: 0, report: JSON.parse(reportFile({ 'proactive.penaltyDecisions': 7 })) })
  })

  test('gives out the newest year of the only organ where nothing is named', async () => {
    const { put, path, run } = openWorkplace()
    for (const year of [2023, 2022]) await run('import', put(`${year}.json`, reportFile({}, { year })))
    expect((await run('export', '-o', path('out.json'))).code).toBe(0)
    expect(JSON.parse((await run('read', path('out.json'))).out).report.year).toBe(2023)
  })

  test('asks which organ, and says which years there are', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile())
    await run('import', file)
    await run('import', file, '--organ', '某某县财政局')
    expect((await run('export')).err).toContain('某某县民政局, 某某县财政局')
    expect((await run('export', '--organ', '某某县教育局')).err).toContain('has no "某某县教育局"')
    expect((await run('export', '--organ', '某某县财政局', '--year', '2019')).err).toContain('It has: 2023')
  })

  test('has no place in a file or below one, which is said with the setting', async () => {
    const { put, run } = openWorkplace({ DATA_DIR: fileURLToPath(new URL('../../LICENSE/data', import.meta.url)) })
    const { code, err } = await run('import', put('a.json', reportFile()))
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/DATA_DIR: ".*data" is a file or lies below one/u) })
  })

  test.skipIf(!existsSync('/proc/self'))('has no place where no folder can be made, which is said with all else that is wrong', async () => {
    const { put, run } = openWorkplace({ DATA_DIR: '/proc/nope/data', PORT: 'x' })
    for (const argv of [['serve'], ['invite'], ['import', put('a.json', reportFile())]]) {
      const { code, err } = await run(...argv)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/DATA_DIR: nothing can be written in "\/proc\/nope\/data"/u) })
      expect(err).toContain('PORT')
    }
    expect((await run('export')).err).not.toContain('DATA_DIR: nothing')
  })

  test('is backed up to a store that opens', async () => {
    const { put, path, run } = openWorkplace()
    await run('import', put('a.json', reportFile()))
    expect((await run('backup', '-o', path('copy.db'))).code).toBe(0)
    const copy = openSqliteStore({ path: path('copy.db'), now: Date.now })
    expect(copy.archive.organs().map(({ name, years }) => [name, years.map(({ year }) => year)])).toEqual([['某某县民政局', [2023]]])
    copy.close()
    expect((await run('backup', '-o', path('copy.db'))).code).toBe(2)
    expect((await run('backup', '-o', path('copy.db'), '--force')).code).toBe(0)
  })

  test.for([['export'], ['backup', '-o', 'copy.db']])('is not founded by %j', async (argv) => {
    const { path, run } = openWorkplace()
    expect((await run(...argv)).code).toBe(2)
    expect(existsSync(path('data'))).toBe(false)
  })

  test('invites by a code that works once', async () => {
    const { path, run } = openWorkplace(PUBLIC)
    const { code, out } = await run('invite', '--organ', '某某县民政局', '--json')
    const invitation = JSON.parse(out)
    expect(code).toBe(0)
    expect(invitation).toEqual({
      code: expect.stringMatching(/^[\w-]{20,}$/),
      web: `https://baogao.example.gov.cn/enter/${invitation.code}`,
      telegram: `/start ${invitation.code}`,
    })
    expect((await run('invite')).out).toMatch(/Code: [\w-]{20,}\n/)
    expect(existsSync(path('data/tianbao.db'))).toBe(true)
  })

  test('is refused with all that is wrong with the settings', async () => {
    const { code, err } = await openWorkplace({ PORT: 'x', WEBHOOK_URL: 'https://example.org', LOG_LEVEL: 'loud' }).run('serve')
    expect(code).toBe(2)
    for (const setting of ['PORT', 'LOG_LEVEL', 'BOT_TOKEN', 'WEBHOOK_SECRET']) expect(err).toContain(setting)
  })

  test('is refused where the file is something else', async () => {
    const { put, run } = openWorkplace()
    put('data/tianbao.db', 'this is no database, whatever its name says'.repeat(100))
    const { code, err } = await run('export')
    expect(code).toBe(2)
    expect(err).toContain('is no store of this program')
  })
})
