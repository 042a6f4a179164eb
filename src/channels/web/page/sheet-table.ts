import { element } from './element.ts'
import { createGridKeys } from './grid-keys.ts'
import type { Say } from './page-words.ts'
import type { WireBalance, WireBlock, WireCell, WireLabel, WireRow, WireSection } from './wire.ts'

/** The table of a section in the official layout: its blocks stacked, with the balances beside the figures. */
export interface SheetTable {
  readonly node: HTMLTableElement
  /** Paints what changed; returns the cells that did. */
  update(blocks: readonly WireBlock[]): readonly HTMLElement[]
}

interface Extent {
  readonly labels: number
  readonly figures: number
  /** A last column for the balances of the rows. */
  readonly balances: boolean
}

export function createTable({ heading, blocks }: WireSection, say: Say, ask: (key: string) => void): SheetTable {
  const extent = extentOf(blocks)
  const cells = new Map<string, HTMLTableCellElement>()
  const balances = new Map<string, HTMLTableCellElement>()
  const table = element(
    'table',
    { class: `figures labels-${extent.labels}`, role: 'grid', 'aria-label': heading },
    element('colgroup', {}, ...columnsOf(extent)),
    ...blocks.map((block) => blockBody(block, extent, { cells, balances, say })),
  )
  createGridKeys(table, ask)
  return {
    node: table,
    update(now) {
      for (const balance of balancesOf(now)) paintBalance(balances.get(balance.id), balance, say)
      return now
        .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        .flatMap((cell) => {
          const node = cells.get(cell.key)
          return node !== undefined && paintCell(node, cell, say) ? [node] : []
        })
    },
  }
}

function extentOf(blocks: readonly WireBlock[]): Extent {
  return {
    labels: Math.max(...blocks.map((block) => block.labelColumns)),
    figures: Math.max(...blocks.map((block) => block.columns)),
    balances: blocks.some((block) => block.rows.some((row) => row.balance !== null)),
  }
}

function columnsOf({ labels, figures, balances }: Extent): readonly HTMLElement[] {
  return [
    ...Array.from({ length: labels }, (_, level) => element('col', { class: level === labels - 1 ? 'label' : `heading level-${level}` })),
    ...Array.from({ length: figures }, () => element('col', { class: figures > 3 ? 'figure many' : 'figure' })),
    ...(balances ? [element('col', { class: 'balance' })] : []),
  ]
}

interface Painting {
  readonly cells: Map<string, HTMLTableCellElement>
  readonly balances: Map<string, HTMLTableCellElement>
  readonly say: Say
}

function blockBody(block: WireBlock, extent: Extent, painting: Painting): HTMLElement {
  const whole = extent.labels + extent.figures + (extent.balances ? 1 : 0)
  const title =
    block.title === null ? [] : [tableRow(element('th', { class: 'title', colspan: whole, scope: 'rowgroup', lang: 'zh-CN' }, block.title))]
  const rows = block.rows.map((row) => figureRow(row, block, extent, painting))
  return element('tbody', {}, ...title, ...headRows(block, extent, painting.say), ...rows, ...footRows(block, extent, painting))
}

const tableRow = (...cells: readonly HTMLElement[]) => element('tr', {}, ...cells)

/** How many columns of the table a column of the block takes: the last takes what is over. */
const widthOf = (block: WireBlock, extent: Extent, column: number) => (column === block.columns - 1 ? extent.figures - block.columns + 1 : 1)

function headRows(block: WireBlock, extent: Extent, say: Say): readonly HTMLElement[] {
  return block.head.map((labels, row) => {
    const corner =
      row === 0 && extent.labels > 0
        ? [element('th', { class: 'corner', colspan: extent.labels, rowspan: block.head.length, lang: 'zh-CN' }, block.corner)]
        : []
    const over = (label: WireLabel) => label.columnSpan + (block.columns === 1 ? extent.figures - 1 : 0)
    const heads = labels.map((label) =>
      element('th', { class: `head row-${row}`, colspan: over(label), rowspan: label.rowSpan, scope: 'col', lang: 'zh-CN' }, label.text),
    )
    const balance =
      row === 0 && extent.balances ? [element('th', { class: 'head row-0', rowspan: block.head.length, scope: 'col' }, say('balance-column'))] : []
    return tableRow(...corner, ...heads, ...balance)
  })
}

function figureRow(row: WireRow, block: WireBlock, extent: Extent, { cells, balances }: Painting): HTMLElement {
  const labels = row.labels.map((label) =>
    element(
      'th',
      {
        class: `row-label level-${label.level}`,
        colspan: label.columnSpan,
        rowspan: label.rowSpan,
        scope: label.rowSpan > 1 ? 'rowgroup' : 'row',
        lang: 'zh-CN',
      },
      label.text,
    ),
  )
  const figures = row.cells.map(({ key }, column) => {
    const node = element('td', { role: 'gridcell', tabindex: -1, 'data-key': key, colspan: widthOf(block, extent, column) })
    cells.set(key, node)
    return node
  })
  const balance = row.balance === null ? [] : [balanceCell(row.balance.id, 1, balances)]
  return tableRow(...labels, ...figures, ...balance)
}

function balanceCell(id: string, columnSpan: number, balances: Painting['balances']): HTMLElement {
  const node = element('td', { class: 'balance', role: 'gridcell', colspan: columnSpan })
  balances.set(id, node)
  return node
}

function footRows(block: WireBlock, extent: Extent, { balances }: Painting): readonly HTMLElement[] {
  return block.foot.map((line) => {
    const label = extent.labels > 0 ? [element('th', { class: 'foot', colspan: extent.labels, scope: 'row' }, line.label)] : []
    const places = line.balances.map(({ id, columnSpan }) => balanceCell(id, columnSpan, balances))
    const rest = extent.balances ? [element('td', { class: 'balance', role: 'gridcell' })] : []
    return tableRow(...label, ...places, ...rest)
  })
}

function balancesOf(blocks: readonly WireBlock[]): readonly WireBalance[] {
  return blocks.flatMap((block) => [...block.rows.flatMap((row) => row.balance ?? []), ...block.foot.flatMap((line) => line.balances)])
}

function paintBalance(node: HTMLElement | undefined, { formula, state }: WireBalance, say: Say): void {
  if (node === undefined || node.dataset.balance === state) return
  node.dataset.balance = state
  const label = say('balance-label', { formula, state: say(`balance-${state}`) })
  node.setAttribute('aria-label', label)
  node.title = label
}

/** Whether the cell shows something else than before; a cell painted for the first time does not count. */
function paintCell(node: HTMLElement, { name, value, state, range }: WireCell, say: Say): boolean {
  const painted = node.dataset.state !== undefined
  const changed = painted && (node.dataset.state !== state || node.textContent !== (value ?? ''))
  const label = say('cell-label', { name, value: value ?? range ?? say('blank'), state: say(`state-${state}`) })
  node.classList.toggle('changed', changed)
  node.dataset.state = state
  node.textContent = value ?? ''
  node.setAttribute('aria-label', label)
  node.title = `${label}\n${say('cell-ask')}`
  return changed
}
