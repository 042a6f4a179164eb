import type { CellKey, Form, Identity } from './form.ts'

/** A form's identities over numbered cells, as the arithmetic walks them. */
export interface Incidence {
  readonly form: Form
  /** In form order; a cell's number is its place here. */
  readonly cells: readonly CellKey[]
  readonly index: ReadonlyMap<CellKey, number>
  readonly lines: readonly Line[]
  /** For each cell, the numbers of the identities that it stands in. */
  readonly linesOf: readonly (readonly number[])[]
  /** Identities that share cells, directly or over others: section 3 is one block, each group of section 4 another. */
  readonly blocks: readonly Block[]
}

export interface Line {
  readonly identity: Identity
  readonly cells: Int32Array
  readonly signs: Int32Array
}

export interface Block {
  readonly lines: readonly number[]
  readonly cells: readonly number[]
}

const compiled = new WeakMap<Form, Incidence>()

/** Compiled once for each form. */
export function incidenceOf(form: Form): Incidence {
  const known = compiled.get(form)
  if (known !== undefined) return known
  const incidence = compile(form)
  compiled.set(form, incidence)
  return incidence
}

/** The number of a cell of the form; throws where a caller mixes two forms. */
export function numberOf(incidence: Incidence, cell: CellKey): number {
  const number = incidence.index.get(cell)
  if (number === undefined) throw new Error(`the form of ${incidence.form.edition} has no cell ${cell}`)
  return number
}

export function keyOf(incidence: Incidence, number: number): CellKey {
  const cell = incidence.cells[number]
  if (cell === undefined) throw new Error(`the form of ${incidence.form.edition} has no cell number ${number}`)
  return cell
}

/** The sign with which a cell stands in a line, 0 where it does not. */
export function signIn(line: Line, cell: number): number {
  return line.signs[line.cells.indexOf(cell)] ?? 0
}

function compile(form: Form): Incidence {
  const cells = [...form.cells.keys()]
  const index = new Map(cells.map((cell, number) => [cell, number]))
  const linesOf: number[][] = cells.map(() => [])
  const lines = form.identities.map((identity, line) => {
    const numbers = identity.terms.map((term) => index.get(term.cell) ?? -1)
    for (const cell of numbers) linesOf[cell]?.push(line)
    return { identity, cells: Int32Array.from(numbers), signs: Int32Array.from(identity.terms, (term) => term.sign) }
  })
  return { form, cells, index, lines, linesOf, blocks: blocksOf(lines, linesOf) }
}

function blocksOf(lines: readonly Line[], linesOf: readonly (readonly number[])[]): Block[] {
  const seen = new Set<number>()
  const blocks: Block[] = []
  for (const first of lines.keys()) {
    if (seen.has(first)) continue
    seen.add(first)
    const reached = new Set([first])
    const cells = new Set<number>()
    for (const line of reached) {
      for (const cell of lines[line]?.cells ?? []) {
        cells.add(cell)
        for (const other of linesOf[cell] ?? []) reached.add(other)
      }
    }
    for (const line of reached) seen.add(line)
    const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
    blocks.push({ lines: ascending(reached), cells: ascending(cells) })
  }
  return blocks
}
