import { describe, expect, it } from 'vitest'
import { asStatements } from '../../src/language/asides.ts'

describe('a line of figures', () => {
  it.each([
    ['12/3/0/0/0/0', 6, '12 3 0 0 0 0'],
    ['12/3/0', 6, '12/3/0'],
    ['1/5', 2, '1/5'],
    ['15(个人12、企业3)', 1, '15,其中个人12、企业3)'],
    ['予以公开15(二)部分公开3', 21, '予以公开15(二)部分公开3'],
    ['维持1,共1', 5, '维持1,总计1'],
    ['维持 1、纠正 2,一共3件', 5, '维持 1、纠正 2,总计3件'],
    ['共15件', 1, '共15件'],
    ['好的,15件', 1, '15件'],
    ['谢谢, 15', 1, '15'],
    ['好', 1, '好'],
    ['1 2,共3', 5, '1 2,共3'],
  ])('%s where %i are asked', (said, asked, read) => {
    expect(asStatements(said, asked)).toBe(read)
  })
})
