import { describe, expect, it } from 'vitest'
import { type CheckSheet, inWords } from '../../src/report/check-sheet.ts'
import { COLLEAGUE, type Heard, roomAt, WORDS } from './talk-to.ts'

/** What the check sheet of the bundle says that comes with a final version. */
function sheetOf({ settled }: Heard): CheckSheet<string> {
  const sheets = settled.jobs.flatMap((job) => (job.kind === 'document' && job.format === 'bundle' && job.sheet !== null ? [job.sheet] : []))
  const [sheet] = sheets
  if (sheet === undefined || sheets.length > 1) throw new Error(`${sheets.length} check sheets`)
  return inWords(sheet, (phrase) => WORDS['zh-CN'].say(phrase))
}

describe('the check sheet of a final version', () => {
  const talk = () => {
    const room = roomAt('review')
    room.say('/draft')
    room.say('修改 行政许可 为 40')
    room.say('修改 规范性文件制发 为 9')
    room.say('/final')
    return room
  }

  it('has each warning with its reason and who gave it, and every correction since the draft', () => {
    const room = talk()
    const sheet = sheetOf(room.say('去年口径有误，今年重新统计'))
    expect(sheet.version).toBe(1)
    expect(sheet.reasons).toEqual([
      { finding: expect.stringContaining('规范性文件'), reason: '去年口径有误，今年重新统计', by: '填报人 1（2024-01-05）' },
    ])
    expect(sheet.corrections).toEqual([
      { label: '行政规范性文件（本年制发）', from: expect.any(String), to: '9' },
      { label: '行政许可', from: '31', to: '40' },
    ])
    expect(sheet.rules.filter(({ verdict }) => verdict === 'warning').flatMap(({ details }) => details)).toEqual([sheet.reasons[0]?.finding])
    expect(sheet.rules.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(15)
  })

  it('tells apart which of several people gave a reason', () => {
    const room = talk()
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('/final', COLLEAGUE)
    expect(sheetOf(room.say('去年口径有误，今年重新统计', COLLEAGUE)).reasons.map(({ by }) => by)).toEqual(['填报人 2（2024-01-05）'])
  })

  it('has what only follows from other figures, and what 其余为零 filled in', () => {
    const room = roomAt('review')
    const { implied, zeroed } = sheetOf(room.say('/final'))
    expect(implied.join('')).toMatch(/^予以公开（自然人） 7 件；.*总计 14 件；其余 132 项为 0$/u)
    expect(zeroed).toEqual(expect.arrayContaining(['规章（本年制发）', '本年新收（其他组织）', '不予公开·国家秘密（总计）']))
    expect(zeroed).not.toContain('予以公开（自然人）')
  })
})
