import type { Answer, YearFigure } from '../src/report/answer.ts'
import type { ComparedRow } from '../src/report/compare.ts'
import type { CellKey, Form, Value } from '../src/report/form.ts'
import type { AskableFigure } from '../src/report/inquiry.ts'
import type { StoredReport, Term } from '../src/report/stored-year.ts'
import type { Param, Part, Phrase } from './dialogue.ts'
import { amount, figure } from './figures.ts'
import { sourceWords } from './sources.ts'
import { lines, part, phrase } from './talk.ts'

/** An answer in words: the figure, its official label, year and source, and where it is a sum, of what. */

const TERMS_MOST = 12

/** `held`: the years that could have been asked about; `where`: in the chat there are buttons to tap and files to send. */
export function toldAnswer(form: Form, answer: Answer, held: readonly number[], where: 'chat' | 'command' = 'chat'): readonly Part[] {
  switch (answer.kind) {
    case 'figure':
      return [part('noted', ...toldFigure(form, answer))]
    case 'changes':
      return [toldChanges(form, answer)]
    case 'text':
      return [part('noted', 'answer-text', { ...dated(answer.stored), part: phrase('text-part', { text: answer.part }), text: answer.text })]
    case 'report':
      return [part('noted', 'answer-report', dated(answer.stored))]
    case 'ambiguous':
      return [part('alarm', 'answer-ambiguous', { where, candidates: answer.candidates.map(figureName) })]
    case 'unknown':
      return [part('alarm', `answer-unknown-${answer.why}`, { where, ...unknownParams(answer, held) })]
  }
}

const dated = ({ report, source }: StoredReport) => ({ year: String(report.year), source: sourceWords(source) })

/** A figure by the official label of its cell, or of the sum. */
export function figureName({ label, cells }: AskableFigure): Phrase {
  const [only, ...others] = cells
  return only !== undefined && others.length === 0 ? phrase('cell-official', { cell: only }) : phrase('verbatim', { text: label })
}

type Told = readonly [string, Readonly<Record<string, Param>>]

function toldFigure(form: Form, { figure: asked, wanted, years, value }: Extract<Answer, { kind: 'figure' }>): Told {
  const said = (steps: Value): Phrase => amountOf(form, asked.cells, steps)
  const label = figureName(asked)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ['answer-blank', { label }]
  if (typeof value !== 'number') return ['answer-list', { label, years: lines(years.map((one, at) => yearLine(form, asked, one, years[at - 1]))) }]
  if (wanted === 'difference')
    return ['answer-difference', { label, ...change(form, asked.cells, value), years: lines([first, last].map((one) => yearLine(form, asked, one))) }]
  if (years.length > 1)
    return ['answer-years-sum', { label, amount: said(value), count: years.length, years: lines(years.map((one) => yearLine(form, asked, one))) }]
  const about = { ...dated(last.stored), label, amount: said(value) }
  return last.terms.length > 1 ? ['answer-sum', { ...about, terms: termList(last) }] : ['answer-figure', about]

  function termList({ terms, stored }: YearFigure): readonly Phrase[] {
    return shownTerms(terms)
      .map((term) => figure(stored.report.form, term))
      .concat(hiddenZeros(terms))
  }
}

/** Terms that are 0 are only counted where there are many. */
const shownTerms = (terms: readonly Term[]): readonly Term[] =>
  (terms.length > 6 ? terms.filter(({ value }) => value !== 0) : terms).slice(0, TERMS_MOST)
function hiddenZeros(terms: readonly Term[]): readonly Phrase[] {
  const zeros = terms.length > 6 ? terms.filter(({ value }) => value === 0).length : 0
  return zeros === 0 ? [] : [phrase('figures-zero', { count: zeros })]
}

function amountOf(form: Form, cells: readonly CellKey[], value: Value): Phrase {
  const [first] = cells
  return first === undefined ? phrase('blank') : amount(form, first, value)
}

/** In a list with the change from the year before. */
function yearLine(form: Form, asked: AskableFigure, { stored, value }: YearFigure, listed?: YearFigure): Phrase {
  const said = { ...dated(stored), amount: amountOf(form, asked.cells, value) }
  const follows = listed !== undefined && listed.stored.report.year === stored.report.year - 1
  if (!follows) return phrase('answer-year', said)
  const { change: way, amount: moved = '' } = change(form, asked.cells, value - listed.value)
  return phrase('answer-year-after', { ...said, change: way ?? '', moved })
}

function change(form: Form, cells: readonly CellKey[], difference: Value): Readonly<Record<string, Param>> {
  return { change: difference > 0 ? 'more' : difference < 0 ? 'less' : 'same', amount: amountOf(form, cells, Math.abs(difference)) }
}

function toldChanges(form: Form, { older, newer, rows }: Extract<Answer, { kind: 'changes' }>): Part {
  const about = { older: String(older.report.year), newer: String(newer.report.year) }
  if (rows.length === 0) return part('noted', 'answer-no-changes', about)
  return part('noted', 'answer-changes', { ...about, rows: lines(rows.map((row) => changeLine(form, row))) })
}

function changeLine(form: Form, row: ComparedRow): Phrase {
  const [from, to] = [row.figures.at(-2), row.figures.at(-1)].map((value) => amountOf(form, row.cells, value ?? 0))
  return phrase('answer-change', { label: figureName(row), from: from ?? '', to: to ?? '', ...change(form, row.cells, row.difference ?? 0) })
}

function unknownParams(
  { why, text, years, candidates }: Extract<Answer, { kind: 'unknown' }>,
  held: readonly number[],
): Readonly<Record<string, Param>> {
  return {
    text: why === 'text' ? phrase('text-part', { text }) : text,
    years: years.map(yearPhrase),
    held: held.toSorted((a, b) => a - b).map(yearPhrase),
    any: held.length > 0 ? 'yes' : 'no',
    candidates: candidates.map(figureName),
    count: candidates.length,
  }
}

export const yearPhrase = (year: number): Phrase => phrase('verbatim', { text: String(year) })
