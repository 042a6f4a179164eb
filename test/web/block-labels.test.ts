import { describe, expect, it } from 'vitest'
import { columnHead, rowLabels } from '../../src/channels/web/block-labels.ts'
import type { WireLabel } from '../../src/channels/web/page/wire.ts'
import { FORMS } from '../../src/report/editions/index.ts'
import type { Axis, Block } from '../../src/report/form.ts'
import { labelDepth } from '../../src/report/merged-labels.ts'

const BLOCKS = FORMS.flatMap((form) =>
  form.sections.flatMap((section) => section.table?.blocks ?? []).map((block) => ({ edition: form.edition, block })),
)
const axes = (...labels: readonly (readonly string[])[]): readonly Axis[] => labels.map((label, index) => ({ key: String(index), label }))
const brief = (rows: readonly (readonly WireLabel[])[]) => rows.map((row) => row.map((label) => `${label.text} ${label.columnSpan}x${label.rowSpan}`))

/** How many labels lie over each place of a grid; a merged header covers every place once. */
function cover(rows: readonly (readonly WireLabel[])[], width: number): readonly (readonly number[])[] {
  const covered = rows.map(() => Array.from({ length: width }, () => 0))
  rows.forEach((labels, row) => {
    for (const label of labels) {
      const column = covered[row]?.indexOf(0) ?? 0
      for (let down = 0; down < label.rowSpan; down++)
        for (let right = 0; right < label.columnSpan; right++) {
          const line = covered[row + down]
          if (line !== undefined) line[column + right] = (line[column + right] ?? 0) + 1
        }
    }
  })
  return covered
}

describe('merged labels', () => {
  it('stand once over neighbours that share them, the innermost reaching to the figures', () => {
    const columns = axes(['申请人', '自然人'], ['申请人', '组织', '企业'], ['申请人', '组织', '其他'], ['申请人', '总计'])
    expect(brief(columnHead(columns))).toEqual([['申请人 4x1'], ['自然人 1x2', '组织 2x1', '总计 1x2'], ['企业 1x1', '其他 1x1']])
  })

  it('do not merge two axes of the same innermost label', () => {
    expect(brief(columnHead(axes(['甲', '总计'], ['乙', '总计'])))).toEqual([
      ['甲 1x1', '乙 1x1'],
      ['总计 1x1', '总计 1x1'],
    ])
  })

  it('take a row’s free columns for a label without others inside', () => {
    expect(brief(rowLabels(axes(['一'], ['三', '（一）'], ['三', '（三）', '1'], ['三', '（三）', '2'])))).toEqual([
      ['一 3x1'],
      ['三 1x3', '（一） 2x1'],
      ['（三） 1x2', '1 1x1'],
      ['2 1x1'],
    ])
  })

  it.each(BLOCKS)('cover every place of the $edition form’s headers once', ({ block }: { readonly block: Block }) => {
    const once = (rows: number, columns: number) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1))
    expect(cover(columnHead(block.columns), block.columns.length)).toEqual(once(labelDepth(block.columns), block.columns.length))
    expect(cover(rowLabels(block.rows), labelDepth(block.rows))).toEqual(once(block.rows.length, labelDepth(block.rows)))
  })
})
