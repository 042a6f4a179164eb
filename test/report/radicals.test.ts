import { expect, test } from 'vitest'
import { normaliseProse } from '../../src/report/prose.ts'
import { withoutRadicals } from '../../src/report/radicals.ts'

test.for([
  ['radicals that NFKC knows', '⼀⼆⼈⽂⽅⼾', '一二人文方户'],
  ['radicals that it does not', '⺠⻅⻓⻔⻋⻢⻰⺾', '民见长门车马龙艹'],
  ['whole sentences', '依法⺠主⽣活，见⻅。', '依法民主生活，见见。'],
] as const)('%s out of a PDF file become characters', ([, copied, text]) => {
  expect(withoutRadicals(copied)).toBe(text)
  expect(normaliseProse(copied)).toBe(text)
})

test('characters stay as they are', () => {
  expect(withoutRadicals('㐂政府①ⅷ㎡ｱ')).toBe('㐂政府①ⅷ㎡ｱ')
})
