import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/recognition/blocks.ts'
import { findTitle, readTitle } from '../../src/recognition/title.ts'

const TITLES: readonly (readonly [string, string, number])[] = [
  ['某某县民政局2023年政府信息公开工作年度报告', '某某县民政局', 2023],
  ['# 某某县民政局 2023 年政府信息公开 工作年度报告', '某某县民政局', 2023],
  ['某某县民政局\n２０２３年政府信息公开工作年度报告', '某某县民政局', 2023],
  ['某某县民政局2023年度政府信息公开年度报告', '某某县民政局', 2023],
  ['2023年度某某县民政局政府信息公开工作年度报告', '某某县民政局', 2023],
  ['某某市12345热线中心2023年政府信息公开工作年度报告', '某某市12345热线中心', 2023],
  ['某某局<b>2023年政府信息公开工作年度报告（草稿）', '某某局<b>', 2023],
  ['Bureau of A B2023年政府信息公开工作年度报告', 'Bureau of A B', 2023],
]

describe('a title', () => {
  it.each(TITLES)('%s names its agency and year', (text, agency, year) => {
    expect(readTitle(text)).toEqual({ agency, year })
  })

  it.each(['', '一、总体情况', '某某局2023年工作总结', '某某局政府信息公开工作年度报告', '关于公布2023年政府信息公开工作年度报告的通知'])(
    'is not what %s is',
    (text) => {
      expect(readTitle(text)).toBeNull()
    },
  )

  it('may stand in several lines below others', () => {
    const blocks: readonly Block[] = ['某某自治州文化广电', '和旅游局', '2023年政府信息公开工作年度报告', '一、总体情况'].map((text) => ({
      kind: 'heading',
      text,
    }))
    expect(findTitle(blocks)).toEqual({ title: { agency: '某某自治州文化广电和旅游局', year: 2023 }, end: 3 })
  })
})
