import { describe, expect, it } from 'vitest'
import { readCorrection } from '../../src/language/correction.ts'

describe('a correction', () => {
  it.each([
    ['不对，是32', '32'],
    ['不对 32', '32'],
    ['错了，应该是３４', '34'],
    ['刚才说错了，是35件', '35件'],
    ['上一个填错了，改成三十六', '三十六'],
    ['我报错了 许可 32', '许可 32'],
    ['不是31，是32', '32'],
    ['改成33', '33'],
    ['应改为33', '33'],
    ['no, it is 32', '32'],
  ])('%s is followed by %s', (said, rest) => {
    expect(readCorrection(said)).toBe(rest)
  })

  it.each(['不对', '错了', '应该是34', '31', '是31', '修改 许可 为 31', '不予公开3', '没有'])('%s is none', (said) => {
    expect(readCorrection(said)).toBeNull()
  })
})
