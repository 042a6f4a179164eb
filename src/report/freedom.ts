import type { CellKey, Form } from './form.ts'
import { type Incidence, incidenceOf, keyOf, numberOf } from './incidence.ts'
import type { Standing } from './propagate.ts'

/** How many figures the equalities still lack. */

/** Open required cells less what the identities settle among them: so many figures are still to be stated. */
export function freedom(form: Form, standing: Standing): number {
  const { open, rank } = openingsOf(incidenceOf(form), standing)
  return open.length - rank
}

/** By how much the freedom falls once these cells are known: those of them that do not follow from one another. */
export function settles(form: Form, standing: Standing, cells: readonly CellKey[]): number {
  const incidence = incidenceOf(form)
  const { open, rank } = openingsOf(incidence, standing)
  const asked = new Set(cells.map((cell) => numberOf(incidence, cell)))
  const rest = open.filter((cell) => !asked.has(cell))
  const tied = rank - rankOf(incidence, rest)
  return open.length - rest.length - tied
}

/** From 0 for the blank form to 1 when every required cell is known. */
export function progress(form: Form, standing: Standing): number {
  const { blank } = matrixOf(incidenceOf(form))
  return blank === 0 ? 1 : 1 - freedom(form, standing) / blank
}

interface Openings {
  /** Required cells that are not known. */
  readonly open: readonly number[]
  readonly rank: number
}

const openings = new WeakMap<Standing, Openings>()

function openingsOf(incidence: Incidence, standing: Standing): Openings {
  const known = openings.get(standing)
  if (known !== undefined) return known
  const open = matrixOf(incidence).required.filter((cell) => standing.value(keyOf(incidence, cell)) === null)
  const found = { open, rank: rankOf(incidence, open) }
  openings.set(standing, found)
  return found
}

interface Columns {
  /** By cell: one bit for each identity that it stands in. */
  readonly bits: readonly Int32Array[]
  readonly lines: number
  /** Of a column's bits. */
  readonly words: number
}

interface Matrix {
  readonly columns: Columns
  readonly required: readonly number[]
  /** The freedom of a blank form. */
  readonly blank: number
}

const matrices = new WeakMap<Incidence, Matrix>()

function matrixOf(incidence: Incidence): Matrix {
  const known = matrices.get(incidence)
  if (known !== undefined) return known
  const words = Math.ceil(incidence.lines.length / WORD)
  const bits = incidence.linesOf.map((lines) => {
    const column = new Int32Array(words)
    for (const line of lines) column[Math.floor(line / WORD)] = (column[Math.floor(line / WORD)] ?? 0) | (1 << (line % WORD))
    return column
  })
  const columns = { bits, lines: incidence.lines.length, words }
  const required = [...incidence.form.cells.values()].filter((cell) => cell.required).map((cell) => numberOf(incidence, cell.key))
  const matrix = { columns, required, blank: required.length - rankIn(columns, required) }
  matrices.set(incidence, matrix)
  return matrix
}

const rankOf = (incidence: Incidence, cells: readonly number[]): number => rankIn(matrixOf(incidence).columns, cells)

/** Over GF(2): the matrix is totally unimodular, so its rank is the same over any field. */
function rankIn({ bits, lines, words }: Columns, cells: readonly number[]): number {
  // A column of the basis stands at its last bit; one array for all of them, because this runs several times a turn.
  const basis = new Int32Array(lines * words)
  const column = new Int32Array(words)
  let rank = 0
  for (const cell of cells) {
    column.set(bits[cell] ?? [])
    for (let lead = leadOf(column); lead >= 0; lead = leadOf(column)) {
      const at = lead * words
      if (isZero(basis, at, words)) {
        basis.set(column, at)
        rank += 1
        break
      }
      for (let word = 0; word < words; word++) column[word] = (column[word] ?? 0) ^ (basis[at + word] ?? 0)
    }
  }
  return rank
}

function isZero(bits: Int32Array, at: number, words: number): boolean {
  for (let word = at; word < at + words; word++) if (bits[word] !== 0) return false
  return true
}

const WORD = 32

/** The number of the last bit that is set, or -1. */
function leadOf(bits: Int32Array): number {
  for (let word = bits.length - 1; word >= 0; word--) {
    const value = bits[word] ?? 0
    if (value !== 0) return word * WORD + 31 - Math.clz32(value)
  }
  return -1
}
