import type { CellKey, Form } from '../report/form.ts'
import type { AnswerContext, DoubtCode } from './answer-reading.ts'
import { columnOf, rowOf } from './cell-lines.ts'
import { type Candidate, findCells, type LabelReading } from './labels.ts'

/** A label that says only half of its place, or is only near one: the cell that is most likely meant, to be shown before it is taken. */

export interface LikelyCell {
  readonly cell: CellKey
  readonly code: DoubtCode
}

/** `before`: the cell of the figure before, if any. Null where the label says all, or too little. */
export function likelyCell(form: Form, label: string, plain: LabelReading, context: AnswerContext, before: CellKey | undefined): LikelyCell | null {
  const inLine = sameLine(form, label, plain, context, before)
  if (inLine !== null) return { cell: inLine, code: 'sameLine' }
  const likely =
    plain.kind === 'ambiguous' ? inAskedRow(form, label, context) : plain.kind === 'unknown' ? nearestAsked(plain.closest, context) : null
  return likely === null ? null : { cell: likely, code: plain.kind === 'ambiguous' ? 'askedRow' : 'nearest' }
}

/**
 * 予以公开：自然人7，商业企业3 and 商业企业：予以公开3，信访4: a label that says only half of its place goes on in the line of the cell before, where that
 * cell is none of those asked, or where the label alone could be several. Null where it says all.
 */
function sameLine(form: Form, label: string, plain: LabelReading, { asked }: AnswerContext, before: CellKey | undefined): CellKey | null {
  if (before === undefined || plain.kind === 'unknown') return null
  if (plain.kind === 'cells' && (asked.includes(before) || !plain.cells.every((cell) => asked.includes(cell)))) return null
  for (const line of [rowOf(form, before), columnOf(form, before)]) {
    const cell = onlyCell(form, label, line)
    if (cell !== null && cell !== before) return cell
  }
  return null
}

/** 自然人5，企业2 where the total of a row is asked: a column's name alone is of that row. Null where several rows are asked. */
function inAskedRow(form: Form, label: string, { asked }: AnswerContext): CellKey | null {
  const [first] = asked
  const row = first === undefined ? [] : rowOf(form, first)
  return asked.every((cell) => row.includes(cell)) ? onlyCell(form, label, row) : null
}

/** 许可证31: the only label near it, where that is asked. */
function nearestAsked(closest: readonly Candidate[], { asked }: AnswerContext): CellKey | null {
  const [only, ...others] = closest
  const [cell, ...more] = only?.cells ?? []
  return cell !== undefined && others.length + more.length === 0 && asked.includes(cell) ? cell : null
}

/** The one cell of these that a label names; null where it names another, or several. */
function onlyCell(form: Form, label: string, cells: readonly CellKey[]): CellKey | null {
  const reading = findCells(form, label, { cells })
  const [cell, ...others] = reading.kind === 'cells' ? reading.cells : []
  return cell !== undefined && others.length === 0 && cells.includes(cell) ? cell : null
}
