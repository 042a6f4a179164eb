import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openWorkplace, reportFile } from './workplace.ts'

async function checked(run: ReturnType<typeof openWorkplace>['run'], ...argv: readonly string[]) {
  const { code, out } = await run('check', '--json', ...argv)
  return { code, members: JSON.parse(out) }
}

describe('check', () => {
  test('has nothing to object to a report that is complete and balanced', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile())
    expect(await checked(run, file)).toEqual({
      code: 0,
      members: [{ file, agency: '某某县民政局', year: 2023, findings: [], diagnoses: [], doubts: [] }],
    })
  })

  test.for([
    [1999, 'before any form'],
    [new Date().getFullYear(), 'has not ended'],
    [2031, 'has not ended'],
  ] as const)('of %i doubts the year beside its findings', async ([year, words]) => {
    const { put, run } = openWorkplace()
    const { code, err } = await run('check', put('a.json', reportFile({}, { year })))
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(words) })
  })

  test('tells what a sum should be, names the wrong cell and ends with 1', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile({ 'disputes.review.upheld': 2, 'disputes.review.total': 3 }))
    const { code, members } = await checked(run, file)
    expect(code).toBe(1)
    expect(members[0].findings).toEqual([
      expect.objectContaining({ rule: 'disputes.total', severity: 'error', expected: 2, actual: 3, difference: 1 }),
    ])
    expect(members[0].findings[0]).not.toHaveProperty('fingerprint')
    expect(members[0].diagnoses[0].repairs).toContainEqual({
      changes: [{ cell: 'disputes.review.total', from: 3, to: 2 }],
      cause: expect.any(String),
    })
  })

  test('judges an amount below 0 instead of refusing the file', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile().replace('"feesCollected":0', '"feesCollected":-7730.28'))
    const { members } = await checked(run, file)
    expect(members[0].findings).toEqual([expect.objectContaining({ rule: 'value.count', cells: ['proactive.feesCollected'] })])
  })

  test('names what is printed in a cell and is no figure', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile().replace('"licensingDecisions":31', '"licensingDecisions":"o1"'))
    const { code, out } = await run('check', file)
    expect(code).toBe(1)
    expect(out).toMatch(/\[error\] .*(?:icens|许可)/u)
  })

  test('finds one error for each blank cell, and one line for all of them where a person reads', async () => {
    const { put, run } = openWorkplace()
    const file = put('a.json', reportFile({ 'proactive.licensingDecisions': null, 'proactive.penaltyDecisions': null }))
    const { code, members } = await checked(run, file)
    expect({ code, rules: members[0].findings.map(({ rule }: { rule: string }) => rule) }).toEqual({
      code: 1,
      rules: ['completeness', 'completeness'],
    })
    expect((await run('check', file)).out).toMatch(/\[error\] 2 blank: .+\n/)
  })

  test('compares with last year, and lets warnings stand', async () => {
    const { put, run } = openWorkplace()
    const last = put('2022.json', reportFile({ 'proactive.normativeDocuments.inForce': 5 }, { year: 2022 }))
    const { code, members } = await checked(run, put('2023.json', reportFile()), '--last', last)
    expect({ code, rules: members[0].findings.map(({ rule }: { rule: string }) => rule) }).toEqual({ code: 0, rules: ['proactive.continuity'] })
  })

  test('sets what the text says against the table', async () => {
    const { put, run } = openWorkplace()
    const told = JSON.stringify({
      narrative: { overview: '全年新收政府信息公开申请30件。', problemsAndImprovements: '人手少。来年添一人。', otherMatters: '未收取信息处理费。' },
    })
    const file = put('a.json', `${reportFile().slice(0, -1)},${told.slice(1)}`)
    const { code, members } = await checked(run, file)
    expect({ code, findings: members[0].findings }).toMatchObject({
      code: 0,
      findings: [{ rule: 'narrative.figure', cells: ['requests.received.total'], expected: 3, actual: 30, params: { stated: '30件' } }],
    })
    expect((await run('check', file)).out).toContain('“全年新收政府信息公开申请30件。”')
  })

  test('tells that a document is signed by another organ than its title names', async () => {
    const { put, path, run } = openWorkplace()
    await run('render', put('a.json', reportFile()), '--to', 'txt', '-o', path('a.txt'))
    const signed = (name: string) => put('b.txt', `${readFileSync(path('a.txt'), 'utf8')}\n${name}\n2024年1月12日\n`)
    const namesIn = async (file: string) =>
      (await checked(run, file)).members[0].findings.map(({ rule }: { rule: string }) => rule).filter((rule: string) => rule === 'organ.name')
    expect(await namesIn(signed('某某县财政局'))).toEqual(['organ.name'])
    expect(await namesIn(signed('某某县民政局办公室'))).toEqual([])
  })

  test('says that --last is another year and checks without it', async () => {
    const { put, run } = openWorkplace()
    const last = put('2020.json', reportFile({ 'proactive.normativeDocuments.inForce': 5 }, { year: 2021 }))
    const { code, err } = await run('check', put('2023.json', reportFile()), '--last', last)
    expect(code).toBe(0)
    expect(err).toContain('--last is the report of 2021')
  })

  test('goes through folders in order of names, and past a file that it cannot read', async () => {
    const { put, path, run } = openWorkplace()
    put('all/b.json', reportFile())
    put('all/a.json', '{"agency": 3}')
    put('all/sub/c.json', reportFile())
    put('all/.hidden', 'x')
    put('all/~$a.docx', 'x')
    const { code, members } = await checked(run, path('all'))
    expect(code).toBe(1)
    expect(members.map(({ file, error }: { file: string; error?: string }) => [file, typeof error])).toEqual([
      [path('all/a.json'), 'string'],
      [path('all/b.json'), 'undefined'],
      [path('all/sub/c.json'), 'undefined'],
    ])
  })

  test.for([
    ['a missing file', (workplace: ReturnType<typeof openWorkplace>) => workplace.path('nothing.json')],
    ['an empty file', ({ put }: ReturnType<typeof openWorkplace>) => put('empty.json', '')],
    ['an unknown key', ({ put }: ReturnType<typeof openWorkplace>) => put('odd.json', reportFile().replace('"agency"', '"office":1,"agency"'))],
  ] as const)('ends with 2 where all that there is is %s', async ([, make]) => {
    const workplace = openWorkplace()
    const { code, members } = await checked(workplace.run, make(workplace))
    expect({ code, errors: members.map(({ error }: { error: unknown }) => typeof error) }).toEqual({ code: 2, errors: ['string'] })
  })
})
