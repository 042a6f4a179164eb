import { describe, expect, test } from 'vitest'
import { markupBlocks } from '../../src/readers/markup.ts'

function read(body: string) {
  const found = markupBlocks(`<html><body>${body}</body></html>`)
  if (found.kind !== 'blocks') throw new Error(found.code)
  return found.blocks.map((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text)) : `${block.kind} ${block.text}`,
  )
}

describe('a web page', () => {
  test('with text set as it is typed is read as that text: its lines, and rows by their tabs', () => {
    expect(read('<pre>某某局\n<font>二、</font>主动<b>公开</b>\n规章\t1\t2\n\t3\t4\n\n三、</pre><p>末段\n一行</p>')).toEqual([
      'paragraph 某某局',
      'paragraph 二、主动公开',
      [
        ['规章', '1', '2'],
        ['', '3', '4'],
      ],
      'paragraph 三、',
      'paragraph 末段 一行',
    ])
  })

  test('made of a workbook has no use for the numbers of its sheets', () => {
    const sheet = '<a name="table1"><h1>Sheet 2: <em>二、主动公开</em></h1></a><table><tr><td>规章</td><td>1</td></tr></table>'
    expect(read(`<p>上文</p>${sheet}<a name="table2">下文</a>`)).toEqual(['paragraph 上文', [['规章', '1']], 'paragraph 下文'])
  })
})
