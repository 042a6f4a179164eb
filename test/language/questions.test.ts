import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/language/questions.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'

const REFUSALS = [...EDITION_2021.cells.keys()].filter((key) => /^requests\.refused\w+\.total$/u.test(key))

const ASKED: readonly (readonly [string, readonly string[]])[] = [
  ['去年不予公开多少件', REFUSALS],
  ['去年许可', ['proactive.licensingDecisions']],
  ['许可去年是多少？', ['proactive.licensingDecisions']],
  ['请问去年的行政处罚有多少', ['proactive.penaltyDecisions']],
  ['上年结转下年多少件', ['requests.carriedForward.total']],
  ['去年自然人新收多少', ['requests.received.naturalPerson']],
  ['去年办结多少', ['requests.concluded.total']],
  ['去年收费多少万元', ['proactive.feesCollected']],
  ['去年复议', ['disputes.review.total']],
  ['last year licensing?', ['proactive.licensingDecisions']],
]

describe('a question about last year', () => {
  it.each(ASKED)('reads %s', (text, cells) => {
    expect(readQuestion(EDITION_2021, text)).toMatchObject({ kind: 'lastYear', label: { kind: 'cells', cells } })
  })

  it('offers the candidates of a label that means several', () => {
    expect(readQuestion(EDITION_2021, '去年规范性文件多少')).toMatchObject({
      text: '规范性文件',
      label: { kind: 'ambiguous', candidates: { length: 3 } },
    })
  })

  it('with a label that nobody knows is still a question', () => {
    expect(readQuestion(EDITION_2021, '去年虚构多少')).toMatchObject({ label: { kind: 'unknown' } })
  })

  it.each(['去年', '同去年', '和去年一样', '去年我们搬家了', '许可31', ''])('is not what %s is', (text) => {
    expect(readQuestion(EDITION_2021, text)).toBeNull()
  })
})
