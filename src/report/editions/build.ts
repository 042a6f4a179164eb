import type {
  Axis,
  Block,
  Cell,
  CellKey,
  Form,
  Grid,
  Group,
  Identity,
  Question,
  Section,
  Situation,
  Stock,
  TextKey,
  TextPart,
  Unit,
} from '../form.ts'

/** What an edition's data file states; everything else of the Form follows from it. */
export interface EditionData {
  readonly edition: string
  readonly variant: Form['variant']
  readonly years: Form['years']
  readonly proactive: readonly ProactiveBlock[]
  readonly requests: {
    readonly corner: string
    readonly columns: readonly RequestColumn[]
    readonly rows: readonly RequestRow[]
    readonly source: string
  }
  readonly disputes: { readonly groups: readonly DisputeGroup[]; readonly outcomes: readonly DisputeOutcome[]; readonly source: string }
  readonly informationFees: {
    readonly rows: readonly { readonly key: string; readonly label: string; readonly unit: Unit }[]
    readonly source: string
  }
  readonly headings: Readonly<Record<'overview' | 'proactive' | 'requests' | 'disputes' | 'problemsAndImprovements' | 'otherMatters', string>>
  readonly overviewParts: readonly { readonly key: string; readonly heading: string | null }[]
}

export interface ProactiveBlock {
  readonly title: string
  readonly corner: string
  readonly unit: Unit
  readonly columns: readonly { readonly key: string | null; readonly label: string }[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly source: string }[]
}
export interface RequestColumn {
  readonly key: string
  readonly label: readonly string[]
  readonly role: 'applicant' | 'total'
}
export interface RequestRow {
  readonly key: string
  readonly label: readonly string[]
  readonly role: 'received' | 'carriedOver' | 'outcome' | 'concluded' | 'carriedForward'
  readonly source: string
}
export interface DisputeGroup {
  readonly key: string
  readonly label: readonly string[]
}
export interface DisputeOutcome {
  readonly key: string
  readonly label: string
  readonly role: 'part' | 'total'
}

const DECIMALS: Readonly<Record<Unit, Cell['decimals']>> = { 件: 0, 元: 2, 万元: 6 }
const key = (...parts: readonly string[]) => parts.join('.') as CellKey

/** Builds the Form of an edition: cells, identities, groups, grids, tables and questions. */
export function buildForm(data: EditionData): Form {
  const cells = new Map<CellKey, Cell>()
  const add = (cell: Omit<Cell, 'decimals'>): CellKey => {
    cells.set(cell.key, { ...cell, decimals: DECIMALS[cell.unit] })
    return cell.key
  }
  const proactive = data.proactive.map((block) => proactiveBlock(block, add))
  const requests = requestBlock(data, add)
  const disputes = disputeBlock(data, add)
  const fees = data.informationFees.rows.map((row) =>
    add({
      key: key('informationFees', row.key),
      label: [row.label],
      section: 'informationFees',
      unit: row.unit,
      source: data.informationFees.source,
      required: false,
    }),
  )
  const sections = buildSections(data, proactive, requests, disputes)
  return {
    edition: data.edition,
    variant: data.variant,
    years: data.years,
    sections,
    cells,
    identities: [...requestIdentities(data), ...disputeIdentities(data)],
    groups: requestGroups(data),
    grids: [requestGrid(data)],
    questions: buildQuestions(data, proactive, fees),
    situations: buildSituations(data, requests, disputes),
    stocks: buildStocks(data),
    carried: data.requests.columns.flatMap((column) => {
      const [from, to] = [rowsOf(data, 'carriedForward')[0], rowsOf(data, 'carriedOver')[0]]
      return from === undefined || to === undefined ? [] : [{ from: key('requests', from.key, column.key), to: key('requests', to.key, column.key) }]
    }),
    regulations: data.proactive
      .flatMap((block) => block.columns.map((column) => key('proactive', 'regulations', column.key ?? '')))
      .filter((cell) => cells.has(cell)),
    texts: sections.flatMap((section) => section.texts.map((text) => text.key)),
  }
}

type Add = (cell: Omit<Cell, 'decimals'>) => CellKey

function proactiveBlock(block: ProactiveBlock, add: Add): Block {
  const columns: Axis[] = block.columns.map((column) => ({ key: column.key ?? '', label: [column.label] }))
  const cells = block.rows.map((row) =>
    block.columns.map((column) =>
      add({
        key: column.key === null ? key('proactive', row.key) : key('proactive', row.key, column.key),
        label: [block.title, row.label, column.label],
        section: 'proactive',
        unit: block.unit,
        source: row.source,
        required: true,
      }),
    ),
  )
  return { title: block.title, corner: block.corner, rows: block.rows.map((row) => ({ key: row.key, label: [row.label] })), columns, cells }
}

function requestBlock(data: EditionData, add: Add): Block {
  const { rows, columns, corner } = data.requests
  const cells = rows.map((row) =>
    columns.map((column) =>
      add({
        key: key('requests', row.key, column.key),
        label: [...row.label, ...column.label],
        section: 'requests',
        unit: '件',
        source: row.source,
        required: true,
      }),
    ),
  )
  return { title: null, corner, rows, columns, cells }
}

function disputeBlock(data: EditionData, add: Add): Block {
  const columns = data.disputes.groups.flatMap((group) =>
    data.disputes.outcomes.map((outcome) => ({ key: `${group.key}.${outcome.key}`, label: [...group.label, outcome.label] })),
  )
  const cells = columns.map((column) =>
    add({ key: key('disputes', column.key), label: column.label, section: 'disputes', unit: '件', source: data.disputes.source, required: true }),
  )
  return { title: null, corner: '', rows: [{ key: '', label: [] }], columns, cells: [cells] }
}

function buildSections(data: EditionData, proactive: readonly Block[], requests: Block, disputes: Block): Section[] {
  const text = (name: string, heading: string | null = null): TextPart => ({ key: name as TextKey, heading })
  return [
    { key: 'introduction', heading: null, table: null, texts: [text('introduction')] },
    {
      key: 'overview',
      heading: data.headings.overview,
      table: null,
      texts: data.overviewParts.map((part) => text(`overview.${part.key}`, part.heading)),
    },
    { key: 'proactive', heading: data.headings.proactive, table: { section: 'proactive', blocks: proactive }, texts: [] },
    { key: 'requests', heading: data.headings.requests, table: { section: 'requests', blocks: [requests] }, texts: [] },
    { key: 'disputes', heading: data.headings.disputes, table: { section: 'disputes', blocks: [disputes] }, texts: [] },
    { key: 'problemsAndImprovements', heading: data.headings.problemsAndImprovements, table: null, texts: [text('problemsAndImprovements')] },
    { key: 'otherMatters', heading: data.headings.otherMatters, table: null, texts: [text('otherMatters')] },
  ]
}

const rowsOf = (data: EditionData, role: RequestRow['role']) => data.requests.rows.filter((row) => row.role === role)
const applicants = (data: EditionData) => data.requests.columns.filter((column) => column.role === 'applicant')

function requestIdentities(data: EditionData): Identity[] {
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

function disputeIdentities(data: EditionData): Identity[] {
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
function requestGroups(data: EditionData): Group[] {
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

function requestGrid(data: EditionData): Grid {
  return { section: 'requests', rows: rowsOf(data, 'outcome').map((row) => applicants(data).map((column) => key('requests', row.key, column.key))) }
}

function buildSituations(data: EditionData, requests: Block, disputes: Block): Situation[] {
  const carriedOver = data.requests.rows.findIndex((row) => row.role === 'carriedOver')
  const fees = data.proactive.filter((block) => block.unit === '万元').flatMap((block) => block.rows.map((row) => key('proactive', row.key)))
  return [
    { id: 'noRequests', cells: requests.cells.flat() },
    { id: 'nothingCarriedOver', cells: requests.cells[carriedOver] ?? [] },
    { id: 'noDisputes', cells: disputes.cells.flat() },
    { id: 'noFees', cells: fees },
  ].filter((situation) => situation.cells.length > 0)
}

function buildStocks(data: EditionData): Stock[] {
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

function buildQuestions(data: EditionData, proactive: readonly Block[], fees: readonly CellKey[]): Question[] {
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
