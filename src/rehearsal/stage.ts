import type {
  Act,
  Chat,
  ChatId,
  Input,
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
import { tell } from '../report/correspondence.ts'
import type { OrganId, Origin, PersonId } from '../report/draft.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import type { Figures, TextKey } from '../report/form.ts'
import { parseReportFile } from '../report/report-file.ts'

/** The real dialogue without a store: one person, one chat, everything in memory. */

export interface Stage {
  readonly state: State
  readonly texts: ReadonlyMap<TextKey, string>
  readonly years: ReadonlyMap<number, StoredYear>
  readonly history: readonly Statement[]
  readonly turns: number
}

export interface Played {
  readonly stage: Stage
  readonly replies: readonly Reply[]
  readonly settled: Settled
}

const PERSON = 'rehearsal' as PersonId
const CHAT = 'rehearsal' as ChatId
const ORGAN = 'rehearsal' as OrganId

export function openStage(): Stage {
  const chat: Chat = {
    version: 1,
    id: CHAT,
    person: PERSON,
    organ: ORGAN,
    revision: 0,
    draft: null,
    asks: [],
    skipped: [],
    focus: null,
    trail: [],
    language: 'zh-CN',
  }
  const organ: Organ = { version: 1, id: ORGAN, revision: 0, name: '', level: null, members: [{ person: PERSON, chat: CHAT }], drafts: [], years: [] }
  return { state: { chat, organ, draft: null }, texts: new Map(), years: new Map(), history: [], turns: 0 }
}

/** One input through `turn`; what it wants is given, and its question counts as seen. */
export function play(stage: Stage, act: Act, today: string): Played {
  const input: Input = { id: `web:${stage.turns}` as InputId, chat: CHAT, at: `${today}T01:00:00.000Z`, act }
  const settled = settle(stage, input, today)
  return { stage: advance(stage, settled), replies: settled.replies.filter(({ to }) => to === CHAT), settled }
}

function settle(stage: Stage, input: Input, today: string): Settled {
  let world: World = { form: EDITION_2021, today, years: new Map(), texts: null, history: null, authors: null, log: null }
  for (let round = 0; round < 5; round++) {
    const outcome: Outcome = turn(world, stage.state, input)
    if (outcome.kind === 'settled') return outcome
    const { needs } = outcome
    world = {
      ...world,
      years: new Map([...world.years, ...[...stage.years].filter(([year]) => needs.years?.includes(year))]),
      texts: needs.texts === true ? stage.texts : world.texts,
      history: needs.history === true ? stage.history : world.history,
      log: needs.log === undefined ? world.log : statementsSince(stage.history, needs.log),
    }
  }
  throw new Error('the turn keeps asking for what it was given')
}

function statementsSince(history: readonly Statement[], since: number): World['log'] {
  return history.filter(({ revision }) => revision > since).toReversed()
}

function advance(stage: Stage, settled: Settled): Stage {
  const { state } = settled
  const asks = state.chat.asks.slice(-1)
  return {
    state: { ...state, chat: { ...state.chat, asks } },
    texts: textsAfter(stage.texts, settled),
    years: new Map([...stage.years, ...settled.years.flatMap((year) => storedYear(year))]),
    history: historyAfter(stage, settled),
    turns: stage.turns + 1,
  }
}

function textsAfter(texts: Stage['texts'], settled: Settled): Stage['texts'] {
  const after = new Map(texts)
  for (const { text, to } of settled.texts) {
    if (to === null) after.delete(text)
    else after.set(text, to)
  }
  return after
}

function storedYear({ year, source, file }: Settled['years'][number]): readonly (readonly [number, StoredYear])[] {
  const read = parseReportFile(file)
  if (read.kind !== 'report') return []
  const figures: Figures = tell(read.report.figures, read.report.form, EDITION_2021)
  return [[year, { year, source, figures, file }]]
}

function historyAfter(stage: Stage, settled: Settled): readonly Statement[] {
  const kept = stage.history.filter(({ revision }) => revision !== settled.undoes)
  if (settled.undoes !== null || settled.changes.length + settled.texts.length === 0) return kept
  const before = stage.state.draft
  const was = (cell: Settled['changes'][number]['cell']): Origin | null => before?.entries.get(cell)?.origin ?? null
  const statement: Statement = {
    revision: settled.state.draft?.revision ?? 0,
    person: PERSON,
    changes: settled.changes.map((change) => ({ ...change, was: was(change.cell) })),
    texts: settled.texts.map(({ text, to }) => ({ text, from: stage.texts.get(text) ?? null, to })),
  }
  return [statement, ...kept]
}
