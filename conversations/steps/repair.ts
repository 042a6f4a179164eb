import { diagnose, type Repair } from '../../src/report/diagnose.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Form, type Identity } from '../../src/report/form.ts'
import type { Conflict } from '../../src/report/propagate.ts'
import type { Choice, Part, Phrase } from '../dialogue.ts'
import { amount } from '../figures.ts'
import { openConflict } from '../progress.ts'
import { cellName, choice, type DraftTalk, inDraft, part, phrase, type Step, skipChoice } from '../talk.ts'
import { answerFigures, kebab } from './answer.ts'

/** A contradiction: the rule in words, the numbers, the difference, the likely cause, and buttons for the likely repairs. */

const REPAIRS_MOST = 3

export const repair: Step = {
  pose(talk) {
    const conflict = inDraft(talk) ? openConflict(talk) : null
    if (!inDraft(talk) || conflict === null) return { kind: 'posed', parts: [part('question', 'repair-settled')], choices: [] }
    const repairs = repairsOf(talk, conflict)
    return {
      kind: 'posed',
      cells: conflict.cells,
      parts: [
        broken(talk, conflict),
        ...causes(talk, repairs),
        part('question', repairs.length > 0 ? 'ask-repair' : 'ask-repair-open', { cells: named(conflict).slice(0, 6).map(cellName) }),
      ],
      choices: [...repairs.map((one) => repairChoice(talk, one)), choice('button-undo', { kind: 'command', name: 'undo' }), skipChoice()],
    }
  },
  answer: (talk, ask, text) => (inDraft(talk) ? answerFigures(talk, { ...ask, memory: { named: namedNow(talk) } }, text) : null),
}

function namedNow(talk: DraftTalk): readonly CellKey[] {
  const conflict = openConflict(talk)
  return conflict === null ? [] : named(conflict)
}

/** Every cell that the alarm speaks of. */
const named = (conflict: Conflict): readonly CellKey[] => [...new Set([...conflict.identity.terms.map(({ cell }) => cell), ...conflict.because])]

function repairsOf(talk: DraftTalk, conflict: Conflict): readonly Repair[] {
  const { form } = talk.world
  const section = (cell: CellKey | undefined) => (cell === undefined ? '' : cellOf(form, cell).section)
  const here = section(conflict.identity.terms[0]?.cell)
  return diagnose(form, talk.state.draft.entries)
    .filter((diagnosis) => diagnosis.repairs.some((one) => one.changes.some(({ cell }) => section(cell) === here && touches(conflict, one))))
    .flatMap((diagnosis) => diagnosis.repairs)
    .slice(0, REPAIRS_MOST)
}

const touches = (conflict: Conflict, one: Repair): boolean => {
  const cells = new Set([...named(conflict), ...conflict.cells])
  return one.changes.some(({ cell }) => cells.has(cell))
}

/** "一、本年新收：各类申请人相加 14，总计 15，相差 1". */
function broken(talk: DraftTalk, { identity, expected, actual }: Conflict): Part {
  const { form } = talk.world
  const cell = cellOf(form, identity.terms[0]?.cell ?? ('' as CellKey))
  const [, line = ''] = identity.id.split(':')
  // A side with a blank in it is known by its bound alone: the one that comes nearest to the other side.
  const side = (sign: 1 | -1, bound: 'least' | 'most') =>
    identity.terms.every((term) => term.sign !== sign || isStated(talk, term.cell)) ? 'exact' : bound
  return part('alarm', `broken-${kebab(identity.rule)}`, {
    line: lineName(form, identity, line),
    expected: toDecimal(expected, cell),
    actual: toDecimal(actual, cell),
    difference: toDecimal(Math.abs(actual - expected), cell),
    parts: side(1, expected > actual ? 'least' : 'most'),
    total: side(-1, expected > actual ? 'most' : 'least'),
  })
}

function isStated({ state: { draft } }: DraftTalk, cell: CellKey): boolean {
  const entry = draft.entries.get(cell)
  return entry !== undefined && entry.reopened !== true
}

/** The row, column or group that the identity sums. */
function lineName(form: Form, identity: Identity, line: string): Phrase {
  const cells = identity.terms.map(({ cell }) => cell)
  const [first] = cells
  if (first === undefined) return phrase('verbatim', { text: line })
  const sameRow = cells.every((cell) => cell.split('.')[1] === first.split('.')[1])
  return phrase('cell', { cell: form.cells.has(first) ? first : line, style: sameRow ? 'row' : 'column' })
}

function causes(talk: DraftTalk, repairs: readonly Repair[]): readonly Part[] {
  const [first] = repairs
  const [change] = first?.changes ?? []
  if (first === undefined || change === undefined || first.cause === 'remainder' || first.cause === 'reopen') return []
  return [part('hint', `cause-${first.cause}`, changeParams(talk.world.form, change))]
}

function changeParams(form: Form, change: Repair['changes'][number]) {
  const said = (value: number | null) => (value === null ? phrase('blank') : amount(form, change.cell, value))
  return { cell: cellName(change.cell), from: said(change.from), to: said(change.to) }
}

export function repairChoice(talk: DraftTalk, one: Repair): Choice {
  const [first, second] = one.changes
  const intent = { kind: 'change' as const, changes: one.changes }
  if (first === undefined) return skipChoice()
  if (second === undefined)
    return choice(one.cause === 'reopen' ? 'button-reopen-cell' : 'button-repair', intent, changeParams(talk.world.form, first))
  if (one.cause === 'neighbour') return choice('button-repair-swap', intent, { one: cellName(first.cell), other: cellName(second.cell) })
  return choice('button-repair-two', intent, {
    one: phrase('repair-change', changeParams(talk.world.form, first)),
    other: phrase('repair-change', changeParams(talk.world.form, second)),
  })
}
