import { type Logger, pino } from 'pino'
import type { ChatId, Input, InputId, Language, State, Turn } from '../../conversations/dialogue.ts'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { createDoor, type Door } from '../../src/desk/door.ts'
import { createJobRunner, type JobRunner, type Workbench } from '../../src/desk/jobs.ts'
import { createMetrics, type Metrics } from '../../src/desk/metrics.ts'
import { createNews, type News } from '../../src/desk/news.ts'
import { loadWords, type Words } from '../../src/i18n.ts'
import type { PersonId } from '../../src/report/draft.ts'
import { FORMS } from '../../src/report/editions/index.ts'
import type { Form } from '../../src/report/form.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { counterTurn } from './counter-turn.ts'

/** A whole office for tests: store, desk, door, jobs and news, wired as a server wires them. */
export interface Office {
  readonly store: Store
  readonly desk: Desk
  readonly door: Door
  readonly news: News
  readonly jobs: JobRunner
  readonly metrics: Metrics
  readonly words: Readonly<Record<Language, Words>>
  /** Admits a person to the organ of this name. */
  admit(chat: string, organ?: string): Promise<ChatId>
  /** Serves one text under an id of its own. */
  say(chat: ChatId, text: string): Promise<string>
  state(chat: ChatId): Promise<State>
  close(): Promise<void>
}

export interface OfficeOptions {
  readonly path?: string
  readonly turn?: Turn
  readonly workbench?: Workbench
  readonly store?: Store
  readonly now?: () => Date
  /** Jobs that may wait. */
  readonly most?: number
  /** Bytes of the largest document that is sent. */
  readonly largest?: number
  readonly log?: Logger
  /** Newest first; those of the store. */
  readonly forms?: readonly Form[]
}

export const silent = pino({ level: 'silent' })
export const WORDS = loadWords(new URL('../../locales/', import.meta.url))

/** A workbench that makes one line of text, draws nothing but names, and reads nothing. */
export const plainWorkbench: Workbench = {
  make: async (job) => ({ kind: 'made', name: `report.${job.format}`, bytes: Buffer.from(JSON.stringify(job.report)) }),
  draw: async ({ shows }) => ({
    kind: 'drawn',
    pictures: shows.map((shown) => ({
      name: `${shown}.png`,
      bytes: Buffer.from(shown),
      width: 1,
      height: 1,
      words: { kind: 'page', page: 1, pages: 1, headings: [] },
    })),
  }),
  read: async () => ({ kind: 'unreadable', code: 'unknownType', params: {} }),
}

let counted = 0
/** Unique in this process. */
export const nextId = () => `${process.pid}-${counted++}`

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const { path = ':memory:', turn = counterTurn, workbench = plainWorkbench, now = () => new Date(), forms = FORMS } = options
  const store = options.store ?? openSqliteStore({ path, now: () => now().getTime() })
  const metrics = createMetrics(store)
  const news = createNews({ store, log: silent, every: 20 })
  const door = createDoor({ store, now, newId: nextId })
  const desk = createDesk({
    store,
    turn,
    door,
    news,
    words: WORDS,
    newId: nextId,
    metrics,
    log: silent,
    forms,
    now,
    timeZone: 'Asia/Shanghai',
  })
  const jobs = createJobRunner({
    store,
    serve: desk.serve,
    workbench,
    news,
    now,
    metrics,
    log: options.log ?? silent,
    every: 20,
    ...(options.most === undefined ? {} : { most: options.most }),
    ...(options.largest === undefined ? {} : { largest: options.largest }),
  })
  await news.start()
  jobs.start()
  return {
    store,
    desk,
    door,
    news,
    jobs,
    metrics,
    words: WORDS,
    admit: async (chat, organ = '甲局') => {
      const code = await door.invite(organ)
      await desk.admit({ code, person: chat as PersonId, chat: chat as ChatId, language: 'zh-CN', at: now().toISOString() })
      return chat as ChatId
    },
    say: (chat, text) => desk.serve(textInput(chat, text)),
    state: async (chat) => {
      const state = await desk.view(chat)
      if (state === null) throw new Error(`${chat} was not admitted`)
      return state
    },
    close: async () => {
      news.stop()
      await jobs.stop()
      store.close()
    },
  }
}

export function textInput(chat: ChatId, text: string, id = nextId()): Input {
  return { id: `test:${id}` as InputId, chat, at: new Date().toISOString(), act: { kind: 'text', text } }
}

/** The texts of the bot's replies in a chat, in order. */
export async function repliesIn(office: Pick<Office, 'desk' | 'words'>, chat: ChatId): Promise<readonly string[]> {
  const messages = await office.desk.transcript(chat, 0)
  return messages.flatMap(({ from }) =>
    from.kind === 'bot' ? [from.reply.parts.map(({ phrase }) => office.words['zh-CN'].say(phrase)).join(' / ')] : [],
  )
}
