import { describe, expect, it } from 'vitest'
import { type Room, roomAt, STEPS } from './talk-to.ts'

/** What people say besides figures and texts: thanks, a wait, a nod, "there is none". */

const textOf = (room: Room, key: string) => room.texts().get(key as never)
const COURTESIES = [
  '见附件',
  'https://www.example.gov.cn/2022.html',
  '新收多少我得问问',
  '这个要再核实一下',
  '谢谢',
  '谢谢啦！',
  '等一下',
  '稍等……',
  '我去问问',
  '您好',
  '在吗？',
  '收到',
  '明白了',
  '辛苦了',
  'Thank you',
  'wait',
]

function unchanged(room: Room, said: string): string {
  const before = { draft: room.draft(), organ: room.organ(), step: room.ask()?.step }
  const [key = ''] = room.say(said).keys
  expect({ draft: room.draft(), organ: room.organ(), step: room.ask()?.step }).toEqual(before)
  return key
}

describe('a courtesy', () => {
  it.each(STEPS)('at %s is answered, and is no name, no figure and no text', (step) => {
    const room = roomAt(step)
    for (const said of COURTESIES) expect([said, unchanged(room, said)]).toEqual([said, expect.stringMatching(/^courtesy-/u)])
  })

  it('is no reason for a warning', () => {
    const room = roomAt('review')
    room.say('修改 规范性文件制发 为 9')
    room.say('/final')
    expect(room.ask()?.step).toBe('reason')
    for (const said of ['谢谢', '等一下']) expect(unchanged(room, said)).toMatch(/^courtesy-/u)
    for (const said of ['好的', '可以']) expect(unchanged(room, said)).toBe('reason-length')
    expect(room.draft()?.reasons.size).toBe(0)
  })

  it('a yes where nothing is to be confirmed is only polite', () => {
    for (const step of ['review', 'done']) expect(unchanged(roomAt(step), '好的')).toBe('courtesy-nod')
  })
})

describe('there is none', () => {
  it.each(['没有', '没有啊', '没有去年的', '找不到', '第一次填', '暂无', '去年的没找到啊', '我这里没有去年的年报', '去年的报告丢了'])(
    '%s puts off last year',
    (said) => {
      const room = roomAt('lastYear')
      expect(room.say(said).keys[0]).toBe('noted-no-last-year')
      expect(room.ask()?.step).toBe('situation')
    },
  )

  it('is no introduction and no section 1, and 无 in a part that may be empty', () => {
    const introduction = roomAt('text:introduction')
    introduction.say('没有')
    expect([textOf(introduction, 'introduction'), introduction.ask()?.step]).toEqual([undefined, 'text:overview'])
    expect(unchanged(roomAt('text:overview'), '无')).toBe('text-none-overview')
    const problems = roomAt('text:problemsAndImprovements')
    problems.say('没有')
    expect(textOf(problems, 'problemsAndImprovements')).toBe('无')
  })
})

describe('words about a text', () => {
  it.each(['跟去年一样', '同去年', '用去年的', '照去年的写', '同上', 'Same as last year'])(
    '%s is never printed; without last year it says so',
    (said) => {
      for (const step of STEPS.filter((one) => one.startsWith('text:'))) expect(unchanged(roomAt(step), said)).toBe('text-no-last')
    },
  )

  it('last year’s words are taken where they are there', () => {
    const room = roomAt('text:problemsAndImprovements')
    room.read(
      { agency: '某某区民政局', year: 2022, narrative: { problemsAndImprovements: '个别栏目更新不及时。下一步加强巡查。' } },
      'last.json',
      'last',
    )
    while (room.ask()?.step !== 'text:problemsAndImprovements') room.act({ kind: 'cell', cell: 'problemsAndImprovements' })
    room.say('跟去年一样')
    expect(textOf(room, 'problemsAndImprovements')).toContain('栏目更新不及时')
  })

  it.each(['用这段', '就这样写吧', '好的', '可以'])('%s takes what is proposed', (said) => {
    const room = roomAt('text:introduction')
    room.say(said)
    expect(textOf(room, 'introduction')).toBeTruthy()
    expect(textOf(room, 'introduction')).not.toContain(said)
  })
})

it('我不知道 puts a question off like 不知道', () => {
  for (const said of ['我不知道', '不知道啊', '不清楚呢', '待核实']) expect(roomAt('requests.received').say(said).keys).toContain('noted-skipped')
})

it('what is not understood where a button is wanted asks for no figures', () => {
  expect(roomAt('level').say('嗯哼哼').words['zh-CN']).toContain('请照下面的问题回答')
  expect(roomAt('requests.received').say('嗯哼哼').words['zh-CN']).toContain('可以直接报数')
})

describe('a question about figures', () => {
  it('names the unit of money', () => {
    expect(roomAt('proactive').say('进度').words).toMatchObject({ 'zh-CN': expect.stringContaining('行政事业性收费（万元）') })
    expect(roomAt('informationFees').say('进度').words['zh-CN']).toContain('通知总金额（元）')
  })

  it('whose total was put off does not say 0', () => {
    const room = roomAt('requests.received')
    expect(room.say('不知道').words['zh-CN']).toContain('新收的申请，分别来自哪类申请人')
  })
})
