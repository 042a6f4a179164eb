import type { Form } from '../report/form.ts'
import { isSameWord } from './figure-reading.ts'
import { findCells, type LabelReading } from './labels.ts'
import { fold } from './spelling.ts'
import { LAST_YEAR } from './vocabulary-commands.ts'

/** A question about a figure of last year; the label's cells are to be added up. */
export interface FigureQuestion {
  readonly kind: 'lastYear'
  readonly text: string
  readonly label: LabelReading
}

const YEAR = `(?:${LAST_YEAR.join('|')})`
const HOW_MANY = '(?:是|有|为|共|一共)?\\s*(多少|几|how many)?\\s*(?:件|个|项|起|万元|元|钱)?\\s*(?:呢|啊|呀|来着)?\\s*(\\?)?'
const YEAR_FIRST = new RegExp(`^(?:请问|查一下|查询|how many|what (?:was|were))?\\s*(?:the )?${YEAR}\\s*的?\\s*(.+?)\\s*${HOW_MANY}$`, 'u')
const LABEL_FIRST = new RegExp(`^(?:请问|查一下|查询|how many|what (?:was|were))?\\s*(?:the )?(.+?)\\s*(?:in )?${YEAR}\\s*${HOW_MANY}$`, 'u')

/** Reads 去年不予公开多少件, 去年许可, 许可去年是多少; null for a message that is no such question. */
export function readQuestion(form: Form, text: string): FigureQuestion | null {
  const folded = fold(text)
    .trim()
    .replace(/[。.!]+$/u, '')
  if (folded.length > 60 || isSameWord(folded)) return null
  const match = YEAR_FIRST.exec(folded) ?? LABEL_FIRST.exec(folded)
  const [, words = '', many, mark] = match ?? []
  if (words === '' || isSameWord(words)) return null
  const label = findCells(form, words, { sums: true })
  const asks = many !== undefined || mark !== undefined
  return label.kind === 'unknown' && !asks ? null : { kind: 'lastYear', text: words, label }
}
