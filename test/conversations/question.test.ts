import { describe, expect, it } from 'vitest'
import answers from '../cases/answers.json' with { type: 'json' }
import { expectWords } from './expectations.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

const buttons = (room: Room) => (room.ask()?.choices ?? []).map(({ label }) => label.key)
const again = (room: Room) => room.say('进度')

const LAST = {
  agency: '某某区民政局',
  year: 2022,
  requests: {
    received: { naturalPerson: 6, business: 2, researchInstitution: 0, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: 8 },
    carriedForward: { naturalPerson: 2, business: 0, researchInstitution: 0, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: 2 },
  },
}

describe('a question shows', () => {
  it('where we are: the section, which question of it, and how much of the form is done', () => {
    expectWords(again(roomAt('requests.applicants')), '三、收到和处理政府信息公开申请情况 2/7 · 全表 6%', '2/7 · whole form 6%')
  })

  it("last year's figure and the button to take it", () => {
    const room = roomAt('requests.received')
    room.read(LAST)
    expectWords(again(room), '2022 年：本年新收（总计） 8 件', '2022: requests received')
    expect(buttons(room)).toEqual(['button-zero', 'button-same', 'button-guide', 'button-skip'])
    room.tap('button-same')
    expect(figureOf(room, 'requests.received.total')).toBe(8)
  })

  it('the whole that is to be split, and the button that gives it all to the first', () => {
    const room = roomAt('requests.applicants')
    expectWords(again(room), '这 15 件新收的申请，分别来自哪类申请人', 'Requests received: 15')
    expect(buttons(room)).toEqual(['button-all-first', 'button-guide', 'button-skip'])
    room.tap('button-all-first')
    expect(['naturalPerson', 'business'].map((kind) => figureOf(room, `requests.received.${kind}`))).toEqual([15, 0])
  })

  it('what is still to be accounted for after a part of it was given, and the button for the rest', () => {
    const room = roomAt('requests.applicants')
    expectWords(room.say('自然人12'), '还有 3 件没有着落', '3 still to be accounted for')
    expect(room.ask()?.cells).not.toContain('requests.received.naturalPerson')
    room.say('法律服务机构1')
    expectWords(again(room), '还有 2 件没有着落', '2 still to be accounted for')
  })

  it('the rest zero where part of a line is given and the rest may be 0', () => {
    const room = roomAt('proactive')
    room.say('许可31，处罚3')
    expect(buttons(room)[0]).toBe('button-rest-zero')
    expectWords(room.tap('button-rest-zero'), '5 项都是 0', 'all 5 are 0')
    expect([figureOf(room, 'proactive.licensingDecisions'), figureOf(room, 'proactive.coercionDecisions')]).toEqual([31, 0])
  })

  it('the range that the balances leave', () => {
    const room = roomAt('requests.outcomes')
    room.act({ kind: 'cell', cell: 'requests.granted.naturalPerson' })
    expectWords(again(room), '可以填 0 到 12', '0 to 12 is possible')
  })

  it('the tighter ranges among several figures', () => {
    const room = roomAt('requests.outcomes')
    room.say('予以公开13，信访举报投诉1，其余为零')
    expectWords(again(room), '按别处的数，这几项有范围：予以公开 1 到 3、不予处理·信访举报投诉 0 到 1', 'these are bounded')
  })

  it('what stands already, and for how many applicants the outcomes are asked', () => {
    const room = roomAt('requests.outcomes.business')
    expectWords(again(room), '商业企业的 3 件，各种结果各多少件', 'Businesses (3)')
  })

  it('the figure as it was, and a button for it, where it was opened again', () => {
    const room = roomAt('requests.outcomes')
    room.say('予以公开13，信访举报投诉9，其余为零')
    expectWords(room.tap('button-reopen-cell'), '已重新打开，请再填：上年结转（总计）', 'To be filled in again')
    expect([room.ask()?.step, buttons(room)[0], figureOf(room, 'requests.carriedOver.total')]).toEqual([
      'requests.carriedOver',
      'button-as-before',
      0,
    ])
    room.say('7')
    expect([figureOf(room, 'requests.carriedOver.total'), room.ask()?.step]).toEqual([7, 'requests.carriedOverApplicants'])
  })
})

describe('an answer of a clerk in a hurry', () => {
  it.each(answers)('at $at, $say, is taken at once', ({ at, say, states }) => {
    const room = roomAt(at)
    room.say(say)
    expect(room.ask()?.step).not.toBe('understood')
    for (const [cell, value] of Object.entries(states)) expect([cell, figureOf(room, cell)]).toEqual([cell, value])
  })
})

describe('related figures', () => {
  it.each([
    ['1 0 3 31 3 0 1.5', 'in the order asked'],
    ['１　０　３　３１　３　０　１．５', 'with full-width digits'],
    ['一 零 三 三十一 三 零 1.5万元', 'in words'],
    ['处罚3，许可31，制发1，有效3，收费1.5，其余为零', 'by name in any order, the rest 0'],
    ['制发1\n有效3\n许可31\n处罚3\n收费15000元\n其余为零', 'one a line'],
    ['许可 31件、处罚 3件、制发 1件、现行有效 3件、收费 1.5万元，其他都是0', 'with units'],
  ])('%s are taken %s', (said) => {
    const room = roomAt('proactive')
    room.say(said)
    if (room.ask()?.step === 'understood') room.tap('yes')
    const cells = [
      'normativeDocuments.issued',
      'normativeDocuments.repealed',
      'normativeDocuments.inForce',
      'licensingDecisions',
      'penaltyDecisions',
      'coercionDecisions',
      'feesCollected',
    ]
    expect(cells.map((cell) => figureOf(room, `proactive.${cell}`))).toEqual([1, 0, 3, 31, 3, 0, 1_500_000])
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('are taken one by one, the question shrinking', () => {
    const room = roomAt('proactive')
    for (const said of ['许可31', '处罚3', '强制0', '收费1.5', '制发1', '废止0', '有效3']) room.say(said)
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('其余为零 fills only the rest of the question on the screen, never what is given or what is asked later', () => {
    const room = roomAt('proactive')
    room.say('许可31')
    room.say('处罚3，其余为零')
    expect([figureOf(room, 'proactive.licensingDecisions'), figureOf(room, 'proactive.coercionDecisions')]).toEqual([31, 0])
    expect(room.draft()?.entries.size).toBe(10)
    expect(figureOf(room, 'requests.received.total')).toBeNull()
  })

  it('其余为零 without a question says that it is not clear what the rest is', () => {
    const room = roomAt('review')
    const before = room.draft()
    expectWords(room.say('其余为零'), '“其余”指哪些不清楚', 'which “rest” is meant')
    expect(room.draft()).toEqual(before)
  })

  it('fewer than asked are shown as understood and asked, and nothing is taken before', () => {
    const room = roomAt('proactive')
    const before = room.draft()
    expectWords(room.say('1 0 3'), '问的是 7 个数，您报了 3 个', '7 figures were asked, 3 were given')
    expect([room.ask()?.step, room.draft()]).toEqual(['understood', before])
    room.say('对')
    expect([figureOf(room, 'proactive.normativeDocuments.inForce'), room.ask()?.step]).toEqual([3, 'proactive'])
  })

  it('two figures for one cell in one message take nothing', () => {
    const room = roomAt('proactive')
    const before = room.draft()
    expectWords(room.say('许可31，处罚3，许可32'), '在一条消息里给了两个数', 'two figures in one message')
    expect(room.draft()).toEqual(before)
  })
})

describe('what was noted', () => {
  it.each([
    ['requests.outcomes.business', '予以公开3，其余为零', '记下了：商业企业：予以公开 3 件、不予处理·信访举报投诉 0 件。', 'businesses — '],
    ['disputes.directLitigation', '0 0 0 0 0', '记下了：行政诉讼·直接起诉：5 项都是 0。', 'all 5 are 0'],
    ['requests.applicants', '12 3 0 0 0 0', '记下了：本年新收：自然人 12 件、商业企业 3 件、其余 4 项为 0。', 'requests received — '],
    ['proactive', '1 0 3 31 3 0 1.5', '记下了：行政规范性文件：本年制发 1 件、现行有效 3 件；行政许可 31 件；', 'normative documents — '],
    ['requests.received', '15', '记下了：本年新收（总计） 15 件。', 'Noted: '],
  ])('at %s names a shared line once', (step, said, chinese, english) => {
    expectWords(roomAt(step).say(said), chinese, english)
  })
})

describe('section 3', () => {
  it('runs from the total over applicants and what was carried over to the outcomes and what goes on', () => {
    const room = roomAt('requests.received')
    const steps: string[] = []
    for (const said of ['15', '12 3 0 0 0 0', '2', '2 0 0 0 0 0', '予以公开10，信访举报投诉4，其余为零', '予以公开2，其余为零']) {
      steps.push(room.ask()?.step ?? '')
      room.say(said)
    }
    expect([...steps, room.ask()?.step]).toEqual([
      'requests.received',
      'requests.applicants',
      'requests.carriedOver',
      'requests.carriedOverApplicants',
      'requests.outcomes',
      'requests.outcomes.business',
      'requests.carriedForward',
    ])
  })

  it('asks no outcomes by applicant where one kind alone is left', () => {
    const room = roomAt('requests.applicants')
    for (const said of ['全部为自然人', '0', '予以公开10，信访举报投诉4，其余为零']) room.say(said)
    expect(room.ask()?.step).toBe('requests.carriedForward')
  })

  it('shows what is carried forward for confirmation, and takes a figure that contradicts as a contradiction', () => {
    const room = roomAt('requests.carriedForward')
    expectWords(again(room), '结转下年度：自然人 1 件、总计 1 件、其余 5 项为 0', 'Does it agree with your records')
    expect(room.say('不对').keys).toContain('confirm-which')
    room.say('自然人2，总计2')
    expect(room.ask()?.step).toBe('repair')
  })

  it('has nothing to be split where a part of what is to be confirmed is said', () => {
    const room = roomAt('requests.carriedForward')
    const { keys } = room.say('企业0')
    expect(keys).toContain('ask-confirm')
    expect(keys.filter((key) => key.startsWith('room'))).toEqual([])
  })

  it.each(['对', '一致', '一致的', '相符'])('is confirmed by %s', (said) => {
    const room = roomAt('requests.carriedForward')
    expectWords(room.say(said), '核对一致', 'Good, it agrees')
    expect(room.ask()?.step).not.toBe('requests.carriedForward')
  })

  it('an answer by row is understood: labels of its columns, or all its figures', () => {
    const row = (room: Room) => ['naturalPerson', 'business', 'total'].map((column) => figureOf(room, `requests.granted.${column}`))
    const bySpaces = roomAt('requests.outcomes')
    bySpaces.say('予以公开 7 3 0 0 0 0 10')
    expect(row(bySpaces)).toEqual([7, 3, 10])
    const byLabels = roomAt('requests.outcomes')
    expectWords(byLabels.say('予以公开：自然人7，商业企业3'), '同一行（列）', 'in line with the figure before')
    byLabels.tap('yes')
    expect(row(byLabels).slice(0, 2)).toEqual([7, 3])
  })

  it('an answer by column does not land in the column of totals', () => {
    const room = roomAt('requests.outcomes')
    room.say('商业企业：予以公开3，信访举报投诉4')
    expect(room.ask()?.step).toBe('understood')
    room.tap('yes')
    expect([figureOf(room, 'requests.declinedPetition.business'), figureOf(room, 'requests.declinedPetition.total')]).toEqual([4, null])
  })

  it('what is left over is shown after the answer', () => {
    const heard = roomAt('requests.outcomes').say('予以公开10，信访举报投诉4，其余为零')
    expectWords(heard, '结转下年度（总计） 1 件', 'It follows')
  })
})

it('0 alone, where several figures are asked, is asked as all of them', () => {
  const room = roomAt('informationFees')
  expect(room.say('0').words['zh-CN']).toContain('我按这几项都是 0 理解')
  room.say('对')
  expect([figureOf(room, 'informationFees.amountNotified'), room.ask()?.step]).toEqual([0, 'disputes.review'])
})
