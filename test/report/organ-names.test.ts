import { describe, expect, it } from 'vitest'
import { organsNamed } from '../../src/report/organ-names.ts'

describe('a name', () => {
  it.each([
    '某某县民政局',
    '某某自治州文化广电和旅游局',
    '某某县住房和城乡建设局',
    '某某县东部和西部协作办公室',
    '国家税务总局某某县税务局',
    '某某县人民政府某某街道办事处',
    '某某县应急管理局（某某县地震局）',
    '某某市规划和自然资源局某某县分局',
    'Bureau of A B',
    '',
  ])('of one organ, whatever is in it: %s', (name) => {
    expect(organsNamed(name)).toEqual([name])
  })

  it.each([
    ['某某县民政局、某某县教育局', ['某某县民政局', '某某县教育局']],
    ['某某县民政局和教育局', ['某某县民政局', '教育局']],
    ['某某县民政局 某某县教育局', ['某某县民政局', '某某县教育局']],
    ['某某县民政局某某县教育局', ['某某县民政局', '某某县教育局']],
    ['某某县文化和旅游局与某某县教育和体育局', ['某某县文化和旅游局', '某某县教育和体育局']],
    ['某某县财政局、某某县审计局及某某县统计局', ['某某县财政局', '某某县审计局', '某某县统计局']],
  ])('of several organs: %s', (name, organs) => {
    expect(organsNamed(name)).toEqual(organs)
  })
})
