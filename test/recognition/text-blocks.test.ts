import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/recognition/text-blocks.ts'

/** Blocks without their lines. */
const bareBlocks = (text: string) =>
  textBlocks(text).map((block) => (block.kind === 'table' ? { kind: block.kind, grid: { rows: block.grid.rows } } : { ...block, place: undefined }))
const row = (...texts: readonly string[]) => texts.map((text) => ({ text, rowSpan: 1, colSpan: 1 }))

describe('a plain text', () => {
  test('is headings by their Markdown marks, tables by their tabs, and paragraphs', () => {
    expect(bareBlocks('# 题目\n\n## 一、总体情况\n\n第一段。\r\n第二段。\n\n甲\t1\t\n\t2\t3\n## 二、')).toEqual([
      { kind: 'heading', text: '题目' },
      { kind: 'heading', text: '一、总体情况' },
      { kind: 'paragraph', text: '第一段。' },
      { kind: 'paragraph', text: '第二段。' },
      { kind: 'table', grid: { rows: [row('甲', '1', ''), row('', '2', '3')] } },
      { kind: 'heading', text: '二、' },
    ])
  })

  test('is running text where it stands in from headings at the margin', () => {
    expect(bareBlocks('题目\n一、总体情况\n　　二、不是标题\n草稿')).toEqual([
      { kind: 'paragraph', text: '题目' },
      { kind: 'paragraph', text: '一、总体情况' },
      { kind: 'paragraph', text: '二、不是标题', body: true },
      { kind: 'paragraph', text: '草稿' },
    ])
  })

  test('tells nothing by indents where headings stand in too', () => {
    expect(bareBlocks('　　一、总体情况\n　　一段。')).toEqual([
      { kind: 'paragraph', text: '一、总体情况' },
      { kind: 'paragraph', text: '一段。' },
    ])
  })

  test('of a draft begins with a mark that is not its title', () => {
    expect(bareBlocks('草稿\n题目')).toEqual([{ kind: 'paragraph', text: '题目' }])
  })
})
