import { describe, expect, test } from 'vitest'
import { titleLines, widthOf } from '../../src/documents/title.ts'

const cases: readonly { readonly agency: string; readonly lines: readonly string[] }[] = [
  { agency: '民政局', lines: ['民政局2023年政府信息公开工作年度报告'] },
  { agency: '某某市民政局', lines: ['某某市民政局', '2023年政府信息公开工作年度报告'] },
  {
    agency: '某某维吾尔自治区住房和城乡建设厅办公室综合管理处',
    lines: ['某某维吾尔自治区住房和城乡', '建设厅办公室综合管理处', '2023年政府信息公开工作年度报告'],
  },
]

describe('the title', () => {
  test.for(cases)('of $agency breaks into $lines', ({ agency, lines }) => {
    expect(titleLines(agency, 2023)).toEqual(lines)
  })

  test('of 80 characters breaks between words only, into lines that fit', () => {
    const agency = '某某省某某自治州某某经济技术开发区管理委员会人力资源和社会保障局社会保险基金监督管理中心综合服务处'
    const lines = titleLines(`${agency}${'办公室综合科'.repeat(6)}`.slice(0, 80 - '2023年政府信息公开工作年度报告'.length), 2023)
    expect(lines.join('')).toHaveLength(80)
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20)
    const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(lines.slice(0, -1).join(''))].map(({ index }) => index)
    const breaks = lines.slice(0, -2).map((_, place) => lines.slice(0, place + 1).join('').length)
    expect(breaks.filter((at) => !words.includes(at))).toEqual([])
  })

  test('keeps every letter of a very long name, in lines that fit', () => {
    const agency = '某某市推进政府职能转变和放管服改革协调小组办公室'.repeat(8)
    const lines = titleLines(agency, 2023)
    expect(lines.join('')).toBe(`${agency}2023年政府信息公开工作年度报告`)
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20)
  })
})
