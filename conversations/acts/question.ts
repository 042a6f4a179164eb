import { readQuestion } from '../../src/language/questions.ts'
import { type CellKey, cellOf } from '../../src/report/form.ts'
import { amount } from '../figures.ts'
import { sourceWords } from '../sources.ts'
import { cellName, type DraftTalk, lastYear, type Moved, move, part } from '../talk.ts'

/** 去年 and one label: the figure, its label, year and source; the question that stood stands again. */
export function lastYearQuestion(talk: DraftTalk, text: string): Moved | null {
  const question = readQuestion(talk.world.form, text)
  if (question === null) return null
  const { label } = question
  const stored = lastYear(talk)
  const year = String(talk.state.draft.year - 1)
  if (stored === null) return move('again', { parts: [part('alarm', 'question-no-last-year', { year })] })
  if (label.kind === 'unknown') return move('again', { parts: [part('alarm', 'question-unknown', { text: question.text.slice(0, 40) })] })
  if (label.kind === 'ambiguous') {
    const names = label.candidates.slice(0, 6).flatMap(({ cells }) => cells.slice(0, 1).map(cellName))
    return move('again', { parts: [part('alarm', 'question-ambiguous', { candidates: names })] })
  }
  return move('again', { parts: [answer(talk, label.cells, stored, year)] })
}

function answer(talk: DraftTalk, cells: readonly CellKey[], stored: NonNullable<ReturnType<typeof lastYear>>, year: string) {
  const [first] = cells
  const known = cells.filter((cell) => stored.figures.has(cell))
  if (first === undefined || known.length < cells.length) return part('alarm', 'question-blank', { cells: cells.slice(0, 6).map(cellName), year })
  const sum = known.reduce((total, cell) => total + (stored.figures.get(cell) ?? 0), 0)
  const params = {
    year,
    source: sourceWords(stored.source),
    amount: amount(talk.world.form, cellOf(talk.world.form, first).key, sum),
    count: cells.length,
  }
  return cells.length === 1
    ? part('noted', 'question-answer', { ...params, cell: cellName(first) })
    : part('noted', 'question-answer-sum', { ...params, cells: cells.map(cellName) })
}
