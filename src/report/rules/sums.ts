import type { CellKey, Figures, Form, Identity } from '../form.ts'
import { oneStatement, stand } from '../propagate.ts'
import { type Break, FORM_NOTICE, type Rule } from './rule.ts'

/** The identities of the form: sums of rows, columns and groups, and the balance. */

/** The sides of an identity that no value of its blanks could bring together, or null. */
export function breakOf(identity: Identity, figures: Figures): Break | null {
  const side = (sign: number) => {
    const values = identity.terms.filter((term) => term.sign === sign).map((term) => figures.get(term.cell))
    return { sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), open: values.includes(undefined) }
  }
  const [plus, minus] = [side(1), side(-1)]
  const impossible = (plus.sum > minus.sum && !minus.open) || (plus.sum < minus.sum && !plus.open)
  return impossible ? { identity, expected: plus.sum, actual: minus.sum } : null
}

/** Identities that break by themselves, and in tables where none does the one at which the blanks turn out to have no solution. */
export function breaksOf(form: Form, figures: Figures): readonly Break[] {
  const single = form.identities.flatMap((identity) => breakOf(identity, figures) ?? [])
  return [...single, ...hiddenBreaks(form, figures, single)]
}

function hiddenBreaks(form: Form, figures: Figures, single: readonly Break[]): readonly Break[] {
  const sections = new Set(single.map(({ identity }) => sectionOf(form, identity)))
  const others = new Map([...figures].filter(([cell]) => !sections.has(form.cells.get(cell)?.section ?? '')))
  return stand(form, oneStatement(others)).conflicts
}

function sectionOf(form: Form, identity: Identity): string {
  const first: CellKey | undefined = identity.terms[0]?.cell
  return (first === undefined ? undefined : form.cells.get(first)?.section) ?? ''
}

function sumRule(id: string, formula: string): Rule {
  return {
    id,
    severity: 'error',
    formula,
    source: FORM_NOTICE,
    objections: ({ breaks }) =>
      breaks
        .filter(({ identity }) => identity.rule === id)
        .map(({ identity, expected, actual }) => ({
          cells: identity.terms.map((term) => term.cell),
          expected,
          actual,
          params: { identity: identity.id },
        })),
  }
}

export const SUM_RULES: readonly Rule[] = [
  sumRule('requests.row-total', 'in each row of section 3: the six applicant columns = the total'),
  sumRule('requests.concluded', 'in each column of section 3: all outcomes = concluded'),
  sumRule('requests.balance', 'in each column of section 3: received + carried over = concluded + carried forward'),
  sumRule('disputes.total', 'in each group of section 4: upheld + corrected + other outcome + pending = total'),
]
