import type { Count } from './counts.ts'
import { type FoldedSentence, sentencesOf } from './folded-sentence.ts'
import { figuresOf } from './prose-figures.ts'
import { readClause } from './stated-clause.ts'
import { statedInWords } from './stated-words.ts'
import { type Context, NO_CONTEXT, type ProseFigure, type Statement } from './statement.ts'

/** Every figure of the tables that a text states, by figure or in words. */
export function statementsIn(text: string): readonly Statement[] {
  const statements: Statement[] = []
  let context = NO_CONTEXT
  let paragraph = 0
  for (const sentence of sentencesOf(text)) {
    context = sentence.paragraph === paragraph ? { ...context, told: [] } : NO_CONTEXT
    paragraph = sentence.paragraph
    const read = readSentence(sentence, context)
    // What a sentence was about is understood in the next one, and no further.
    context = read.statements.length > 0 ? read.context : NO_CONTEXT
    statements.push(...read.statements)
  }
  return weighed(statements)
}

interface SentenceReading {
  readonly statements: readonly Statement[]
  readonly context: Context
}

function readSentence(sentence: FoldedSentence, before: Context): SentenceReading {
  let context = before
  const statements: Statement[] = []
  for (const figure of figuresOf(sentence.letters)) {
    const read = readClause(figure, context, sentence.letters)
    if (read === null) {
      context = { ...context, last: null }
      continue
    }
    context = { ...context, ...read.context }
    const last = statements.at(-1)
    if (figure.vague) continue
    if (read.adds && last !== undefined)
      statements[statements.length - 1] = { ...last, figure: added(last.figure, figure.figure), to: endOf(sentence, figure) }
    else statements.push(stating(sentence, figure, read.counts, read.sure))
  }
  const once = statements.filter(
    ({ counts, figure }, place) => place === statements.findIndex((one) => one.counts[0] === counts[0] && one.figure === figure),
  )
  return { statements: [...once, ...statedInWords(sentence, once, context)], context }
}

const added = (one: string, other: string): string => String(Number(one) + Number(other))
const endOf = ({ at }: FoldedSentence, { end }: ProseFigure): number => (at[end - 1] ?? 0) + 1

function stating(sentence: FoldedSentence, figure: ProseFigure, counts: readonly Count[], sure: boolean): Statement {
  return {
    counts,
    figure: figure.figure,
    unit: figure.unit,
    by: 'figure',
    sure,
    year: figure.year,
    sentence: sentence.quote,
    from: sentence.at[figure.start] ?? 0,
    to: endOf(sentence, figure),
  }
}

/** Each figure of all requests with what is told of them: where that adds up, it says what the words count. */
function weighed(statements: readonly Statement[]): readonly Statement[] {
  const starts = [
    0,
    ...statements.flatMap(({ counts: [first] }, place) => (place > 0 && INCOMING.has(first ?? '') ? [place] : [])),
    statements.length,
  ]
  return starts.slice(1).flatMap((end, place) => weighedPart(statements.slice(starts[place], end)))
}

const INCOMING: ReadonlySet<Count> = new Set(['received', 'received+carriedOver'])
const OUTCOME = /^(granted|partiallyGranted|refused|unavailable|declined|other)/u

function weighedPart(statements: readonly Statement[]): readonly Statement[] {
  const [head] = statements
  if (head === undefined) return []
  const figureOf = (count: Count) => Number(statements.find(({ counts: [first] }) => first === count)?.figure ?? 0)
  const outcomes = statements.filter(({ counts: [first = ''] }) => OUTCOME.test(first))
  const told = outcomes.reduce((total, { figure }) => total + Number(figure), 0)
  const [whole, forward] = [Number(head.figure), figureOf('carriedForward')]
  // Where nothing goes on both readings of 共受理 come to the same.
  const alsoCarried = /共受理/u.test(head.sentence) && forward > 0 && [figureOf('concluded') + forward, told + forward].includes(whole)
  return statements.map((statement) => {
    const counts = told + forward === whole ? withGroup(statement.counts, outcomes) : statement.counts
    return { ...statement, counts: alsoCarried && counts[0]?.includes('received') ? counts.toSorted(carriedFirst) : counts }
  })
}

const carriedFirst = (a: Count, b: Count): number => Number(b.includes('carriedOver')) - Number(a.includes('carriedOver'))

/** Of outcomes that add up to the whole a row told alone is all of its group. */
function withGroup(counts: readonly Count[], outcomes: readonly Statement[]): readonly Count[] {
  const prefixOf = (count: Count) => /^(refused|unavailable|declined)(?!\*)/u.exec(count)?.[1]
  const prefix = prefixOf(counts[0] ?? '')
  const alone = outcomes.filter(({ counts: [first = ''] }) => prefix !== undefined && first.startsWith(prefix)).length === 1
  return alone ? [`${prefix}*`, ...counts] : counts
}
