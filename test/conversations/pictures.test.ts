import { describe, expect, it } from 'vitest'
import type { MadePicture, PictureJob, PictureWords } from '../../conversations/dialogue.ts'
import { pictureStands } from '../../conversations/pictures.ts'
import type { CellWords, TableWords } from '../../src/report/table-words.ts'
import { expectWords } from './expectations.ts'
import { figureOf, goOn, type Heard, type Room, roomAt, WORDS } from './talk-to.ts'

const picturesOf = ({ settled }: Heard): readonly PictureJob[] => settled.jobs.filter((job) => job.kind === 'picture')
const sectionsOf = (heard: Heard) => picturesOf(heard).map(({ subject }) => (subject.kind === 'tables' ? subject.sections : subject.kind))

const cellOf = (cell: string, text: string, mark: CellWords['mark'] = null): CellWords => ({ labels: [], text, cell, mark })
const rowOf = (...cells: readonly CellWords[]) => ({ labels: [], cells })
const TABLE: TableWords = {
  name: '三、收到和处理政府信息公开申请情况',
  rows: [
    rowOf(
      cellOf('requests.received.naturalPerson', '12', 'error'),
      cellOf('requests.received.business', '3'),
      cellOf('requests.received.total', '15'),
    ),
    rowOf(cellOf('requests.carriedOver.naturalPerson', '0'), cellOf('requests.carriedOver.total', '0', 'implied')),
    rowOf(cellOf('requests.granted.naturalPerson', '【待填】', 'blank'), cellOf('requests.granted.business', '2', 'implied')),
  ],
}
const shot = (words: PictureWords): MadePicture => ({ file: 'job:1.0' as never, name: 'a.png', width: 1116, height: 900, words })
const tableShot = shot({ kind: 'table', section: 'requests', table: TABLE })

const arrive = (room: Room, job: PictureJob, ...pictures: readonly MadePicture[]) => room.act({ kind: 'pictured', job, pictures })
const jobAt = (heard: Heard): PictureJob => picturesOf(heard)[0] ?? expect.fail('no picture was asked for')

describe('a picture of a table is asked for', () => {
  it('by the answer that ends its section, and by no other', () => {
    const room = roomAt('proactive')
    expect(sectionsOf(room.say('1 0 3 31 3 0 1.5'))).toEqual([['proactive']])
    for (const answer of ['15', '自然人12，商业企业3，其余为零', '0', '予以公开10，信访举报投诉4，其余为零', '予以公开3，其余为零'])
      expect(sectionsOf(room.say(answer))).toEqual([])
    expect(sectionsOf(room.tap('confirm'))).toEqual([['requests']])
  })

  it('not where all of it is zero', () => {
    const room = roomAt('disputes.review')
    for (const answer of ['0 0 0 0 0', '0 0 0 0 0']) expect(sectionsOf(room.say(answer))).toEqual([])
    expect(sectionsOf(room.say('0 0 0 0 0'))).toEqual([])
  })

  it('with the figures that stand and those that only follow from them', () => {
    const { subject } = jobAt(roomAt('proactive').say('1 0 3 31 3 0 1.5'))
    expect(subject).toMatchObject({ kind: 'tables', report: { proactive: { licensingDecisions: 31 } } })
    const room = roomAt('requests.carriedForward')
    const ended = jobAt(room.tap('confirm'))
    expect(ended.subject.kind === 'tables' && ended.subject.implied).toContain('requests.concluded.total')
    expect(ended.subject.kind === 'tables' && ended.subject.implied).not.toContain('requests.received.total')
  })

  it('again when the section is opened and ended with another figure', () => {
    const room = roomAt('requests.received')
    expect(sectionsOf(room.say('修改 行政许可 为 40'))).toEqual([])
  })

  it('at a check: of what is wrong or blank, else of all that has figures', () => {
    const room = roomAt('disputes.review')
    expect(sectionsOf(room.say('/check'))).toEqual([['proactive', 'requests']])
    room.say('修改 行政复议总计 为 3')
    expect(sectionsOf(room.say('/check'))).toEqual([['disputes']])
    expect(sectionsOf(roomAt('review').say('/check'))).toEqual([['proactive', 'requests', 'disputes']])
  })
})

describe('the pages of a draft', () => {
  it('are asked for with the document, and after it', () => {
    const { settled } = roomAt('review').say('/draft')
    expect(settled.jobs.map((job) => (job.kind === 'picture' ? job.subject.kind : job.kind))).toEqual(['document', 'pages'])
  })

  it('are not asked for with the report file, nor of a final version', () => {
    expect(picturesOf(roomAt('review').say('/export'))).toEqual([])
    const room = roomAt('done')
    room.say('/final')
    expect(picturesOf(room.say('/draft'))).toEqual([])
  })

  it('come each with its number, and what is left out is told', () => {
    const room = roomAt('review')
    const pages = (page: number) => shot({ kind: 'page', page, pages: 4, headings: page === 1 ? ['一、总体情况'] : [] })
    const heard = arrive(room, jobAt(room.say('/draft')), pages(1), pages(2))
    expect(heard.keys).toEqual(['picture-page', 'picture-page', 'picture-page-rest'])
    expectWords(heard, '草稿第 1 页，共 4 页', 'Draft, page 1 of 4')
    expectWords(heard, '另有 2 页', '2 more pages')
    const [first, second] = heard.replies.map(({ file }) => WORDS['zh-CN'].say(file?.picture?.words ?? expect.fail('no picture')))
    expect(first).toContain('这一页有：一、总体情况')
    expect(second).toContain('接着上一页')
  })
})

describe('a picture that comes', () => {
  const sent = () => {
    const room = roomAt('proactive')
    const job = jobAt(room.say('1 0 3 31 3 0 1.5'))
    return { room, job, heard: arrive(room, job, tableShot) }
  }

  it('stands in the chat with what is marked, and leaves the question standing', () => {
    const { room, heard } = sent()
    expect(heard.replies).toMatchObject([{ ask: null, buttons: [], file: { id: 'job:1.0', name: 'a.png', picture: { width: 1116, height: 900 } } }])
    expectWords(heard, '三、收到和处理政府信息公开申请情况目前是这样', '3 Requests received and handled')
    expectWords(heard, '红圈标出的 1 处对不上：本年新收（自然人）', 'Ringed in red, not adding up (1)')
    expectWords(heard, '斜线底的 1 处还没填：予以公开（自然人）', 'Hatched, still blank (1)')
    expectWords(heard, '灰色的数是按勾稽关系推算的', 'In grey: figures that follow')
    expect([room.ask()?.step, heard.settled.changes]).toEqual(['requests.received', []])
    room.say('15')
    expect(room.ask()?.step).toBe('requests.applicants')
  })

  it.each([
    ['zh-CN', ['本年新收：自然人 12（对不上）、商业企业 3、总计 15', '予以公开：自然人未填、商业企业 2（推算）', '其余 1 行都是 0']],
    ['en', ['natural persons 12 (does not add up)', 'blank', '2 (follows from others)', 'the other row is all 0']],
  ] as const)('says in %s all that it shows', (language, expected) => {
    const words = sent().heard.replies[0]?.file?.picture?.words ?? expect.fail('no picture')
    const told = WORDS[language].say(words).toLowerCase()
    for (const part of expected) expect(told).toContain(part.toLowerCase())
  })

  it('does not come twice in a row, however often it is asked for or made', () => {
    const { room, job } = sent()
    expect(room.say('/check').settled.jobs).toEqual([])
    expect(arrive(room, job, tableShot).replies).toEqual([])
    room.say('修改 行政许可 为 40')
    expect(sectionsOf(room.say('/check'))).toEqual([['proactive']])
  })

  it('says nothing where it could not be made', () => {
    const room = roomAt('proactive')
    const job = jobAt(room.say('1 0 3 31 3 0 1.5'))
    expect(room.act({ kind: 'failed', job, code: 'crash' }).replies).toEqual([])
    expect(sectionsOf(room.say('/check'))).toEqual([['proactive']])
  })
})

describe('a picture still shows what stands', () => {
  const after = (change: (room: Room) => void) => {
    const room = roomAt('proactive')
    const job = jobAt(room.say('1 0 3 31 3 0 1.5'))
    change(room)
    return pictureStands(job, { chat: room.chat(), organ: room.organ(), draft: room.draft() })
  }

  it.each<readonly [string, boolean, (room: Room) => void]>([
    ['at once', true, () => undefined],
    ['after the next answer', true, (room) => goOn(room, 'requests.applicants')],
    ['not after a figure of it was changed', false, (room) => room.say('修改 行政许可 为 40')],
    ['not after it was taken back', false, (room) => room.say('撤销')],
    ['not beside another draft', false, (room) => room.say('/new 2021')],
  ])('%s: %s', (_, stands, change) => expect(after(change)).toBe(stands))
})

it('figures stay what they are whatever is pictured', () => {
  const room = roomAt('requests.received')
  arrive(room, jobAt(room.say('/check')), tableShot)
  expect(figureOf(room, 'proactive.licensingDecisions')).toBe(31)
})
