import type { Block, CellKey, Question, Situation, Stock } from '../form.ts'
import { applicants, type EditionData, key, rowsOf } from './edition-data.ts'

/** What is asked together, what can be said of a whole year at once, and which stocks go on from year to year. */

export function buildSituations(data: EditionData, requests: Block, disputes: Block): Situation[] {
  const carriedOver = data.requests.rows.findIndex((row) => row.role === 'carriedOver')
  const fees = data.proactive.filter((block) => block.unit === '万元').flatMap((block) => block.rows.map((row) => key('proactive', row.key)))
  return [
    { id: 'noRequests', cells: requests.cells.flat() },
    { id: 'nothingCarriedOver', cells: requests.cells[carriedOver] ?? [] },
    { id: 'noDisputes', cells: disputes.cells.flat() },
    { id: 'noFees', cells: fees },
  ].filter((situation) => situation.cells.length > 0)
}

export function buildStocks(data: EditionData): Stock[] {
  return data.proactive.flatMap((block) => {
    const columns = block.columns.map((column) => column.key)
    if (!columns.includes('issued') || !columns.includes('inForce')) return []
    return block.rows.map((row) => ({
      issued: key('proactive', row.key, 'issued'),
      repealed: columns.includes('repealed') ? key('proactive', row.key, 'repealed') : null,
      inForce: key('proactive', row.key, 'inForce'),
    }))
  })
}

export function buildQuestions(data: EditionData, proactive: readonly Block[], fees: readonly CellKey[]): Question[] {
  const total = data.requests.columns.find((column) => column.role === 'total')?.key ?? ''
  const kinds = applicants(data)
  const row = (name: string, columns: readonly string[]) => columns.map((column) => key('requests', name, column))
  const outcomes = (column: string) => rowsOf(data, 'outcome').map((outcome) => key('requests', outcome.key, column))
  const kindKeys = kinds.map((kind) => kind.key)
  const question = (id: string, section: string, stage: number, cells: readonly CellKey[], control: readonly CellKey[] = []): Question => ({
    id,
    section,
    stage,
    cells,
    control,
  })
  const carriedForward = row('carriedForward', [...kindKeys, total])
  return [
    question(
      'proactive',
      'proactive',
      1,
      proactive.flatMap((block) => block.cells.flat()),
    ),
    question('requests.received', 'requests', 2, row('received', [total])),
    question('requests.applicants', 'requests', 3, row('received', kindKeys)),
    question('requests.carriedOver', 'requests', 4, row('carriedOver', [total])),
    question('requests.carriedOverApplicants', 'requests', 5, row('carriedOver', kindKeys)),
    question('requests.outcomes', 'requests', 6, outcomes(total)),
    ...kindKeys.map((kind) => question(`requests.outcomes.${kind}`, 'requests', 7, outcomes(kind))),
    question('requests.carriedForward', 'requests', 8, carriedForward, carriedForward),
    question('informationFees', 'informationFees', 9, fees),
    ...data.disputes.groups.map((group, index) => {
      const parts = data.disputes.outcomes.map((outcome) => key('disputes', group.key, outcome.key))
      const control = data.disputes.outcomes.filter((outcome) => outcome.role === 'total').map((outcome) => key('disputes', group.key, outcome.key))
      return question(`disputes.${group.key}`, 'disputes', 10 + index, parts, control)
    }),
  ]
}
