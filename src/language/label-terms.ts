import type { CellKey, Form } from '../report/form.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import { fold, lettersOf } from './spelling.ts'
import { INITIALS } from './vocabulary-initials.ts'
import { ABBREVIATIONS, ENGLISH, FILLERS } from './vocabulary-labels.ts'

/** Where a cell stands: official labels of its row and its column, outermost first. */
export interface CellPlace {
  readonly section: string
  readonly row: readonly string[]
  readonly column: readonly string[]
}

/** One label of one axis and the cells under it. */
export interface LabelTerm {
  /** The official label. */
  readonly official: string
  readonly axis: 'row' | 'column'
  /** What it is called, in letters, but for pinyin initials. */
  readonly names: readonly string[]
  readonly cells: ReadonlySet<CellKey>
}

/** Everything that a form's labels are called. */
export interface LabelTerms {
  readonly places: ReadonlyMap<CellKey, CellPlace>
  /** Each cell's place in the form. */
  readonly order: ReadonlyMap<CellKey, number>
  readonly terms: readonly LabelTerm[]
  /** By official letters, abbreviations and English names. */
  readonly names: TermIndex
  /** The same with pinyin initials. */
  readonly initials: TermIndex
}

export type TermIndex = NameIndex<readonly LabelTerm[]>

const CACHE = new WeakMap<Form, LabelTerms>()

export function labelTerms(form: Form): LabelTerms {
  const known = CACHE.get(form)
  if (known !== undefined) return known
  const places = placesOf(form)
  const terms = termsOf(places)
  const order = new Map([...form.cells.keys()].map((cell, at) => [cell, at]))
  const built = { places, order, terms, names: indexOf(terms, (term) => term.names), initials: indexOf(terms, (term) => initialsOf(term.official)) }
  CACHE.set(form, built)
  return built
}

const NUMBERING = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.])\s*/u

/** A label's numbering, such as （三）, and what follows it. */
export function splitNumbering(label: string): { readonly numbering: string; readonly rest: string } {
  const folded = fold(label).trim()
  const numbering = NUMBERING.exec(folded)?.[0] ?? ''
  return { numbering: numbering.trim(), rest: folded.slice(numbering.length) }
}

/** Letters of an official label without its numbering and without the remark in brackets. */
export function bareLabel(label: string): string {
  return lettersOf(splitNumbering(label).rest.replace(/\(.*\)$/u, ''))
}

/** All names of an official label but for its pinyin initials, in letters. */
export function labelNames(official: string): readonly string[] {
  const bare = bareLabel(official)
  return unique([bare, lettersOf(splitNumbering(official).rest), ...(ABBREVIATIONS[bare] ?? []), ...(ENGLISH[bare] ?? [])].map(lettersOf))
}

function initialsOf(official: string): readonly string[] {
  const bare = bareLabel(official)
  return unique([bare, ...(ABBREVIATIONS[bare] ?? [])].flatMap((name) => INITIALS[name] ?? []))
}

const unique = (names: readonly string[]) => [...new Set(names)].filter((name) => name !== '')

function placesOf(form: Form): ReadonlyMap<CellKey, CellPlace> {
  const places = new Map<CellKey, CellPlace>()
  for (const cell of form.cells.values()) places.set(cell.key, { section: cell.section, row: cell.label, column: [] })
  for (const { section, blocks } of form.sections.flatMap(({ table }) => table ?? [])) {
    for (const { title, rows, columns, cells } of blocks) {
      for (const [r, keys] of cells.entries())
        for (const [c, key] of keys.entries())
          places.set(key, { section, row: [...(title === null ? [] : [title]), ...(rows[r]?.label ?? [])], column: columns[c]?.label ?? [] })
    }
  }
  return places
}

function termsOf(places: ReadonlyMap<CellKey, CellPlace>): readonly LabelTerm[] {
  const terms = new Map<string, { official: string; axis: LabelTerm['axis']; names: readonly string[]; cells: Set<CellKey> }>()
  for (const [key, place] of places) {
    for (const axis of ['row', 'column'] as const) {
      for (const official of place[axis]) {
        const id = `${place.section} ${axis} ${official}`
        const term = terms.get(id) ?? { official, axis, names: labelNames(official), cells: new Set() }
        term.cells.add(key)
        terms.set(id, term)
      }
    }
  }
  return [...terms.values()]
}

function indexOf(terms: readonly LabelTerm[], namesOfTerm: (term: LabelTerm) => readonly string[]): TermIndex {
  const index = new Map<string, LabelTerm[]>()
  for (const term of terms) for (const name of namesOfTerm(term)) index.set(name, [...(index.get(name) ?? []), term])
  for (const filler of FILLERS) if (!index.has(filler)) index.set(filler, [])
  return nameIndex(index)
}

/** The name of a cell as it is shown: as short as it stays clear. */
export function cellName(form: Form, key: CellKey): string {
  const place = labelTerms(form).places.get(key)
  if (place === undefined) return key
  return placeName(place.row, place.column)
}

/** A row's label needs its group where there is one (（五）不予处理 2.重复申请); a column's needs its group only outside the applicants' table. */
export function placeName(row: readonly string[], column: readonly string[]): string {
  const [, ...grouped] = row
  const inner = column.length > 1 && row.length > 0 ? column.slice(-1) : column
  return [...(row.length > 2 ? grouped : row.slice(-1)), ...inner].join('·')
}
