import type { CellKey, Form } from './form.ts'
import { type Incidence, incidenceOf, keyOf, numberOf } from './incidence.ts'
import type { Standing } from './propagate.ts'

/** How many figures the equalities still lack. */

/** Open required cells less what the identities settle among them: so many figures are still to be stated. */
export function freedom(form: Form, standing: Standing): number {
  const incidence = incidenceOf(form)
  const open = openCells(incidence, standing)
  return open.length - rankedIn(incidence, open).length
}

/** By how much the freedom falls once these cells are known: those of them that do not follow from one another. */
export function settles(form: Form, standing: Standing, cells: readonly CellKey[]): number {
  const incidence = incidenceOf(form)
  const asked = new Set(cells.map((cell) => numberOf(incidence, cell)))
  const open = openCells(incidence, standing)
  const rest = open.filter((cell) => !asked.has(cell))
  // Taking the asked cells last, each that adds to the rank was tied to the others by an identity.
  const tied = rankedIn(incidence, [...rest, ...open.filter((cell) => asked.has(cell))]).filter((cell) => asked.has(cell))
  return open.length - rest.length - tied.length
}

/** From 0 for the blank form to 1 when every required cell is known. */
export function progress(form: Form, standing: Standing): number {
  const incidence = incidenceOf(form)
  const all = requiredCells(incidence)
  const blank = all.length - rankedIn(incidence, all).length
  return blank === 0 ? 1 : 1 - freedom(form, standing) / blank
}

const required = new WeakMap<Incidence, readonly number[]>()

function requiredCells(incidence: Incidence): readonly number[] {
  const known = required.get(incidence)
  if (known !== undefined) return known
  const cells = [...incidence.form.cells.values()].filter((cell) => cell.required).map((cell) => numberOf(incidence, cell.key))
  required.set(incidence, cells)
  return cells
}

function openCells(incidence: Incidence, standing: Standing): number[] {
  return requiredCells(incidence).filter((cell) => standing.value(keyOf(incidence, cell)) === null)
}

/**
 * The cells whose columns of the identities' matrix do not follow from the columns before them.
 * Over GF(2), by one bit an identity: the matrix is totally unimodular, so its rank is the same over any field.
 */
function rankedIn(incidence: Incidence, cells: readonly number[]): number[] {
  const words = Math.ceil(incidence.lines.length / WORD)
  const basis = new Map<number, Int32Array>()
  return cells.filter((cell) => {
    const column = new Int32Array(words)
    for (const line of incidence.linesOf[cell] ?? []) column[Math.floor(line / WORD)] = (column[Math.floor(line / WORD)] ?? 0) | (1 << (line % WORD))
    for (let lead = leadOf(column); lead >= 0; lead = leadOf(column)) {
      const known = basis.get(lead)
      if (known === undefined) {
        basis.set(lead, column)
        return true
      }
      for (let word = 0; word < words; word++) column[word] = (column[word] ?? 0) ^ (known[word] ?? 0)
    }
    return false
  })
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
