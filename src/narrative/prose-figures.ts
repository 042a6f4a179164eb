import { readChineseNumeral } from '../language/chinese-numeral.ts'
import type { ProseFigure } from './statement.ts'

/** Figures with a unit of the tables, as they stand in a sentence of folded letters. */

const CHINESE = '零〇一二两三四五六七八九十百千'
const FIGURE = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?|[${CHINESE}]+)(余|多|来)?(万|亿)?(余|多)?(件|份|宗|起|例|部|元|万元|亿元|%)`, 'gu')
const VAGUE_LEAD = /(?:约|近|超过?|逾|不足|至少|第)$/u
const MARK = /[,;:、()]/u
/** Not 2021-2025年, 较2022年, 结转至2026年, 〔2021〕1号. */
const YEAR = /(?<![\d较比至到和与同年-])(\d{4})年/gu

export function figuresOf(letters: string): readonly ProseFigure[] {
  const matches = [...letters.matchAll(FIGURE)]
  const years = [...letters.matchAll(YEAR)]
  const figures = matches.map((match, place) => figureAt(letters, match, matches[place - 1], matches[place + 1], years))
  return figures.map((figure, place) => ({ ...figure, trail: figure.trail + sharedOutcome(figure, figures[place + 1]) }))
}

function figureAt(
  letters: string,
  match: RegExpExecArray,
  before: RegExpExecArray | undefined,
  after: RegExpExecArray | undefined,
  years: readonly RegExpExecArray[],
): ProseFigure {
  const [all, numeral = '', more, scale = '', rest, unit = ''] = match
  const start = match.index
  const between = letters.slice(before === undefined ? 0 : before.index + before[0].length, start)
  // What follows the figure before, up to a mark, is about that one.
  const own = before === undefined ? between : between.slice(Math.max(0, between.search(MARK)))
  const behind = letters.slice(start + all.length, after?.index ?? letters.length)
  const stop = behind.search(/[,;:、()。！？!?]/u)
  const opening = letters.slice(0, start)
  return {
    figure: `${inDigits(numeral)}${scale}`,
    unit,
    lead: own.slice(Math.max(...[',', ';', ':', '('].map((mark) => own.lastIndexOf(mark))) + 1).replace(/^、/u, ''),
    trail: stop >= 0 ? behind.slice(0, stop) : after === undefined ? behind : '',
    listed: before !== undefined && /、[^,;:()]*$/u.test(between),
    inBrackets: opening.lastIndexOf('(') > opening.lastIndexOf(')'),
    year: Number(years.filter(({ index }) => index < start).at(-1)?.[1] ?? 0) || null,
    vague: more !== undefined || rest !== undefined || VAGUE_LEAD.test(own),
    start,
    end: start + all.length - unit.length,
  }
}

function inDigits(numeral: string): string {
  const read = readChineseNumeral(numeral)
  return read.kind === 'decimal' ? read.decimal : numeral
}

/** In 140件行政复议、49件行政诉讼获维持 the last of the list says it for all. */
function sharedOutcome(figure: ProseFigure, next: ProseFigure | undefined): string {
  if (figure.lead !== '' || figure.trail === '' || next === undefined || !next.listed || next.lead !== '') return ''
  const said = /(?:结果)?(?:维持|纠正|其他结果)/u
  return said.test(figure.trail) ? '' : (said.exec(next.trail)?.[0] ?? '')
}
