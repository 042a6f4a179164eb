import type { Act } from '../../conversations/dialogue.ts'
import type { Words } from '../../src/i18n.ts'
import { respond } from '../../src/rehearsal/clerk.ts'
import { openStage, play } from '../../src/rehearsal/stage.ts'
import type { CellKey, Value } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'

/** What a person does, whoever answers: a tap is the number of a button of the newest question. */
export type Doing = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tap'; readonly choice: number }

/** More than any dialogue takes. */
const DOINGS_MOST = 200

/** Everything that a clerk says from /start until the whole report stands and its review is on the screen. */
export function scriptOf(report: Report, words: Words): readonly Doing[] {
  const knowledge = { report, words, paste: false, drafted: false, last: false }
  const today = `${report.year + 1}-01-05`
  const script: Doing[] = []
  let played = play(openStage(), { kind: 'text', text: '/start' }, today)
  script.push({ kind: 'text', text: '/start' })
  while (script.length < DOINGS_MOST) {
    const ask = played.stage.state.chat.asks.at(-1) ?? null
    if (ask?.step === 'review') return script
    const parts = played.replies.flatMap((reply) => reply.parts).filter(({ role }) => role !== 'noted')
    const action = respond(knowledge, ask, parts, new Set(), (_, decimal) => decimal)
    if (action.kind !== 'act') throw new Error(`the clerk stops at ${ask?.step}`)
    script.push(doingOf(action.act))
    played = play(played.stage, action.act, today)
  }
  throw new Error('the clerk comes to no end')
}

function doingOf(act: Act): Doing {
  if (act.kind === 'text') return { kind: 'text', text: act.text }
  if (act.kind === 'tap') return { kind: 'tap', choice: Number(act.data.split(':')[1]) }
  throw new Error(`a clerk's script holds no ${act.kind}`)
}

const CORRECTED: readonly string[] = ['proactive.licensingDecisions', 'requests.granted.naturalPerson']

/** Corrections of a full draft, four in a cycle: a figure that stands alone, and one of the table that breaks its balances, each changed and put right. */
export function corrections({ figures }: Report, words: Words, count: number): readonly Doing[] {
  return Array.from({ length: count }, (_, at) => {
    const cell = CORRECTED[Math.floor(at / 2) % CORRECTED.length] as CellKey
    return correction(words, cell, (figures.get(cell) ?? 0) + (at % 2 === 0 ? 10 : 0))
  })
}

function correction(words: Words, cell: CellKey, value: Value): Doing {
  return { kind: 'text', text: `修改 ${words.say({ key: 'cell-official', params: { cell } })} 为 ${value}` }
}
