import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Ask, ChatId } from '../../conversations/dialogue.ts'
import { respond } from '../../src/rehearsal/clerk.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Figures } from '../../src/report/form.ts'
import { stand } from '../../src/report/propagate.ts'
import type { Report } from '../../src/report/report.ts'
import { completed } from '../../src/report/sheet.ts'
import { balancedReport } from '../report/arbitraries.ts'
import { COLLEAGUE, openRoom, type Room, WORDS } from './talk-to.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 60)
/** Far more than the whimsical take: who needs more is stuck. */
const ACTIONS_MOST = 400
const CELLS = [...EDITION_2021.cells.keys()]
const words = WORDS['zh-CN']

/** What a person does besides answering: `wrong` is a figure mistyped, corrected later. */
type Whim = { readonly kind: 'back' | 'undo' | 'skip' | 'edit' | 'click' | 'wrong' | 'check' | 'colleague' | 'answer'; readonly draw: number }
const whims: fc.Arbitrary<readonly Whim[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('back', 'undo', 'skip', 'edit', 'click', 'wrong', 'check', 'colleague', 'answer', 'answer', 'answer'),
    draw: fc.nat(10_000),
  }),
  { maxLength: 60 },
)

const decimalOf = (figures: Figures, cell: CellKey): string => toDecimal(figures.get(cell) ?? 0, cellOf(EDITION_2021, cell))
const correction = (figures: Figures, cell: CellKey): string =>
  `修改 ${words.say({ key: 'cell-official', params: { cell } })} 为 ${decimalOf(figures, cell)}`

/** Stated figures that the person knows to be others. */
const wrongIn = (room: Room, { figures }: Report): readonly CellKey[] =>
  [...(room.draft()?.entries ?? [])].filter(([cell, { value }]) => value !== (figures.get(cell) ?? 0)).map(([cell]) => cell)

/** Answers what is asked truthfully; mends what is wrong where the bot objects, and before the end. */
function answer(room: Room, report: Report, chat?: ChatId): void {
  const ask = room.ask(chat)
  const [wrong] = wrongIn(room, report)
  if (wrong !== undefined && ['repair', 'review'].includes(ask?.step ?? '')) {
    if (!tapRight(room, report, ask, chat)) mend(room, report, wrong, chat)
    return
  }
  if (ask?.step === 'understood' || ask?.step === 'overwrite') {
    const { changes } = ask.memory as { readonly changes: readonly { readonly cell: CellKey; readonly to: number | null }[] }
    const right = changes.every(({ cell, to }) => to === (report.figures.get(cell) ?? 0))
    room.tap(ask.step === 'understood' ? (right ? 'yes' : 'no') : right ? 'new' : 'old', chat)
    return
  }
  const blank = ask?.step === 'review' ? ask.choices.find(({ intent }) => intent.kind === 'goto' && !isUnknown(intent.step)) : undefined
  if (ask !== null && blank !== undefined) {
    room.act({ kind: 'tap', data: `${ask.id}:${ask.choices.indexOf(blank)}` }, chat)
    return
  }
  const done = respond({ report, words, paste: false, drafted: false, last: false }, ask, [], new Set(), (_, decimal) => decimal)
  if (done.kind === 'act') room.act(done.act, chat)
}

/** What the drawn reports don't say: the person leaves it blank. */
const isUnknown = (step: string): boolean => step.startsWith('text:') || step === 'informationFees'

/** The repair button that is right, where one is. */
function tapRight(room: Room, { figures }: Report, ask: Ask | null, chat?: ChatId): boolean {
  const right = (ask?.choices ?? []).findIndex(
    ({ intent }) => intent.kind === 'change' && intent.changes.every(({ cell, to, reopen }) => reopen !== true && to === figures.get(cell)),
  )
  if (ask !== null && right >= 0) room.act({ kind: 'tap', data: `${ask.id}:${right}` }, chat)
  return right >= 0
}

/** By a click on the sheet and the figure, which names every cell without doubt. */
function mend(room: Room, { figures }: Report, cell: CellKey, chat?: ChatId): void {
  room.act({ kind: 'cell', cell }, chat)
  room.say(decimalOf(figures, cell), chat)
}

function follow(room: Room, report: Report, { kind, draw }: Whim): void {
  const cell = CELLS[draw % CELLS.length] as CellKey
  switch (kind) {
    case 'back':
      room.say('返回')
      return
    case 'undo':
      room.say('撤销')
      return
    case 'skip':
      room.say('跳过')
      return
    case 'check':
      room.say('检查')
      return
    case 'edit':
      room.say(correction(report.figures, cell))
      return
    case 'click':
      room.act({ kind: 'cell', cell })
      return
    case 'colleague':
      answer(room, report, COLLEAGUE)
      return
    case 'wrong':
      mistype(room, report, draw)
      return
    case 'answer':
      answer(room, report)
  }
}

function mistype(room: Room, { figures }: Report, draw: number): void {
  const cells = room.ask()?.cells ?? []
  if (cells.length === 0) return
  const at = draw % cells.length
  room.say(cells.map((cell, index) => (index === at ? `${(draw % 30) + 1}` : decimalOf(figures, cell))).join(' '))
}

/** A question that came by itself asks nothing that follows already, controls apart. */
function expectNothingImplied(room: Room): void {
  const [draft, ask] = [room.draft(), room.ask()]
  const question = EDITION_2021.questions.find(({ id }) => id === ask?.step)
  if (draft === null || ask === null || question === undefined) return
  const { implied } = stand(EDITION_2021, draft.entries)
  expect(ask.cells.filter((cell) => implied.has(cell) && !question.control.includes(cell))).toEqual([])
}

function interview(report: Report, plan: readonly Whim[]): Room {
  const room = openRoom(`${report.year + 1}-01-05`)
  while (room.ask()?.step !== 'situation') answer(room, report)
  room.say('/start', COLLEAGUE)
  room.say(String(report.year), COLLEAGUE)
  for (const whim of plan) {
    if (room.draft()?.phase.kind === 'final') break
    const step = room.ask()?.step
    follow(room, report, whim)
    if (whim.kind === 'answer' && room.ask()?.step !== step) expectNothingImplied(room)
  }
  for (let action = 0; action < ACTIONS_MOST && room.draft()?.phase.kind !== 'final'; action++) answer(room, report)
  return room
}

it('ends with equal figures, whatever a person does on the way', () => {
  const reports = balancedReport(EDITION_2021).map((report) => ({ ...report, level: 'cityGovernment' as const, texts: new Map() }))
  fc.assert(
    fc.property(reports, whims, (report, plan) => {
      const room = interview(report, plan)
      const draft = room.draft()
      expect([draft?.phase.kind, room.ask()?.step]).toEqual(['final', 'done'])
      const figures = completed(EDITION_2021, draft?.entries ?? new Map())
      for (const [cell, { required }] of EDITION_2021.cells) if (required) expect([cell, figures.get(cell)]).toEqual([cell, report.figures.get(cell)])
    }),
    { numRuns: RUNS },
  )
}, 120_000)
