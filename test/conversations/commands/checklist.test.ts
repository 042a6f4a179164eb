import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { roomAt } from '../talk-to.ts'

describe('the checklist', () => {
  it('is one message for each office that holds figures, ready to forward', () => {
    const room = roomAt('situation')
    const heard = room.tap('checklist')
    const letters = heard.replies.filter(({ parts }) => parts.some(({ phrase }) => phrase.key === 'checklist'))
    expect(letters).toHaveLength(5)
    expect(letters.every(({ ask, buttons }) => ask === null && buttons.length === 0)).toBe(true)
    expectWords(heard, '【法规科室】您好，我们在填《某某区民政局 2023 年政府信息公开工作年度报告》', '2023')
    for (const office of ['【行政审批科室】', '【执法科室】', '【财务科室】', '【依申请公开承办人】']) expect(heard.words['zh-CN']).toContain(office)
    expectWords(heard, '· 行政许可', 'icensing')
    expect(room.ask()?.step).toBe('situation')
  })

  it('asks only for what is still open, and not for what the organ can not have', () => {
    const heard = roomAt('requests.received').say('取数清单')
    expect(heard.words['zh-CN']).not.toContain('【行政审批科室】')
    expect(heard.words['zh-CN']).not.toContain('规章（')
    expect(heard.words['zh-CN']).toContain('【法规科室】')
  })

  it('says so where nothing is open', () => {
    expectWords(roomAt('review').say('/checklist'), '该要的数都有了', 'All the figures are there')
  })
})
