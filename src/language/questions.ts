import type { Form } from '../report/form.ts'
import type { AskableFigure, AskedYears, Inquiry, WantedFigure } from '../report/inquiry.ts'
import { closestTerms } from './closest.ts'
import { cellName } from './label-terms.ts'
import { askedFigure, figureOfTerm } from './question-figures.ts'
import { lexiconOf, spell, type Word } from './question-lexicon.ts'
import { cutQuestion, type QuestionToken } from './question-words.ts'
import { askedYears } from './question-years.ts'
import { asHeard } from './sound-alikes.ts'
import { parted, understoodWords } from './understood-words.ts'
import { EACH_YEARS_OWN, QUESTION_WORDS, type Role, SECTIONS, SIDE_BY_SIDE, WORDED_PARTS } from './vocabulary-questions.ts'
import { mayNameYear } from './year-mentions.ts'

export interface QuestionContext {
  /** The year whose report is being filled in: 今年. */
  readonly year: number
  /** Names of the organ, which say nothing of the figure. */
  readonly names?: readonly string[]
}

export interface QuestionReading {
  readonly inquiry: Inquiry
  /** `asks`: by its words a question; `names`: only a figure and another year, such as 去年许可; `neither`: something else, as far as can be seen. */
  readonly tone: 'asks' | 'names' | 'neither'
}

const TEXT_SHOWN = 40

/** Reads a question about stored years in any words. Whatever stays unexplained makes it unknown: no figure is guessed. */
export function readQuestion(form: Form, text: string, context: QuestionContext): QuestionReading {
  const bare = (said: string) => withoutNames(spell(said), context.names ?? [])
  const spelled = bare(text)
  const tokens = understoodWords(form, spelled, bare(parted(text)), context.year)
  const words = wordsOf(tokens)
  const inquiry = inquiryOf(form, tokens, words, spelled, context.year)
  const vague = VAGUE.test(spelled) || (UNSURE.test(spelled) && inquiry.years.kind === 'unsaid')
  return { inquiry, tone: vague ? 'neither' : toneOf(inquiry, tokens, words, context.year) }
}

const wordsOf = (tokens: readonly QuestionToken[]): readonly Word[] => tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []))

/** One of these, or a year, is in every question. */
const ASKING = ['howMany', 'what', 'which', 'wording', 'wanted'] as const satisfies readonly Role[]
const ASKS = new RegExp(
  ASKING.flatMap((role) => QUESTION_WORDS[role].split('|'))
    .map((word) => spell(word).replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|'),
  'u',
)

/** false: the tone of this message is `neither`, as most messages show at a glance. */
export function mayBeQuestion(text: string, { names = [] }: Pick<QuestionContext, 'names'>): boolean {
  const spelled = withoutNames(spell(text), names)
  return ASKS.test(spelled) || mayNameYear(spelled)
}

function withoutNames(text: string, names: readonly string[]): string {
  const spelled = names.map(spell).filter((name) => name.length > 1)
  return spelled.toSorted((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ''), text)
}

const playing = (words: readonly Word[], ...roles: readonly Role[]): boolean => words.some((word) => roles.some((role) => word.roles.has(role)))

function inquiryOf(form: Form, tokens: readonly QuestionToken[], words: readonly Word[], spelled: string, year: number): Inquiry {
  const worded = wordedPart(words)
  const part = partOf(tokens, words, worded)
  const compares = playing(words, 'comparing')
  const listed = compares && listsYears(tokens, words)
  const years = askedYears(tokens, year, compares && !listed)
  const adds =
    words.some(({ text, roles }) => roles.has('together') && !EACH_YEARS_OWN.includes(text)) &&
    !words.some(({ text }) => SIDE_BY_SIDE.includes(text)) &&
    !eachYear(tokens)
  const wanted: WantedFigure = compares && !listed ? 'difference' : isSeveral(years) && adds ? 'sum' : 'figure'
  const unexplained = tokens.flatMap((token) => (token.kind === 'unknown' || token.kind === 'numeral' ? [token.text] : []))
  const unknown = (candidates?: readonly AskableFigure[]): Inquiry => ({
    kind: 'unknown',
    text: (unexplained.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') || spelled).slice(0, TEXT_SHOWN),
    // Most messages are no questions: what is nearest is looked for where it is told.
    get candidates() {
      return candidates ?? nearest(form, tokens, words, spelled, year)
    },
    wanted,
    years,
  })
  if (unexplained.length > 0 || playing(words, 'share') || asksTwice(words)) return unknown()
  const named = words.some(({ terms, loose, roles }) => terms.length + loose.length > 0 || roles.has('requests') || roles.has('onRequest'))
  if (part !== null) return isWording(words, named && worded === null) ? { kind: 'text', part, years } : unknown()
  if (playing(words, 'report') && !named && !playing(words, 'howMany', 'comparing')) return { kind: 'report', years }
  if (compares && !named && playing(words, 'most', 'report')) return { kind: 'changes', years }
  if (playing(words, 'most') || (playing(words, 'report') && !named)) return unknown()
  const asked = askedFigure(form, words)
  switch (asked.kind) {
    case 'figure':
      // 三类分别多少: each of them, not their sum.
      if (playing(words, 'each') && !playing(words, 'together') && asked.figure.cells.length > 1 && !isSeveral(years))
        return { kind: 'ambiguous', candidates: asked.figure.cells.map((cell) => ({ label: cellName(form, cell), cells: [cell] })), wanted, years }
      return { kind: 'figure', figure: asked.figure, wanted, years }
    case 'several':
      return { kind: 'ambiguous', candidates: asked.candidates, wanted, years }
    case 'unfit':
      return unknown(asked.candidates)
    case 'none':
      return compares && (playing(words, 'which', 'what') || isSeveral(years)) ? { kind: 'changes', years } : unknown()
  }
}

/** 近三年新收对比: years beside each other, where 近三年新收增加多少 is one difference. */
function listsYears(tokens: readonly QuestionToken[], words: readonly Word[]): boolean {
  const named = tokens.flatMap((token) => (token.kind === 'years' ? [token.mention] : []))
  const many =
    named.some((mention) => mention.kind !== 'years') || named.flatMap((mention) => (mention.kind === 'years' ? mention.years : [])).length > 2
  return many && (!playing(words, 'howMany') || playing(words, 'each')) && words.every(({ roles }) => !roles.has('comparing') || roles.has('beside'))
}

/** 三年各是多少: each of the years. */
const eachYear = (tokens: readonly QuestionToken[]): boolean => tokens.some((token, at) => token.kind === 'years' && isEach(tokens[at + 1]))
const isEach = (token: QuestionToken | undefined): boolean => token?.kind === 'word' && token.word.roles.has('each')

/** 新收多少，处罚多少: two questions in one. */
function asksTwice(words: readonly Word[]): boolean {
  const naming = new Set<number>()
  let asked = 0
  for (const { terms, loose, roles } of words) {
    if (roles.has('howMany')) asked += 1
    else if (terms.length + loose.length > 0 || roles.has('requests')) naming.add(asked)
  }
  return asked > 1 && naming.size > 1
}

const isSeveral = (years: AskedYears): boolean => ['last', 'since', 'all'].includes(years.kind) || (years.kind === 'named' && years.years.length > 1)

/** The narrative part or the section that is named; null where none is. */
function partOf(tokens: readonly QuestionToken[], words: readonly Word[], worded: string | null): string | null {
  const section = tokens.find((token) => token.kind === 'section')
  if (section !== undefined) return SECTIONS[section.number - 1] ?? null
  const parts = [...words.map(({ part }) => part), worded].filter((part) => part !== null)
  // 总体情况里的监督保障: the narrower one.
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** 依申请公开怎么写的: a part whose name is a row's too, where nothing else is named. */
function wordedPart(words: readonly Word[]): string | null {
  const naming = words.filter(({ text, terms, loose }) => terms.length + loose.length > 0 || WORDED_PARTS[text] !== undefined)
  const [only, ...others] = naming
  return only !== undefined && others.length === 0 && words.some(({ text }) => HOW_PUT.test(text)) ? (WORDED_PARTS[only.text] ?? null) : null
}
const HOW_PUT = /^(?:怎[么样](?:写|说|讲|表述|描述|概括|提)|咋|如何(?:写|表述|描述)|原文|原话)/u

/** A part is asked for its words, not for a number. */
const isWording = (words: readonly Word[], named: boolean): boolean => !named && !playing(words, 'howMany', 'comparing', 'most')

/** 十几件, 几十件: a vague figure, and no question. 收到几件不清楚: somebody says that they don't know. */
const VAGUE = /[十百千万]几|几[十百千万]/u
const UNSURE = /不清楚|不确定|不知道|说不准|没统计/u

/** 部分公开 1914: beside a figure's name a number alone is that figure. */
const BARE_YEAR = /^\d{4}$/u

/** With more words of other things it is a text, unless it names a year. */
const UNKNOWN_MOST = 8

function toneOf(inquiry: Inquiry, tokens: readonly QuestionToken[], words: readonly Word[], year: number): QuestionReading['tone'] {
  const dated = tokens.some((token) => token.kind === 'years')
  const named = words.some(({ terms, loose, part, roles }) => terms.length + loose.length > 0 || part !== null || roles.has('requests'))
  // 主动公开的内容准确: beside a figure these words ask nothing.
  const ofFigure = inquiry.kind === 'figure' || inquiry.kind === 'ambiguous'
  const asks =
    playing(words, ...ASKING.filter((role) => role !== 'wording' || !ofFigure)) ||
    (dated && inquiry.kind !== 'unknown' && playing(words, 'comparing', 'report'))
  const numeral = tokens.some((token) => token.kind === 'numeral')
  if (!dated && tokens.filter(({ kind }) => kind === 'unknown').length > UNKNOWN_MOST) return 'neither'
  if (asks && (dated || named || inquiry.kind === 'changes') && !(numeral && !playing(words, 'what'))) return 'asks'
  const bare = tokens.some((token) => token.kind === 'years' && BARE_YEAR.test(token.text))
  const thisYear = inquiry.years.kind === 'named' && inquiry.years.years.includes(year)
  return dated && !bare && !thisYear && !numeral && (inquiry.kind === 'figure' || inquiry.kind === 'ambiguous') ? 'names' : 'neither'
}

/** What the words that are understood would ask by themselves, as they sound and as they stand; then what is nearest to the others. */
function nearest(form: Form, tokens: readonly QuestionToken[], words: readonly Word[], spelled: string, year: number): readonly AskableFigure[] {
  const heard = asHeard(form, spelled, tokens)
  const readings = [...(heard === null ? [] : [wordsOf(cutQuestion(lexiconOf(form), heard, year))]), words]
  const understood = readings
    .map((one) => askedFigure(form, one))
    .map((one) => (one.kind === 'figure' ? [one.figure] : one.kind === 'none' ? [] : one.candidates))
  const figures = [...understood, closest(form, tokens)].flatMap((some) => some.slice(0, NEAREST_MOST))
  return [...new Map(figures.map((figure) => [figure.cells.join(' '), figure])).values()].slice(0, NEAREST_MOST)
}

const NEAREST_MOST = 4

/** The figures nearest to the words that say what is asked. */
function closest(form: Form, tokens: readonly QuestionToken[]): readonly AskableFigure[] {
  const telling = tokens.map((token, at) => {
    if (token.kind === 'word') return token.word.terms.length > 0 ? ` ${token.word.text} ` : ' '
    if (token.kind !== 'unknown') return ' '
    const before = tokens[at - 1]
    return before?.kind === 'unknown' && !/[a-z]/u.test(token.text) ? token.text : ` ${token.text}`
  })
  return closestTerms(form, telling.join('')).flatMap((term) => figureOfTerm(form, term).slice(0, 1))
}
