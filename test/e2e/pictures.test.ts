import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench } from '../../src/readers/workbench.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { deskWorkbench } from '../../src/workbench.ts'
import { WORDS } from '../desk/office.ts'
import { sampleReport } from '../documents/sample.ts'
import type { Person } from '../telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts'
import { openTelegramOffice, type TelegramOffice } from './telegram-office.ts'

let workbench: Workbench
beforeAll(() => {
  workbench = createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, niceness: 0 })
})
afterAll(() => workbench.close())

const PATIENCE = 60_000

describe('pictures on Telegram', { timeout: 180_000 }, () => {
  let server: TelegramServer
  let office: TelegramOffice
  let person: Person
  beforeEach(async () => {
    server = await startTelegramServer()
    office = await openTelegramOffice({
      server,
      turn,
      workbench: deskWorkbench(workbench, { words: WORDS['zh-CN'], fontsDir: null }),
      now: () => new Date('2024-01-05T01:00:00Z'),
    })
  })
  afterEach(async () => {
    await office.close()
    await server.close()
  })

  const answer = async (text: string) => {
    const skip = person.heard().length
    person.send(text)
    await person.hears(/./, { skip })
  }
  const tap = async (language: Language, key: string) => {
    const skip = person.heard().length
    person.tap(WORDS[language].say({ key }))
    await person.hears(/./, { skip })
  }
  const send = async (file: unknown, name: string) => {
    const skip = person.heard().length
    person.sendFile(name, Buffer.from(JSON.stringify(file)))
    await person.hears(/./, { skip: skip + 1, patience: PATIENCE })
  }
  const quiet = async () => {
    await server.drained()
    const { jobs, outbox } = office.store
    await expect.poll(async () => [await jobs.depth(), await outbox.depth('tg:')], { timeout: PATIENCE }).toEqual([0, 0])
  }
  const photos = () =>
    person.heard().flatMap(({ photo, text }) => (photo === undefined ? [] : [{ name: photo.name, text, size: photo.bytes.length }]))

  /** To the question for section 2. */
  async function begin(language: Language): Promise<void> {
    person = server.person(1, language === 'en' ? 'en' : 'zh-hans')
    person.send(`/start ${await office.door.invite('某某市民政局')}`)
    await person.hears(/./)
    await tap(language, 'level-county-department')
    await answer('2023')
    await send(toReportFile(sampleReport({ year: 2022 })), '2022.json')
    await answer('/skip')
    await quiet()
  }

  it.each<readonly [Language, string, string]>([
    ['zh-CN', '二、主动公开政府信息情况目前是这样', '草稿第 1 页'],
    ['en', '2 Proactive disclosure', 'Draft, page 1'],
  ])('follow in %s the end of a section and a draft, once each, and the question is there before them', async (language, caption, page) => {
    await begin(language)
    await answer('1 0 31 3 0 0')
    await answer('7')
    await person.hears(caption, { patience: PATIENCE })
    await quiet()
    expect(photos()).toMatchObject([{ text: expect.stringContaining(caption), name: expect.stringMatching(/\.png$/u) }])
    const heard = person.heard()
    const asked = heard.findLastIndex(({ buttons }) => buttons.length > 0)
    expect(heard.findIndex(({ photo }) => photo !== undefined)).toBeGreaterThan(asked)

    server.redeliver(server.history().slice(-1))
    await answer('/draft')
    await quiet()
    expect(photos()[1]?.text).toContain(page)
    expect(photos().every(({ size }) => size > 5_000 && size < 1_000_000)).toBe(true)
    const count = photos().length
    expect(count).toBeGreaterThan(3)
    expect(person.heard().filter(({ document }) => document?.name.endsWith('.docx'))).toHaveLength(1)

    server.redeliver(server.history().slice(-1))
    await answer('/draft')
    await quiet()
    expect(photos()).toHaveLength(count)
  })

  it('show the years beside a comparison', async () => {
    await begin('zh-CN')
    await send(
      toReportFile(sampleReport({ year: 2021, figures: new Map([...sampleReport().figures].map(([key, value]) => [key, value * 2])) })),
      '2021.json',
    )
    await answer('去年和前年比哪些变化最大')
    await person.hears('2021、2022 年主要数据对比', { patience: PATIENCE })
    await quiet()
    expect(photos().map(({ text }) => text)).toEqual(['2021、2022 年主要数据对比。'])
  })
})
