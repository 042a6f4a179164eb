import type { CellKey, Form } from '../report/form.ts'
import { closestTerms } from './closest.ts'
import { cellName, type LabelTerm, labelTerms, placeName, splitNumbering, type TermIndex } from './label-terms.ts'
import { namesAt } from './name-index.ts'
import { ordinalReadings } from './row-numbers.ts'
import { lettersOf } from './spelling.ts'
import { SECTION_WORDS } from './vocabulary-labels.ts'

/** One thing that a label may mean: a cell, or the sum of several. */
export interface Candidate {
  readonly label: string
  readonly cells: readonly CellKey[]
}

export type LabelReading =
  /** One cell, or with `sums` those that it adds up. Not exact: found by a part of its label. */
  | { readonly kind: 'cells'; readonly cells: readonly CellKey[]; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** At most three of the form's labels, nearest first. */
  | { readonly kind: 'unknown'; readonly closest: readonly Candidate[] }

export interface LabelScope {
  readonly section?: string
  /** The cells of the question at hand: a label means one of these if it can. */
  readonly cells?: readonly CellKey[]
  /** A line or a group may be meant as a whole: its printed total, or the sum of its rows. */
  readonly sums?: boolean
}

/** Longer than any official label with its row and column. */
const LONGEST = 120
const NEAREST = 3

/** Finds what a label means, by official label, abbreviation, English name, pinyin initials or row number. Picks nothing that is not certain. */
export function findCells(form: Form, text: string, scope: LabelScope = {}): LabelReading {
  const asked = new Set(scope.cells)
  const readings = interpretations(form, text, scope.cells)
  const sets = numbered(form, text, readings.sets)
  const within = restrict(sets, (cell) => asked.has(cell))
  const wide = restrict(sets, (cell) => scope.section === undefined || form.cells.get(cell)?.section === scope.section)
  const chosen = within.length > 0 ? within : wide
  if (chosen.length === 0 && SECTION_WORDS[lettersOf(text)] !== undefined) return wholeSection(form, SECTION_WORDS[lettersOf(text)])
  if (chosen.length === 0) return { kind: 'unknown', closest: closestLabels(form, text, scope) }
  return settle(form, chosen, readings.exact, scope.sums === true)
}

/** 信息处理费: every cell of the part. */
function wholeSection(form: Form, section: string | undefined): LabelReading {
  const cells = [...form.cells.values()].filter((cell) => cell.section === section)
  return { kind: 'ambiguous', candidates: cells.map(({ key }) => ({ label: cellName(form, key), cells: [key] })) }
}

/** What the numbering leaves: （七）总计·其他 is the row of that number, not the row 其他. */
function numbered(form: Form, text: string, sets: readonly ReadonlySet<CellKey>[]): readonly ReadonlySet<CellKey>[] {
  const { numbering } = splitNumbering(text)
  if (numbering === '') return sets
  const { places } = labelTerms(form)
  const left = restrict(sets, (cell) => places.get(cell)?.row.some((label) => splitNumbering(label).numbering === numbering) === true)
  return left.length === 0 ? sets : left
}

interface Interpretations {
  readonly sets: readonly ReadonlySet<CellKey>[]
  readonly exact: boolean
}

/** What the words can mean, the surest kind of reading first; each meaning a set of cells. */
function interpretations(form: Form, text: string, asked: readonly CellKey[] | undefined): Interpretations {
  const { names, initials, terms } = labelTerms(form)
  const byNumber = ordinalReadings(form, text, asked)
  if (byNumber.length > 0) return { sets: byNumber, exact: true }
  const letters = lettersOf(splitNumbering(text).rest)
  const inner = lettersOf(text.replace(/[(（][一二三四五六七八九十\d]{1,2}[)）]|(?<![\d.])[一二三四五六七八九十\d]{1,2}[.、．](?!\d)/gu, ''))
  if (letters === '' || letters.length > LONGEST) return { sets: [], exact: true }
  for (const spelled of new Set([letters, inner])) {
    for (const index of [names, initials]) {
      const sets = segmentations(form, spelled, index)
      if (sets.length > 0) return { sets, exact: true }
    }
  }
  return { sets: letters.length < 2 ? [] : partial(terms, letters), exact: false }
}

function restrict(sets: readonly ReadonlySet<CellKey>[], keep: (cell: CellKey) => boolean): readonly ReadonlySet<CellKey>[] {
  return sets.map((set) => new Set([...set].filter(keep))).filter((set) => set.size > 0)
}

/** The cells that the words name together, for every way to cut the letters into the fewest names. */
function segmentations(form: Form, letters: string, index: TermIndex): readonly ReadonlySet<CellKey>[] {
  const found = new Map<string, ReadonlySet<CellKey>>()
  let fewest = Number.POSITIVE_INFINITY
  const walk = (at: number, count: number, named: boolean, cells: ReadonlySet<CellKey> | null) => {
    if (count > fewest || count > 8) return
    if (at === letters.length) {
      if (!named || cells === null) return
      if (count < fewest) found.clear()
      fewest = count
      found.set([...cells].join(' '), cells)
      return
    }
    for (const { named: terms, end } of namesAt(index, letters, at)) {
      if (terms.length === 0) walk(end, count + 1, named, cells)
      for (const term of terms) {
        const both: ReadonlySet<CellKey> = cells === null ? term.cells : intersect(cells, term.cells)
        if (both.size > 0) walk(end, count + 1, true, both)
      }
    }
  }
  walk(0, 0, false, null)
  const { order } = labelTerms(form)
  return [...found.values()].map((set) => new Set([...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))))
}

function intersect(a: ReadonlySet<CellKey>, b: ReadonlySet<CellKey>): ReadonlySet<CellKey> {
  return new Set([...a].filter((cell) => b.has(cell)))
}

/** The one label that holds these letters. */
function partial(terms: readonly LabelTerm[], letters: string): readonly ReadonlySet<CellKey>[] {
  const holding = terms.filter((term) => term.names.some((name) => name.includes(letters)))
  const officials = new Set(holding.map((term) => term.official))
  return officials.size === 1 ? holding.map((term) => term.cells) : []
}

function settle(form: Form, sets: readonly ReadonlySet<CellKey>[], exact: boolean, sums: boolean): LabelReading {
  const single = [...new Set(sets.filter((set) => set.size === 1).flatMap((set) => [...set]))]
  if (single.length === 1) return { kind: 'cells', cells: single, exact }
  if (sums) {
    const [first, ...others] = sets
    const whole = first === undefined || others.length > 0 ? null : wholeOf(form, first)
    if (whole !== null) return { kind: 'cells', cells: whole.cells, exact }
  }
  const candidates = single.length > 1 ? single.map((cell) => one(form, cell)) : sets.flatMap((set) => candidatesOf(form, set))
  const distinct = new Map(candidates.map((candidate) => [candidate.cells.join(' '), candidate]))
  const [only, ...others] = [...distinct.values()]
  if (only !== undefined && others.length === 0) return { kind: 'cells', cells: only.cells, exact }
  return { kind: 'ambiguous', candidates: [...distinct.values()] }
}

const one = (form: Form, cell: CellKey): Candidate => ({ label: cellName(form, cell), cells: [cell] })

/** Of one row its cells, the printed total first; of several rows their cells in the column of totals, after the sum of a whole group. */
function candidatesOf(form: Form, set: ReadonlySet<CellKey>): readonly Candidate[] {
  const cells = [...set]
  const rows = new Set(cells.map((cell) => rowOf(form, cell)))
  const totals = cells.filter((cell) => isTotal(form, cell))
  if (rows.size === 1) return [...totals, ...cells.filter((cell) => !totals.includes(cell))].map((cell) => one(form, cell))
  const across = cells.filter((cell) => isAcross(form, cell))
  const shown = across.length > 0 ? across : cells
  const whole = wholeOf(form, set)
  const sum = whole !== null && whole.cells.length > 1 ? [whole] : []
  return [...sum, ...shown.map((cell) => one(form, cell))]
}

/** What a line or a group of rows comes to: the printed total, or the members of a group in one column. */
function wholeOf(form: Form, set: ReadonlySet<CellKey>): Candidate | null {
  const cells = [...set]
  const across = cells.filter((cell) => isAcross(form, cell))
  for (const members of across.length > 0 ? [cells, across] : [cells]) {
    const total = totalOf(form, members)
    if (total !== null) return one(form, total)
    const group = form.groups.find((candidate) => sameCells(candidate.members, members))
    if (group !== undefined) return { label: groupName(form, group.label, group.members), cells: group.members }
  }
  const rows = new Set(cells.map((cell) => rowOf(form, cell)))
  return rows.size === 1 && across.length > 0 ? { label: across.map((cell) => cellName(form, cell)).join('+'), cells: across } : null
}

/** The printed sum of exactly these cells, itself among them. */
function totalOf(form: Form, cells: readonly CellKey[]): CellKey | null {
  const identity = form.identities.find(({ terms }) =>
    sameCells(
      terms.map((term) => term.cell),
      cells,
    ),
  )
  const sums = identity?.terms.filter((term) => term.sign === -1) ?? []
  return sums.length === 1 ? (sums[0]?.cell ?? null) : null
}

function sameCells(a: readonly CellKey[], b: readonly CellKey[]): boolean {
  return a.length === b.length && a.every((cell) => b.includes(cell))
}

function groupName(form: Form, label: readonly string[], members: readonly CellKey[]): string {
  const column = members[0] === undefined ? [] : (labelTerms(form).places.get(members[0])?.column ?? [])
  return placeName(label.slice(0, label.length - column.length), column)
}

function rowOf(form: Form, cell: CellKey): string {
  const place = labelTerms(form).places.get(cell)
  return place === undefined ? cell : `${place.section} ${place.row.join(' ')}`
}

/** Whether the form prints the cell as a sum of others. */
function isTotal(form: Form, cell: CellKey): boolean {
  return form.identities.some(
    ({ terms }) => terms.some((term) => term.cell === cell && term.sign === -1) && terms.filter((term) => term.sign === -1).length === 1,
  )
}

/** Whether it is the sum of the other cells of its row. */
function isAcross(form: Form, cell: CellKey): boolean {
  const row = rowOf(form, cell)
  return form.identities.some(({ terms }) => {
    const sum = terms.filter((term) => term.sign === -1)
    return sum.length === 1 && sum[0]?.cell === cell && terms.every((term) => rowOf(form, term.cell) === row)
  })
}

/** The labels nearest to the words. */
function closestLabels(form: Form, text: string, scope: LabelScope): readonly Candidate[] {
  const asked = new Set(scope.cells)
  return closestTerms(form, splitNumbering(text).rest)
    .slice(0, NEAREST)
    .map((term) => {
      const cells = [...term.cells].filter((cell) => asked.has(cell))
      return { label: splitNumbering(term.official).rest, cells: cells.length > 0 ? cells : [...term.cells] }
    })
}
