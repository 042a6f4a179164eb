import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../src/language/answer.ts'
import type { AnswerReading, DoubtCode, ProblemCode } from '../../src/language/answer-reading.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellKey, cellOf, type Figures } from '../../src/report/form.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 200)
const keys = [...EDITION_2021.cells.keys()]
const matching = (pattern: RegExp) => keys.filter((key) => pattern.test(key))

const DECISIONS = matching(/Decisions$|feesCollected$/u)
const DOCUMENTS = matching(/^proactive\.normativeDocuments/u)
const RECEIVED = matching(/^requests\.received\.total$/u)
const APPLICANTS = matching(/^requests\.received\.(?!total)/u)
const OUTCOMES = matching(/^requests\.(?!received|carried|concluded)\w+\.total$/u)
const REVIEW = matching(/^disputes\.review\./u)

const ASKED: Readonly<Record<string, readonly CellKey[]>> = { DECISIONS, DOCUMENTS, RECEIVED, APPLICANTS, OUTCOMES, REVIEW }
const LAST: Figures = new Map(DECISIONS.map((cell, index) => [cell, (index + 1) * 7]))
const KNOWN: Figures = new Map(
  ['requests.received.total', 'requests.concluded.total']
    .flatMap((key) => [[cellKey(EDITION_2021, key), 31] as const])
    .flatMap(([cell, value]) => (cell === null ? [] : [[cell, value] as const])),
)

const read = (question: string, text: string, last: Figures | null = null) =>
  readAnswer(EDITION_2021, text, { asked: ASKED[question] ?? [], last, known: KNOWN })

/** `licensingDecisions=31 … rest=zero ?doubt`: what a reading takes, in one line. */
function told(reading: AnswerReading): string {
  if (reading.kind === 'notFigures') return 'notFigures'
  if (reading.kind === 'refused') return `refused ${reading.problems.map((problem) => problem.code).join(' ')}`
  const figures = reading.assignments.map(
    ({ cell, value }) => `${cell.split('.').slice(1).join('.')}=${toDecimal(value, cellOf(EDITION_2021, cell))}`,
  )
  const rest = reading.rest === null ? [] : [`rest=${reading.rest}`]
  return [...figures, ...rest, ...reading.doubts.map((doubt) => `?${doubt.code}`)].join(' ')
}

const FOUR = 'licensingDecisions=31 penaltyDecisions=3 coercionDecisions=0 feesCollected=0'

const CERTAIN: readonly (readonly [string, string, string])[] = [
  ['DECISIONS', '31 3 0 0', FOUR],
  ['DECISIONS', '31、3、0、0', FOUR],
  ['DECISIONS', '31，3，0，0', FOUR],
  ['DECISIONS', '31,3,0,0', FOUR],
  ['DECISIONS', '31\n3\n0\n0', FOUR],
  ['DECISIONS', '31件 3件 无 无', FOUR],
  ['DECISIONS', '三十一、三、〇、零', FOUR],
  ['DECISIONS', '许可31处罚3强制0收费0', FOUR],
  ['DECISIONS', '许可、处罚、强制和收费分别为31、3、0、0', FOUR],
  ['DECISIONS', '许可、处罚、强制、收费分别是31,3,0,0', FOUR],
  ['DECISIONS', '1.行政许可31\n2.行政处罚3\n3.强制0\n4.收费0', FOUR],
  ['DECISIONS', '行政许可\n31\n行政处罚\n3\n强制\n0\n收费\n0', FOUR],
  ['DECISIONS', 'licensing 31, penalties 3, coercion 0 and fees 0', FOUR],
  ['DECISIONS', '处罚3，强制0，收费0；31', 'penaltyDecisions=3 coercionDecisions=0 feesCollected=0 licensingDecisions=31'],
  ['DECISIONS', '处罚3，许可31，其余为零', 'penaltyDecisions=3 licensingDecisions=31 rest=zero'],
  ['DECISIONS', '处罚3,许可31,其余0', 'penaltyDecisions=3 licensingDecisions=31 rest=zero'],
  ['DECISIONS', '许可31、其他都是0', 'licensingDecisions=31 rest=zero'],
  ['DECISIONS', '31 3 其余为零', 'licensingDecisions=31 penaltyDecisions=3 rest=zero'],
  ['DECISIONS', 'xzxk31, rest zero', 'licensingDecisions=31 rest=zero'],
  ['DECISIONS', '行政许可：31件；行政处罚 3件', 'licensingDecisions=31 penaltyDecisions=3'],
  ['DECISIONS', '我局今年行政许可是31件，行政处罚有3件', 'licensingDecisions=31 penaltyDecisions=3'],
  ['DECISIONS', '31件许可，3件处罚', 'licensingDecisions=31 penaltyDecisions=3'],
  ['DECISIONS', '许可31，无处罚', 'licensingDecisions=31 penaltyDecisions=0'],
  ['DECISIONS', '没有处罚，许可31', 'penaltyDecisions=0 licensingDecisions=31'],
  ['DECISIONS', '许可 1,234，处罚 12', 'licensingDecisions=1234 penaltyDecisions=12'],
  ['DECISIONS', '1,234,5,6,7', 'licensingDecisions=1234 penaltyDecisions=5 coercionDecisions=6 feesCollected=7'],
  ['DECISIONS', '收费5000元', 'feesCollected=0.5'],
  ['DECISIONS', '许可、处罚、强制都是0', 'licensingDecisions=0 penaltyDecisions=0 coercionDecisions=0'],
  ['DECISIONS', '都没有', 'rest=zero'],
  ['DECISIONS', '全部为0', 'rest=zero'],
  ['DECISIONS', '均为零', 'rest=zero'],
  ['DECISIONS', '无', 'rest=zero'],
  ['DECISIONS', 'all zero', 'rest=zero'],
  ['DECISIONS', '其他0', 'rest=zero'],
  ['DOCUMENTS', '2 1 18', 'normativeDocuments.issued=2 normativeDocuments.repealed=1 normativeDocuments.inForce=18'],
  ['DOCUMENTS', '制发2，有效18，废止1', 'normativeDocuments.issued=2 normativeDocuments.inForce=18 normativeDocuments.repealed=1'],
  ['DOCUMENTS', '12,34,5', 'normativeDocuments.issued=12 normativeDocuments.repealed=34 normativeDocuments.inForce=5'],
  ['RECEIVED', '31', 'received.total=31'],
  ['RECEIVED', '三十一', 'received.total=31'],
  ['RECEIVED', '1,234', 'received.total=1234'],
  ['RECEIVED', '1，234', 'received.total=1234'],
  ['RECEIVED', '1.2万', 'received.total=12000'],
  ['RECEIVED', '无', 'received.total=0'],
  ['RECEIVED', '共收到31件', 'received.total=31'],
  ['RECEIVED', '31。', 'received.total=31'],
  ['APPLICANTS', '自然人20，企业3，其余为零', 'received.naturalPerson=20 received.business=3 rest=zero'],
  ['APPLICANTS', '其他3', 'received.otherOrganization=3'],
  ['APPLICANTS', '其他都是0', 'rest=zero'],
  ['APPLICANTS', '31个人，3企业', 'received.naturalPerson=31 received.business=3'],
  ['APPLICANTS', '全部为自然人', 'received.naturalPerson=31 rest=zero'],
  ['APPLICANTS', '都是企业提出的', 'received.business=31 rest=zero'],
  ['OUTCOMES', '予以公开8，部分公开2，国家秘密1，其余为零', 'granted.total=8 partiallyGranted.total=2 refusedStateSecret.total=1 rest=zero'],
  ['OUTCOMES', '3.危及“三安全一稳定” 2', 'refusedSecurityAndStability.total=2'],
  ['OUTCOMES', '第三方三，四类过程性信息四', 'refusedThirdPartyRights.total=3 refusedProcessInformation.total=4'],
  ['OUTCOMES', '没有现成信息需要另行制作 2', 'unavailableNeedsCreation.total=2'],
  ['OUTCOMES', '无正当理由大量反复申请：1', 'declinedExcessive.total=1'],
  ['OUTCOMES', '部分公开（区分处理的，只计这一情形，不计其他情形）：2', 'partiallyGranted.total=2'],
  ['OUTCOMES', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 3', 'otherNotCorrected.total=3'],
  ['OUTCOMES', '（三）2：5', 'refusedForbiddenByLaw.total=5'],
  ['OUTCOMES', '1部分公开，2重复', 'partiallyGranted.total=1 declinedRepeat.total=2'],
  ['OUTCOMES', '全部予以公开', 'granted.total=31 rest=zero'],
  ['REVIEW', '1 0 0 0 1', 'review.upheld=1 review.corrected=0 review.otherOutcome=0 review.pending=0 review.total=1'],
]

const UNCERTAIN: readonly (readonly [string, string, string, DoubtCode])[] = [
  ['DECISIONS', '31', 'licensingDecisions=31', 'fewer'],
  ['DECISIONS', '0', 'licensingDecisions=0', 'fewer'],
  ['DECISIONS', '31 3', 'licensingDecisions=31 penaltyDecisions=3', 'fewer'],
  ['DECISIONS', '31 3 0 0 5', FOUR, 'more'],
  ['DECISIONS', '31，处罚3，强制0', 'penaltyDecisions=3 coercionDecisions=0 licensingDecisions=31', 'mixed'],
  ['DOCUMENTS', '1,234,567', 'normativeDocuments.issued=1 normativeDocuments.repealed=234 normativeDocuments.inForce=567', 'grouping'],
  ['APPLICANTS', '其他0', 'rest=zero', 'restOrOther'],
  ['OUTCOMES', '举报3', 'declinedPetition.total=3', 'partOfLabel'],
  ['OUTCOMES', '予以公开30件其中自然人28', 'granted.total=30 granted.naturalPerson=28', 'among'],
]

const REFUSED: readonly (readonly [string, string, readonly ProblemCode[]])[] = [
  ['DECISIONS', '许可31，许可32', ['twice']],
  ['DECISIONS', '许可31，行政许可31', ['twice']],
  ['DECISIONS', '许可31，虚构3', ['unknown']],
  ['DECISIONS', '许可31，不予公开3', ['ambiguous']],
  ['DECISIONS', '许可-1，处罚3', ['negative']],
  ['DECISIONS', '许可3.5件', ['fraction']],
  ['DECISIONS', '许可约30', ['vague']],
  ['DECISIONS', '31 3 0 3-5', ['range']],
  ['DECISIONS', '许可1e3', ['exponent']],
  ['DECISIONS', '许可12,34', ['grouping']],
  ['DECISIONS', '许可31，处罚', ['noFigure']],
  ['DECISIONS', '31，许可，3', ['order']],
  ['DECISIONS', '31 3 处罚 0', ['order']],
  ['DECISIONS', '许可、处罚分别为31、3、5', ['count']],
  ['DECISIONS', '许可、处罚、强制分别为31、3', ['count']],
  ['DECISIONS', '同去年', ['noLastYear']],
  ['DECISIONS', '许可31，其余同去年', ['noLastYear']],
  ['DECISIONS', '31 '.repeat(2000), ['tooLong']],
  ['DECISIONS', '9'.repeat(300), ['tooLong']],
  ['RECEIVED', '1 2', ['several']],
  ['RECEIVED', '12,34', ['grouping']],
  ['DECISIONS', '处罚3，收费0，31', ['grouping']],
  ['RECEIVED', '-0', ['negative']],
  ['RECEIVED', '10^12', ['exponent']],
  ['RECEIVED', '二三', ['vague']],
  ['RECEIVED', '十二点五', ['fraction']],
  ['RECEIVED', '2024年', ['date']],
  ['RECEIVED', '50%', ['percent']],
]

describe('an answer in figures', () => {
  it.each(CERTAIN)('to %s: %s', (question, text, taken) => {
    const reading = read(question, text)
    expect(told(reading)).toBe(taken)
    expect(reading).toMatchObject({ kind: 'assignments', certain: true })
  })

  it.each(UNCERTAIN)('to %s asks back about %s', (question, text, taken, doubt) => {
    const reading = read(question, text)
    expect(told(reading)).toBe(`${taken} ?${doubt}`)
    expect(reading).toMatchObject({ kind: 'assignments', certain: false })
  })

  it.each(REFUSED.map(([question, text, codes]) => [question, text.slice(0, 20), codes, text] as const))(
    'to %s is refused whole: %s',
    (question, _, codes, text) => {
      expect(told(read(question, text))).toBe(`refused ${codes.join(' ')}`)
    },
  )

  it.each(['', '你好', '。。。', '😀', 'NaN', '许可', '今天开会讨论了3个议题，晚点再填', '我问一下同事'])('is not what %s is', (text) => {
    expect(read('DECISIONS', text)).toEqual({ kind: 'notFigures' })
  })

  it('names the words, the cell and the candidates of what it refuses', () => {
    expect(read('DECISIONS', '许可-1，不予公开3')).toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'negative', text: '-1', params: { cell: 'proactive.licensingDecisions' } },
        { code: 'ambiguous', text: '不予公开', params: { candidates: { length: 9 } } },
      ],
    })
  })

  it('takes last year’s figures where they are known', () => {
    expect(told(read('DECISIONS', '同去年', LAST))).toBe('rest=same')
    expect(told(read('DECISIONS', '许可31，处罚同去年，其余同去年', LAST))).toBe('licensingDecisions=31 penaltyDecisions=14 rest=same')
  })

  it('does not know the total that 全部为自然人 means, if nobody said it', () => {
    expect(told(readAnswer(EDITION_2021, '全部为自然人', { asked: APPLICANTS, last: null }))).toBe('refused noTotal')
  })

  it('without a question takes labelled figures only', () => {
    const without = (text: string) => told(readAnswer(EDITION_2021, text, { asked: [], last: null }))
    expect(without('许可31')).toBe('licensingDecisions=31')
    expect(without('31')).toBe('refused nothingAsked')
  })
})

describe('any answer', () => {
  const separators = fc.constantFrom(' ', '、', '，', '\n', '；', ' , ')

  it('fills the cells asked in order, however it separates the figures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(DOCUMENTS, DECISIONS, APPLICANTS, OUTCOMES),
        fc.array(fc.nat(99), { minLength: 21, maxLength: 21 }),
        separators,
        (asked, drawn, separator) => {
          const figures = drawn.slice(0, asked.length)
          const reading = readAnswer(EDITION_2021, figures.join(separator), { asked, last: null })
          expect(reading).toMatchObject({ kind: 'assignments', certain: true, rest: null })
          expect(told(reading)).toBe(asked.map((cell, at) => `${cell.split('.').slice(1).join('.')}=${figures[at]}`).join(' '))
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('takes a figure for the cell whose label stands by it, in any order', () => {
    const labels = ['许可', '行政处罚', '强制', '收费']
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
        fc.array(fc.nat(99_999), { minLength: 4, maxLength: 4 }),
        separators,
        (chosen, figures, separator) => {
          const text = chosen.map((at) => `${labels[at]}${figures[at]}`).join(separator)
          const reading = readAnswer(EDITION_2021, text, { asked: DECISIONS, last: null })
          expect(told(reading)).toBe(chosen.map((at) => `${DECISIONS[at]?.split('.')[1]}=${figures[at]}`).join(' '))
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('is read without an error, whatever is typed, and takes no cell twice', () => {
    const pieces = fc.constantFrom(
      '许可',
      '处罚',
      '其他',
      '其余为零',
      '无',
      '31',
      '1,234',
      '三',
      '-',
      '，',
      '、',
      ' ',
      '\n',
      '其中',
      '都是',
      '分别为',
      '（三）',
      '2.',
      '同去年',
      'x',
      '总计',
      '😀',
      '约',
      '年',
      '%',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(DECISIONS, RECEIVED, APPLICANTS), (parts, asked) => {
        const reading = readAnswer(EDITION_2021, parts.join(''), { asked, last: null })
        const cells = reading.kind === 'assignments' ? reading.assignments.map(({ cell }) => cell) : []
        expect(new Set(cells).size).toBe(cells.length)
      }),
      { numRuns: RUNS * 5 },
    )
  })
})
