import { describe, expect, test } from 'vitest'
import { withSignature } from '../../src/readers/signature.ts'
import { textBlocks } from '../../src/readers/text.ts'

const row = (...texts: readonly string[]) => texts.map((text) => ({ text, rowSpan: 1, colSpan: 1 }))

describe('a plain text', () => {
  test('is headings by their Markdown marks, tables by their tabs, and paragraphs', () => {
    expect(textBlocks('# 题目\n\n## 一、总体情况\n\n第一段。\r\n第二段。\n\n甲\t1\t\n\t2\t3\n## 二、')).toEqual([
      { kind: 'heading', text: '题目' },
      { kind: 'heading', text: '一、总体情况' },
      { kind: 'paragraph', text: '第一段。' },
      { kind: 'paragraph', text: '第二段。' },
      { kind: 'table', grid: { rows: [row('甲', '1', ''), row('', '2', '3')] } },
      { kind: 'heading', text: '二、' },
    ])
  })

  test('is running text where it stands in from headings at the margin', () => {
    expect(textBlocks('题目\n一、总体情况\n　　二、不是标题\n草稿')).toEqual([
      { kind: 'paragraph', text: '题目' },
      { kind: 'paragraph', text: '一、总体情况' },
      { kind: 'paragraph', text: '二、不是标题', body: true },
      { kind: 'paragraph', text: '草稿' },
    ])
  })

  test('tells nothing by indents where headings stand in too', () => {
    expect(textBlocks('　　一、总体情况\n　　一段。')).toEqual([
      { kind: 'paragraph', text: '一、总体情况' },
      { kind: 'paragraph', text: '一段。' },
    ])
  })

  test('of a draft begins with a mark that is not its title', () => {
    expect(textBlocks('草稿\n题目')).toEqual([{ kind: 'paragraph', text: '题目' }])
  })
})

describe('the lines under a report', () => {
  const paragraph = (text: string, body = false) =>
    body ? { kind: 'paragraph' as const, text, body: true as const } : { kind: 'paragraph' as const, text }
  const title = paragraph('某某市民政局2023年政府信息公开工作年度报告')

  test('are its signature: a date under the agency of the title', () => {
    const blocks = withSignature([title, paragraph('末段。'), paragraph('某某市民政局'), paragraph('2024年1月 12日')])
    expect(blocks.slice(2)).toEqual([
      { kind: 'signature', text: '某某市民政局' },
      { kind: 'signature', text: '2024年1月 12日' },
    ])
  })

  test('may be a date alone, or an open date', () => {
    expect(withSignature([title, paragraph('末段。'), paragraph('年　　月　　日')]).at(-1)).toEqual({ kind: 'signature', text: '年　　月　　日' })
    expect(withSignature([title, paragraph('末段。'), paragraph('二〇二四年一月十二日')])[1]).toEqual(paragraph('末段。'))
  })

  test('are running text where they are marked so or say anything else', () => {
    for (const last of [paragraph('2024年1月12日', true), paragraph('以上截至2024年1月12日')])
      expect(withSignature([title, last])).toEqual([title, last])
  })
})
