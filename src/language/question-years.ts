import type { AskedYears } from '../report/inquiry.ts'
import type { QuestionToken } from './question-words.ts'
import type { YearMention } from './year-mentions.ts'

/** Which years a question is about, from the years that it mentions and the words around them. */

/** Before the year that another one is held against: 比去年, 与2021年相比, than in 2021. */
const AGAINST: ReadonlySet<string> = new Set([
  '比',
  '较',
  '比起',
  '相较',
  '对比',
  '对照',
  '参照',
  '比照',
  'than',
  'versus',
  'vs',
  'compared with',
  'compared to',
  'from',
  'up from',
  'down from',
])
/** Directions in which figures are carried: the year behind one says whereto, so they are the figures of the year before. */
const TOWARDS = /(?:结转|转|留)(?:到|至|入|给)$/u
/** With one of these behind it, 和去年 is 比去年. */
const WITH: ReadonlySet<string> = new Set(['和', '与', '跟', '同'])

export function askedYears(tokens: readonly QuestionToken[], year: number, compares: boolean): AskedYears {
  const all = tokens.flatMap((token, at) =>
    token.kind === 'years'
      ? [
          {
            mention: token.mention,
            against: compares && isAgainst(tokens, at),
            towards: isTowards(tokens[at - 1]),
            idle: isFromBefore(token.mention, tokens) && !isBeside(tokens[at - 1]),
          },
        ]
      : [],
  )
  const when = all.filter(({ towards, idle }, at) => !towards && !(idle && at > 0))
  const mentions = when.length > 0 ? when : all.map(({ mention, against }) => ({ mention: yearBefore(mention), against }))
  const open = mentions.map(({ mention }) => mention).find((mention) => mention.kind !== 'years')
  const dated = mentions.flatMap(({ mention, against }) => (mention.kind === 'years' ? [{ ...mention, against }] : []))
  if (dated.length === 0 || (open?.kind === 'all' && dated.length === 1)) return open === undefined ? { kind: 'unsaid' } : open
  if (open?.kind === 'since') return open
  const [first, second] = dated
  // 2022年比上年: the year before that one, not before this one.
  const before = first !== undefined && second?.previous === true && first.years.length === 1 ? (first.years[0] ?? year) - 1 : null
  const years = [...new Set(before === null ? dated.flatMap(({ years: named }) => named) : [...(first?.years ?? []), before])].toSorted(
    (a, b) => a - b,
  )
  const [only, ...others] = years
  if (!compares || only === undefined || others.length > 0) return { kind: 'named', years: compares ? ends(years) : years }
  if (first?.against !== true) return { kind: 'named', years: [only - 1, only] }
  return only === year - 1 ? { kind: 'named', years: [only, year] } : { kind: 'against', year: only }
}

/** A comparison over a span compares its ends. */
const ends = (years: readonly number[]): readonly number[] => [...new Set([years[0], years.at(-1)])].flatMap((one) => one ?? [])

/** 2022年从上年转过来: where the figure is one that comes from the year before, 上年 says no more. */
const isFromBefore = (mention: YearMention, tokens: readonly QuestionToken[]): boolean =>
  mention.kind === 'years' &&
  mention.previous &&
  tokens.some((token) => token.kind === 'word' && token.word.terms.some(({ official }) => FROM_BEFORE.test(official)))
const FROM_BEFORE = /上年结转/u

/** 2022年和上年: one year beside another, by what stands before it. */
const isBeside = (before: QuestionToken | undefined): boolean =>
  before?.kind === 'years' || (before?.kind === 'word' && (before.word.roles.has('and') || before.word.roles.has('comparing')))

const isTowards = (before: QuestionToken | undefined): boolean => before?.kind === 'word' && TOWARDS.test(before.word.text)

const yearBefore = (mention: YearMention): YearMention =>
  mention.kind === 'years' ? { ...mention, years: mention.years.map((one) => one - 1) } : mention

function isAgainst(tokens: readonly QuestionToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  // 与去年同期相比: words between that say nothing.
  const after = tokens.slice(at + 1).find((token) => token.kind !== 'word' || !token.word.roles.has('courtesy'))
  const compared = after?.kind === 'word' && after.word.roles.has('comparing')
  return AGAINST.has(before.word.text) || (WITH.has(before.word.text) && compared)
}
