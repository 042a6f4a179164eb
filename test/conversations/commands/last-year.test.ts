import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { figureOf, openRoom, type Room, roomAt } from '../talk-to.ts'

/** Of 2022: two requests went on into 2023. */
const LAST = {
  agency: '某某区民政局',
  year: 2022,
  proactive: { licensingDecisions: 27, penaltyDecisions: 4, coercionDecisions: 0, normativeDocuments: { issued: 0, repealed: 0, inForce: 2 } },
  requests: {
    received: { naturalPerson: 6, business: 2, researchInstitution: 0, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: 8 },
    refusedStateSecret: { total: 1 },
    refusedForbiddenByLaw: { total: 1 },
    refusedSecurityAndStability: { total: 0 },
    refusedThirdPartyRights: { total: 0 },
    refusedInternalAffairs: { total: 2 },
    refusedProcessInformation: { total: 0 },
    refusedEnforcementFiles: { total: 0 },
    refusedAdministrativeQuery: { total: 0 },
    carriedForward: { naturalPerson: 2, business: 0, researchInstitution: 0, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: 2 },
  },
}

function withLast(): Room {
  const room = roomAt('lastYear')
  room.read(LAST, '2022年报.json')
  return room
}

describe('last year', () => {
  it('is taken from a report file, and the way back leads to it', () => {
    const room = roomAt('lastYear')
    const heard = room.read(LAST, '2022年报.json')
    expectWords(heard, '读好了 2022 年的年报（2022年报.json）', 'Read the report for 2022 (2022年报.json)')
    expect([room.ask()?.step, room.organ().years]).toEqual(['situation', [{ year: 2022, source: '2022年报.json' }]])
    room.say('返回')
    expect(room.ask()?.step).toBe('lastYear')
  })

  it('is taken from pasted tables', () => {
    const room = roomAt('lastYear')
    const heard = room.say('行政许可\t27\n行政处罚\t4\n行政强制\t0')
    expectWords(heard, '粘贴的表格', 'pasted tables')
    expect(room.organ().years).toEqual([{ year: 2022, source: 'paste' }])
  })

  it('can come in at any time, the question stands again', () => {
    const room = roomAt('requests.received')
    room.read(LAST)
    expect(room.ask()?.step).toBe('requests.received')
    expectWords(room.say('去年许可'), '27 件', '27')
  })

  it('can be looked at and replaced by its command, which comes back', () => {
    const room = withLast()
    room.tap('done')
    expectWords(room.say('/last'), '2022 年的数据已经有了（来自 2022年报.json）', 'Figures for 2022 are there already')
    room.read({ ...LAST, proactive: { licensingDecisions: 28 } }, '新的.json')
    expect(room.ask()?.step).toBe('proactive')
    expectWords(room.say('去年许可'), '28 件（来自 新的.json）', '28 (from 新的.json)')
  })

  it('an earlier year is kept for looking up, and last year is still asked', () => {
    const room = roomAt('lastYear')
    expectWords(room.read({ ...LAST, year: 2021 }), '存好了 2021 年的年报', 'Stored the report for 2021')
    expect(room.ask()?.step).toBe('lastYear')
  })

  it('a report of the 2019 edition can be last year', () => {
    const room = openRoom('2022-01-05')
    room.say('/start')
    for (const said of ['某某区民政局', '县级部门', '2021']) room.say(said)
    const heard = room.read({ agency: '某某区民政局', year: 2020, edition: '2019', proactive: { licensingDecisions: 12 } })
    expect(heard.keys).toContain('noted-last-year')
    expectWords(room.say('去年行政许可'), '12 件', '12')
  })
})

describe('a question about last year', () => {
  it.each([
    ['去年许可', '：27 件（来自 2022年报.json）', '27 (from 2022年报.json)'],
    ['许可去年是多少？', '2022 年行政许可·本年处理决定数量：27 件', '27'],
    ['去年不予公开多少件', '共 4 件', '4'],
    ["last year's licensing", '2022 年行政许可·本年处理决定数量：27 件', '27'],
  ])('%s is answered mid-question, and the question stands again', (said, chinese, english) => {
    const room = withLast()
    room.tap('done')
    const before = room.draft()
    expectWords(room.say(said), chinese, english)
    expect([room.ask()?.step, room.draft()]).toEqual(['proactive', before])
  })

  it.each([
    ['去年宇宙飞船多少件', '没看懂', 'answer-unknown-words'],
    ['去年商业企业有多少', '您要查哪一项', 'answer-ambiguous'],
    ['去年行政事业性收费', '2022 年', 'answer-unknown-blank'],
  ])('%s says what is missing', (said, chinese, key) => {
    const heard = withLast().say(said)
    expect([heard.keys[0], heard.words['zh-CN'].includes(chinese)]).toEqual([key, true])
  })
})

describe('same as last year', () => {
  it('takes the figures of the same cells, for one or for all that is asked', () => {
    const room = withLast()
    room.tap('done')
    room.say('许可同去年')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(27)
    room.say('规范性文件制发0，废止0，有效2，强制0，收费0，其余同去年')
    expect(figureOf(room, 'proactive.penaltyDecisions')).toBe(4)
    expect(room.ask()?.step).toBe('requests.received')
    expectWords(room.say('同去年'), '本年新收（总计） 8 件', '8')
  })

  it('of what was carried over means what last year carried forward, one tap for the whole row', () => {
    const room = withLast()
    room.tap('done')
    room.say('0 0 2 1 1 0 0')
    room.say('10')
    room.say('全部为自然人')
    const row = () => ['total', 'naturalPerson', 'business'].map((column) => figureOf(room, `requests.carriedOver.${column}`))
    expect(room.ask()?.step).toBe('requests.carriedOver')
    expect(room.ask()?.choices[0]?.label.key).toBe('button-carried')
    room.tap('button-carried')
    expect(row()).toEqual([2, 2, 0])
    room.say('撤销')
    room.say('同去年')
    expect(row()[0]).toBe(2)
  })
})
