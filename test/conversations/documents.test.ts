import { describe, expect, it } from 'vitest'
import type { DocumentJob } from '../../conversations/dialogue.ts'
import { expectWords } from './expectations.ts'
import { type Heard, type Room, roomAt } from './talk-to.ts'

function jobOf({ settled }: Heard): DocumentJob {
  const [job] = settled.jobs
  if (job?.kind !== 'document') throw new Error('no document was asked for')
  return job
}
const made = (room: Room, job: DocumentJob) => room.act({ kind: 'made', job, file: 'file-1' as never, name: '2023.docx' })

describe('a document that comes back', () => {
  it('is sent, and the question on the screen stays the one that figures answer', () => {
    const room = roomAt('requests.received')
    const heard = made(room, jobOf(room.say('/draft')))
    expect([heard.keys, heard.replies[0]?.file]).toEqual([['made-draft'], { id: 'file-1', name: '2023.docx' }])
    expectWords(heard, '2023 年的草稿好了', 'The draft for 2023 is ready')
    room.say('15')
    expect(room.ask()?.step).toBe('requests.applicants')
  })

  it('says what changed since it was asked for: figures, what follows from them, and texts', () => {
    const room = roomAt('text:overview')
    const job = jobOf(room.say('/draft'))
    room.say('修改 行政许可 为 40')
    room.say('本年度按时办结各类事项。')
    room.say('修改 行政复议·其他结果 为 2')
    const heard = made(room, job)
    expectWords(heard, '行政许可：31 件 → 40 件', '31 → 40')
    expectWords(heard, '行政复议（其他结果）：0 件 → 2 件', '0 → 2')
    expectWords(heard, '“一、总体情况”的文字', 'the text of')
  })

  it('says nothing of what changed and changed back, or of being looked at', () => {
    const room = roomAt('disputes.review')
    const job = jobOf(room.say('/draft'))
    room.say('修改 行政许可 为 40')
    room.say('撤销')
    room.say('检查')
    expect(made(room, job).keys).toEqual(['made-draft'])
  })

  it('of the final version says nothing of its being opened again, but of what was changed then', () => {
    const room = roomAt('review')
    const job = jobOf(room.say('/final'))
    room.tap('reopen')
    expect(made(room, job).keys).toEqual(['made-final'])
    room.say('修改 行政许可 为 40')
    const heard = made(room, job)
    expectWords(heard, '2023 年正式稿第 1 版好了', 'Final version 1 for 2023 is ready')
    expectWords(heard, '我不会替您发布', 'I publish nothing')
    expectWords(heard, '行政许可：31 件 → 40 件', '31 → 40')
  })

  it('of another year says which, and nothing of this one', () => {
    const room = roomAt('requests.received')
    const job = jobOf(room.say('/draft'))
    room.say('/new 2022')
    const heard = made(room, job)
    expect(heard.keys).toEqual(['made-draft'])
    expectWords(heard, '2023 年的草稿好了', 'The draft for 2023 is ready')
    expect(room.draft()?.year).toBe(2022)
  })
})

describe('a job that failed', () => {
  it.each(['timeout', 'crash', 'read-back', 'whatever'])('%s: says so, loses nothing and leaves the question standing', (code) => {
    const room = roomAt('requests.received')
    const job = jobOf(room.say('/draft'))
    const before = room.draft()
    const heard = room.act({ kind: 'failed', job, code })
    expectWords(heard, '填的内容都在', 'verything')
    expect(room.draft()).toEqual(before)
    room.say('15')
    expect(room.ask()?.step).toBe('requests.applicants')
  })

  it.each(['timeout', 'crash', 'fonts', 'glyphs', 'read-back'])('%s, of a PDF: the Word file of the same report comes in its place', (code) => {
    const room = roomAt('requests.received')
    const job = jobOf(room.say('/draft pdf'))
    const heard = room.act({ kind: 'failed', job, code })
    expectWords(heard, '先把同样内容的 Word 文件做给您', 'The Word file with the same contents')
    expect(jobOf(heard)).toEqual({ ...job, format: 'docx' })
  })

  it('of a Word file is not tried again by itself', () => {
    const room = roomAt('requests.received')
    expect(room.act({ kind: 'failed', job: jobOf(room.say('/draft')), code: 'crash' }).settled.jobs).toEqual([])
  })

  it('of a file to be read says what to do instead', () => {
    const room = roomAt('requests.received')
    const job = { kind: 'read', chat: 'web:me', file: 'f', name: 'a.json', purpose: '' } as never
    expectWords(room.act({ kind: 'failed', job, code: 'timeout' }), '再发一次，或者把表格直接粘贴过来', 'send it again, or paste the tables')
  })
})
