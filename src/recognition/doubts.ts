import { type CellKey, cellOf, type Figures, type Form, type Value } from '../report/form.ts'
import { unconfirmed } from './confirmation.ts'
import type { Doubt } from './doubt.ts'
import { impliedBy } from './implied.ts'
import { lookAlikes } from './look-alikes.ts'
import type { FoundCell } from './row-figures.ts'
import { type Open, residual, settled } from './settlement.ts'
import type { TableReading } from './table-reading.ts'
import { printedCells } from './table-shapes.ts'

/** What a report's tables say for certain, what they say that is no figure, and what is to be asked. */
export interface Certainty {
  readonly figures: Figures
  /** As printed, where it is no figure and the totals don't tell which it stands for. */
  readonly misprints: ReadonlyMap<CellKey, string>
  readonly doubts: readonly Doubt[]
}

/** What the rest of the document says of its tables. */
export interface Setting {
  /** Sections whose heading was found. */
  readonly headed: readonly string[]
  /** A header gives amounts in 元 where the form has 万元. */
  readonly inYuan: boolean
}

/** Tells what is certain: by itself, as the mark that this source has for zero, or as the one candidate that the totals allow. */
export function certaintyOf(reading: TableReading, { headed, inYuan }: Setting): Certainty {
  const { form } = reading.print
  const read = new Map(reading.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const contested = [...contestedCells(reading), ...(inYuan ? otherUnit(form, reading.cells) : [])]
  for (const { cell } of contested) read.delete(cell)
  for (const cell of zeroDashes(form, reading.cells, read)) read.set(cell, 0)
  const wrong = misprinted(form, reading.cells)
  const open = [...contested, ...wrong]
  const chosen = settled(form, read, open)
  const figures = new Map([...read, ...chosen])
  const absent = absentDoubts(reading, headed, figures)
  const unread = wrong.filter(({ cell }) => !chosen.has(cell))
  const blanks = blankDoubts(form, reading.cells, figures).map((blank) => maybeZero(form, figures, blank))
  const contradicted = blanks.filter(({ cell }) => isContradicted(form, figures, cell))
  const gaps = new Set([...absent, ...contested, ...unread, ...contradicted].map(({ cell }) => cell))
  const doubts = new Map<CellKey, Doubt>()
  for (const doubt of [...blanks, ...absent, ...unconfirmed(reading, figures, gaps)]) doubts.set(doubt.cell, doubt)
  for (const one of open) doubts.set(one.cell, openDoubt(form, figures, one, chosen.get(one.cell)))
  return {
    figures,
    misprints: new Map(unread.map(({ cell, text }) => [cell, text])),
    doubts: placed(
      reading,
      [...form.cells.keys()].flatMap((cell) => doubts.get(cell) ?? []),
    ),
  }
}

/** With the place of the row in the source, where that is known. */
function placed({ rows, unplaced }: TableReading, doubts: readonly Doubt[]): readonly Doubt[] {
  const places = new Map([...unplaced, ...rows].flatMap(({ cells, line }) => cells.map((cell) => [cell, line.place] as const)))
  return doubts.map((doubt) => {
    const place = places.get(doubt.cell) ?? null
    return place === null ? doubt : { ...doubt, place }
  })
}

function openDoubt(form: Form, figures: Figures, { cell, text, reason, candidates }: Open, value: Value | undefined): Doubt {
  if (value !== undefined) return { cell, text, value, reason: 'arithmetic', candidates }
  return { cell, text, value: null, reason, candidates: unique([...candidates, ...residual(form, figures, cell)]) }
}

/** In a whole report the likeliest meaning of a blank is zero; still, it is asked. */
const maybeZero = (form: Form, figures: Figures, doubt: Doubt): Doubt => ({
  ...doubt,
  candidates: unique([0, ...residual(form, figures, doubt.cell)]),
})

const unique = (values: readonly Value[]) => [...new Set(values)]

/** Rows that stand there twice and say two things. */
function contestedCells({ cells, again }: TableReading): readonly Open[] {
  const first = new Map(cells.map((found) => [found.cell, found]))
  return again.flatMap((second) => {
    const one = first.get(second.cell)
    if (one === undefined || one.value === second.value) return []
    const candidates = unique([one.value, second.value].filter((value) => value !== null))
    return [{ cell: second.cell, text: `${one.text} / ${second.text}`, reason: 'twice', candidates }]
  })
}

/** Amounts under a header of another unit: converted, or the header is wrong. */
function otherUnit(form: Form, cells: readonly FoundCell[]): readonly Open[] {
  return cells.flatMap(({ cell, text, value }) => {
    if (value === null || value === 0 || cellOf(form, cell).unit !== '万元') return []
    const converted = value / YUAN
    return [{ cell, text, reason: 'unit', candidates: Number.isInteger(converted) ? [converted, value] : [value] }]
  })
}

/** 元 in a 万元. */
const YUAN = 10_000

function misprinted(form: Form, cells: readonly FoundCell[]): readonly Open[] {
  return cells.flatMap(({ cell, text, refusal }) =>
    refusal === null ? [] : [{ cell, text, reason: refusal, candidates: lookAlikes(text, cellOf(form, cell)) }],
  )
}

/** Dashes, where the totals show of nearly all about which they say anything that they stand for zero; the others then break a total. */
function zeroDashes(form: Form, cells: readonly FoundCell[], read: Figures): readonly CellKey[] {
  const dashes = cells.flatMap(({ cell, kind }) => (kind === 'dash' ? [cell] : []))
  if (dashes.length === 0) return []
  const implied = impliedBy(form, read)
  const told = dashes.flatMap((cell) => implied.get(cell) ?? [])
  const zeros = told.filter((value) => value === 0).length
  return zeros > 0 && zeros >= told.length * MOSTLY ? dashes : []
}

const MOSTLY = 0.9

/** Blanks that nothing explains: neither a draft's mark nor, for a cell between given ones, the totals. */
export function blankDoubts(form: Form, cells: readonly FoundCell[], figures: Figures = figuresOf(cells)): readonly Doubt[] {
  const open = cells.filter(({ cell, kind }) => (kind === 'blank' || kind === 'dash') && !figures.has(cell))
  if (open.length === 0) return []
  const implied = impliedBy(form, figures)
  return open
    .filter(({ cell }) => !implied.has(cell) || isContradicted(form, figures, cell))
    .map(({ cell, text, kind }) => ({ cell, text, value: null, reason: kind, candidates: kind === 'dash' ? [0] : [] }))
}

/** Whether its totals leave different figures for a cell: then some figure beside it stands in the wrong place. */
const isContradicted = (form: Form, figures: Figures, cell: CellKey): boolean => new Set(residual(form, figures, cell)).size > 1

function figuresOf(cells: readonly FoundCell[]): Figures {
  return new Map(cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
}

/** Cells of a section that is there, whose row is not, or whose figures could not be placed. */
function absentDoubts(reading: TableReading, headed: readonly string[], figures: Figures): readonly Doubt[] {
  const { form } = reading.print
  const placed = new Set(reading.cells.map(({ cell }) => cell))
  const unplaced = new Map(
    reading.unplaced.flatMap(({ cells, line }) =>
      cells.flatMap((cell) => (cell === null ? [] : [[cell, { text: line.text, width: cells.length }] as const])),
    ),
  )
  const sections = new Set([...reading.sections, ...headed])
  const absent = printedCells(reading.print).filter((cell) => !placed.has(cell) && sections.has(cellOf(form, cell).section))
  const implied = absent.length === 0 ? new Map<CellKey, Value>() : impliedBy(form, figures)
  return absent.map((cell) => {
    const row = unplaced.get(cell)
    const value = implied.get(cell)
    const printed = row === undefined ? [] : figuresIn(row.text, cellOf(form, cell))
    // Of a row with figures too few any cell may be one of its blanks.
    const blank = row !== undefined && printed.length < row.width ? [0] : []
    return {
      cell,
      text: row?.text ?? '',
      value: null,
      reason: row === undefined ? 'missing' : 'columns',
      candidates: unique([...(value === undefined ? [] : [value]), ...printed, ...blank]),
    }
  })
}

function figuresIn(line: string, cell: Parameters<typeof lookAlikes>[1]): readonly Value[] {
  return line.split(/\s+/u).flatMap((word) => (/^[\d,.]+$/u.test(word) ? lookAlikes(word, cell) : []))
}
