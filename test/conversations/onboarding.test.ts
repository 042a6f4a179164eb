import { describe, expect, it } from 'vitest'
import { readLevel } from '../../src/language/levels.ts'
import { LEVELS } from '../../src/report/report.ts'
import { expectWords } from './expectations.ts'
import { COLLEAGUE, figureOf, openRoom, roomAt, WORDS } from './talk-to.ts'

describe('onboarding', () => {
  it('asks the name, the level and the year, once', () => {
    const room = openRoom()
    expectWords(room.say('/start'), '请问单位全称是什么', "What is your organ's full name")
    expectWords(room.say('某某区民政局'), '属于哪一级', 'At which level')
    expectWords(room.tap('level', undefined, 'countyDepartment'), '现在该报的是 2023 年', 'The one now due is 2023')
    room.tap('year', undefined, 2023)
    expect([room.organ(), room.draft()?.year]).toMatchObject([{ name: '某某区民政局', level: 'countyDepartment' }, 2023])
    room.say('/start', COLLEAGUE)
    expect(room.ask(COLLEAGUE)?.step).toBe('year')
    room.say('/new 2022')
    expect(room.ask()?.step).toBe('lastYear')
  })

  it.each([
    ['2024-01-01', 2023],
    ['2024-12-31', 2023],
    ['2025-01-01', 2024],
  ])('on %s the report due is that of %i', (today, year) => {
    const room = roomAt('year', today)
    expect(room.ask()?.choices[0]?.label.params?.year).toBe(String(year))
  })

  it('zeroes regulations for an organ that can not issue them, and asks nothing of them', () => {
    const room = roomAt('proactive')
    expect([figureOf(room, 'proactive.regulations.inForce'), room.ask()?.cells.some((cell) => cell.includes('regulations'))]).toEqual([0, false])
  })

  it('asks regulations of an organ that may issue them', () => {
    const room = openRoom()
    for (const said of ['/start', '某某市人民政府', '市政府', '2023', '跳过', '跳过']) room.say(said)
    expect(room.ask()?.cells).toContain('proactive.regulations.inForce')
  })

  it.each(['某某区民政局（本级）', '某某市　财政局', '某某市（夹具；地级/副省级，未核实）', '某某·哈萨克自治州人民政府办公室', '一'.repeat(60)])(
    'takes the name %s',
    (name) => {
      const room = roomAt('organName')
      room.say(name)
      expect(room.organ().name).toBe(name.replaceAll('　', ' '))
    },
  )
})

it.each([
  ['某某区民政局', '县级', 'countyDepartment'],
  ['某某区民政局', '区级', 'countyDepartment'],
  ['某某区民政局', '我们是县里的局', 'countyDepartment'],
  ['某某县人民政府', '县级', 'countyGovernment'],
  ['某某市财政局', '市里的部门', 'cityDepartment'],
  ['某某镇人民政府', '镇', 'township'],
])('the level of %s is read from %s', (name, said, level) => {
  const room = roomAt('organName')
  room.say(name)
  room.say(said)
  expect(room.organ().level).toBe(level)
})

it.each(['县', '31', '不知道是哪级', '市里还是县里'])('%s names no level', (said) => {
  const room = roomAt('level')
  room.say(said)
  expect([room.organ().level, room.ask()?.step]).toEqual([null, 'level'])
})

it('去年的 is the year that is due, 今年的 has not ended', () => {
  const room = roomAt('year')
  expect(room.say('今年的').keys).toContain('year-not-ended')
  room.say('去年的')
  expect(room.draft()?.year).toBe(2023)
})

describe('a name', () => {
  it.each([
    '某某区民政局。',
    '某某区民政局2023年',
    '某某区民政局2023年度',
    '某某区民政局2023年政府信息公开工作年度报告',
    '我们单位是某某区民政局',
    '单位全称：某某区民政局',
    '我局全称是某某区民政局！',
  ])('is taken out of %s', (said) => {
    const room = roomAt('organName')
    room.say(said)
    expect(room.organ().name).toBe('某某区民政局')
  })

  it('that was mistyped can be given again where the level is asked', () => {
    const room = roomAt('level')
    expectWords(room.say('某某区财政局'), '“某某区财政局”属于哪一级', '某某区财政局')
    expect([room.organ().name, room.ask()?.step]).toEqual(['某某区财政局', 'level'])
  })
})

describe('the year', () => {
  it.each(['去年', '23年', '2023', '２０２３年度', '好的'])('%s is the one that is due', (said) => {
    const room = roomAt('year')
    room.say(said)
    expect([room.draft()?.year, room.ask()?.step]).toEqual([2023, 'lastYear'])
  })
})

describe('the level', () => {
  it.each(LEVELS)('%s is understood as its button says it, in both languages', (level) => {
    const id = `level-${level.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
    for (const words of Object.values(WORDS)) expect(readLevel(words.say({ key: id }))).toBe(level)
  })

  it.each([
    ['区局', 'countyDepartment'],
    ['市政府', 'cityGovernment'],
    ['乡镇', 'township'],
    ['County department.', 'countyDepartment'],
    ['省级', null],
    ['31', null],
    ['', null],
  ])('%s is read as %s', (said, level) => {
    expect(readLevel(said)).toBe(level)
  })
})

describe('the year as a whole', () => {
  it('is one message of buttons and one confirmation that names what becomes 0', () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noDisputes')
    expectWords(room.tap('toggle', undefined, 'nothingCarriedOver'), '✓ 上年没有结转', '✓ None carried over from last year')
    const heard = room.tap('done')
    expectWords(heard, '没有复议和诉讼：第四部分的表全部（15 格）记为 0', '(15 cells) becomes 0')
    expect(figureOf(room, 'disputes.review.total')).toBeNull()
    room.tap('confirm')
    expect([figureOf(room, 'disputes.review.total'), figureOf(room, 'requests.carriedOver.total'), room.ask()?.step]).toEqual([0, 0, 'proactive'])
    expect(room.draft()?.entries.get('disputes.review.total' as never)?.origin).toBe('zeroed')
  })

  it('a choice is taken back by a second tap, the confirmation by its button or a no', () => {
    const room = roomAt('situation')
    room.tap('toggle', undefined, 'noFees')
    room.tap('toggle', undefined, 'noFees')
    expect(room.ask()?.memory).toEqual({ chosen: [] })
    room.tap('toggle', undefined, 'noFees')
    room.tap('done')
    room.say('不对')
    expect(room.ask()?.memory).toEqual({ chosen: ['noFees'] })
    room.tap('done')
    room.tap('back')
    room.tap('done')
    room.say('对')
    expect(figureOf(room, 'proactive.feesCollected')).toBe(0)
  })

  it('leaves what was given already', () => {
    const room = roomAt('situation')
    room.say('修改 行政事业性收费 为 1.5')
    expect(room.ask()?.step).toBe('situation')
    room.tap('toggle', undefined, 'noFees')
    room.tap('done')
    room.tap('confirm')
    expect(figureOf(room, 'proactive.feesCollected')).toBe(1_500_000)
  })

  it('stays through figures that are given by name in between', () => {
    const room = roomAt('situation')
    room.say('许可31，处罚3')
    expect([figureOf(room, 'proactive.licensingDecisions'), room.ask()?.step]).toEqual([31, 'situation'])
    room.tap('done')
    expect(room.ask()?.cells).not.toContain('proactive.licensingDecisions')
  })

  it('can be said when the tables are half filled', () => {
    const room = roomAt('disputes.review')
    room.say('目录')
    const at = room.ask()?.choices.findIndex(({ intent }) => intent.kind === 'goto' && intent.step === 'situation') ?? -1
    room.act({ kind: 'tap', data: `${room.ask()?.id}:${at}` })
    room.tap('toggle', undefined, 'noDisputes')
    room.tap('done')
    room.tap('confirm')
    expect([figureOf(room, 'disputes.review.total'), room.ask()?.step]).toEqual([0, 'text:introduction'])
  })
})
