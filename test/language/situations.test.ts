import { describe, expect, it } from 'vitest'
import { readSituations } from '../../src/language/situations.ts'

describe('what is said of the year as a whole', () => {
  it.each([
    ['无申请', ['noRequests']],
    ['没有收到申请，上年也没有结转', ['noRequests']],
    ['没有收到申请', ['noRequests']],
    ['今年未收到政府信息公开申请。', ['noRequests']],
    ['上年没有结转', ['nothingCarriedOver']],
    ['无上年结转', ['nothingCarriedOver']],
    ['没有复议诉讼', ['noDisputes']],
    ['没有行政复议和行政诉讼', ['noDisputes']],
    ['无行政复议，也没有诉讼', ['noDisputes']],
    ['没有收费', ['noFees']],
    ['无申请、无复议诉讼、无行政事业性收费', ['noRequests', 'noDisputes', 'noFees']],
    ['无结转  没有复议和诉讼', ['nothingCarriedOver', 'noDisputes']],
    ['有申请，没有复议诉讼', ['noDisputes']],
    ['复议诉讼没有，收费没有', ['noDisputes', 'noFees']],
    ['申请没有', ['noRequests']],
    ['都有，没有结转', ['nothingCarriedOver']],
    ['结转为零', ['nothingCarriedOver']],
    ['收到过申请，无结转', ['nothingCarriedOver']],
    ['no requests, no fees', ['noRequests', 'noFees']],
    ['No review or litigation', ['noDisputes']],
  ])('%s names %j', (said, ids) => {
    expect(readSituations(said, false)).toEqual({ kind: 'named', ids })
  })

  it.each([
    ['没有', false, 'nothing'],
    ['都没有', false, 'nothing'],
    ['全部为0', false, 'nothing'],
    ['none', false, 'nothing'],
    ['都不符合', false, 'none'],
    ['这些情况都不符合', false, 'none'],
    ['none of these', false, 'none'],
    ['没有上面的情况', false, 'none'],
    ['没有了', true, 'enough'],
    ['选好了', true, 'enough'],
    ['done', true, 'enough'],
  ])('%s (chosen before: %s) is %s', (said, chosen, kind) => {
    expect(readSituations(said, chosen)?.kind).toBe(kind)
  })

  it.each([
    '没有复议',
    '没有诉讼',
    '有申请',
    '有申请3件，没有复议诉讼',
    '申请 3 件',
    '没有申请公开的文件怎么办',
    '许可31',
    '无申请，许可31',
    '不知道',
    '',
    '。',
  ])('%s is not', (said) => {
    expect(readSituations(said, false)).toBeNull()
  })
})
