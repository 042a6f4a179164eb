import { describe, expect, it } from 'vitest'
import type { TextKey } from '../../src/report/form.ts'
import { goOn, type Heard, type Room, roomAt } from './talk-to.ts'

/** The way of the other tests: 31 licences, and 15 requests, of which one goes on. */

const OWN = '全年新收政府信息公开申请15件。窗口随到随办。'

const textOf = (room: Room, key: string): string => room.texts().get(key as TextKey) ?? ''
/** What a document of the draft would say now. */
function printed(room: Room): Record<string, unknown> {
  const [job] = room.say('/export').settled.jobs
  const report = job?.kind === 'document' ? (job.report as { readonly narrative?: Record<string, unknown> }) : {}
  return report.narrative ?? {}
}

/** The sub-head of requests with a text of the clerk's own. */
function roomWithOwn(own = OWN): { readonly room: Room; readonly heard: Heard } {
  const room = roomAt('text:overview')
  room.act({ kind: 'cell', cell: 'overview.onRequest' })
  return { room, heard: room.say(own) }
}

describe('a drafted text', () => {
  it('is proposed with the figures of the tables, and follows them', () => {
    const room = roomAt('text:overview')
    expect(room.act({ kind: 'cell', cell: 'overview.proactiveDisclosure' }).words['zh-CN']).toContain('作出行政许可决定31件')
    room.tap('take')
    const { keys, words } = room.say('修改 行政许可 为 40')
    expect(keys).toContain('sentence-moved')
    expect(words['zh-CN']).toContain('作出行政许可决定40件')
    expect(JSON.stringify(printed(room))).toContain('作出行政许可决定40件')
  })

  it('of the whole overview fills the sub-heads that have figures and asks for the next', () => {
    const room = roomAt('text:overview')
    room.tap('take')
    expect([...room.texts().keys()]).toEqual(['introduction', 'overview.proactiveDisclosure', 'overview.onRequest'])
    expect(room.ask()?.step).toBe('text:overview.informationManagement')
  })

  it('keeps no figure of its own', () => {
    const room = roomAt('text:overview')
    room.tap('take')
    expect(textOf(room, 'overview.onRequest')).not.toMatch(/\d/)
    expect(room.draft()?.texts.get('overview.onRequest' as TextKey)?.length).toBeGreaterThan(60)
  })

  it('may be sent back with words added, and still follows', () => {
    const room = roomAt('text:overview')
    const drafted = room
      .act({ kind: 'cell', cell: 'overview.proactiveDisclosure' })
      .words['zh-CN'].split('\n')
      .find((line) => line.includes('作出行政许可'))
    room.say(`栏目每周更新。${drafted}目录逐月核对。`)
    room.say('修改 行政许可 为 40')
    expect(JSON.stringify(printed(room))).toContain('收取行政事业性收费1.5万元。目录逐月核对。')
    expect(JSON.stringify(printed(room))).toContain('作出行政许可决定40件')
  })

  it('follows again after the way through a file', () => {
    const room = roomAt('text:overview')
    room.tap('take')
    const [job] = room.say('/export').settled.jobs
    const other = roomAt('lastYear')
    other.say('跳过')
    other.read(job?.kind === 'document' ? job.report : null)
    expect(textOf(other, 'overview.onRequest')).not.toMatch(/\d/)
    other.say('修改 行政许可 为 40')
    expect(JSON.stringify(printed(other))).toContain('作出行政许可决定40件')
  })

  it('is undone as it was taken', () => {
    const room = roomAt('text:overview')
    room.tap('take')
    room.say('撤销')
    expect([...room.texts().keys()]).toEqual(['introduction'])
  })
})

describe("a text of the clerk's own", () => {
  it('that agrees with the tables is taken without a word', () => {
    const { room, heard } = roomWithOwn()
    expect(heard.keys).not.toContain('reason-for')
    expect(room.ask()?.step).toBe('text:overview.informationManagement')
  })

  it('that denies them is set beside ours at once, and the next question waits', () => {
    const { room, heard } = roomWithOwn(OWN.replace('15', '51'))
    expect(heard.keys).toEqual(expect.arrayContaining(['reason-for', 'reason-theirs', 'reason-ours']))
    expect(heard.words['zh-CN']).toContain('文中：全年新收政府信息公开申请51件')
    expect(heard.words['zh-CN']).toContain('照表里的数应是：2023年，新收政府信息公开申请15件')
    room.tap('later')
    expect(room.ask()?.step).toBe('text:overview.informationManagement')
  })

  it('gets our sentence in the place of theirs by one tap', () => {
    const { room } = roomWithOwn(OWN.replace('15', '51'))
    expect(room.tap('ours').keys).toContain('noted-ours')
    expect(JSON.stringify(printed(room))).toContain('新收政府信息公开申请15件')
    expect(JSON.stringify(printed(room))).toContain('窗口随到随办。')
    expect(JSON.stringify(printed(room))).not.toContain('51件')
  })

  it('stays with a reason, which dies when the sentence changes', () => {
    const { room } = roomWithOwn(OWN.replace('15', '51'))
    room.say('只算了本级的')
    expect(room.draft()?.reasons.size).toBe(1)
    expect(room.say('检查').keys).toContain('review-reasons')
    room.act({ kind: 'cell', cell: 'overview.onRequest' })
    room.say(OWN.replace('15', '16'))
    expect(room.say('检查').keys).not.toContain('review-reasons')
  })

  it('can be mended in the text or in the table', () => {
    const { room } = roomWithOwn(OWN.replace('15', '51'))
    const ways = room.ask()?.choices.flatMap(({ intent }) => (intent.kind === 'goto' ? [intent.step] : []))
    expect(ways).toEqual(['text:overview.onRequest', 'cell:requests.received.total'])
  })

  it('is set beside ours when a cell changes under it, and the question comes back', () => {
    const room = roomAt('text:overview')
    room.act({ kind: 'cell', cell: 'overview.proactiveDisclosure' })
    room.say('本年作出行政许可决定31件。')
    const step = room.ask()?.step
    const { keys, words } = room.say('修改 行政许可 为 40')
    expect(keys).toEqual(expect.arrayContaining(['reason-for', 'reason-ours']))
    expect(words['zh-CN']).toContain('这里写 31件，而表里行政许可是 40')
    room.tap('later')
    expect(room.ask()?.step).toBe(step)
  })
})

describe('the fees', () => {
  it('that do not fit each other are shown with what section 6 says of them', () => {
    const room = roomAt('review')
    room.say('修改 信息处理费·通知总金额 为 50')
    const heard = room.ask()?.step === 'reason' ? room.say('/start') : room.say('/final')
    expect(heard.words['zh-CN']).toContain('信息处理费的通知是 0 件，信息处理费·通知总金额却填了 50 元')
    expect(heard.words['zh-CN']).toContain('通知总金额50元')
  })

  it('that section 6 does not state come into it by one tap', () => {
    const room = roomAt('text:otherMatters')
    expect(room.say('没有其他需要报告的事项。').keys).toContain('reason-for')
    room.tap('ours')
    expect(String(printed(room).otherMatters)).toMatch(/^没有其他需要报告的事项。\n本年度，依据/)
  })
})

describe('the name', () => {
  it('of another organ in the introduction is mended by the proposed one', () => {
    const room = roomAt('text:introduction')
    const heard = room.say('根据有关规定，某某区财政局编制了本报告。')
    expect(heard.words['zh-CN']).toContain('引言里写的是“某某区财政局”')
    room.tap('ours')
    expect(String(printed(room).introduction)).toContain('某某区民政局编制了2023年')
  })
})

describe("a text that is last year's", () => {
  it('is shown side by side', () => {
    const room = roomAt('lastYear')
    const text =
      '2022年，办公室把公开工作列入各科室的年度目标，按季度抽查，抽查情况在办公会上通报。对抽查里发现的问题，由主管领导督促有关科室限期改好，改好的情况再次检查。'
    room.read({ agency: '某某区民政局', year: 2022, narrative: { overview: { supervision: text } } }, '2022.json', 'lastYear')
    goOn(room, 'text:overview')
    room.act({ kind: 'cell', cell: 'overview.supervision' })
    const { keys, words } = room.say(text.replace('2022', '2023'))
    expect(keys).toContain('reason-side-by-side')
    expect(words['zh-CN']).toContain('今年：2023年，办公室把公开工作列入')
    expect(words['zh-CN']).toContain('去年：2022年，办公室把公开工作列入')
  })
})
