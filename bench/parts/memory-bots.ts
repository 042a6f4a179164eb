import type { ApiClientOptions, Bot } from 'grammy'
import type { State } from '../../conversations/dialogue.ts'
import type { OrganId } from '../../src/report/draft.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import type { Doing } from './clerk-script.ts'
import { type Answer, createMemoryTelegram, type MemoryTelegram, type Shown } from './memory-telegram.ts'
import { admit, chatOf, openProduct } from './office.ts'

/** A bot in this process that polls a Telegram in memory. */
export interface MemoryBot {
  /** A person does all of this, one thing after the other; resolves to what the bot sent after each. */
  play(person: number, script: readonly Doing[]): Promise<readonly Answer[]>
  close(): Promise<void>
}

const SERVER = { token: '42:MEMORY', apiRoot: 'http://memory' }

export interface MemoryProduct extends MemoryBot {
  /** What is kept of a person's chat. */
  stateOf(person: number): Promise<State>
  /** Stores years of the organ of this name. */
  keepYears(organ: string, reports: readonly Report[]): void
}

/** The product, its store in memory too. */
export async function openMemoryProduct(): Promise<MemoryProduct> {
  const telegram = createMemoryTelegram()
  const office = await openProduct({ server: SERVER, fetch: telegram.fetch })
  const play = player(telegram)
  const known = new Set<number>()
  return {
    play: async (person, script) => {
      if (!known.has(person)) await admit(office, person)
      known.add(person)
      return play(person, script)
    },
    stateOf: (person) => office.state(chatOf(person)),
    keepYears: (organ, reports) => {
      for (const report of reports)
        office.store.archive.keepYear({
          organ,
          newOrgan: organ as OrganId,
          year: report.year,
          source: `${report.year}.json`,
          file: toReportFile(report),
        })
    },
    close: async () => {
      telegram.close()
      await office.close()
    },
  }
}

/** Any bot of grammY's. */
export function runInMemory(makeBot: (token: string, client: ApiClientOptions) => Pick<Bot, 'start' | 'stop'>): MemoryBot {
  const telegram = createMemoryTelegram()
  const bot = makeBot(SERVER.token, { apiRoot: SERVER.apiRoot, fetch: telegram.fetch })
  const running = bot.start()
  return {
    play: player(telegram),
    close: async () => {
      telegram.close()
      await bot.stop()
      await running
    },
  }
}

/** Remembers what stands on each person's screen. */
function player(telegram: MemoryTelegram): MemoryBot['play'] {
  const screens = new Map<number, Shown>()
  return async (person, script) => {
    const answers: Answer[] = []
    for (const doing of script) {
      const answer = await telegram.answer(person, doing, screens.get(person) ?? null)
      for (const message of answer.messages) screens.set(person, message)
      answers.push(answer)
    }
    return answers
  }
}
