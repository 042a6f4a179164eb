import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Language } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench } from '../../src/readers/workbench.ts'
import { equalReports } from '../../src/report/equality.ts'
import { deskWorkbench } from '../../src/workbench.ts'
import { WORDS } from '../desk/office.ts'
import { startTelegramServer } from '../telegram-server/server.ts'
import { dayAfter, knownReport } from './known-report.ts'
import { telegramLine } from './telegram-line.ts'
import { openTelegramOffice } from './telegram-office.ts'
import { receive, saidIn, tell } from './telling.ts'

let workbench: Workbench
beforeAll(() => {
  workbench = createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, niceness: 0 })
})
afterAll(() => workbench.close())

it.each<readonly ['polling' | 'webhook', Language]>([
  ['polling', 'zh-CN'],
  ['polling', 'en'],
  ['webhook', 'zh-CN'],
  ['webhook', 'en'],
])(
  'a report told to Telegram by %s in %s comes back as a Word file that holds every figure and every word',
  { timeout: 300_000 },
  async (by, language) => {
    const report = knownReport(1)
    const last = knownReport(7, report.year - 1)
    const server = await startTelegramServer()
    const office = await openTelegramOffice({
      server,
      by,
      turn,
      workbench: deskWorkbench(workbench, { words: WORDS['zh-CN'], fontsDir: null }),
      now: () => dayAfter(report),
    })
    const person = server.person(1, language === 'en' ? 'en' : 'zh-hans')
    const telling = { line: telegramLine(person, office.words[language]), store: office.store, words: office.words[language], report, last }

    person.send(`/start ${await office.door.invite(null)}`)
    const said = await tell(telling)
    expect(await saidIn(telling)).toEqual(['/start', ...said])
    const received = await receive(telling)
    expect(received.figures).toEqual(report.figures)
    expect(equalReports(report, received)).toEqual({ equal: true, differences: [], texts: [] })
    await office.close()
    await server.close()
  },
)
