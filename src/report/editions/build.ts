import type { Axis, Block, Cell, CellKey, Form, Section, TextKey, TextPart, Unit } from '../form.ts'
import { type EditionData, key, type ProactiveBlock, rowsOf } from './edition-data.ts'
import { buildQuestions, buildSituations, buildStocks } from './questions.ts'
import { disputeIdentities, requestGrid, requestGroups, requestIdentities } from './sums.ts'

const DECIMALS: Readonly<Record<Unit, Cell['decimals']>> = { 件: 0, 元: 2, 万元: 6 }

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
