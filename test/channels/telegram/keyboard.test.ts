import { describe, expect, it } from 'vitest'
import { keyboardOf } from '../../../src/channels/telegram/keyboard.ts'
import { loadWords } from '../../../src/i18n.ts'

const words = loadWords(new URL('../../../locales/', import.meta.url))['zh-CN']
const rows = (labels: readonly string[]) =>
  keyboardOf(
    labels.map((text, index) => ({ label: { key: 'verbatim', params: { text } }, data: `a:${index}` })),
    words,
  ).map((row) => row.map(({ text }) => text))

describe('buttons on a phone', () => {
  it.each([
    [['0', '同去年', '跳过'], [['0', '同去年', '跳过']]],
    [
      ['全部为自然人', '其余为零', '跳过', '口径'],
      [
        ['全部为自然人', '其余为零'],
        ['跳过', '口径'],
      ],
    ],
    [
      ['把“行政许可”改为 31，其余不变', '跳过'],
      [['把“行政许可”改为 31，其余不变'], ['跳过']],
    ],
    [
      ['一个比一行还长的按钮也自成一行，不和别的挤在一起', '是'],
      [['一个比一行还长的按钮也自成一行，不和别的挤在一起'], ['是']],
    ],
    [[], []],
  ])('%j stand as %j', (labels, expected) => {
    expect(rows(labels)).toEqual(expected)
  })

  it('are no more than Telegram takes', () => {
    expect(rows(Array.from({ length: 130 }, (_, index) => String(index))).flat()).toHaveLength(100)
  })
})
