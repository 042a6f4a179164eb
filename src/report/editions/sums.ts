import type { CellKey, Grid, Group, Identity } from '../form.ts'
import { applicants, type EditionData, key, type RequestColumn, type RequestRow, rowsOf } from './edition-data.ts'

/** Identities, groups and grids of an edition: what adds up to what. */

export function requestIdentities(data: EditionData): Identity[] {
  const { rows, columns, source } = data.requests
  const plus = (cell: CellKey) => ({ cell, sign: 1 as const })
  const minus = (cell: CellKey) => ({ cell, sign: -1 as const })
  const total = columns.filter((column) => column.role === 'total')
  const across = rows.map((row) => ({
    id: `requests.row-total:${row.key}`,
    rule: 'requests.row-total',
    terms: [
      ...applicants(data).map((column) => plus(key('requests', row.key, column.key))),
      ...total.map((column) => minus(key('requests', row.key, column.key))),
    ],
    source,
  }))
  const side = (role: RequestRow['role'], column: RequestColumn) => rowsOf(data, role).map((row) => key('requests', row.key, column.key))
  const concluded = columns.map((column) => ({
    id: `requests.concluded:${column.key}`,
    rule: 'requests.concluded',
    terms: [...side('outcome', column).map(plus), ...side('concluded', column).map(minus)],
    source,
  }))
  const balance = columns.map((column) => ({
    id: `requests.balance:${column.key}`,
    rule: 'requests.balance',
    terms: [
      ...[...side('received', column), ...side('carriedOver', column)].map(plus),
      ...[...side('concluded', column), ...side('carriedForward', column)].map(minus),
    ],
    source,
  }))
  return [...across, ...concluded, ...balance]
}

export function disputeIdentities(data: EditionData): Identity[] {
  return data.disputes.groups.map((group) => ({
    id: `disputes.total:${group.key}`,
    rule: 'disputes.total',
    terms: data.disputes.outcomes.map((outcome) => ({
      cell: key('disputes', group.key, outcome.key),
      sign: outcome.role === 'part' ? (1 as const) : (-1 as const),
    })),
    source: data.disputes.source,
  }))
}

/** Groups of outcome rows that share a printed heading; one for each column. */
export function requestGroups(data: EditionData): Group[] {
  const headings = new Map<string, { readonly label: readonly string[]; readonly rows: RequestRow[] }>()
  for (const row of rowsOf(data, 'outcome')) {
    const heading = row.label.slice(0, -1)
    if (heading.length < 2) continue
    const known = headings.get(heading.join(' '))
    if (known === undefined) headings.set(heading.join(' '), { label: heading, rows: [row] })
    else known.rows.push(row)
  }
  return [...headings.values()].flatMap(({ label, rows }) =>
    data.requests.columns.map((column) => ({
      key: `${rows.map((row) => row.key).join('+')}.${column.key}`,
      label: [...label, ...column.label],
      members: rows.map((row) => key('requests', row.key, column.key)),
    })),
  )
}

export function requestGrid(data: EditionData): Grid {
  return { section: 'requests', rows: rowsOf(data, 'outcome').map((row) => applicants(data).map((column) => key('requests', row.key, column.key))) }
}
