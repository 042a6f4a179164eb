import { toldAnswer } from '../../conversations/told-answer.ts'
import { layoutReport } from '../documents/report-layout.ts'
import { writeText } from '../documents/text.ts'
import { readQuestion } from '../language/questions.ts'
import { type Answer, answer } from '../report/answer.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { toDecimal } from '../report/figure.ts'
import { type CellKey, cellOf, type Form } from '../report/form.ts'
import type { AskableFigure } from '../report/inquiry.ts'
import type { StoredReport } from '../report/stored-year.ts'
import { openYears } from './asked-years.ts'
import type { Command } from './command.ts'
import { listFiles } from './input-files.ts'

export const ask: Command = {
  options: { year: { type: 'string' }, json: { type: 'boolean' } },
  operands: { least: 2, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const [question = '', ...operands] = call.args.operands
    const wanted = call.args.value('year')
    if (wanted !== null && !/^\d{4}$/u.test(wanted)) return call.refuse({ key: 'cli-year-wrong', params: { year: wanted } })
    const list = listFiles(operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const { years, flawed } = await openYears(call, list.paths)
    if (years.size === 0) return 2
    const year = wanted === null ? Math.max(...years.keys()) + 1 : Number(wanted)
    const form = EDITION_2021
    const names = [...years.values()].map(({ report }) => report.agency)
    const answered = answer(form, readQuestion(form, question, { year, names }).inquiry, year, years)
    if (call.args.flag('json')) call.terminal.out(`${JSON.stringify(printAnswer(form, answered), null, 2)}\n`)
    else for (const { phrase } of toldAnswer(form, answered, [...years.keys()], 'command')) call.terminal.out(`${call.say(phrase)}\n`)
    if (!call.args.flag('json') && answered.kind === 'report') call.terminal.out(wholeText(answered.stored))
    return flawed ? 1 : 0
  },
}

function wholeText({ report }: StoredReport): string {
  return new TextDecoder().decode(writeText(layoutReport(report, { draft: false })))
}

interface PrintedAnswer {
  readonly kind: 'figure' | 'ambiguous' | 'unknown' | 'text'
  readonly value: number | readonly number[] | string | null
  readonly unit: string | null
  /** Of one year; for the biggest changes one figure's first cell after the other. */
  readonly cells: readonly CellKey[]
  readonly years: readonly number[]
  readonly candidates: readonly AskableFigure[]
}

function printAnswer(form: Form, answered: Answer): PrintedAnswer {
  const none = { value: null, unit: null, cells: [], years: [], candidates: [] }
  const print = (cells: readonly CellKey[], steps: number) => (cells[0] === undefined ? steps : Number(toDecimal(steps, cellOf(form, cells[0]))))
  switch (answered.kind) {
    case 'figure': {
      const { figure, value, years } = answered
      const cells = years.at(-1)?.terms.map(({ cell }) => cell) ?? figure.cells
      return {
        ...none,
        kind: 'figure',
        value: typeof value === 'number' ? print(figure.cells, value) : value.map((one) => print(figure.cells, one)),
        unit: figure.cells[0] === undefined ? null : cellOf(form, figure.cells[0]).unit,
        cells,
        years: years.map(({ stored }) => stored.report.year),
      }
    }
    case 'changes':
      return {
        ...none,
        kind: 'figure',
        value: answered.rows.map(({ cells, difference }) => print(cells, difference ?? 0)),
        cells: answered.rows.flatMap(({ cells }) => cells.slice(0, 1)),
        years: [answered.older.report.year, answered.newer.report.year],
        candidates: answered.rows.map(({ label, cells }) => ({ label, cells })),
      }
    case 'text':
      return { ...none, kind: 'text', value: answered.text, years: [answered.stored.report.year] }
    case 'report':
      return { ...none, kind: 'text', value: wholeText(answered.stored), years: [answered.stored.report.year] }
    case 'ambiguous':
      return { ...none, kind: 'ambiguous', candidates: answered.candidates }
    case 'unknown':
      return { ...none, kind: 'unknown', candidates: answered.candidates }
  }
}
