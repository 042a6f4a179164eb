import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/recognition/blocks.ts'
import { findTitles, readTitle } from '../../src/recognition/title.ts'

const TITLES: readonly (readonly [string, string, number])[] = [
  ['某某县民政局2023年政府信息公开工作年度报告', '某某县民政局', 2023],
  ['# 某某县民政局 2023 年政府信息公开 工作年度报告', '某某县民政局', 2023],
  ['某某县民政局\n２０２３年政府信息公开工作年度报告', '某某县民政局', 2023],
  ['某某县民政局2023年度政府信息公开年度报告', '某某县民政局', 2023],
  ['2023年度某某县民政局政府信息公开工作年度报告', '某某县民政局', 2023],
  ['某某市12345热线中心2023年政府信息公开工作年度报告', '某某市12345热线中心', 2023],
  ['某某局<b>2023年政府信息公开工作年度报告（草稿）', '某某局<b>', 2023],
  ['某某县民政局二〇二三年度政府信息公开工作年度报告', '某某县民政局', 2023],
  ['某某县民政局关于2023年政府信息公开工作情况的报告', '某某县民政局', 2023],
  ['《某某县民政局2023年政府信息公开年报》', '某某县民政局', 2023],
  ['某某县民政局政府信息公开工作年度报告（2023年）', '某某县民政局', 2023],
  ['某某县民政局2023年政府信息公开工作年度报告 - 某某县人民政府', '某某县民政局', 2023],
  ['Bureau of A B2023年政府信息公开工作年度报告', 'Bureau of A B', 2023],
]

describe('a title', () => {
  it.each(TITLES)('%s names its agency and year', (text, agency, year) => {
    expect(readTitle(text)).toEqual({ kind: 'title', title: { agency, year } })
  })

  it.each(['', '一、总体情况', '某某局2023年工作总结', '关于公布2023年政府信息公开工作年度报告的通知'])('is not what %s is', (text) => {
    expect(readTitle(text)).toBeNull()
  })

  it.each([
    ['某某局政府信息公开工作年度报告', 'no-year', []],
    ['某某局2023年政府信息公开工作年度报告（2022年度）', 'year-conflict', [2023, 2022]],
  ] as const)('%s leaves its year open', (text, code, years) => {
    expect(readTitle(text)).toEqual({ kind: 'unclear', code, agency: '某某局', years })
  })

  it('may stand in several lines below others', () => {
    const blocks: readonly Block[] = ['某某自治州文化广电', '和旅游局', '2023年政府信息公开工作年度报告', '一、总体情况'].map((text) => ({
      kind: 'heading',
      text,
    }))
    expect(findTitles(blocks)).toEqual([
      { reading: { kind: 'title', title: { agency: '某某自治州文化广电和旅游局', year: 2023 } }, start: 0, end: 3 },
    ])
  })

  describe('after the letter that a report goes with', () => {
    const AGENCY = '某某市（含年报，未核实；暂用名）'
    const LETTER = ['关于报送2023年', '政府信息公开工作年度报告的函', '附件：2023年政府信息公开工作年度报告']
    const titles = (...lines: readonly string[]) => findTitles(lines.map((text) => ({ kind: 'paragraph', text })))

    it('is that of its sender, whatever the name', () => {
      expect(titles(AGENCY, ...LETTER, AGENCY, '年　　月　　日', AGENCY, '2023 年政府信息公开工作年度报告', '一、总体情况')).toEqual([
        { reading: { kind: 'title', title: { agency: AGENCY, year: 2023 } }, start: 6, end: 8 },
      ])
    })

    it('does not begin with the word 附件 above it', () => {
      const letter = ['某某局', '关于报送2023年', '政府信息公开工作年度报告的函', '附件：某某局2023年政府信息公开工作年度报告', '某某局']
      const [title, ...more] = titles(...letter, '附件', '某某局', '2023年政府信息公开工作年度报告')
      expect([title, more]).toEqual([{ reading: { kind: 'title', title: { agency: '某某局', year: 2023 } }, start: 6, end: 8 }, []])
    })

    it('does not begin with who signs the letter, nor with its date', () => {
      const [title] = titles('某某局', ...LETTER, '某某局', '2024年1月5日', '某某局', '2023年政府信息公开工作年度报告')
      expect(title).toEqual({ reading: { kind: 'title', title: { agency: '某某局', year: 2023 } }, start: 6, end: 8 })
    })
  })
})
