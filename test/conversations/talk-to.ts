import type {
  Act,
  Ask,
  Chat,
  ChatId,
  InputId,
  Organ,
  Outcome,
  Reply,
  Settled,
  State,
  Statement,
  StoredYear,
  World,
} from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { LANGUAGES, loadWords } from '../../src/i18n.ts'
import { tell } from '../../src/report/correspondence.ts'
import type { Draft, DraftId, OrganId, PersonId } from '../../src/report/draft.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Form, TextKey } from '../../src/report/form.ts'
import { parseReportFile } from '../../src/report/report-file.ts'

/** The dialogue in memory, for an organ and everybody who talks for it. */

export const WORDS = loadWords(new URL('../../locales/', import.meta.url))
const ORGAN = 'organ' as OrganId
const ME = 'web:me' as ChatId
export const COLLEAGUE = 'web:colleague' as ChatId
/** Telegram refuses longer ones. */
const BUTTON_BYTES = 64

export interface Heard {
  /** Message ids of the paragraphs that came to the one who acted, in order. */
  readonly keys: readonly string[]
  readonly replies: readonly Reply[]
  readonly settled: Settled
  readonly words: { readonly 'zh-CN': string; readonly en: string }
}

export interface Room {
  act(act: Act, chat?: ChatId): Heard
  say(text: string, chat?: ChatId): Heard
  /** The first button with this label's message id, or with this intent's name, of the newest question. */
  tap(name: string, chat?: ChatId, value?: string | number): Heard
  read(file: unknown, name?: string, purpose?: string): Heard
  ask(chat?: ChatId): Ask | null
  chat(chat?: ChatId): Chat
  /** What stands on the screen stays there although newer questions are made: their sends hang. */
  hang(chat?: ChatId): void
  draft(): Draft | null
  drafts(): readonly Draft[]
  organ(): Organ
  texts(): ReadonlyMap<TextKey, string>
  /** The same office after an update of the program. */
  release(form: Form): void
  /** The machine's clock says another day, an ISO date. */
  clock(day: string): void
}

interface Stored {
  draft: Draft
  readonly texts: Map<TextKey, string>
  readonly authors: Map<number, PersonId>
  history: readonly Statement[]
}

export function openRoom(firstDay = '2024-01-05', initial: Form = EDITION_2021): Room {
  let today = firstDay
  let form = initial
  let turns = 0
  let organ: Organ = openOrgan()
  const chats = new Map(organ.members.map(({ person, chat }) => [chat, openChat(chat, person)]))
  const drafts = new Map<DraftId, Stored>()
  const years = new Map<number, StoredYear>()
  const hanging = new Set<ChatId>()
  const chatOf = (id: ChatId) => chats.get(id) ?? openChat(id, 'nobody' as PersonId)
  const stored = (id: DraftId | null) => (id === null ? undefined : drafts.get(id))

  const settle = (chat: Chat, act: Act): { readonly before: State; readonly settled: Settled } => {
    const input = { id: `web:${turns++}` as InputId, chat: chat.id, at: `${today}T01:00:00.000Z`, act }
    let before: State = { chat, organ, draft: stored(chat.draft)?.draft ?? null }
    let world: World = { form, today, years: new Map(), texts: null, history: null, authors: null, log: null }
    for (let round = 0; round < 8; round++) {
      const outcome: Outcome = turn(world, before, input)
      if (outcome.kind === 'settled') return { before, settled: outcome }
      const { needs } = outcome
      const at = stored(needs.draft ?? before.draft?.id ?? null)
      if (needs.draft !== undefined) before = { ...before, draft: at?.draft ?? null }
      world = {
        ...world,
        years: new Map([...world.years, ...[...years].filter(([year]) => needs.years?.includes(year))]),
        texts: needs.texts === true ? (at?.texts ?? new Map()) : world.texts,
        history: needs.history === true ? (at?.history ?? []).filter(({ person }) => person === chat.person) : world.history,
        authors: needs.authors === undefined ? world.authors : (at?.authors ?? new Map()),
        log: needs.log === undefined ? world.log : (at?.history ?? []).filter(({ revision }) => revision > (needs.log ?? 0)).toReversed(),
      }
    }
    throw new Error('the turn keeps asking for what it was given')
  }

  const keep = (before: State, settled: Settled): void => {
    const { state } = settled
    organ = state.organ
    const asks = hanging.has(state.chat.id) ? state.chat.asks : state.chat.asks.slice(-1)
    chats.set(state.chat.id, { ...state.chat, asks })
    for (const { year, source, file } of settled.years) {
      const read = parseReportFile(file)
      if (read.kind === 'report') years.set(year, { year, source, file, figures: tell(read.report.figures, read.report.form, form) })
    }
    if (settled.deleted?.kind === 'draft') drafts.delete(settled.deleted.draft)
    if (settled.deleted?.kind === 'organ') {
      drafts.clear()
      chats.clear()
    }
    if (settled.deleted === null && state.draft !== null) keepDraft(before, settled, state.draft)
  }

  const keepDraft = (before: State, settled: Settled, draft: Draft): void => {
    const one = drafts.get(draft.id) ?? { draft, texts: new Map(), authors: new Map(), history: [] }
    const statement: Statement = {
      revision: draft.revision,
      person: before.chat.person,
      changes: settled.changes.map((change) => ({ ...change, was: before.draft?.entries.get(change.cell)?.origin ?? null })),
      texts: settled.texts.map(({ text, to }) => ({ text, from: one.texts.get(text) ?? null, to })),
    }
    for (const { text, to } of settled.texts) {
      if (to === null) one.texts.delete(text)
      else one.texts.set(text, to)
    }
    if (settled.changes.length + settled.texts.length > 0) one.authors.set(draft.revision, before.chat.person)
    const said = settled.changes.length + settled.texts.length > 0 && settled.undoes === null
    const kept = one.history.filter(({ revision }) => revision !== settled.undoes)
    drafts.set(draft.id, { ...one, draft, history: said ? [statement, ...kept] : kept })
  }

  const room: Room = {
    act(act, chat = ME) {
      const { before, settled } = settle(chatOf(chat), act)
      keep(before, settled)
      const replies = settled.replies.filter(({ to }) => to === chat)
      return { keys: replies.flatMap(({ parts }) => parts.map(({ phrase }) => phrase.key)), replies, settled, words: wordsOf(settled.replies) }
    },
    say: (text, chat) => room.act({ kind: 'text', text }, chat),
    tap(name, chat, value) {
      const ask = room.ask(chat)
      const at = (ask?.choices ?? []).findIndex(
        ({ label, intent }) =>
          (label.key === name || ('name' in intent && intent.name === name)) &&
          (value === undefined || ('value' in intent && intent.value === value)),
      )
      if (ask === null || at < 0) throw new Error(`no button ${name} at ${ask?.step}`)
      return room.act({ kind: 'tap', data: `${ask.id}:${at}` }, chat)
    },
    read(file, name = 'report.json', purpose = '') {
      const job = { kind: 'read' as const, chat: ME, file: name as never, name, purpose }
      return room.act({ kind: 'read', job, reading: { kind: 'report', file, doubts: [] } })
    },
    ask: (chat = ME) => chatOf(chat).asks.at(-1) ?? null,
    chat: (chat = ME) => chatOf(chat),
    hang: (chat = ME) => {
      hanging.add(chat)
    },
    draft: () => stored(chatOf(ME).draft)?.draft ?? null,
    drafts: () => [...drafts.values()].map(({ draft }) => draft),
    organ: () => organ,
    texts: () => stored(chatOf(ME).draft)?.texts ?? new Map(),
    release(next) {
      form = next
    },
    clock(day) {
      today = day
    },
  }
  return room
}

function openOrgan(): Organ {
  const members = [ME, COLLEAGUE].map((chat) => ({ chat, person: `person of ${chat}` as PersonId }))
  return { version: 1, id: ORGAN, revision: 0, name: '', level: null, members, drafts: [], years: [] }
}

function openChat(id: ChatId, person: PersonId): Chat {
  return { version: 1, id, person, organ: ORGAN, revision: 0, draft: null, asks: [], skipped: [], focus: null, trail: [], language: 'zh-CN' }
}

/** Every message in both languages; a missing message or variable throws. */
function wordsOf(replies: readonly Reply[]): Heard['words'] {
  const [zh, en] = LANGUAGES.map((language) =>
    replies
      .flatMap(({ parts, buttons }) => [...parts.map(({ phrase }) => phrase), ...buttons.map(({ label }) => label)])
      .map((phrase) => WORDS[language].say(phrase))
      .join('\n'),
  )
  const long = replies.flatMap(({ buttons }) => buttons).find(({ data }) => Buffer.byteLength(data) > BUTTON_BYTES)
  if (long !== undefined) throw new Error(`button data too long: ${long.data}`)
  return { 'zh-CN': zh ?? '', en: en ?? '' }
}

/** A stated figure of the draft, in its steps; null where the cell is blank. */
export function figureOf(room: Room, cell: string): number | null {
  return room.draft()?.entries.get(cell as CellKey)?.value ?? null
}

/** The steps from the first hello on, and what was done to come there from the one before. */
const WAY: readonly (readonly [string, (room: Room) => void])[] = [
  ['organName', (room) => room.say('/start')],
  ['level', (room) => room.say('某某区民政局')],
  ['year', (room) => room.tap('level', undefined, 'countyDepartment')],
  ['lastYear', (room) => room.say('2023')],
  ['situation', (room) => room.say('跳过')],
  ['proactive', (room) => room.tap('done')],
  ['requests.received', (room) => room.say('1 0 3 31 3 0 1.5')],
  ['requests.applicants', (room) => room.say('15')],
  ['requests.carriedOver', (room) => room.say('自然人12，商业企业3，其余为零')],
  ['requests.outcomes', (room) => room.say('0')],
  ['requests.outcomes.business', (room) => room.say('予以公开10，信访举报投诉4，其余为零')],
  ['requests.carriedForward', (room) => room.say('予以公开3，其余为零')],
  ['informationFees', (room) => room.tap('confirm')],
  ['disputes.review', (room) => room.say('0 0 0')],
  ['disputes.directLitigation', (room) => room.say('1 0 0 0 1')],
  ['disputes.litigationAfterReview', (room) => room.say('0 0 0 0 0')],
  ['text:introduction', (room) => room.say('0 0 0 0 0')],
  ['text:overview', (room) => room.tap('take')],
  ['text:problemsAndImprovements', (room) => room.say('本年度按时办结各类事项。')],
  ['text:otherMatters', (room) => room.say('公开目录已经更新，栏目运行平稳。')],
  ['review', (room) => room.tap('take')],
  ['done', (room) => room.say('出稿')],
]
export const STEPS: readonly string[] = WAY.map(([step]) => step)

/** A room where this question stands on the screen. */
export function roomAt(step: string, today?: string, form?: Form): Room {
  const room = openRoom(today, form)
  goOn(room, step)
  return room
}

/** From the question that stands to this one. */
export function goOn(room: Room, step: string): void {
  const from = WAY.findIndex(([name]) => name === room.ask()?.step) + 1
  for (const [name, walk] of WAY.slice(from, STEPS.indexOf(step) + 1)) {
    walk(room)
    if (room.ask()?.step !== name) throw new Error(`on the way to ${step}: ${room.ask()?.step} instead of ${name}`)
  }
}
