import { isZeroWord } from '../language/figure-reading.ts'
import { fold } from '../language/spelling.ts'
import type { Grid } from './grid.ts'
import type { Place } from './place.ts'
import { type PrintedKind, printedKind } from './printed-cell.ts'

export interface PrintedCell {
  readonly text: string
  readonly kind: PrintedKind
}

/** One row of a source's table, merged cells spread out: a label stands in every row it reaches, anything else only where it begins. */
export interface TableLine {
  readonly cells: readonly PrintedCell[]
  /** The whole row, to name it. */
  readonly text: string
  /** null where the source doesn't tell. */
  readonly place: Place | null
}

const BLANK: PrintedCell = { text: '', kind: 'blank' }

export function linesOf(grid: Grid): readonly TableLine[] {
  const down = new Map<number, { readonly cell: PrintedCell; readonly rows: number }>()
  return grid.rows.map((row, at) => {
    const cells: PrintedCell[] = []
    const fillFromAbove = () => {
      for (let above = down.get(cells.length); above !== undefined; above = down.get(cells.length)) {
        if (above.rows === 1) down.delete(cells.length)
        else down.set(cells.length, { ...above, rows: above.rows - 1 })
        cells.push(above.cell)
      }
    }
    for (const { text, rowSpan, colSpan } of row) {
      fillFromAbove()
      const kind = printedKind(text)
      for (let column = 0; column < colSpan; column++) {
        const cell = column === 0 ? { text, kind } : BLANK
        if (rowSpan > 1) down.set(cells.length, { cell: kind === 'words' ? cell : BLANK, rows: rowSpan - 1 })
        cells.push(cell)
      }
    }
    fillFromAbove()
    return { cells, text: textOf(cells), place: grid.places?.[at] ?? null }
  })
}

function textOf(cells: readonly PrintedCell[]): string {
  return cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ')
}

const SEPARATOR_ROW = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?:\s*:?-{2,}:?\s*)?$/u
/** A mark of Markdown or a rule by itself: ###, ---, ```; dashes between tabs are figures. */
const DECORATION = /^ *(?:[#*=_~`>]+|[-—─]{3,}) *$/u
/** Longer than a row with all its labels; to look for figures in a longer line would take its length squared. */
const LONGEST_LINE = 1000
/** Pasted text as rows of cells, by tabs, Markdown strokes, commas or blanks, whichever it uses. */
export function pastedGrid(text: string): Grid {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '' && !SEPARATOR_ROW.test(line) && !DECORATION.test(line))
  const split = splitterOf(lines)
  return { rows: lines.map((line) => split(line).map((cell) => ({ text: cell.trim(), rowSpan: 1, colSpan: 1 }))) }
}

type Splitter = (line: string) => readonly string[]

function splitterOf(lines: readonly string[]): Splitter {
  const most = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length * 2 > lines.length
  if (lines.some((line) => line.includes('\t'))) return (line) => line.split('\t')
  if (most(/\|.*\|/u)) return byStrokes
  // Commas may also stand inside figures.
  const blanks = lines.filter((line) => byBlanks(line).filter(isValue).length > 2).length * 2 > lines.length
  return !blanks && most(/[,，][^,，]*[,，]/u) ? byCommas : byBlanks
}

function byStrokes(line: string): readonly string[] {
  return line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|')
}

const COMMA_CELL = /\s*(?:"((?:[^"]|"")*)"\s*(?=[,，]|$)|([^,，]*))(?:[,，]|$)/uy

/** Quoted cells keep their commas. */
function byCommas(line: string): readonly string[] {
  const cells: string[] = []
  COMMA_CELL.lastIndex = 0
  for (let open = true; open; ) {
    const [all = '', quoted, plain = ''] = COMMA_CELL.exec(line) ?? []
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    open = /[,，]$/u.test(all)
  }
  return cells
}

/** A label may hold blanks itself: what is cut are the figures at the line's end. */
function byBlanks(line: string): readonly string[] {
  if (line.length > LONGEST_LINE) return [line]
  const words = [...fold(line).matchAll(/\S+/gu)]
  const last = words.findLastIndex(([word]) => !isValue(word))
  const figures = words.slice(last + 1).map(([word]) => word)
  const label = fold(line)
    .slice(0, words[last + 1]?.index ?? line.length)
    .trim()
  return [...(label === '' ? [] : label.split(/\s{2,}/u)), ...figures]
}

const isValue = (word: string): boolean => VALUE.test(word) || isZeroWord(word)

/** A figure, what may be one, or a mark for none. */
const VALUE = /^(?:-?[\d〇○ol|,.]*[\d〇○ol|](?:件|万元|元)?|[-/]+)$/u
