import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openWorkplace, reportFile } from './workplace.ts'

const SHARED = new URL('../../../shared/reports/', import.meta.url)

function office() {
  const workplace = openWorkplace()
  const files = [2021, 2022].map((year) =>
    workplace.put(
      `${year}.json`,
      reportFile(
        { 'proactive.licensingDecisions': year - 2000, 'proactive.feesCollected': (year - 2000) * 1_500_000, 'requests.received.total': null },
        { year },
      ),
    ),
  )
  const ask = async (question: string, ...more: readonly string[]) => {
    const { code, out } = await workplace.run('ask', question, ...files, '--json', ...more)
    return { code, answer: JSON.parse(out) }
  }
  return { ...workplace, files, ask }
}

describe('ask', () => {
  test('gives the figure with its unit, cells and year', async () => {
    const { ask } = office()
    expect(await ask('去年行政许可多少件')).toEqual({
      code: 0,
      answer: { kind: 'figure', value: 22, unit: '件', cells: ['proactive.licensingDecisions'], years: [2022], candidates: [] },
    })
  })

  test('prints amounts in the unit of the form', async () => {
    const { ask } = office()
    expect((await ask('前年收费多少万元')).answer).toMatchObject({ value: 31.5, unit: '万元', years: [2021] })
  })

  test('takes the newer minus the older, and lists in the order of years', async () => {
    const { ask } = office()
    expect((await ask('去年和前年相比许可差多少')).answer).toMatchObject({ value: 1, years: [2021, 2022] })
    expect((await ask('历年行政许可')).answer).toMatchObject({ value: [21, 22], years: [2021, 2022] })
  })

  test('fills in a blank that the totals imply', async () => {
    const { ask } = office()
    expect((await ask('去年新收多少')).answer).toMatchObject({ kind: 'figure', value: 3 })
  })

  test('counts years from --year', async () => {
    const { ask } = office()
    expect((await ask('今年许可多少', '--year', '2022')).answer).toMatchObject({ value: 22, years: [2022] })
    expect((await ask('今年许可多少')).answer).toMatchObject({ kind: 'unknown', value: null })
  })

  test('gives no value where two readings remain or nothing fits', async () => {
    const { ask } = office()
    const { answer } = await ask('去年规范性文件多少')
    expect(answer).toMatchObject({ kind: 'ambiguous', value: null, candidates: [{ cells: ['proactive.normativeDocuments.issued'] }, {}, {}] })
    expect((await ask('去年罚款多少钱')).answer).toMatchObject({ kind: 'unknown', value: null })
  })

  test('tells a person the figure, its label, year and file', async () => {
    const { run, files } = office()
    const { out } = await run('ask', '去年行政许可多少件', ...files, '--lang', 'zh-CN')
    expect(out).toBe('2022 年行政许可·本年处理决定数量：22 件（来自 2022.json）。\n')
  })

  test.for([
    ['去年规范性文件多少', '请把名称写全一点'],
    ['2019年新收多少', '也列在命令里'],
    ['去年行攻许可多少', '请照名称再问一次'],
  ] as const)('speaks of no buttons, of which there are none: %s', async ([question, says]) => {
    const { run, files } = office()
    const { out } = await run('ask', question, ...files, '--lang', 'zh-CN')
    expect(out).toContain(says)
    expect(out).not.toMatch(/点一下|发给我/u)
  })

  test('answers from the readable files and ends with 1', async () => {
    const { run, files, put } = office()
    const { code, out } = await run('ask', '去年许可', ...files, put('broken.json', '{'), '--json')
    expect({ code, value: JSON.parse(out).value }).toEqual({ code: 1, value: 22 })
    expect((await run('ask', '去年许可', put('broken.json', '{'))).code).toBe(2)
    expect((await run('ask', '去年许可')).code).toBe(2)
    expect((await run('ask', '去年许可', ...files, '--year', 'soon')).code).toBe(2)
  })

  test.skipIf(!existsSync(SHARED))('answers about published reports', async () => {
    const { run } = openWorkplace()
    const files = ['pingtan-2021.json', 'pingtan-2022.json'].map((name) => new URL(name, SHARED).pathname)
    const { out } = await run('ask', '去年不予公开多少件', ...files, '--json')
    expect(JSON.parse(out)).toMatchObject({ kind: 'figure', years: [2022], cells: { length: 8 } })
  })
})
