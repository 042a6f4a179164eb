import type { Act, Ask, Part, Reply } from '../../conversations/dialogue.ts'
import type { Words } from '../../src/i18n.ts'
import { respond, type Typing } from '../../src/rehearsal/clerk.ts'
import { openStage, play } from '../../src/rehearsal/stage.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'

/** What a person does, whoever answers: a tap is the number of a button of the newest message. */
export type Doing = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tap'; readonly choice: number }

/** How the figures are said: those of a question in a line, each in a message of its own, or whole tables pasted. */
export type Manner = 'lines' | 'single' | 'pasted'

/** More than any dialogue takes. */
const DOINGS_MOST = 400
const AS_KNOWN: Typing = (_, decimal) => decimal

/** What a person does, and what the dialogue replies. */
export interface Exchange {
  readonly doing: Doing
  readonly reply: Reply
  /** The cells that the reply asks for. */
  readonly cells: readonly CellKey[]
}

/** Everything that a clerk does from /start until the report stands and its review is on the screen. */
export function exchangesOf(report: Report, words: Words, manner: Manner): readonly Exchange[] {
  const knowledge = { report, words, paste: manner === 'pasted', drafted: false, last: false }
  const today = `${report.year + 1}-01-05`
  const tables = report.form.sections.flatMap(({ key, table }) => (table === null ? [] : [key]))
  const pasted = new Set<string>()
  const act = (ask: Ask | null, parts: readonly Part[]): Act => {
    const single = manner === 'single' && ask !== null ? singleFigure(report, words, ask) : null
    if (single !== null) return single
    const action = respond(knowledge, ask, parts, pasted, AS_KNOWN)
    if (action.kind !== 'act') throw new Error(`the clerk stops at ${ask?.step}`)
    if (action.counts.kind === 'pasted') pasted.add(tables[pasted.size] ?? '')
    return action.act
  }
  const exchanges: Exchange[] = []
  let stage = openStage()
  let parts: readonly Part[] = []
  while (exchanges.length < DOINGS_MOST) {
    const ask = stage.state.chat.asks.at(-1) ?? null
    if (ask?.step === 'review') return exchanges
    const next = act(ask, parts)
    const played = play(stage, next, today)
    const [reply] = played.replies
    if (reply === undefined || played.replies.length > 1) throw new Error(`${played.replies.length} replies to ${JSON.stringify(next)}`)
    stage = played.stage
    parts = reply.parts.filter(({ role }) => role !== 'noted')
    exchanges.push({ doing: doingOf(next), reply, cells: stage.state.chat.asks.at(-1)?.cells ?? [] })
  }
  throw new Error('the clerk comes to no end')
}

/** The first figure asked, by its name; null where the question is about no figures or one. */
function singleFigure(report: Report, words: Words, { cells }: Ask): Act | null {
  const [cell] = cells
  if (cell === undefined || cells.length < 2) return null
  return { kind: 'text', text: `${words.say({ key: 'cell', params: { cell } })} ${decimalOf(report, cell)}` }
}

function doingOf(act: Act): Doing {
  if (act.kind === 'text') return { kind: 'text', text: act.text }
  if (act.kind === 'tap') return { kind: 'tap', choice: Number(act.data.split(':')[1]) }
  throw new Error(`a clerk's script holds no ${act.kind}`)
}

/** Corrections of a full draft, four in a cycle: a figure that stands alone and one that breaks two balances, each changed and put right. */
export function corrections(report: Report, words: Words, count: number): readonly Doing[] {
  const alone = report.form.questions.flatMap(({ cells }) => cells).find((cell) => !inIdentity(report, cell))
  const balanced = report.form.grids[0]?.rows[0]?.[0]
  if (alone === undefined || balanced === undefined) throw new Error('the form has no such cells')
  return Array.from({ length: count }, (_, at) => {
    const cell = Math.floor(at / 2) % 2 === 0 ? alone : balanced
    const name = words.say({ key: 'cell-official', params: { cell } })
    return { kind: 'text', text: `修改 ${name} 为 ${decimalOf(report, cell, at % 2 === 0 ? 10 : 0)}` }
  })
}

function inIdentity({ form }: Report, cell: CellKey): boolean {
  return form.identities.some(({ terms }) => terms.some((term) => term.cell === cell))
}

function decimalOf({ form, figures }: Report, cell: CellKey, more = 0): string {
  return toDecimal((figures.get(cell) ?? 0) + more, cellOf(form, cell))
}
