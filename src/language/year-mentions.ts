import { readChineseNumeral } from './chinese-numeral.ts'

/** Years as people name them, counted from the year whose report is being filled in. */

export type YearMention =
  /** `previous`: the year before, of whichever year stands beside it. */
  | { readonly kind: 'years'; readonly years: readonly number[]; readonly previous: boolean }
  /** 三年来 */
  | { readonly kind: 'last'; readonly count: number }
  /** 2020年以来 */
  | { readonly kind: 'since'; readonly year: number }
  /** 历年 */
  | { readonly kind: 'all' }

const DIGIT = '[一二两三四五六七八九]|\\d'
const FULL = '(?:(?:19|20)\\d{2}|[二2][〇零0o][〇零一二三四五六七八九]{2})'
/** 二三年: 2023. */
const SPOKEN = '[二2][〇零一二三四五六七八九](?=\\s*年)'
/** 21、22和23年: of several years only the last has its 年. */
const SHORT = '1[5-9]|2\\d|二[〇零一二三四五六七八九]'
const ONE = `(?:${FULL}|\\d{2}(?=\\s*年)|${SPOKEN})`
const ENGLISH_COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }
const COUNT = `(?:${DIGIT}|${Object.keys(ENGLISH_COUNTS).join('|')})`

interface Pattern {
  readonly words: RegExp
  readonly mention: (found: RegExpExecArray, year: number) => YearMention | null
}

const years = (...named: readonly number[]): YearMention => ({ kind: 'years', years: named, previous: false })
const before =
  (count: number): Pattern['mention'] =>
  (_, year) =>
    years(year - count)
const pattern = (words: string, mention: Pattern['mention']): Pattern => ({ words: new RegExp(words, 'uy'), mention })

/** The first that matches counts. */
const PATTERNS: readonly Pattern[] = [
  pattern(`(${ONE})\\s*年?度?\\s*(?:-|~|至|到|to|through|until)\\s*(${ONE})\\s*年?度?(?![\\d件])`, ([, from, to]) => range(yearOf(from), yearOf(to))),
  pattern(`(?:since|from)\\s+(${FULL})(?:\\s+on(?:wards)?)?(?!\\s*(?:to|until|through|,|and))`, ([text, year]) =>
    text.startsWith('since') || text.includes(' on') ? { kind: 'since', year: yearOf(year) } : years(yearOf(year)),
  ),
  pattern(`(?:自|从)?(${ONE})\\s*年?度?\\s*(?:以来|起|开始)`, ([, year]) => ({ kind: 'since', year: yearOf(year) })),
  pattern(`(${FULL})\\s*(?:年度?|'s)?(?!\\s*(?!(?<=\\s)${FULL})[\\d件份])`, ([, year]) => years(yearOf(year))),
  pattern(`(${SHORT})\\s*(?:-|~|至|到)\\s*(${SHORT})(?=(?:这|那)?[两二三四五]个?年|每年|各年|逐年)`, ([, from, to]) =>
    range(yearOf(from), yearOf(to)),
  ),
  pattern('(二[〇零一二三四五六七八九])年?(?:至|到)(二[〇零一二三四五六七八九])年?', ([, from, to]) => range(yearOf(from), yearOf(to))),
  pattern('(\\d{2})\\s*(?:-|~|至|到)\\s*(\\d{2})年', ([, from, to]) => range(yearOf(from), yearOf(to))),
  pattern(`(\\d{2}|${SPOKEN})年度?(?![来前间以里内])`, ([, year]) => years(yearOf(year))),
  pattern(`(${SHORT})(?=(?:\\s*[、和与跟及]\\s*(?:${SHORT}))*\\s*(?:这|那)?(?:[两二三四五]个?)?年)`, ([, year]) => years(yearOf(year))),
  pattern(`(${COUNT})\\s*(?:年(?:以)?前|years ago)`, ([, count], year) => years(year - countOf(count))),
  pattern(
    `(?:最近|过去|近|前|这|连续|头|the last|the past|last|past|these|recent)\\s?(?:的)?(${COUNT})\\s?(?:个)?(?:年度?|years)(?:以来|来|间|里|内|以内)?`,
    ([, count]) => ({ kind: 'last', count: countOf(count) }),
  ),
  pattern(`(${COUNT})年(?:以来|来|间|里|以内|内)`, ([, count]) => ({ kind: 'last', count: countOf(count) })),
  pattern('([两二三四五])年(?!度)', ([, count]) => ({ kind: 'last', count: countOf(count) })),
  pattern(
    '历年来?|这些年来?|过去几年|连年|各年份|各年度?|每一?年|逐年|年年|这几年|近几年来?|近些年来?|几年来|近年来?|多年来|往年|以往|所有年[份度]|each year|every year|all years|over the years|year by year|yearly|annually|per year|by year',
    () => ({
      kind: 'all',
    }),
  ),
  pattern('大前年', before(3)),
  pattern('前年度?|上上年|再上一?年|再前一?年|the year before last', before(2)),
  pattern("去年度?|头年|旧年|last (?:year(?:'?s)?|yr)", before(1)),
  pattern("上一?年度?|上个?年度?|前一年度?|the previous year(?:'s)?|the year before|the prior year|the preceding year", (_, year) => ({
    kind: 'years',
    years: [year - 1],
    previous: true,
  })),
  pattern("今年度?|本年度?|这一年|当前年度|this year(?:'s)?|the current year", before(0)),
  pattern('明年度?|下一年|下个年度|来年|后年|next year', (found, year) => years(year + (found[0] === '后年' ? 2 : 1))),
]

/** At most places of a text there is none of them. */
const ANY = PATTERNS.map(({ words }) => words.source).join('|')
const HERE = new RegExp(ANY, 'uy')
const ANYWHERE = new RegExp(ANY, 'u')

/** Whether a folded text may name a year somewhere. */
export function mayNameYear(text: string): boolean {
  return ANYWHERE.test(text)
}

/** The longest way to name years that begins at a place of a folded text, with its end; null where none begins there. */
export function yearsAt(text: string, at: number, year: number): { readonly mention: YearMention; readonly end: number } | null {
  HERE.lastIndex = at
  if (!HERE.test(text)) return null
  for (const { words, mention } of PATTERNS) {
    words.lastIndex = at
    const found = words.exec(text)
    const named = found === null ? null : mention(found, year)
    if (found !== null && named !== null) return { mention: named, end: words.lastIndex }
  }
  return null
}

/** Every year from one to another; null for a span that no report's history has. */
function range(from: number, to: number): YearMention | null {
  const span = to - from
  return span < 1 || span > 30 ? null : years(...Array.from({ length: span + 1 }, (_, at) => from + at))
}

function yearOf(text = ''): number {
  const digits = [...text].map((letter) => DIGITS[letter] ?? letter).join('')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((letter, at) => [letter, String(at)])
    .concat([
      ['〇', '0'],
      ['o', '0'],
    ]),
)

function countOf(text = ''): number {
  const read = readChineseNumeral(text)
  return ENGLISH_COUNTS[text] ?? (read.kind === 'decimal' ? Number(read.decimal) : Number(text))
}
