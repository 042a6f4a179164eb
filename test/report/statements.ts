import type { Entries, Entry, Origin } from '../../src/report/draft.ts'
import { type CellKey, cellKey, type Figures, type Form, type Value } from '../../src/report/form.ts'

/** Entries and figures written down by the keys of their cells. */

export function cell(form: Form, key: string): CellKey {
  const known = cellKey(form, key)
  if (known === null) throw new Error(`no cell ${key}`)
  return known
}

export function figures(form: Form, values: Readonly<Record<string, Value>>): Figures {
  return new Map(Object.entries(values).map(([key, value]) => [cell(form, key), value]))
}

export interface Said {
  readonly origin?: Origin
  readonly values: Readonly<Record<string, Value>>
}

/** One statement after another, the first of revision 1. */
export function entries(form: Form, ...statements: readonly (Said | Readonly<Record<string, Value>>)[]): Entries {
  const all = new Map<CellKey, Entry>()
  for (const [place, statement] of statements.entries()) {
    const { origin = 'given', values } = isSaid(statement) ? statement : { values: statement }
    for (const [key, value] of figures(form, values)) all.set(key, { value, origin, revision: place + 1 })
  }
  return all
}

function isSaid(statement: Said | Readonly<Record<string, Value>>): statement is Said {
  return typeof statement.values === 'object'
}
