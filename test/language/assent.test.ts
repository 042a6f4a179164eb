import { describe, expect, it } from 'vitest'
import { readAssent } from '../../src/language/assent.ts'

const YES = [
  '对',
  '对的',
  '是',
  '是的',
  '好',
  '好的！',
  '确认',
  '没错。',
  '没问题',
  '可以',
  '一致',
  '相符',
  '无误',
  '同意',
  '嗯',
  'OK',
  'Yes',
  '对，',
  '是啊',
  '好吧',
]
const NO = [
  '不',
  '不是',
  '不对',
  '不对。',
  '不一致',
  '不相符',
  '不符',
  '有误',
  '错了',
  '对不上',
  '有出入',
  '不太对',
  '不正确',
  '不同意',
  '不行',
  '不要',
  'No',
  'wrong',
]
const NEITHER = ['不知道', '31', '一致吗？', '不予公开', '是31', '对比', '好像不对吧你看看', '']

describe('a whole message', () => {
  it.each(YES)('%j agrees', (said) => expect(readAssent(said)).toBe('yes'))
  it.each(NO)('%j denies', (said) => expect(readAssent(said)).toBe('no'))
  it.each(NEITHER)('%j does neither', (said) => expect(readAssent(said)).toBeNull())
})
