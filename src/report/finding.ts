import { toDecimal } from './figure.ts'
import { type CellKey, cellOf, type Figures, type Form } from './form.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** What a rule objects to. Figures are in the steps of the first of `cells`; null where nothing is computed. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly cells: readonly CellKey[]
  readonly expected: number | null
  readonly actual: number | null
  /** `actual` - `expected`. */
  readonly difference: number | null
  readonly params: Readonly<Record<string, string | number>>
  /** Rule, cells and figures: a reason given for the finding dies when a figure moves. */
  readonly fingerprint: string
}

/** What a rule says of one case; the rest of the finding follows from the rule and the figures. */
export interface Objection {
  readonly cells: readonly CellKey[]
  readonly expected?: number | null
  readonly actual?: number | null
  readonly params?: Readonly<Record<string, string | number>>
}

export function toFinding(rule: string, severity: Severity, figures: Figures, objection: Objection): Finding {
  const { cells, expected = null, actual = null, params = {} } = objection
  const difference = expected === null || actual === null ? null : actual - expected
  const stands = cells.map((cell) => `${cell}=${figures.get(cell) ?? ''}`)
  const said = Object.entries(params).map(([name, value]) => `${name}=${value}`)
  const fingerprint = [rule, ...stands, expected ?? '', actual ?? '', ...said].join('|')
  return { rule, severity, cells, expected, actual, difference, params, fingerprint }
}

/** A finding as a program reads it: figures in the unit that is printed (7730.28 万元), not in steps. */
export type PrintedFinding = Omit<Finding, 'fingerprint'>

export function printFinding(form: Form, finding: Finding): PrintedFinding {
  const { rule, severity, cells, params } = finding
  const [first] = cells
  const print = (steps: number | null) => (steps === null || first === undefined ? steps : Number(toDecimal(steps, cellOf(form, first))))
  return { rule, severity, cells, expected: print(finding.expected), actual: print(finding.actual), difference: print(finding.difference), params }
}
