import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openWorkplace, reportFile } from './workplace.ts'

function office() {
  const workplace = openWorkplace()
  const files = [2021, 2022].map((year) =>
    workplace.put(`${year}.json`, reportFile({ 'proactive.licensingDecisions': 3 * (year - 2019), 'proactive.feesCollected': 12_345_678 }, { year })),
  )
  const compare = (format: string, ...more: readonly string[]) =>
    workplace.run('compare', ...files, '--to', format, '-o', workplace.path(`out.${format}`), ...more)
  return { ...workplace, files, compare, made: (format: string) => new Uint8Array(readFileSync(workplace.path(`out.${format}`))) }
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('compare', () => {
  test('tells programs each figure in its unit, with difference, growth and share', async () => {
    const { compare, made } = office()
    expect((await compare('json')).code).toBe(0)
    const { years, rows, changes } = JSON.parse(textOf(made('json')))
    expect(years.map(({ year }: { year: number }) => year)).toEqual([2021, 2022])
    expect(rows).toContainEqual(
      expect.objectContaining({ cells: ['proactive.licensingDecisions'], unit: '件', figures: [6, 9], difference: 3, growth: 0.5 }),
    )
    expect(rows).toContainEqual(
      expect.objectContaining({ cells: ['proactive.feesCollected'], unit: '万元', figures: [12.345678, 12.345678], difference: 0 }),
    )
    expect(changes).toHaveLength(1)
  })

  test('writes tables that people read', async () => {
    const { compare, made } = office()
    await compare('txt')
    expect(textOf(made('txt'))).toContain('行政许可·本年处理决定数量\t6\t9\t+3\t+50%\t—')
    await compare('html')
    expect(textOf(made('html'))).toMatch(/<table[\s\S]*行政许可·本年处理决定数量[\s\S]*\+50%/u)
  })

  test.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/worksheets/sheet2.xml'],
  ])('writes %s', async (format, part) => {
    const { compare, made } = office()
    expect((await compare(format)).code).toBe(0)
    expect(Object.keys(unzipSync(made(format)))).toContain(part)
  })

  test('draws a picture', async () => {
    const { compare, made } = office()
    expect((await compare('png')).code).toBe(0)
    expect([...made('png').slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')])
  })

  test('wants two years, and overwrites nothing', async () => {
    const { run, files, path, compare } = office()
    const [file = ''] = files
    expect(await run('compare', file, '--to', 'txt', '-o', path('one.txt'))).toMatchObject({ code: 2, err: expect.stringContaining('two years') })
    await compare('txt')
    expect((await compare('txt')).code).toBe(2)
    expect((await compare('txt', '--force')).code).toBe(0)
  })

  test('goes on without a file that can not be read, and says so', async () => {
    const { run, files, path, put } = office()
    const { code, err } = await run('compare', ...files, put('broken.json', '{'), '--to', 'txt', '-o', path('out.txt'))
    expect({ code, told: err.includes('broken.json') }).toEqual({ code: 1, told: true })
  })
})
