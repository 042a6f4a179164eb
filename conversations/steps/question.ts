import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Figures, type Form, type Identity, type Question, type Value } from '../../src/report/form.ts'
import { changesTo, isOpening } from '../changes.ts'
import type { Choice, Part } from '../dialogue.ts'
import { amount, figureList, type Said, shortNames, unitName } from '../figures.ts'
import { openCells, percentDone } from '../progress.ts'
import { followsFromLast } from '../stocks.ts'
import {
  cellName,
  choice,
  type DraftTalk,
  guideChoice,
  inDraft,
  lastYear,
  lines,
  move,
  type Posed,
  part,
  phrase,
  type Step,
  skipChoice,
  standingFigures,
  standingOf,
} from '../talk.ts'
import { answerFigures, confirmImplied } from './answer.ts'
import { carriedFigures, isConfirmation } from './known.ts'

/** The form's own questions: related figures asked together, answered in one line. */

export function questionStep(question: Question): Step {
  return {
    pose: (talk) => (inDraft(talk) ? poseQuestion(talk, question) : { kind: 'posed', parts: [], choices: [] }),
    answer: (talk, ask, text) => (inDraft(talk) ? answerFigures(talk, ask, text) : null),
    tap: (talk, ask, name) => (inDraft(talk) && name === 'confirm' ? confirmImplied(talk, ask) : move('again')),
  }
}

/** A question that a click on the sheet, or 修改 without a figure, puts: one cell. */
export function cellStep(cell: CellKey): Step {
  const question: Question = { id: `cell:${cell}`, section: '', stage: 0, cells: [cell], control: [cell] }
  return questionStep(question)
}

function poseQuestion(talk: DraftTalk, question: Question): Posed {
  const cells = askedCells(talk, question)
  return {
    kind: 'posed',
    cells,
    parts: [...place(talk, question), ...ask(talk, question, cells), ...history(talk, cells), ...room(talk, question, cells)],
    choices: [...likely(talk, question, cells), guideChoice(), skipChoice()],
  }
}

/** What is still open; of a question that is answered already, everything that was stated. */
function askedCells(talk: DraftTalk, question: Question): readonly CellKey[] {
  const open = openCells(talk, question)
  if (open.length > 0) return open
  const statedCells = question.cells.filter((cell) => talk.state.draft.entries.has(cell))
  return statedCells.length > 0 ? statedCells : question.cells
}

function place(talk: DraftTalk, question: Question): readonly Part[] {
  const stages = [...new Set(talk.world.form.questions.filter((one) => one.section === question.section).map(({ stage }) => stage))]
  if (stages.length === 0) return [part('place', 'place-cell', { percent: percentDone(talk) })]
  const name = phrase(`section-${question.section}`, { fallback: 'topic-other' })
  return [part('place', 'place', { section: name, at: stages.indexOf(question.stage) + 1, of: stages.length, percent: percentDone(talk) })]
}

function ask(talk: DraftTalk, question: Question, cells: readonly CellKey[]): readonly Part[] {
  const { form } = talk.world
  const figures = standingFigures(talk)
  const known = cells.flatMap((cell) => (figures.has(cell) ? [{ cell, value: figures.get(cell) ?? 0 }] : []))
  if (isConfirmation(talk, cells))
    return [part('question', 'ask-confirm', { figures: lines(figureList(form, known)), topic: topic(question) }, known)]
  const [only] = cells
  if (cells.length === 1 && only !== undefined) {
    const now = talk.state.draft.entries.get(only)
    const lead = question.id.startsWith('cell:')
      ? part('question', 'ask-cell', { cell: phrase('cell-official', { cell: only }) })
      : leadOf(talk, question)
    return now === undefined
      ? [lead]
      : [lead, part('hint', 'now-stands', { amount: amount(form, only, now.value) }, [{ cell: only, value: now.value }])]
  }
  const short = shortNames(cells)
  const order = part('question', 'ask-order', {
    cells: cells.map((cell, index) => phrase('ordered', { at: index + 1, cell: short(cell), unit: unitName(form, cell) })),
    count: cells.length,
  })
  const standing = known.filter(({ cell }) => talk.state.draft.entries.has(cell))
  const now = standing.length === 0 ? [] : [part('hint', 'now-stand', { figures: figureList(form, standing) }, standing)]
  return [leadOf(talk, question), order, ...now, part('hint', 'how-to-answer', { example: short(cells[0] ?? (only as CellKey)) })]
}

/** The leading sentence: the question in the official words, with the totals that it splits. */
function leadOf(talk: DraftTalk, question: Question): Part {
  const whole = wholeOf(talk, question.cells)
  const params = {
    topic: topic(question),
    count: whole === null ? 0 : toDecimal(whole.value, cellOf(talk.world.form, question.cells[0] ?? ('' as CellKey))),
    fallback: 'question-other',
    year: String(talk.state.draft.year),
  }
  return part('question', `question-${question.id.replaceAll('.', '-')}`, params, whole?.states ?? [])
}

const topic = (question: Question) => phrase(`topic-${question.id.replaceAll('.', '-').replaceAll(':', '-')}`, { fallback: 'topic-other' })

const sharedLines = new WeakMap<readonly CellKey[], Identity | null>()

/** The first identity that holds all these cells; found once for each of the form's questions. */
function lineOf(form: Form, cells: readonly CellKey[]): Identity | null {
  const known = sharedLines.get(cells)
  if (known !== undefined) return known
  const line = form.identities.find(({ terms }) => cells.every((cell) => terms.some((term) => term.cell === cell))) ?? null
  sharedLines.set(cells, line)
  return line
}

/** The figure that these cells split, where one is known: the total of their line, or new and carried over of their column. */
function wholeOf(talk: DraftTalk, cells: readonly CellKey[]): { readonly value: Value; readonly states: readonly Said[] } | null {
  const { form } = talk.world
  const figures = standingFigures(talk)
  const said = (cell: CellKey): readonly Said[] => (figures.has(cell) ? [{ cell, value: figures.get(cell) ?? 0 }] : [])
  const line = lineOf(form, cells)
  const total = line?.terms.find(({ sign }) => sign === -1)?.cell
  if (total === undefined) return null
  if (figures.has(total)) return { value: figures.get(total) ?? 0, states: said(total) }
  const balance = form.identities.find(
    ({ id, terms }) => id !== line?.id && isColumnOf(terms, total) && terms.every(({ cell, sign }) => sign === -1 || figures.has(cell)),
  )
  const incoming = balance?.terms.filter(({ sign }) => sign === 1).map(({ cell }) => cell) ?? []
  if (incoming.length === 0) return null
  return { value: incoming.reduce((sum, cell) => sum + (figures.get(cell) ?? 0), 0), states: incoming.flatMap(said) }
}

/** An identity that sets the total against others of its own column, not against the parts of its row. */
function isColumnOf(terms: Identity['terms'], total: CellKey): boolean {
  return terms.some(({ cell, sign }) => cell === total && sign === -1) && terms.filter(({ sign }) => sign === -1).length > 1
}

function history(talk: DraftTalk, cells: readonly CellKey[]): readonly Part[] {
  const last = lastYear(talk)
  if (last === null) return []
  const known = cells.flatMap((cell) => (last.figures.has(cell) ? [{ cell, value: last.figures.get(cell) ?? 0 }] : []))
  const carried = carriedFigures(talk, cells)
  if (carried.length > 0) return [part('hint', 'last-year-carried', { year: last.year, figures: figureList(talk.world.form, carried) })]
  const had = known.length === 0 ? [] : [part('hint', 'last-year-had', { year: String(last.year), figures: figureList(talk.world.form, known, 8) })]
  return [...had, ...stockToCome(talk, cells), ...pendingBefore(talk, cells)]
}

/** A stock that is not asked because it follows from last year's. */
function stockToCome(talk: DraftTalk, cells: readonly CellKey[]): readonly Part[] {
  const { form } = talk.world
  return form.stocks
    .filter(({ issued, inForce }) => cells.includes(issued) && !cells.includes(inForce) && followsFromLast(talk, inForce))
    .map(({ inForce }) =>
      part('hint', 'stock-to-come', { cell: cellName(inForce), amount: amount(form, inForce, lastYear(talk)?.figures.get(inForce) ?? 0) }),
    )
}

/** Cases that last year left pending belong to this year's. */
function pendingBefore(talk: DraftTalk, cells: readonly CellKey[]): readonly Part[] {
  const { form } = talk.world
  const last = lastYear(talk)
  return cells
    .filter((cell) => cell.endsWith('.pending') && cells.length > 1 && (last?.figures.get(cell) ?? 0) > 0)
    .map((cell) => part('hint', 'last-year-pending', { year: String(last?.year ?? ''), amount: amount(form, cell, last?.figures.get(cell) ?? 0) }))
}

/** The range that the balances leave to a figure; for several, what is left to split and which of them can't take all of it. */
function room(talk: DraftTalk, question: Question, cells: readonly CellKey[]): readonly Part[] {
  if (isConfirmation(talk, cells)) return []
  const standing = standingOf(talk.world.form, talk.state.draft)
  const [cell] = cells
  if (cells.length !== 1) return [...left(talk, question, cells), ...narrow(talk, question, cells)]
  if (cell === undefined || talk.state.draft.entries.has(cell)) return []
  const { lo, hi } = standing.interval(cell)
  const decimal = (value: Value) => toDecimal(value, cellOf(talk.world.form, cell))
  if (!Number.isFinite(hi)) return lo > 0 ? [part('hint', 'room-from', { lo: decimal(lo) })] : []
  return [part('hint', 'room', { lo: decimal(lo), hi: decimal(hi) })]
}

/** What of the whole no cell of the question accounts for yet; null where the whole is unknown or nothing is stated. */
function leftOf(talk: DraftTalk, question: Question, cells: readonly CellKey[]): Value | null {
  const whole = wholeOf(talk, question.cells)
  if (whole === null) return null
  const figures = standingFigures(talk)
  return whole.value - question.cells.reduce((sum, cell) => (cells.includes(cell) ? sum : sum + (figures.get(cell) ?? 0)), 0)
}

function left(talk: DraftTalk, question: Question, cells: readonly CellKey[]): readonly Part[] {
  const rest = leftOf(talk, question, cells)
  const [cell] = cells
  if (rest === null || cell === undefined || cells.length === question.cells.length) return []
  return [part('hint', 'room-left', { left: toDecimal(Math.max(0, rest), cellOf(talk.world.form, cell)) })]
}

const NARROW_MOST = 6

/** Cells that other lines bound more tightly than what is left. */
function narrow(talk: DraftTalk, question: Question, cells: readonly CellKey[]): readonly Part[] {
  const { form } = talk.world
  const standing = standingOf(form, talk.state.draft)
  const rest = leftOf(talk, question, cells)
  if (rest === null || cells.some((cell) => talk.state.draft.entries.has(cell))) return []
  const short = shortNames(cells)
  const bounded = cells.flatMap((cell) => {
    const { lo, hi } = standing.interval(cell)
    return hi < rest || lo > 0 ? [phrase('room-cell', { cell: short(cell), lo, hi: Math.min(hi, rest) })] : []
  })
  return bounded.length === 0 || bounded.length > NARROW_MOST ? [] : [part('hint', 'room-cells', { cells: bounded })]
}

function likely(talk: DraftTalk, question: Question, cells: readonly CellKey[]): readonly Choice[] {
  const { draft } = talk.state
  if (isConfirmation(talk, cells)) return [{ label: phrase('button-confirm'), intent: { kind: 'step', name: 'confirm' } }]
  const put = (key: string, figures: readonly Said[], params = {}): readonly Choice[] => {
    const changes = changesTo(draft, figures, 'given')
    return changes.length === 0 ? [] : [choice(key, { kind: 'change', changes }, params)]
  }
  const carried = carriedFigures(talk, cells)
  if (carried.length > 0) return put('button-carried', carried, { count: carried.at(-1)?.value ?? 0 })
  const standing = standingOf(talk.world.form, draft)
  const mayBeZero = cells.every((cell) => standing.interval(cell).lo === 0) && !splitsTotal(talk, question.cells)
  const zeroKey =
    cells.length === 1 ? 'button-zero' : cells.length < question.cells.length && begun(talk, question) ? 'button-rest-zero' : 'button-all-zero'
  const zero = mayBeZero
    ? put(
        zeroKey,
        cells.map((cell) => ({ cell, value: 0 })),
      )
    : []
  return [...asBefore(talk, cells, put), ...allToFirst(talk, question, cells, put), ...zero, ...sameAsLast(talk, cells, put)]
}

/** A person stated some of the question already: what is asked is the rest. */
function begun(talk: DraftTalk, question: Question): boolean {
  return question.cells.some((cell) => {
    const entry = talk.state.draft.entries.get(cell)
    return entry !== undefined && entry.reopened !== true && !isOpening(entry)
  })
}

/** A figure that was opened again may well stand. */
function asBefore(talk: DraftTalk, cells: readonly CellKey[], put: Put): readonly Choice[] {
  const [cell] = cells
  const entry = cell === undefined ? undefined : talk.state.draft.entries.get(cell)
  if (cells.length !== 1 || cell === undefined || entry?.reopened !== true) return []
  return put('button-as-before', [{ cell, value: entry.value }], { amount: amount(talk.world.form, cell, entry.value) })
}

/** A stated total above 0 is split among the cells: they can't all be 0. */
function splitsTotal(talk: DraftTalk, cells: readonly CellKey[]): boolean {
  const line = cells.length > 1 ? lineOf(talk.world.form, cells) : null
  const total = line?.terms.find(({ sign }) => sign === -1)?.cell
  return total !== undefined && !cells.includes(total) && (standingFigures(talk).get(total) ?? 0) > 0
}

type Put = (key: string, figures: readonly Said[], params?: Readonly<Record<string, ReturnType<typeof phrase> | number>>) => readonly Choice[]

/** 全部为自然人, 全部予以公开: the whole to the first cell of the line, nothing to the others. */
function allToFirst(talk: DraftTalk, question: Question, cells: readonly CellKey[], put: Put): readonly Choice[] {
  const [first, ...others] = cells
  const whole = wholeOf(talk, question.cells)
  if (first === undefined || others.length === 0 || whole === null || whole.value === 0) return []
  const figures = standingFigures(talk)
  if (first !== question.cells[0] || question.cells.some((cell) => !cells.includes(cell) && figures.get(cell) !== 0)) return []
  return put('button-all-first', [{ cell: first, value: whole.value }, ...others.map((cell) => ({ cell, value: 0 }))], {
    cell: shortNames(cells)(first),
    count: whole.value,
  })
}

function sameAsLast(talk: DraftTalk, cells: readonly CellKey[], put: Put): readonly Choice[] {
  const last: Figures | undefined = lastYear(talk)?.figures
  const [cell] = cells
  if (last === undefined || cells.length !== 1 || cell === undefined || !last.has(cell)) return []
  return put('button-same', [{ cell, value: last.get(cell) ?? 0 }], { amount: amount(talk.world.form, cell, last.get(cell) ?? 0) })
}
