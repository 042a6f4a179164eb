import { describe, expect, it } from 'vitest'
import { expectWords } from './expectations.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

const textOf = (room: Room, key: string) => room.texts().get(key as never)
const WHOLE =
  '（一）主动公开\n目录已更新。\n（二）依申请公开\n收件十五件。\n（三）政府信息管理\n台账齐全。\n（四）政府信息公开平台建设\n栏目正常。\n（五）监督保障\n有人负责。'

describe('a narrative', () => {
  it('is taken from the proposed sentence, or as it was sent, paragraphs kept', () => {
    const room = roomAt('text:introduction')
    expectWords(room.say('进度'), '某某区民政局编制了2023年政府信息公开工作年度报告', '某某区民政局')
    room.tap('take')
    expect(textOf(room, 'introduction')).toBeTruthy()
    room.say('第一段。\r\n\r\n　　第二段。')
    expect(textOf(room, 'overview.preface')).toBe('第一段。\n第二段。')
  })

  it('the overview is split by its sub-heads where all five stand', () => {
    const room = roomAt('text:overview')
    expectWords(room.say(WHOLE), '已按小标题分成 5 段', 'Split by its sub-headings into 5 parts')
    expect(textOf(room, 'overview.platform')).toBe('栏目正常。')
  })

  it('a sub-head with nothing under it is kept, told, and the first to be filled in', () => {
    const room = roomAt('text:overview')
    expectWords(
      room.say(WHOLE.replace('台账齐全。\n', '')),
      '这几个小标题下面没有内容，先空着：（三）政府信息管理',
      'Nothing stands under these sub-headings yet',
    )
    expect(textOf(room, 'overview.informationManagement')).toBe('')
    room.act({ kind: 'cell', cell: 'overview' })
    room.tap('parts')
    expect(room.ask()?.step).toBe('text:overview.informationManagement')
    room.say('台账齐全。')
    expect([textOf(room, 'overview.informationManagement'), room.ask()?.step]).toEqual(['台账齐全。', 'text:problemsAndImprovements'])
  })

  it('is written part by part', () => {
    const room = roomAt('text:overview')
    room.tap('parts')
    for (const said of ['目录已更新。', '收件十五件。', '台账齐全。', '栏目正常。', '有人负责。']) room.say(said)
    expect([[...room.texts().keys()].filter((key) => key.startsWith('overview.')).length, room.ask()?.step]).toEqual([
      5,
      'text:problemsAndImprovements',
    ])
  })

  it('that stands is kept, replaced or cleared', () => {
    const room = roomAt('text:otherMatters')
    room.act({ kind: 'cell', cell: 'problemsAndImprovements' })
    expectWords(room.say('进度'), '16 字', '16 characters')
    room.tap('keep')
    expect(room.ask()?.step).toBe('text:otherMatters')
    room.act({ kind: 'cell', cell: 'problemsAndImprovements' })
    expectWords(room.tap('clear'), '已清空，可以撤销', 'undo brings it back')
    expect(textOf(room, 'problemsAndImprovements')).toBeUndefined()
    room.say('撤销')
    expect(textOf(room, 'problemsAndImprovements')).toBe('公开目录已经更新，栏目运行平稳。')
  })

  it('a table pasted where a text is asked is a table', () => {
    const room = roomAt('text:overview')
    room.say('行政许可\t40\n行政处罚\t3\n行政强制\t0')
    expect([textOf(room, 'overview.preface'), room.ask()?.step]).toEqual([undefined, 'overwrite'])
    room.tap('new')
    expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([40, 'text:overview'])
  })

  it('words in lines or with a tab are a text', () => {
    const room = roomAt('text:problemsAndImprovements')
    room.say('问题：\t目录更新慢。\n改进：\t每月更新一次。')
    expect(textOf(room, 'problemsAndImprovements')).toBe('问题： 目录更新慢。\n改进： 每月更新一次。')
  })

  it('“无” is one, two signs are none', () => {
    const room = roomAt('text:otherMatters')
    expectWords(room.say('。。'), '太短了', 'too short')
    room.say('无')
    expect(textOf(room, 'otherMatters')).toBe('无')
  })
})

it.each(['不用写', '不要', '先空着', '等会写', '稍后补充'])('%s leaves a text blank for now', (said) => {
  for (const step of ['text:introduction', 'text:overview', 'text:problemsAndImprovements']) {
    const room = roomAt(step)
    expect(room.say(said).keys).toContain('noted-skipped')
    expect(textOf(room, step.slice('text:'.length))).toBeUndefined()
  }
})

it('sections without a text are named before the final version is made, and with it', () => {
  const room = roomAt('text:introduction')
  for (const _ of Array(4)) room.say('跳过')
  expectWords(room.say('检查'), '现在出的话，那几部分只有标题', 'headings without a text')
  expectWords(room.say('定稿'), '一、总体情况、五、存在的主要问题及改进情况还没有写', 'nothing is written yet')
  expect(roomAt('done').say('进度').words['zh-CN']).not.toContain('只有标题')
})

it('sub-heads of section 1 that were put off are named at the review', () => {
  const room = roomAt('text:overview')
  for (const said of ['用这段', '跳过', '一句话说明问题。', '用这段']) room.say(said)
  expectWords(room.say('检查'), '（三）政府信息管理、（四）政府信息公开平台建设、（五）监督保障', 'Not written yet')
})
