import { describe, expect, it } from 'vitest'
import type { DocumentJob } from '../../../conversations/dialogue.ts'
import { EDITION_2021 } from '../../../src/report/editions/index.ts'
import { completed } from '../../../src/report/sheet.ts'
import { expectWords } from '../expectations.ts'
import { figureOf, type Heard, openRoom, type Room, roomAt } from '../talk-to.ts'

function jobOf({ settled }: Heard): DocumentJob {
  const [job] = settled.jobs
  if (job?.kind !== 'document') throw new Error('no document was asked for')
  return job
}

const figuresIn = (room: Room) => completed(EDITION_2021, room.draft()?.entries ?? new Map())

describe('the report file', () => {
  it('is made at any time from what stands, and the question stands again', () => {
    const room = roomAt('requests.outcomes.business')
    const heard = room.say('/export')
    expect(jobOf(heard)).toMatchObject({ format: 'json', final: null, report: { agency: '某某区民政局', year: 2023 } })
    expectWords(heard, '正在生成报告文件', 'Making the report file')
    expect(room.ask()?.step).toBe('requests.outcomes.business')
  })

  it('sent back into the same draft changes nothing', () => {
    const room = roomAt('requests.outcomes.business')
    const { report } = jobOf(room.say('导出'))
    const before = room.draft()
    expectWords(room.read(report, '导出.json'), '和草稿都一致', 'agree with the draft')
    expect([room.draft()?.entries, room.ask()?.step]).toEqual([before?.entries, 'requests.outcomes.business'])
  })

  it('sent into an empty draft of the same organ fills it with the same figures and texts', () => {
    const room = roomAt('review')
    const { report } = jobOf(room.say('导出'))
    const other = roomAt('lastYear')
    expectWords(other.read(report, '导出.json'), '段文字', 'texts')
    expect(figuresIn(other)).toEqual(figuresIn(room))
    expect(jobOf(other.say('导出')).report).toEqual(report)
    expect(other.say('/final').keys).toContain('noted-final')
  })

  it('that differs is shown first: new, old, or only what is blank', () => {
    const room = roomAt('disputes.review')
    const { report } = jobOf(room.say('导出'))
    const changed = {
      ...(report as object),
      proactive: { ...(report as { proactive: object }).proactive, licensingDecisions: 99 },
      disputes: { review: { upheld: 2 } },
    }
    const before = room.draft()
    expectWords(room.read(changed), '行政许可：现在 31 件，新的 99 件', 'now 31, new 99')
    expect([room.ask()?.step, room.draft()]).toEqual(['overwrite', before])
    room.tap('blanks')
    expect([figureOf(room, 'proactive.licensingDecisions'), figureOf(room, 'disputes.review.upheld')]).toEqual([31, 2])
    room.read(changed)
    room.tap('old')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(31)
    room.read(changed)
    room.tap('new')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(99)
  })
})

describe('/import', () => {
  it('says what can be sent, and can be left', () => {
    const room = roomAt('requests.received')
    expectWords(room.say('/import'), '请把 2023 年的报告文件发来', 'Please send the report file for 2023')
    room.tap('back')
    expect(room.ask()?.step).toBe('requests.received')
  })

  it('takes a pasted table too', () => {
    const room = roomAt('requests.received')
    room.say('导入')
    room.say([...'100010000000000'].join('\t'))
    expect([figureOf(room, 'disputes.review.upheld'), room.ask()?.step]).toEqual([1, 'requests.received'])
  })

  it('a file is asked for by a job, which says so, and nothing is asked meanwhile', () => {
    const room = roomAt('requests.received')
    const heard = room.act({ kind: 'file', file: 'f' as never, name: '2023.docx', size: 1000 })
    expect([heard.settled.jobs[0]?.kind, heard.keys]).toEqual(['read', ['file-being-read']])
    expectWords(heard, '收到“2023.docx”，正在读', '“2023.docx” has arrived')
    room.say('15')
    expect(figureOf(room, 'requests.received.total')).toBe(15)
  })

  it('a figure that is none is named and left blank, and one that is not sure is asked', () => {
    const room = roomAt('proactive')
    const job = { kind: 'read', chat: 'web:me', file: 'f', name: 'a.docx', purpose: '' } as never
    const file = { agency: '某某区民政局', year: 2023, narrative: {}, proactive: { licensingDecisions: '若干', penaltyDecisions: 3 } }
    const open = { value: null, reason: 'dash', candidates: [0] }
    const settled = { text: 'l2', value: 12, reason: 'arithmetic', candidates: [12, 2] }
    const doubts = [
      { cell: 'proactive.coercionDecisions' as never, text: '—', ...open, place: { table: 1, row: 9 } },
      { cell: 'disputes.review.upheld' as never, ...settled, place: { page: 4 } },
    ]
    const heard = room.act({ kind: 'read', job, reading: { kind: 'report', file, doubts } })
    expectWords(heard, '文件里行政许可写的是“若干”，不是一个数', 'reads “若干”, which is no figure')
    expectWords(heard, '第 1 张表第 9 行：文件里行政强制写的是“—”，我拿不准', 'Table 1, row 9: In the file')
    expectWords(heard, '只有 12 和合计对得上', 'Page 4: In the file')
    expect(figureOf(room, 'proactive.penaltyDecisions')).toBeNull()
    room.tap('take', undefined, 0)
    const taken = ['proactive.licensingDecisions', 'proactive.penaltyDecisions', 'proactive.coercionDecisions']
    expect(taken.map((cell) => figureOf(room, cell))).toEqual([null, 3, 0])
  })
})

describe('/draft', () => {
  it('works at any time; the findings come with it and the question stands again', () => {
    const room = roomAt('disputes.review')
    const heard = room.say('/draft')
    expect(jobOf(heard)).toMatchObject({ format: 'docx', final: null })
    expect(heard.keys.slice(0, 2)).toEqual(['draft-coming', 'review-blanks'])
    expectWords(heard, '没填的地方会标【待填】', 'Blanks are marked 【待填】')
    expect(room.ask()?.step).toBe('disputes.review')
  })

  it('wants a report to be open', () => {
    const room = openRoom()
    room.say('/start')
    expect(room.say('/draft').keys).toContain('needs-draft')
  })
})
