import type { Token } from './answer-tokens.ts'

/** Which figure belongs to which label, told by how the words of a message stand. */
export interface Arranged {
  readonly pairs: readonly LabelledFigure[]
  /** Figures without a label, as written, in order. */
  readonly bare: readonly string[]
  readonly rest: Extract<Token, { kind: 'rest' }> | null
  readonly problems: readonly { readonly code: 'noFigure' | 'order' | 'count'; readonly text: string }[]
}

export interface LabelledFigure {
  readonly label: string
  readonly figure: string
  /** A part of the cell before. */
  readonly among: boolean
}

interface State {
  readonly isTopic: (label: string) => boolean
  readonly pairs: LabelledFigure[]
  readonly bare: string[]
  readonly problems: { code: 'noFigure' | 'order' | 'count'; text: string }[]
  /** Labels that wait for a figure, from clauses before. */
  waiting: string[]
  /** Labels that a 分别 promised figures, in order. */
  promised: string[]
  /** All that were promised were given: a figure more is one too many. */
  fulfilled: boolean
  apart: boolean
  among: boolean
}

/** `isTopic`: a label that names all that is asked, which may stand before what is said of it: 企业3件都公开. */
export function arrange(tokens: readonly Token[], isTopic: (label: string) => boolean = () => false): Arranged {
  const state: State = { isTopic, pairs: [], bare: [], problems: [], waiting: [], promised: [], fulfilled: false, apart: false, among: false }
  let rest: Extract<Token, { kind: 'rest' }> | null = null
  for (const clause of clausesOf(tokens)) {
    const [first] = clause
    if (first?.kind === 'rest') {
      if (rest !== null && rest.rest !== first.rest) state.problems.push({ code: 'order', text: first.text })
      rest = first
    } else takeClause(clause, state)
  }
  if (state.promised.length > 0) state.problems.push({ code: 'count', text: state.promised.join('、') })
  for (const label of state.waiting) state.problems.push({ code: 'noFigure', text: label })
  // 31，许可，3: whose is the 31?
  if (state.apart && state.bare.length > 0) state.problems.push({ code: 'order', text: state.bare.join(' ') })
  return { pairs: state.pairs, bare: state.bare, rest, problems: state.problems }
}

/** Tokens between breaks; a rest stands alone, and 其中 begins a clause. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') clauses.push([])
    else if (token.kind === 'rest') clauses.push([token], [])
    else if (token.kind === 'among') clauses.push([token])
    else clauses.at(-1)?.push(token)
  }
  return clauses.filter((clause) => clause.length > 0)
}

const LETTER: Readonly<Record<Token['kind'], string>> = {
  label: 'L',
  figure: 'F',
  each: 'E',
  respectively: 'R',
  among: 'A',
  rest: 'X',
  break: ' ',
}

function takeClause(clause: readonly Token[], state: State): void {
  const shape = clause.map((token) => LETTER[token.kind]).join('')
  const words = clause.flatMap((token) => (token.kind === 'label' || token.kind === 'figure' ? [token.text] : []))
  const text = words.join(' ')
  if (shape.startsWith('A')) {
    state.among = true
    if (clause.length > 1) takeClause(clause.slice(1), state)
    return
  }
  if (state.promised.length > 0 && /^F+$/u.test(shape)) takePromised(words, state)
  else if (/^F+$/u.test(shape)) takeFigures(words, state)
  else if (/^E?F$/u.test(shape)) giveEach(state.waiting, words[0] ?? '', state)
  else if (/^L?RF*$/u.test(shape)) {
    state.promised = [...state.waiting, ...(shape.startsWith('L') ? words.slice(0, 1) : [])]
    state.waiting = []
    takePromised(shape.startsWith('L') ? words.slice(1) : words, state)
  } else if (shape === 'LEF') giveEach([...state.waiting, words[0] ?? ''], words[1] ?? '', state)
  else if (shape === 'L' || shape === 'LE') state.waiting.push(text)
  else if (/^(?:LF)+F*$/u.test(shape)) takePairs(clause, words, state)
  else if (/^(?:FE?L)+$/u.test(shape)) takeFigureFirst(words, state)
  else if (/^LFE?L$/u.test(shape) && state.isTopic(words[0] ?? '')) takeFigureFirst(words.slice(1), state)
  else if (text !== '') state.problems.push({ code: 'order', text })
}

function giveEach(labels: readonly string[], figure: string, state: State): void {
  for (const label of labels) state.pairs.push({ label, figure, among: state.among })
  if (labels.length === 0) state.bare.push(figure)
  state.waiting = []
}

/** Figures alone are bare, unless one label alone, or as many as there are figures, waits for them. */
function takeFigures(figures: readonly string[], state: State): void {
  const [label, ...others] = state.waiting
  const [figure, ...more] = figures
  if (label === undefined || figure === undefined) {
    if (state.fulfilled) state.problems.push({ code: 'count', text: figures.join(' ') })
    else state.bare.push(...figures)
    return
  }
  if (others.length > 0 || more.length > 0) {
    state.problems.push({ code: 'order', text: [...state.waiting, ...figures].join(' ') })
    state.waiting = []
    return
  }
  state.pairs.push({ label, figure, among: state.among })
  state.apart = true
  state.waiting = []
}

function takePromised(figures: readonly string[], state: State): void {
  for (const figure of figures.flatMap((run) => splitPromised(run, state.promised.length))) {
    const [label, ...others] = state.promised
    if (label === undefined) state.problems.push({ code: 'count', text: figure })
    else state.pairs.push({ label, figure, among: state.among })
    state.promised = others
  }
  state.fulfilled = state.promised.length === 0
}

/** 31,3,0 after 分别 is as many figures as labels wait. */
function splitPromised(run: string, labels: number): readonly string[] {
  const parts = run.split(',')
  return parts.length > 1 && parts.length <= labels ? parts : [run]
}

function takePairs(clause: readonly Token[], words: readonly string[], state: State): void {
  const labels = clause.filter((token) => token.kind === 'label').length
  for (let pair = 0; pair < labels; pair++) state.pairs.push({ label: words[2 * pair] ?? '', figure: words[2 * pair + 1] ?? '', among: state.among })
  state.bare.push(...words.slice(2 * labels))
}

/** 31件许可, 无处罚 */
function takeFigureFirst(words: readonly string[], state: State): void {
  if (state.waiting.length > 0) {
    state.problems.push({ code: 'order', text: [...state.waiting, ...words].join(' ') })
    state.waiting = []
  }
  for (let pair = 0; pair + 1 < words.length; pair += 2)
    state.pairs.push({ label: words[pair + 1] ?? '', figure: words[pair] ?? '', among: state.among })
}
