import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { COMPARISON_FORMATS } from '../../src/documents/comparison.ts'
import { TARGETS } from '../../src/readers/proof.ts'

const MAKER = fileURLToPath(new URL('./made-elsewhere.ts', import.meta.url))

/** Every document as another computer makes it, by its SHA-256. */
async function madeWhere(day: string, zone: string, locale: string): Promise<Readonly<Record<string, string>>> {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', import.meta.resolve('tsx'), MAKER, day], { env })
  return JSON.parse(stdout)
}

const PLACES = [
  ['2024-01-12T10:00:00Z', 'Asia/Shanghai', 'zh_CN.UTF-8'],
  ['2031-07-30T23:59:59Z', 'America/New_York', 'de_DE.UTF-8'],
  ['1999-12-31T11:59:59Z', 'Pacific/Kiritimati', 'tr_TR.UTF-8'],
] as const

describe('documents of the same report', { timeout: 300_000 }, () => {
  test('are the same bytes on another day, in another time zone and in another language', async () => {
    const [here = {}, ...elsewhere] = await Promise.all(PLACES.map(([day, zone, locale]) => madeWhere(day, zone, locale)))
    expect(Object.keys(here)).toEqual(
      expect.arrayContaining([...TARGETS, ...COMPARISON_FORMATS.map((format) => `comparison as ${format}`), 'picture 6']),
    )
    expect(elsewhere).toEqual([here, here])
  })
})
