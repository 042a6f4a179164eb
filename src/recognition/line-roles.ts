import { bareLabel, splitNumbering } from '../language/label-terms.ts'
import { likeness } from '../language/likeness.ts'
import { lettersOf } from '../language/spelling.ts'
import type { TableLine } from './table-lines.ts'
import type { Print, RowRef, ShapeRow } from './table-shapes.ts'

/** What a line of a table is. */
export type LineRole =
  /** A caption, or nothing at all. */
  | { readonly kind: 'nothing' }
  /** `section`: the one whose header words it has; `first`: where the first column of figures stands; `inOrder`: the columns are as in the form. */
  | { readonly kind: 'header'; readonly section: string | null; readonly first: number | null; readonly inOrder: boolean }
  /** Cells from `from` on follow its label. */
  | { readonly kind: 'row'; readonly ref: RowRef; readonly from: number }
  /** Figures without a label. */
  | { readonly kind: 'bare' }
  /** `sections`: the label is another section's. */
  | { readonly kind: 'stranger'; readonly code: 'unknownRow' | 'sections' | 'columns'; readonly label: string }

/** Labels as near as this are the same with a slip of the pen. */
const NEAR = 0.75
/** What is as near is at least so long as this share of the other: likeness is 2·common/(both). */
const LEAST_SHARE = NEAR / (2 - NEAR) - 0.05
/** The same for a label that stands where it should, with its number. */
const NEAR_IN_PLACE = 0.5

/** Tells what a line is; `before` is the last row that was found. */
export function roleOf(print: Print, line: TableLine, before: RowRef | null): LineRole {
  const { cells } = line
  const firstWord = cells.findIndex((cell) => cell.kind === 'words')
  if (firstWord < 0) return cells.some((cell) => cell.kind !== 'blank') ? { kind: 'bare' } : { kind: 'nothing' }
  const firstValue = cells.findIndex((cell, at) => at > firstWord && cell.kind !== 'blank' && cell.kind !== 'words')
  if (firstValue < 0)
    return (
      blankInPlace(print, line, before) ??
      headerRole(print, line) ??
      wordsRow(print, line, before) ??
      blankRow(print, line, before) ?? { kind: 'nothing' }
    )
  const pieces = piecesOf(line, firstWord, firstValue)
  for (let count = pieces.length; count > 0; count--) {
    const label = pieces.slice(0, count)
    const refs = rowsNamed(print, label)
    const from = (label.at(-1)?.at ?? 0) + 1
    const span = valuesFrom(line, from)
    if (refs.length > 0)
      return chosen(refs, label, span, before) ?? chosen(asWide(refs, line, from), label, span, before) ?? strange(refs, line, before)
  }
  const last = pieces.at(-1)
  const next = before !== null && last !== undefined ? rowInPlace(before, last.text) : null
  if (next !== null && last !== undefined) return { kind: 'row', ref: next, from: last.at + 1 }
  return { kind: 'stranger', code: 'unknownRow', label: pieces.map((piece) => piece.text).join(' ') }
}

/** The row that comes next, where the label has its number and most of its letters. */
function rowInPlace(before: RowRef, text: string): RowRef | null {
  const next = { shape: before.shape, index: before.index + 1 }
  const official = rowOf(next).label.at(-1) ?? ''
  const { numbering } = splitNumbering(text)
  const meant = numbering !== '' && numbering === splitNumbering(official).numbering
  return meant && likeness(bareLabel(official), bareLabel(text)) >= NEAR_IN_PLACE ? next : null
}

interface Piece {
  readonly text: string
  readonly at: number
}

function piecesOf(line: TableLine, from: number, to: number): readonly Piece[] {
  return line.cells.flatMap(({ kind, text }, at) => (kind === 'words' && at >= from && at < to ? [{ text, at }] : []))
}

/** How many cells the values span, or 0 where all are blank. */
function valuesFrom(line: TableLine, from: number): number {
  const filled = line.cells.flatMap(({ kind }, at) => (at >= from && kind !== 'blank' ? [at] : []))
  return filled.length === 0 ? 0 : (filled.at(-1) ?? 0) - (filled[0] ?? 0) + 1
}

function headerRole(print: Print, line: TableLine): LineRole | null {
  const words = line.cells.flatMap(({ kind, text }, at) => (kind === 'words' ? [{ at, letters: [bareLabel(text), lettersOf(text)] }] : []))
  const known = words.filter(({ letters }) => letters.some((one) => print.headers.has(one)))
  const sure = known.some(({ letters }) => !letters.some((one) => print.rows.has(one)))
  // A label said again for each row or column that it spans counts once.
  const different = new Set(known.map(({ letters }) => letters.join(' '))).size
  if (different === 0 || (different < 2 && !sure)) return null
  const sections = known.flatMap(({ letters }) => letters.flatMap((one) => print.headers.get(one) ?? []))
  const section = sections[0] ?? null
  const columns = section === null ? [] : (print.columns.get(section) ?? [])
  const order = words.flatMap(({ letters, at }) => columns.flatMap((column, index) => (letters.includes(column) ? [{ index, at }] : [])))
  const inOrder = order.every(({ index }, at) => index > (order[at - 1]?.index ?? -1))
  const first = order.find(({ index }) => index === 0)?.at ?? (section !== null && isUnlabelled(print, section) ? words[0]?.at : undefined) ?? null
  return { kind: 'header', section, first, inOrder }
}

/** Whether the section's figures stand in one row without a label, so that its first header word is over the first of them. */
function isUnlabelled({ shapes }: Print, section: string): boolean {
  return shapes.some((shape) => shape.section === section && shape.rows.length === 1 && shape.rows[0]?.label.length === 0)
}

/** A row in which words stand for figures. */
function wordsRow(print: Print, line: TableLine, before: RowRef | null): LineRole | null {
  const pieces = piecesOf(line, 0, line.cells.length)
  for (let count = pieces.length - 1; count > 0; count--) {
    const label = pieces.slice(0, count)
    const said = pieces.slice(count).map(({ text }) => text)
    const refs = print.rows.get(bareLabel(label.at(-1)?.text ?? '')) ?? []
    const role = said.every((text) => text.length <= SHORT && !print.rows.has(bareLabel(text))) ? chosen(refs, label, said.length, before) : null
    if (role?.kind === 'row' && rowOf(role.ref).cells.length >= said.length) return role
  }
  return null
}

/** What stands for a figure is no longer than this. */
const SHORT = 12

/** A blank row whose label is a header's word too, where the labels over it or the row before it say that it is the row. */
function blankInPlace(print: Print, line: TableLine, before: RowRef | null): LineRole | null {
  const role = blankRow(print, line, before)
  if (role?.kind !== 'row') return null
  const { label } = rowOf(role.ref)
  const outer = piecesOf(line, 0, line.cells.length)
    .slice(0, -1)
    .map(({ text }) => bareLabel(text))
  const named = outer.length > 0 && outer.every((text) => label.slice(0, -1).some((over) => bareLabel(over) === text))
  const next = outer.length === 0 && before !== null && before.shape === role.ref.shape && role.ref.index === before.index + 1
  return named || next ? role : null
}

/** A row whose cells are all blank: its label and nothing else, with room for the figures. */
function blankRow(print: Print, line: TableLine, before: RowRef | null): LineRole | null {
  const pieces = piecesOf(line, 0, line.cells.length)
  const from = (pieces.at(-1)?.at ?? 0) + 1
  const named = rowsNamed(print, pieces)
  const role = chosen(asWide(named, line, from), pieces, 0, before) ?? chosen(named, pieces, 0, before)
  return role?.kind === 'row' && rowOf(role.ref).cells.length <= line.cells.length - from ? role : null
}

/** Of rows with one name those that fill the line behind it. */
const asWide = (refs: readonly RowRef[], line: TableLine, from: number): readonly RowRef[] =>
  refs.filter((ref) => rowOf(ref).cells.length === line.cells.length - from)

/** Rows that the label names: by its innermost cell, or by several where a label was split. */
function rowsNamed(print: Print, pieces: readonly Piece[]): readonly RowRef[] {
  for (let from = pieces.length - 1; from >= 0; from--) {
    const text = pieces
      .slice(from)
      .map((piece) => piece.text)
      .join('')
    const refs = print.rows.get(bareLabel(text)) ?? print.rows.get(lettersOf(text))
    if (refs !== undefined) return refs
  }
  return nearRows(print, pieces.at(-1)?.text ?? '')
}

function nearRows(print: Print, text: string): readonly RowRef[] {
  const letters = bareLabel(text)
  // Labels of very different lengths are not near.
  const near = [...print.rows].filter(
    ([name]) =>
      name.length > 4 &&
      Math.min(name.length, letters.length) >= Math.max(name.length, letters.length) * LEAST_SHARE &&
      likeness(name, letters) >= NEAR,
  )
  const [first, ...others] = [...new Set(near.flatMap(([, refs]) => refs))]
  return first === undefined || others.length > 0 ? [] : [first]
}

export function rowOf({ shape, index }: RowRef): ShapeRow {
  return shape.rows[index] ?? { label: [], cells: [] }
}

/** The one row that is meant: wide enough, under the groups that the label tells, else the next in order. */
function chosen(refs: readonly RowRef[], pieces: readonly Piece[], span: number, before: RowRef | null): LineRole | null {
  const wide = refs.length === 1 ? refs : refs.filter((ref) => rowOf(ref).cells.length >= span)
  const outer = pieces.slice(0, -1).map((piece) => bareLabel(piece.text))
  const grouped = wide.filter((ref) => {
    const groups = rowOf(ref).label.slice(0, -1).map(bareLabel)
    return outer.some((label) => label !== '' && groups.at(-1) === label)
  })
  const among = grouped.length > 0 ? grouped : wide
  const next = among.filter((ref) => before !== null && ref.shape === before.shape && ref.index > before.index).sort((a, b) => a.index - b.index)[0]
  const ref = among.length === 1 ? among[0] : next
  return ref === undefined ? null : { kind: 'row', ref, from: (pieces.at(-1)?.at ?? 0) + 1 }
}

/** A label that is known, but of no row here that has so many cells. */
function strange(refs: readonly RowRef[], line: TableLine, before: RowRef | null): LineRole {
  const elsewhere = before !== null && refs.every((ref) => ref.shape.section !== before.shape.section)
  return { kind: 'stranger', code: elsewhere ? 'sections' : refs.length > 1 ? 'unknownRow' : 'columns', label: line.text }
}
