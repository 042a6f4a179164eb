import { describe, expect, it } from 'vitest'
import { readEdit } from '../../src/language/edit.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'

const edit = (text: string) => readEdit(EDITION_2021, text, null)

const EDITS: readonly (readonly [string, string, number])[] = [
  ['修改 行政许可 为 31', 'proactive.licensingDecisions', 31],
  ['修改行政许可31', 'proactive.licensingDecisions', 31],
  ['许可改为31', 'proactive.licensingDecisions', 31],
  ['许可改成31件', 'proactive.licensingDecisions', 31],
  ['把处罚改成三', 'proactive.penaltyDecisions', 3],
  ['将予以公开自然人更正为1,234', 'requests.granted.naturalPerson', 1234],
  ['请修改 复议维持 为 2', 'disputes.review.upheld', 2],
  ['刚才处罚填错了，应该是6', 'proactive.penaltyDecisions', 6],
  ['许可报错了，是32', 'proactive.licensingDecisions', 32],
  ['/edit 行政许可 31', 'proactive.licensingDecisions', 31],
  ['set licensing to 31', 'proactive.licensingDecisions', 31],
  ['change penalties to 4', 'proactive.penaltyDecisions', 4],
]

describe('an edit', () => {
  it.each(EDITS)('reads %s', (text, cell, value) => {
    expect(edit(text)).toMatchObject({ kind: 'figures', reading: { kind: 'assignments', certain: true, assignments: [{ cell, value }] } })
  })

  it.each([
    ['修改 予以公开 为 3', 'ambiguous'],
    ['修改 虚构 为 3', 'unknown'],
    ['将许可改为-1', 'negative'],
    ['修改 许可 为 31，许可 为 32', 'twice'],
    ['修改 31', 'nothingAsked'],
  ])('refuses %s: %s', (text, code) => {
    expect(edit(text)).toMatchObject({ kind: 'figures', reading: { kind: 'refused', problems: [{ code }] } })
  })

  it('without a figure says what is to be changed', () => {
    expect(edit('修改 行政许可')).toMatchObject({
      kind: 'target',
      text: '行政许可',
      label: { kind: 'cells', cells: ['proactive.licensingDecisions'] },
    })
  })

  it.each(['许可31', '刚才说错了，是35件', '填错了，应该是6', '修改', '31', '今天改为休息', 'settings', ''])('is not what %s is', (text) => {
    expect(edit(text)).toBeNull()
  })
})
