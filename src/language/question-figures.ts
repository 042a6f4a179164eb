import { type Cell, type CellKey, cellOf, type Form } from '../report/form.ts'
import { bareLabel, cellName, type LabelTerm, labelTerms, placeName } from './label-terms.ts'
import type { Candidate } from './labels.ts'
import type { Word } from './question-lexicon.ts'
import { COMPANIONED, type Role } from './vocabulary-questions.ts'

/** Which figure the words of a question name. */
export type AskedFigure =
  /** One cell, or several that add up. */
  | { readonly kind: 'figure'; readonly figure: Candidate }
  /** Nothing says which of these. */
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  /** The words fit no figure together. */
  | { readonly kind: 'unfit'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' }

const CANDIDATES_MOST = 8
const RECEIVED = '本年新收政府信息公开申请数量'
const CONCLUDED = '本年度办理结果'
const COMPANIONS: ReadonlySet<string> = new Set(COMPANIONED)
const DISCLOSED = ['予以公开', '部分公开']

export function askedFigure(form: Form, words: readonly Word[]): AskedFigure {
  const has = (role: Role) => words.some(({ roles }) => roles.has(role))
  const naming = words.filter(({ terms }) => terms.length > 0)
  const readings = named(form, naming, has('together'))
  // 办结 stands over every outcome, and is no company for 信访.
  const company = naming.filter(({ terms }) => !terms.every(({ official }) => bareLabel(official) === CONCLUDED))
  const alone = company.every(({ text }) => COMPANIONS.has(text)) && new Set(company.map(({ text }) => text)).size === 1 && !has('requests')
  const fitting = readings.flatMap((reading) => narrowed(form, reading, words) ?? [])
  if (naming.length > 0 && fitting.length === 0) return { kind: 'unfit', candidates: eachOf(form, naming) }
  const found = fitting.length > 0 ? fitting.map((reading) => settled(form, reading)) : [unnamed(form, words)]
  const joined = fitting.some(({ namings }) => besides(namings) > 0)
  const asked = inUnitSaid(form, unitsFit(form, united(found), has, joined), words)
  return alone && asked.kind === 'figure' ? { kind: 'several', candidates: [asked.figure] } : asked
}

// ── the cells that terms name together ─────────────────────────────────────────────────────────────────────

type Line = 'row' | 'column'

/** Terms of one line: one inside another narrows it, several side by side are added up. */
interface Naming {
  readonly line: Line
  readonly terms: readonly LabelTerm[]
}
interface NamedCells {
  readonly cells: ReadonlySet<CellKey>
  readonly namings: readonly Naming[]
  /** Said to be added up. */
  readonly together: boolean
}

/** The readings of the words that name rows and columns; words may be names of several terms. */
function named(form: Form, naming: readonly Word[], together: boolean): readonly NamedCells[] {
  let readings: readonly (readonly LabelTerm[])[] = naming.length === 0 ? [] : [[]]
  for (const { terms } of naming)
    readings = readings.flatMap((chosen) => terms.map((term) => (chosen.includes(term) ? chosen : [...chosen, term]))).slice(0, 256)
  const combined = readings.flatMap((chosen) => combine(form, chosen, together) ?? [])
  // A reading that needs fewer figures side by side explains the words better.
  const least = Math.min(...combined.map(({ namings }) => besides(namings)))
  return combined.filter(({ namings }) => besides(namings) === least)
}

const besides = (namings: readonly Naming[]): number => namings.reduce((sum, { terms }) => sum + terms.length - 1, 0)

function combine(form: Form, chosen: readonly LabelTerm[], together: boolean): NamedCells | null {
  const namings: { line: Line; terms: LabelTerm[] }[] = []
  for (const term of chosen) {
    const line = lineOf(form, term)
    const beside = namings.find(
      (one) => one.line === line && one.terms.every((other) => sectionOf(form, other) === sectionOf(form, term) && apart(other, term)),
    )
    if (beside === undefined) namings.push({ line, terms: [term] })
    else beside.terms.push(term)
  }
  const sets = namings.map(({ terms }) => new Set(terms.flatMap(({ cells }) => [...cells])))
  const cells = new Set([...(sets[0] ?? [])].filter((cell) => sets.every((set) => set.has(cell))))
  return cells.size === 0 ? null : { cells, namings, together }
}

const apart = (a: LabelTerm, b: LabelTerm): boolean => ![...a.cells].some((cell) => b.cells.has(cell))

function sectionOf(form: Form, { cells }: LabelTerm): string {
  const [first] = cells
  return first === undefined ? '' : cellOf(form, first).section
}

/** Section 4 prints its groups over its columns; here they count as rows. */
function lineOf(form: Form, term: LabelTerm): Line {
  return sectionOf(form, term) === 'disputes' && isHeading(form, term) ? 'row' : term.axis
}

/** Whether other labels of the same axis stand under it. */
function isHeading(form: Form, { cells, official, axis }: LabelTerm): boolean {
  const { places } = labelTerms(form)
  return [...cells].every((cell) => {
    const place = places.get(cell)
    return place?.[axis].includes(official) === true && place[axis].at(-1) !== official
  })
}

// ── what the other words do to them ────────────────────────────────────────────────────────────────────────

/** Words that name a row loosely narrow the cells where they can; null where they fit no such figure. */
function narrowed(form: Form, reading: NamedCells, words: readonly Word[]): NamedCells | null {
  const section = cellOf(form, [...reading.cells][0] ?? ('' as CellKey)).section
  const asks = (role: Role) => words.some(({ roles }) => roles.has(role))
  if ((asks('requests') || asks('onRequest')) && section === 'proactive') return null
  let { cells } = reading
  const namings = [...reading.namings]
  const openRows = !namings.some(({ line }) => line === 'row')
  for (const { loose } of words) {
    if (loose.length === 0) continue
    const within = loose.find(({ term }) => [...term.cells].some((cell) => cells.has(cell)) && (openRows || section !== 'requests'))
    if (within !== undefined) {
      cells = new Set([...cells].filter((cell) => within.term.cells.has(cell)))
      namings.push({ line: lineOf(form, within.term), terms: [within.term] })
    } else if (!loose.some(({ beside }) => beside.includes(section))) return null
  }
  if (openRows && section === 'requests' && !words.some(({ loose }) => loose.length > 0)) {
    const rows = asks('disclosed') ? DISCLOSED : asks('requests') ? [RECEIVED] : []
    const terms = rows.flatMap((label) => termOf(form, label))
    if (terms.length > 0) {
      cells = new Set([...cells].filter((cell) => terms.some((term) => term.cells.has(cell))))
      if (terms.length === 1) namings.push({ line: 'row', terms })
    }
  }
  return { ...reading, cells, namings }
}

const termOf = (form: Form, label: string): readonly LabelTerm[] =>
  labelTerms(form)
    .terms.filter(({ official }) => bareLabel(official) === label)
    .slice(0, 1)

/** No word names a row or a column for certain. */
function unnamed(form: Form, words: readonly Word[]): AskedFigure {
  const loose = words
    .filter((word) => word.loose.length > 0)
    .map((word) => word.loose.map(({ term }) => term).filter((term) => sectionOf(form, term) === 'requests'))
  const rows = new Set(loose.flatMap((terms) => terms.slice(0, 1)))
  const whole = (labels: readonly string[]): readonly Candidate[] =>
    labels
      .flatMap((label) => termOf(form, label))
      .flatMap((term) => figuresOf(form, { cells: term.cells, namings: [{ line: 'row', terms: [term] }], together: false }))
  const asks = (role: Role) => words.some(({ roles }) => roles.has(role))
  if (asks('disclosed') && !asks('requests')) return several(whole(DISCLOSED))
  if (rows.size > 1) return several(whole([RECEIVED, CONCLUDED]))
  const [row] = rows
  if (row !== undefined) return several(whole([bareLabel(row.official)]))
  if (words.some((word) => word.loose.length > 0)) return { kind: 'none' }
  if (asks('requests')) return several(whole(asks('disclosed') ? [RECEIVED, ...DISCLOSED] : [RECEIVED]))
  if (asks('onRequest')) return several(whole([RECEIVED, CONCLUDED]))
  return { kind: 'none' }
}

function several(candidates: readonly Candidate[]): AskedFigure {
  const [first, ...others] = candidates
  if (first === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'figure', figure: first } : { kind: 'several', candidates: candidates.slice(0, CANDIDATES_MOST) }
}

const settled = (form: Form, reading: NamedCells): AskedFigure => several(figuresOf(form, reading))

/** Readings that come to one figure are one. */
function united(found: readonly AskedFigure[]): AskedFigure {
  const candidates = found.flatMap((one) => (one.kind === 'figure' ? [one.figure] : one.kind === 'several' ? one.candidates : []))
  return several([...new Map(candidates.map((candidate) => [candidate.cells.join(' '), candidate])).values()])
}

/** Money is not asked in 件, nor a count in 元. Of several that were named one by one none is left out. */
function unitsFit(form: Form, asked: AskedFigure, has: (role: Role) => boolean, joined: boolean): AskedFigure {
  if (asked.kind !== 'figure' && asked.kind !== 'several') return asked
  const fits = ({ cells }: Candidate) => {
    const unit: Cell['unit'] | undefined = cells[0] === undefined ? undefined : cellOf(form, cells[0]).unit
    return unit === '件' ? !has('money') : !has('counted')
  }
  const all = asked.kind === 'figure' ? [asked.figure] : asked.candidates
  const fitting = all.filter(fits)
  return fitting.length === 0 || (joined && fitting.length < all.length) ? { kind: 'unfit', candidates: all } : several(fitting)
}

/** 收费多少万: of several amounts those that the form has in 万元. */
function inUnitSaid(form: Form, asked: AskedFigure, words: readonly Word[]): AskedFigure {
  if (asked.kind !== 'several' || !words.some(({ text, roles }) => roles.has('money') && text.includes('万'))) return asked
  const fitting = asked.candidates.filter(({ cells }) => cells.every((cell) => cellOf(form, cell).unit === '万元'))
  return fitting.length === 0 ? asked : several(fitting)
}

/** What each of the words would mean by itself. */
function eachOf(form: Form, naming: readonly Word[]): readonly Candidate[] {
  const candidates = naming.flatMap(({ terms }) => terms.flatMap((term) => figureOfTerm(form, term)))
  return [...new Map(candidates.map((candidate) => [candidate.cells.join(' '), candidate])).values()].slice(0, CANDIDATES_MOST)
}

/** The figures that one label stands for; of a column the one in the first row. */
export function figureOfTerm(form: Form, term: LabelTerm): readonly Candidate[] {
  return figuresOf(form, { cells: term.cells, namings: [{ line: lineOf(form, term), terms: [term] }], together: false }).slice(0, CANDIDATES_MOST)
}

// ── from cells to figures ──────────────────────────────────────────────────────────────────────────────────

/** The one figure that the cells come to, or those that they could. */
function figuresOf(form: Form, { cells, namings, together }: NamedCells): readonly Candidate[] {
  const left = collapsed(form, cells)
  const rows = new Set(left.map((cell) => rowKey(form, cell)))
  const columns = new Set(left.map((cell) => columnKey(form, cell)))
  const joined = (line: Line) =>
    namings.some(
      ({ line: one, terms }) =>
        one === line && (terms.length > 1 ? together : terms.some((term) => sectionOf(form, term) !== 'proactive' && isHeading(form, term))),
    )
  const adds = (rows.size === 1 || joined('row')) && (columns.size === 1 || joined('column'))
  if (left.length > 1 && adds && namings.filter(({ terms }) => terms.length > 1).length < 2)
    return [{ label: labelOf(form, left, namings), cells: left }]
  return left.map((cell) => ({ label: cellName(form, cell), cells: [cell] }))
}

/** Without the parts of every printed sum that is there whole. */
function collapsed(form: Form, cells: ReadonlySet<CellKey>): readonly CellKey[] {
  const left = new Set(cells)
  for (const { terms } of form.identities) {
    const sums = terms.filter(({ sign }) => sign === -1)
    if (sums.length !== 1 || !terms.every(({ cell }) => left.has(cell))) continue
    for (const { cell, sign } of terms) if (sign === 1) left.delete(cell)
  }
  return [...form.cells.keys()].filter((cell) => left.has(cell))
}

/** A cell's row: its section and the second part of its key; the fees stand in one. */
function rowKey(form: Form, cell: CellKey): string {
  const { section } = cellOf(form, cell)
  return section === 'informationFees' ? section : cell.slice(0, cell.split('.').slice(0, 2).join('.').length)
}

function columnKey(form: Form, cell: CellKey): string {
  const { section } = cellOf(form, cell)
  return section === 'informationFees' ? cell : (cell.split('.')[2] ?? '')
}

/** The label of a sum: the headings that were named, or the labels of its cells. */
function labelOf(form: Form, cells: readonly CellKey[], namings: readonly Naming[]): string {
  if (namings.some(({ terms }) => terms.length > 1)) return cells.map((cell) => cellName(form, cell)).join(' + ')
  const officials = (line: Line) =>
    namings
      .filter((one) => one.line === line)
      .flatMap(({ terms }) => terms.map(({ official }) => official))
      .slice(-1)
  const place = cells[0] === undefined ? undefined : labelTerms(form).places.get(cells[0])
  const column = officials('column').length > 0 || place === undefined ? officials('column') : place.column.slice(-1)
  return placeName(officials('row'), column)
}
