import { describe, expect, test } from 'vitest'
import { withoutPageNumbers } from '../../src/recognition/page-numbers.ts'

describe('numbers of pages among the lines of a text', () => {
  const lines = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))

  test('are left out where they follow each other', () => {
    expect(withoutPageNumbers(lines('上', '— 1 —', '中', '－2－', '下', '- 3 -'))).toEqual(lines('上', '中', '下'))
  })

  test.for([
    ['上', '— 1 —', '下'],
    ['— 1 —', '— 3 —'],
    ['— 2 —', '— 1 —'],
    ['1', '2'],
  ])('may be anything else in %j', (texts) => {
    expect(withoutPageNumbers(lines(...texts))).toEqual(lines(...texts))
  })

  test('are text where it is marked as that', () => {
    const marked = lines('— 1 —', '— 2 —').map((line) => ({ ...line, body: true as const }))
    expect(withoutPageNumbers(marked)).toEqual(marked)
  })
})
