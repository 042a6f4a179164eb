import { bareLabel, splitNumbering } from '../language/label-terms.ts'
import { lettersOf } from '../language/spelling.ts'
import type { CellKey, Form } from '../report/form.ts'
import type { FoundRow } from './row-figures.ts'
import type { TableReading } from './table-reading.ts'
import { pathNames, type Shape, type ShapeRow } from './table-shapes.ts'

/** Where a publication departs from the official print: data, told in official words and in its own. */
export type Departure =
  | { readonly kind: 'title'; readonly printed: string }
  /** `printed` is empty for a heading that is missing. */
  | { readonly kind: 'heading'; readonly how: 'missing' | 'worded' | 'order'; readonly official: string; readonly printed: string }
  | { readonly kind: 'label'; readonly cells: readonly CellKey[]; readonly official: string; readonly printed: string }
  | {
      readonly kind: 'row'
      /** `table`: none of a table's rows is there; `turned`: its columns are rows; `unknown`: a row that the form does not have. */
      readonly how: 'missing' | 'table' | 'turned' | 'unknown'
      readonly cells: readonly CellKey[]
      /** The official label or heading, or the row as printed. */
      readonly text: string
    }
  /** What an older form printed and today's has no place for: the row's label and its figures. */
  | { readonly kind: 'kept'; readonly text: string }

/** A section's heading as it stands in the source. */
export interface PrintedHeading {
  readonly section: string
  readonly text: string
}

export function departuresOf(reading: TableReading, headings: readonly PrintedHeading[]): readonly Departure[] {
  return [...headingDepartures(reading.print.form, headings), ...labelDepartures(reading), ...rowDepartures(reading), ...keptRows(reading)]
}

// ── headings ───────────────────────────────────────────────────────────────────────────────────────────────

function headingDepartures({ sections }: Form, headings: readonly PrintedHeading[]): readonly Departure[] {
  const first = new Map(headings.toReversed().map(({ section, text }) => [section, text]))
  const order = [...new Set(headings.map(({ section }) => section))]
  const official = sections.flatMap(({ key, heading }) => (heading === null ? [] : [{ key, heading }]))
  const inOrder = official.filter(({ key }) => first.has(key))
  return official.flatMap(({ key, heading }): readonly Departure[] => {
    const printed = first.get(key)
    if (printed === undefined) return [{ kind: 'heading', how: 'missing', official: heading, printed: '' }]
    if (!sameHeading(heading, printed)) return [{ kind: 'heading', how: 'worded', official: heading, printed }]
    const after = inOrder[inOrder.findIndex((other) => other.key === key) + 1]
    const moved = after !== undefined && order.indexOf(after.key) < order.indexOf(key)
    return moved ? [{ kind: 'heading', how: 'order', official: heading, printed }] : []
  })
}

/** The same words, and the same number where there is one. */
function sameHeading(official: string, printed: string): boolean {
  const text = printed.replace(/\s/gu, '')
  const [wanted, found] = [official, text].map((one) => lettersOf(splitNumbering(one).numbering))
  return bareLabel(official) === bareLabel(text) && (found === '' || found === wanted)
}

// ── rows ───────────────────────────────────────────────────────────────────────────────────────────────────

interface OfficialRow extends ShapeRow {
  readonly shape: Shape
}

const officialRows = ({ print }: TableReading): readonly OfficialRow[] =>
  print.shapes.flatMap((shape) => shape.rows.map((row) => ({ ...row, shape })))

/** Labels in other words; numbers before them and remarks in brackets aside. */
function labelDepartures(reading: TableReading): readonly Departure[] {
  const official = officialRows(reading)
  return reading.rows.flatMap((row): readonly Departure[] => {
    const meant = official.find(({ cells }) => cells === row.cells)
    const label = meant?.label.at(-1)
    const printed = labelPieces(row)
    const own = meant?.printed !== undefined && lettersOf(meant.printed) === lettersOf(printed.at(-1) ?? '')
    if (meant === undefined || label === undefined || printed.length === 0 || own || isLabelled(meant.label, printed)) return []
    return [{ kind: 'label', cells: keysOf(meant), official: label, printed: printed.at(-1) ?? '' }]
  })
}

function labelPieces({ line, from }: FoundRow): readonly string[] {
  return line.cells.slice(0, from).flatMap(({ kind, text }) => (kind === 'words' ? [text] : []))
}

function isLabelled(label: readonly string[], pieces: readonly string[]): boolean {
  const inner = label.at(-1) ?? ''
  const names = new Set([bareLabel(inner), lettersOf(inner), lettersOf(splitNumbering(inner).rest), ...pathNames(label)])
  const spellings = pieces.flatMap((_, from) => [bareLabel(pieces.slice(from).join('')), lettersOf(pieces.slice(from).join(''))])
  return spellings.some((spelling) => names.has(spelling))
}

const keysOf = ({ cells }: ShapeRow): readonly CellKey[] => cells.filter((cell) => cell !== null)

function rowDepartures(reading: TableReading): readonly Departure[] {
  const { form } = reading.print
  const found = new Set([...reading.rows, ...reading.unplaced].flatMap(({ cells }) => cells))
  const tables = form.sections.flatMap(({ key, heading, table }) => (table === null ? [] : [{ key, heading: heading ?? '' }]))
  const unknown = reading.mended ? [] : reading.problems.filter(({ code }) => code === 'unknownRow')
  return [
    ...tables.flatMap(({ key, heading }) => tableDepartures(reading, key, heading, found)),
    ...unknown.map(({ text }): Departure => ({ kind: 'row', how: 'unknown', cells: [], text })),
  ]
}

function tableDepartures(reading: TableReading, section: string, heading: string, found: ReadonlySet<CellKey | null>): readonly Departure[] {
  const official = officialRows(reading).filter(({ shape }) => shape.section === section)
  if (!official.some((row) => keysOf(row).some((cell) => found.has(cell)))) return [{ kind: 'row', how: 'table', cells: [], text: heading }]
  const [first] = official
  const asPrinted = new Set(reading.rows.map(({ cells }) => cells))
  // A row that the form prints without a label is one long row; other shapes of its section are that one turned.
  if (first?.label.length === 0) {
    const turned = official.some(({ cells, shape }) => shape !== first.shape && asPrinted.has(cells))
    return turned ? [{ kind: 'row', how: 'turned', cells: [], text: heading }] : []
  }
  return official
    .filter((row) => keysOf(row).length > 0 && !keysOf(row).some((cell) => found.has(cell)))
    .map((row) => ({ kind: 'row', how: 'missing', cells: keysOf(row), text: row.label.slice(-2).join(' ') }))
}

/** Figures in columns that correspond to nothing today, as they stand, row by row. */
function keptRows(reading: TableReading): readonly Departure[] {
  return reading.rows.flatMap(({ cells, line, from }): readonly Departure[] => {
    const label = officialRows(reading).find((row) => row.cells === cells)
    const figures = line.cells.slice(from).filter(({ kind }) => kind !== 'blank')
    const kept = figures.filter((_, at) => cells[at] === null).map(({ text }) => text.trim())
    return label === undefined || kept.length === 0 ? [] : [{ kind: 'kept', text: [label.printed ?? label.label.at(-1), ...kept].join(' ') }]
  })
}
