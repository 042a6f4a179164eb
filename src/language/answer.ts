import { type CellKey, cellOf, type Figures, type Form, type Identity } from '../report/form.ts'
import { type Arranged, arrange } from './answer-clauses.ts'
import type { AnswerContext, AnswerNote, AnswerReading, Assignment, DoubtCode, ProblemCode } from './answer-reading.ts'
import { tokensOf } from './answer-tokens.ts'
import { asStatements } from './asides.ts'
import { splitRuns } from './bare-figures.ts'
import { rowOf } from './cell-lines.ts'
import { isZeroWord, readFigure } from './figure-reading.ts'
import { type Candidate, findCells, type LabelReading } from './labels.ts'
import { isProse, isTopic, type Labels } from './message-topic.ts'
import { readNumbered } from './numbered-answer.ts'
import { fold } from './spelling.ts'
import { likelyCell } from './unsaid-line.ts'
import { readInYuan, saysUnit } from './unsaid-unit.ts'
import { SAME_WORDS } from './vocabulary-numerals.ts'
import { ALL_OF, ALL_ZERO, REST_OF_ONE, REST_WORD } from './vocabulary-statements.ts'

/** Longer than any line of figures with its labels. */
const LONGEST = 2000

/** Reads a whole message as an answer. One bad figure or label refuses all of it; what isn't certain is told as a doubt, never picked. */
export function readAnswer(form: Form, text: string, context: AnswerContext): AnswerReading {
  if (text.length > LONGEST) return refuse([{ code: 'tooLong', text: text.slice(0, 40), params: {} }])
  const message = asStatements(fold(text).trim(), context.asked.length)
  return wholeMessage(form, message, context) ?? statements(form, message, context)
}

const refuse = (problems: readonly AnswerNote<ProblemCode>[]): AnswerReading => ({ kind: 'refused', problems })

/** A message that says one thing of everything asked. */
function wholeMessage(form: Form, message: string, context: AnswerContext): AnswerReading | null {
  const bare = message.replace(/[\s。.!,;]+$/u, '')
  const several = context.asked.length > 1
  if (several && (ALL_ZERO.test(bare) || isZeroWord(bare))) return { kind: 'assignments', assignments: [], rest: 'zero', certain: true, doubts: [] }
  const numbered = several ? readNumbered(form, message, context.asked) : null
  if (numbered !== null) return { kind: 'assignments', assignments: numbered, rest: null, certain: true, doubts: [] }
  const same = bare.replace(/^(?:全部|都|均|所有)\s*/u, '')
  if (several && (SAME_WORDS as readonly string[]).includes(same)) return allAsLastYear(context, bare)
  if (!several) return null
  const label = ALL_OF.exec(bare)?.[1]
  return restOfOne(form, bare, context) ?? (label === undefined ? null : allOfOne(form, label, context))
}

/** 自然人12，剩下的是企业: what the known sum of the cells asked leaves beside the others falls to one of them; shown before it is taken. */
function restOfOne(form: Form, message: string, context: AnswerContext): AnswerReading | null {
  const [, said, label] = (REST_WORD.test(message) ? REST_OF_ONE.exec(message) : null) ?? []
  if (said === undefined || label === undefined || isZeroWord(label)) return null
  const whole = allOfOne(form, label, context)
  const others = statements(form, said, context)
  if (whole?.kind !== 'assignments' || others.kind !== 'assignments' || others.rest !== null) return null
  const [one] = whole.assignments
  const left = (one?.value ?? 0) - others.assignments.reduce((sum, { value }) => sum + value, 0)
  const apart = others.assignments.every(({ cell }) => cell !== one?.cell && context.asked.includes(cell))
  if (one === undefined || left < 0 || !apart) return null
  const doubts = [...others.doubts, { code: 'restOfOne' as const, text: label, params: { cell: one.cell } }]
  return { kind: 'assignments', assignments: [...others.assignments, { ...one, value: left }], rest: 'zero', certain: false, doubts }
}

function allAsLastYear({ asked, last }: AnswerContext, text: string): AnswerReading {
  const missing = asked.filter((cell) => last?.has(cell) !== true)
  if (missing.length > 0) return refuse([{ code: 'noLastYear', text, params: missing[0] === undefined ? {} : { cell: missing[0] } }])
  return { kind: 'assignments', assignments: [], rest: 'same', certain: true, doubts: [] }
}

/** 全部为自然人: the known sum of the cells asked falls to one of them. */
function allOfOne(form: Form, label: string, { asked, known }: AnswerContext): AnswerReading | null {
  const reading = findCells(form, label, { cells: asked })
  if (reading.kind !== 'cells') return null
  const [cell] = reading.cells
  if (cell === undefined || reading.cells.length > 1 || !asked.includes(cell)) return null
  const sum = form.identities.find(({ terms }) => asked.every((one) => terms.some((term) => term.cell === one && term.sign === 1)))
  const total = sum?.terms.find((term) => term.sign === -1)?.cell
  const value = total === undefined || known === undefined ? undefined : (known.get(total) ?? incoming(form, sum, total, known))
  if (value === undefined) return refuse([{ code: 'noTotal', text: label, params: { cell } }])
  const doubts = reading.exact ? [] : [{ code: 'partOfLabel' as const, text: label, params: { cell } }]
  return { kind: 'assignments', assignments: [{ cell, value }], rest: 'zero', certain: reading.exact, doubts }
}

/** What the total comes to where nothing of it goes elsewhere: all that came in, if all of it is known. */
function incoming(form: Form, sum: Identity | undefined, total: CellKey, known: Figures): number | undefined {
  const balance = form.identities.find(
    ({ id, terms }) =>
      id !== sum?.id && terms.filter(({ sign }) => sign === -1).length > 1 && terms.some(({ cell, sign }) => cell === total && sign === -1),
  )
  const came = balance?.terms.filter(({ sign }) => sign === 1).map(({ cell }) => known.get(cell)) ?? []
  return came.length === 0 || came.includes(undefined) ? undefined : came.reduce<number>((whole, value) => whole + (value ?? 0), 0)
}

interface Notes {
  readonly assignments: Assignment[]
  readonly problems: AnswerNote<ProblemCode>[]
  readonly doubts: AnswerNote<DoubtCode>[]
}

function readLabels(form: Form, cells: readonly CellKey[]): Labels {
  const read = new Map<string, LabelReading>()
  return (label) => {
    const reading = read.get(label) ?? findCells(form, label, { cells })
    read.set(label, reading)
    return reading
  }
}

function statements(form: Form, message: string, context: AnswerContext): AnswerReading {
  const tokens = tokensOf(form, message)
  const labels = readLabels(form, context.asked)
  if (!tokens.some((token) => token.kind === 'figure' || token.kind === 'rest')) return { kind: 'notFigures' }
  if (isProse(tokens, labels)) return { kind: 'notFigures' }
  const arranged = arrange(tokens, (label) => isTopic(labels(label), context.asked))
  const notes: Notes = { assignments: [], problems: arranged.problems.map(({ code, text }) => ({ code, text, params: {} })), doubts: [] }
  if (!takeGroup(form, arranged, context, labels, notes)) {
    for (const pair of arranged.pairs) takePair(form, pair, context, labels, notes)
    takeBare(form, arranged, context, notes)
  }
  const rest = takeRest(form, arranged, context, notes)
  if (notes.problems.length > 0) return refuse(notes.problems)
  return { kind: 'assignments', assignments: notes.assignments, rest, certain: notes.doubts.length === 0, doubts: notes.doubts }
}

/** 规范性文件 2 1 15: as many figures after one name as it has cells. */
function takeGroup(form: Form, { pairs, bare, rest }: Arranged, context: AnswerContext, labels: Labels, notes: Notes): boolean {
  const [pair, ...others] = pairs
  if (pair === undefined || others.length > 0 || bare.length === 0 || rest !== null) return false
  const reading = labels(pair.label)
  const meant = new Set(reading.kind === 'ambiguous' ? reading.candidates.flatMap((candidate) => candidate.cells) : [])
  const cells = [...form.cells.keys()].filter((cell) => meant.has(cell))
  const { figures } = splitRuns([pair.figure, ...bare], cells.length)
  if (cells.length !== figures.length) return false
  notes.doubts.push({ code: 'inOrder', text: pair.label, params: {} })
  for (const [at, cell] of cells.entries()) assign(form, cell, figures[at] ?? '', context, notes)
  return true
}

function takePair(form: Form, pair: Arranged['pairs'][number], context: AnswerContext, labels: Labels, notes: Notes): void {
  const before = notes.assignments.at(-1)?.cell ?? context.asked[0]
  const reading = pair.among && before !== undefined ? findCells(form, pair.label, { cells: rowOf(form, before) }) : labels(pair.label)
  const likely = likelyCell(form, pair.label, reading, context, notes.assignments.at(-1)?.cell)
  if (likely !== null) {
    notes.doubts.push({ code: likely.code, text: pair.label, params: { cell: likely.cell } })
    assign(form, likely.cell, pair.figure, context, notes)
    return
  }
  const group = reading.kind === 'ambiguous' && !pair.among ? groupOf(form, reading.candidates, pair.figure) : []
  if (group.length > 0) {
    notes.doubts.push({ code: 'noneOfGroup', text: pair.label, params: {} })
    for (const cell of group) assign(form, cell, pair.figure, context, notes)
    return
  }
  if (reading.kind === 'unknown') notes.problems.push({ code: 'unknown', text: pair.label, params: { candidates: reading.closest } })
  if (reading.kind === 'ambiguous') notes.problems.push({ code: 'ambiguous', text: pair.label, params: { candidates: reading.candidates } })
  if (reading.kind !== 'cells') return
  const [cell] = reading.cells
  if (cell === undefined) return
  if (!reading.exact) notes.doubts.push({ code: 'partOfLabel', text: pair.label, params: { cell } })
  if (pair.among) notes.doubts.push({ code: 'among', text: pair.label, params: { cell } })
  assign(form, cell, pair.figure, context, notes)
}

/** The most cells that are told one by one before they become 0. */
const GROUP_MOST = 10

/** 没有复议, 不予公开都没有: where there is none of several, each of them is 0. Empty for any other figure. */
function groupOf(form: Form, candidates: readonly Candidate[], figure: string): readonly CellKey[] {
  const cells = [...new Set(candidates.flatMap((candidate) => candidate.cells))]
  const zero = cells.every((cell) => {
    const read = readFigure(figure, cellOf(form, cell))
    return read.kind === 'value' && read.value === 0
  })
  return zero && cells.length <= GROUP_MOST ? cells : []
}

function assign(form: Form, cell: CellKey, figure: string, { last, plausible }: AnswerContext, notes: Notes): void {
  if (notes.assignments.some((assignment) => assignment.cell === cell)) {
    notes.problems.push({ code: 'twice', text: figure, params: { cell } })
    return
  }
  const read = readFigure(figure, cellOf(form, cell))
  if (read.kind === 'refused') notes.problems.push({ code: read.reason, text: figure, params: { cell } })
  else if (read.kind === 'value') {
    notes.assignments.push({ cell, value: read.value })
    const doubtful = plausible !== undefined && !saysUnit(figure) && readInYuan(form, cell, read.value) !== null && !plausible(cell, read.value)
    if (doubtful) notes.doubts.push({ code: 'unit', text: figure, params: { cell } })
  } else {
    const value = last?.get(cell)
    if (value === undefined) notes.problems.push({ code: 'noLastYear', text: figure, params: { cell } })
    else notes.assignments.push({ cell, value })
  }
}

/** Figures without labels fill, in order, the cells asked that no label named. */
function takeBare(form: Form, { bare, rest }: Arranged, context: AnswerContext, notes: Notes): void {
  if (bare.length === 0) return
  const open = context.asked.filter((cell) => !notes.assignments.some((assignment) => assignment.cell === cell))
  const { figures, doubtful } = splitRuns(bare, open.length)
  const text = bare.join(' ')
  const counts = { asked: open.length, given: figures.length }
  if (context.asked.length === 0 || (context.asked.length === 1 && figures.length > 1)) {
    notes.problems.push({ code: context.asked.length === 0 ? 'nothingAsked' : bare.length === 1 ? 'grouping' : 'several', text, params: counts })
    return
  }
  const labelled = notes.assignments.length > 0
  for (const [at, figure] of figures.entries()) {
    const cell = open[at]
    if (cell !== undefined) assign(form, cell, figure, context, notes)
  }
  if (figures.length > open.length) notes.doubts.push({ code: 'more', text, params: counts })
  else if (labelled && !(open.length === 1 && figures.length === 1)) notes.doubts.push({ code: 'mixed', text, params: counts })
  else if (figures.length < open.length && rest === null) notes.doubts.push({ code: 'fewer', text, params: counts })
  if (doubtful) notes.doubts.push({ code: 'grouping', text, params: counts })
}

function takeRest(form: Form, { rest }: Arranged, context: AnswerContext, notes: Notes): null | 'zero' | 'same' {
  if (rest === null) return null
  const open = context.asked.filter((cell) => !notes.assignments.some((assignment) => assignment.cell === cell))
  if (rest.rest === 'same') {
    const missing = open.find((cell) => context.last?.has(cell) !== true)
    if (missing !== undefined) notes.problems.push({ code: 'noLastYear', text: rest.text, params: { cell: missing } })
  }
  const named = rest.doubtful ? findCells(form, '其他', { cells: open }) : null
  if (named?.kind === 'cells' && named.cells.some((cell) => open.includes(cell))) {
    notes.doubts.push({ code: 'restOrOther', text: rest.text, params: { candidates: [{ label: rest.text, cells: named.cells }] } })
  }
  return rest.rest
}
