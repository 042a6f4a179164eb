import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { expectWords } from './expectations.ts'
import { goOn, openRoom, type Room, roomAt, STEPS, WORDS } from './talk-to.ts'

/** Reports of 2021 and 2022 for an office that fills in 2023; every figure is another. */
function storedFile(year: number): Record<string, unknown> {
  const figures = new Map([...EDITION_2021.cells.keys()].map((cell, at) => [cell, at + (year - 2020) * 1000]))
  const texts = new Map(EDITION_2021.texts.map((key) => [key, `${key}，${year}年。`]))
  const about = { form: EDITION_2021, agency: '某某区民政局', year, level: 'countyDepartment' as const, issuedOn: null }
  return toReportFile({ ...about, figures, texts, misprints: new Map() })
}
const figureOf = (cell: string, year: number): number => [...EDITION_2021.cells.keys()].indexOf(cell as never) + (year - 2020) * 1000

function roomWithYears(step: string): Room {
  const room = openRoom()
  goOn(room, 'lastYear')
  room.read(storedFile(2022), '2022.json')
  room.read(storedFile(2021), '2021.json')
  if (step !== 'situation') goOn(room, step)
  return room
}

/** Answers in passing: nothing changes, and the question stands again. */
function passing(room: Room, said: string) {
  const before = { draft: room.draft(), step: room.ask()?.step, cells: room.ask()?.cells, memory: room.ask()?.memory, texts: room.texts().size }
  const heard = room.say(said)
  expect({ draft: room.draft(), step: room.ask()?.step, cells: room.ask()?.cells, memory: room.ask()?.memory, texts: room.texts().size }).toEqual(
    before,
  )
  return heard
}

const IN_DRAFT = STEPS.slice(STEPS.indexOf('situation'), STEPS.indexOf('done'))

describe('a question about stored years', () => {
  it.each(IN_DRAFT)('is answered at %s, and the question stands again', (step) => {
    const { keys, words } = passing(roomWithYears(step), '去年行政许可多少件？')
    expect(keys).toContain('answer-figure')
    expect(words['zh-CN']).toContain(`2022 年行政许可·本年处理决定数量：${figureOf('proactive.licensingDecisions', 2022)} 件（来自 2022.json）`)
  })

  it.each(['去年律师事物所新收', '前年行政徐可', '請問去年行政復議維持的有幾件'])(
    'in other characters is answered, or asked back with the closest: %s',
    (question) => {
      const room = roomWithYears('requests.received')
      const heard = passing(room, question)
      const offered = heard.replies.flatMap(({ buttons }) => buttons.map(({ label }) => label.key))
      expect(heard.keys.includes('answer-figure') || (heard.keys.includes('answer-unknown-words') && offered.length > 0)).toBe(true)
    },
  )

  it('says of what a sum is made', () => {
    const { words } = passing(roomWithYears('requests.received'), '去年不予处理一共多少')
    const rows = ['Petition', 'Repeat', 'Publication', 'Excessive', 'Reconfirmation']
    const sum = rows.reduce((total, row) => total + figureOf(`requests.declined${row}.total`, 2022), 0)
    expect(words['zh-CN']).toContain(`（五）不予处理·总计：共 ${sum} 件`)
    expect(words['zh-CN']).toContain(`${figureOf('requests.declinedRepeat.total', 2022)} 件`)
  })

  it('loads the years that it is about', () => {
    const { words } = passing(roomWithYears('requests.received'), '前年和去年的行政复议各多少')
    expect(words['zh-CN']).toContain(`2021 年 ${figureOf('disputes.review.total', 2021)} 件（来自 2021.json）`)
    expect(words['zh-CN']).toContain(`2022 年 ${figureOf('disputes.review.total', 2022)} 件（来自 2022.json）`)
  })

  it('compares with the draft where it has the figure', () => {
    const room = roomWithYears('requests.received')
    const { keys, words } = passing(room, '行政许可比去年增加多少')
    expect(keys).toContain('answer-difference')
    expect(words['zh-CN']).toContain('2023 年 31 件（来自 正在填的草稿）')
    expect(passing(room, '今年新收比去年多几件').keys).toContain('answer-unknown-blank')
  })

  it.each([
    ['2019年新收多少', '手上没有 2019 年的数据，现有的是 2021、2022 年', ['2022', '2021'], 'answer-figure'],
    ['近三年行政复议', '手上没有 2020 年的数据', ['2021、2022'], 'answer-list'],
    ['近三年对比', '手上没有 2020 年的数据', ['2021、2022'], 'answer-changes'],
    ['2019年和2022年比行政许可增加了多少', '手上没有 2019 年的数据', ['2022'], 'answer-figure'],
    ['2019年年报第五部分怎么写的', '手上没有 2019 年的数据', ['2022', '2021'], 'answer-text'],
    ['今年新收比去年多几件', '2023 年', ['2021'], 'answer-figure'],
  ])('names the years that are not at hand, and offers those that are: %s', (question, named, offered, answered) => {
    const room = roomWithYears('requests.received')
    const { words, replies } = passing(room, question)
    expect(words['zh-CN']).toContain(named)
    expect(replies.flatMap(({ buttons }) => buttons.map(({ label }) => WORDS['zh-CN'].say(label))).filter((text) => text.startsWith('看'))).toEqual(
      offered.map((years) => `看 ${years} 年的`),
    )
    expect(room.tap('button-years').keys).toContain(answered)
  })

  it('of several meanings is answered by a tap', () => {
    const room = roomWithYears('requests.received')
    const heard = passing(room, '去年规范性文件多少件')
    expect(heard.keys).toContain('answer-ambiguous')
    expect(room.ask()?.choices.map(({ label }) => label.key)).toContain('button-zero')
    const before = room.draft()
    const answered = room.tap('button-figure')
    expect(answered.words['zh-CN']).toContain(`${figureOf('proactive.normativeDocuments.issued', 2022)} 件`)
    expect({ draft: room.draft(), step: room.ask()?.step }).toEqual({ draft: before, step: 'requests.received' })
    room.say('15')
    expect(room.draft()?.entries.get('requests.received.total' as never)?.value).toBe(15)
  })

  it('of what the form has not is answered with the nearest', () => {
    const room = roomWithYears('requests.received')
    const { keys } = passing(room, '去年行攻许可多少')
    expect(keys).toContain('answer-unknown-words')
    expect(room.tap('button-figure').words['zh-CN']).toContain(String(figureOf('proactive.licensingDecisions', 2022)))
  })

  it('tells the biggest changes and what was written', () => {
    const room = roomWithYears('requests.received')
    expect(passing(room, '去年和前年比哪些项变化最大').keys).toContain('answer-changes')
    expect(passing(room, '去年第五部分怎么写的').words['zh-CN']).toContain('problemsAndImprovements，2022年。')
  })

  it('about changes offers the whole comparison as a document', () => {
    const room = roomWithYears('requests.received')
    passing(room, '去年和前年比哪些项变化最大')
    const { settled } = room.tap('button-compare-xlsx')
    const [job] = settled.jobs
    if (job?.kind !== 'document') throw new Error('no document')
    expect(job).toMatchObject({ format: 'xlsx', compared: [{ source: '2021.json' }, { source: '2022.json' }] })
    expect(room.ask()?.step).toBe('requests.received')
    expect(room.act({ kind: 'made', job, file: 'f' as never, name: 'a.xlsx' }).keys).toContain('made-comparison')
  })

  it.each(['近三年对比', '对比往年', '历年对比'])('about several years compares them all: %s', (question) => {
    const room = roomWithYears('requests.received')
    room.read(storedFile(2020), '2020.json')
    const { keys, words } = passing(room, question)
    expect(keys).toContain('answer-changes')
    expect(words['zh-CN']).toContain('2020')
    expect(room.tap('button-compare-docx').settled.jobs).toMatchObject([
      { format: 'docx', compared: [{ source: '2020.json' }, { source: '2021.json' }, { source: '2022.json' }] },
    ])
  })

  it.each(['这几年新收变化', '新收跟前两年比', '历年新收'])('about one figure of several years lists it: %s', (question) => {
    const { keys, words } = passing(roomWithYears('requests.received'), question)
    expect(keys).toContain('answer-list')
    for (const year of [2021, 2022]) expect(words['zh-CN']).toContain(`${year} 年 ${figureOf('requests.received.total', year)} 件`)
    expect(words['zh-CN']).toContain('（来自 2022.json），比上一年增加 1000 件')
  })

  it('that compares comes with a chart of the years, once, that says in both languages what it shows', () => {
    const room = roomWithYears('requests.received')
    const [job] = passing(room, '和前年比变化最大的是什么').settled.jobs
    if (job?.kind !== 'picture') throw new Error('no picture')
    expect(job.subject).toMatchObject({ kind: 'chart', compared: [{ source: '2021.json' }, { source: '2022.json' }] })
    const picture = { file: 'job:1.0' as never, name: 'a.png', width: 1116, height: 1000, words: { kind: 'chart' as const } }
    const heard = room.act({ kind: 'pictured', job, pictures: [picture] })
    expectWords(heard, '2021、2022 年主要数据对比', 'Main figures of 2021, 2022')
    const words = heard.replies[0]?.file?.picture?.words ?? { key: 'verbatim' }
    const received = [2021, 2022].map((year) => figureOf('requests.received.total', year))
    expect(WORDS['zh-CN'].say(words)).toContain(`新收申请：2021 年 ${received[0]}、2022 年 ${received[1]}`)
    expect(WORDS.en.say(words)).toContain(`Requests received: 2021 ${received[0]}, 2022 ${received[1]}`)
    expect(room.ask()?.step).toBe('requests.received')
    expect(passing(room, '和前年比变化最大的是什么').settled.jobs).toEqual([])
  })

  it('that compares all years has all of them in the chart', () => {
    const [job] = passing(roomWithYears('review'), '2021年、2022年、2023年哪些数变化最大').settled.jobs
    const compared = job?.kind === 'picture' && job.subject.kind === 'chart' ? job.subject.compared : []
    expect(compared.map(({ report }) => (report as { readonly year: number }).year)).toEqual([2021, 2022, 2023])
  })

  it('for the report sends it as it stands', () => {
    const room = roomWithYears('requests.received')
    const { settled } = passing(room, '要去年的报告')
    const [job] = settled.jobs
    expect(job).toMatchObject({ kind: 'document', format: 'docx', stored: 2022, report: { year: 2022 } })
    if (job?.kind !== 'document') throw new Error('no document')
    expect(room.act({ kind: 'made', job, file: 'f' as never, name: '2022.docx' }).keys).toContain('made-stored')
  })

  it('for last year’s report, where there is none, asks for it', () => {
    const room = roomAt('requests.received')
    room.say('要去年的报告')
    expect(room.ask()?.step).toBe('lastYear')
  })

  it('is answered in English', () => {
    const room = roomWithYears('requests.received')
    room.say('/language en')
    expect(passing(room, 'How many licensing decisions were there last year?').words.en).toContain(
      String(figureOf('proactive.licensingDecisions', 2022)),
    )
  })
})

describe('an answer is never taken for a question', () => {
  const ANSWERS = ['15', '0', '3件', '同去年', '和去年一样', '无', '没有', '其余为零', '许可31，处罚3', '自然人12，商业企业3，其余为零', '全部为自然人', '三十一', '是', '对', '好的', '1 0 0 0 1', '比去年少3件', '跟去年差不多'] // biome-ignore format: a list
  it.each(['requests.received', 'disputes.review'])('at %s', (step) => {
    for (const said of ANSWERS) {
      const { keys } = roomWithYears(step).say(said)
      expect({ said, keys: keys.filter((key) => key.startsWith('answer-')) }).toEqual({ said, keys: [] })
    }
  })

  it.each([
    '与去年相比，公开内容还不够丰富，群众关心的事项公开得还不够多。',
    '2022年我局主动公开内容涉及行政处罚',
    '2022年主动公开的内容准确',
    '2022年存在的短板是主动公开内容',
  ])('nor is a sentence of a narrative: %s', (sentence) => {
    const room = roomWithYears('text:problemsAndImprovements')
    room.say(sentence)
    expect([...room.texts().values()]).toContain(sentence)
  })

  it('nor a reason', () => {
    const room = roomWithYears('review')
    room.say('修改 上年结转总计 为 3')
    expect(room.say('去年许可统计口径有误').keys.filter((key) => key.startsWith('answer-'))).toEqual([])
  })
})
