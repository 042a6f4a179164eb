/** The official form as data: what a cell, an identity, a table and a question are. Editions live in `editions/`. */

declare const brand: unique symbol
/** A dotted key such as `requests.received.naturalPerson`. Minted only by a Form, never a union of one edition's literals. */
export type CellKey = string & { readonly [brand]: 'cell' }
/** The key of a narrative part, such as `overview.onRequest`. Minted only by a Form. */
export type TextKey = string & { readonly [brand]: 'text' }

export type Unit = '件' | '万元' | '元'

export interface Cell {
  readonly key: CellKey
  /** Official labels, outermost first: those of the row, then those of the column. */
  readonly label: readonly string[]
  readonly section: string
  readonly unit: Unit
  /** Decimal places kept: figures are integers in 10^-decimals of the unit (万元 to 6 places is 分, 元 to 2 places too). */
  readonly decimals: 0 | 2 | 6
  /** Legal or official source of what the cell counts. */
  readonly source: string
  /** Whether a blank is a `completeness` error. */
  readonly required: boolean
}

/** Σ sign·cell = 0. The terms with sign -1 are the sum that is printed (a total), those with +1 its parts. */
export interface Identity {
  readonly id: string
  readonly rule: string
  readonly terms: readonly { readonly cell: CellKey; readonly sign: 1 | -1 }[]
  readonly source: string
}

/** Rows that the form prints under one heading, such as （三）不予公开 over 8 rows; one group for each column. */
export interface Group {
  readonly key: string
  readonly label: readonly string[]
  readonly members: readonly CellKey[]
}

/** The open part of a two-way table, totals left out. */
export interface Grid {
  readonly section: string
  readonly rows: readonly (readonly CellKey[])[]
}

export interface Axis {
  readonly key: string
  /** Outermost first; equal prefixes of neighbours become merged header cells. */
  readonly label: readonly string[]
}

/** One printed table, or one of the blocks that a printed table stacks. */
export interface Block {
  /** A line across the whole table over the header, such as 第二十条第（一）项. */
  readonly title: string | null
  /** The text of the header cell over the row labels. */
  readonly corner: string
  readonly rows: readonly Axis[]
  readonly columns: readonly Axis[]
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly CellKey[])[]
}

export interface Table {
  readonly section: string
  readonly blocks: readonly Block[]
}

/** A section of the report, in the order of print. */
export interface Section {
  readonly key: string
  /** Official heading, such as 一、总体情况; null for the paragraph before section 1. */
  readonly heading: string | null
  readonly table: Table | null
  readonly texts: readonly TextPart[]
}

export interface TextPart {
  readonly key: TextKey
  /** Official sub-heading, such as （一）主动公开; null where the text stands right under the section's heading. */
  readonly heading: string | null
}

/** Figures that are asked together. */
export interface Question {
  readonly id: string
  readonly section: string
  /** Questions of one stage are put in the order that settles most; stages run in order. */
  readonly stage: number
  readonly cells: readonly CellKey[]
  /** Cells known to the clerk although they could be computed; asked so that a slip elsewhere shows. */
  readonly control: readonly CellKey[]
}

/** What a person can say of a whole year at once: these figures are then 0. */
export interface Situation {
  readonly id: string
  readonly cells: readonly CellKey[]
}

/** `inForce` = last year's `inForce` + `issued` - `repealed`; `repealed` is null where the edition does not print it. */
export interface Stock {
  readonly issued: CellKey
  readonly repealed: CellKey | null
  readonly inForce: CellKey
}

export interface Form {
  readonly edition: string
  /** `threeRows`: （六）其他处理 printed as three rows; `oneRow`: as one. */
  readonly variant: 'threeRows' | 'oneRow'
  readonly years: { readonly from: number; readonly to: number | null }
  readonly sections: readonly Section[]
  readonly cells: ReadonlyMap<CellKey, Cell>
  readonly identities: readonly Identity[]
  readonly groups: readonly Group[]
  readonly grids: readonly Grid[]
  readonly questions: readonly Question[]
  readonly situations: readonly Situation[]
  readonly stocks: readonly Stock[]
  /** Figures carried over: `to` of a year equals `from` of the year before. */
  readonly carried: readonly { readonly from: CellKey; readonly to: CellKey }[]
  /** Cells that stay 0 for an organ that may not issue 规章. */
  readonly regulations: readonly CellKey[]
  readonly texts: readonly TextKey[]
}

/** A figure in the cell's steps, an integer >= 0, never -0. */
export type Value = number
/** Blank = no entry. */
export type Figures = ReadonlyMap<CellKey, Value>

/** The form's own key for a string, or null where the form has no such cell. */
export function cellKey(form: Form, key: string): CellKey | null {
  return form.cells.get(key as CellKey)?.key ?? null
}

/** The form's own key for a narrative part, or null. */
export function textKey(form: Form, key: string): TextKey | null {
  return form.texts.find((text) => text === key) ?? null
}

/** The cell of a key that the form is known to hold; throws where a caller mixes two forms. */
export function cellOf(form: Form, key: CellKey): Cell {
  const cell = form.cells.get(key)
  if (cell === undefined) throw new Error(`the form of ${form.edition} has no cell ${key}`)
  return cell
}
