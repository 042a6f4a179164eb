import { describe, expect, test } from 'vitest'
import { labelDepth, mergedLabels } from '../../src/report/merged-labels.ts'

const axes = (...labels: readonly (readonly string[])[]) => labels.map((label) => ({ key: label.join('.'), label }))

describe('labels of an axis', () => {
  test('stand over neighbours with the same prefix, the innermost reaching to the figures', () => {
    expect(mergedLabels(axes(['all', 'a'], ['all', 'group', 'b'], ['all', 'group', 'c'], ['all', 'd']))).toEqual([
      { text: 'all', at: 0, level: 0, span: 4, levels: 1 },
      { text: 'a', at: 0, level: 1, span: 1, levels: 2 },
      { text: 'group', at: 1, level: 1, span: 2, levels: 1 },
      { text: 'b', at: 1, level: 2, span: 1, levels: 1 },
      { text: 'c', at: 2, level: 2, span: 1, levels: 1 },
      { text: 'd', at: 3, level: 1, span: 1, levels: 2 },
    ])
  })

  test('are not merged where the same words stand under different headings, or apart from each other', () => {
    const merged = mergedLabels(axes(['x', 'same', '1'], ['y', 'same', '2'], ['x', 'same', '3']))
    expect(merged.filter((label) => label.text === 'same').map(({ at, span }) => ({ at, span }))).toEqual([
      { at: 0, span: 1 },
      { at: 1, span: 1 },
      { at: 2, span: 1 },
    ])
  })

  test('need no level where there are none', () => {
    expect(labelDepth(axes([]))).toBe(0)
    expect(mergedLabels(axes([]))).toEqual([])
  })
})
