import type { State } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'
import type { Draft } from '../../report/draft.ts'
import { formOf } from '../../report/editions/index.ts'
import { toDecimal } from '../../report/figure.ts'
import { type Block, type Cell, type CellKey, cellOf, type Form, type Identity, type Section } from '../../report/form.ts'
import { progress } from '../../report/freedom.ts'
import { labelDepth } from '../../report/merged-labels.ts'
import { stand } from '../../report/propagate.ts'
import { type Sheet, type SheetCell, type SheetLine, sheetOf } from '../../report/sheet.ts'
import { blockBalances } from './block-balances.ts'
import { columnHead, rowLabels } from './block-labels.ts'
import type { WireBalance, WireBlock, WireCell, WireReport, WireRow, WireSection, WireSheet } from './page/wire.ts'

/** The live sheet: the person's report as it stands, in the official layout, with everything said in their language. */
export function sheetView({ organ, draft }: State, words: Words): WireSheet {
  const form = draft === null ? null : formOf(draft.edition)
  return {
    layout: `${words.language}:${draft?.id ?? ''}:${draft?.edition ?? ''}`,
    organ: organ.name,
    report: draft === null || form === null ? null : reportView(form, draft, words),
  }
}

interface Shown {
  readonly form: Form
  readonly draft: Draft
  readonly cells: Sheet['cells']
  readonly lines: ReadonlyMap<string, SheetLine['state']>
  readonly words: Words
}

function reportView(form: Form, draft: Draft, words: Words): WireReport {
  const standing = stand(form, draft.entries)
  const sheet = sheetOf(form, draft.entries, standing)
  const lines = new Map(sheet.identities.map(({ id, state }) => [id, state]))
  const shown: Shown = { form, draft, cells: sheet.cells, lines, words }
  const sections = form.sections.map((section) => sectionView(section, shown))
  return {
    title: words.say({ key: 'page-report-title', params: { year: String(draft.year) } }),
    final: draft.phase.kind === 'final',
    percent: Math.floor(progress(form, standing) * 100),
    sections: [...sections, ...looseCells(shown)],
  }
}

function sectionView({ key, heading, table, texts }: Section, shown: Shown): WireSection {
  const { draft, words } = shown
  return {
    key,
    heading: heading ?? words.say({ key: `page-section-${key}` }),
    blocks: (table?.blocks ?? []).map((block) => blockView(block, shown)),
    texts: texts.map((text) => ({
      key: text.key,
      label: text.heading ?? words.say({ key: `page-text-${text.key.replaceAll('.', '-')}` }),
      length: draft.texts.get(text.key)?.length ?? null,
    })),
  }
}

function blockView(block: Block, shown: Shown): WireBlock {
  const { byRow, lines } = blockBalances(block, shown.form.identities)
  const labels = rowLabels(block.rows)
  const rows = block.cells.map((cells, row): WireRow => {
    const identity = byRow.get(row)
    return {
      labels: labels[row] ?? [],
      cells: cells.map((cell) => cellView(cell, shown)),
      balance: identity === undefined ? null : balanceView(identity, shown),
    }
  })
  return {
    title: block.title,
    corner: block.corner,
    labelColumns: labelDepth(block.rows),
    columns: block.columns.length,
    head: columnHead(block.columns),
    rows,
    foot: lines.map(({ rule, places }) => ({
      label: shown.words.say({ key: `page-balance-${dashed(rule)}` }),
      balances: places.map(({ identity, column, columnSpan }) => ({ ...balanceView(identity, shown), column, columnSpan })),
    })),
  }
}

/** Figures that no printed table holds (信息处理费): a table of their own, one row each. */
function looseCells(shown: Shown): readonly WireSection[] {
  const { form, words } = shown
  const printed = new Set(form.sections.map((section) => section.key))
  const sections = new Map<string, Cell[]>()
  for (const cell of form.cells.values()) {
    if (!printed.has(cell.section)) sections.set(cell.section, [...(sections.get(cell.section) ?? []), cell])
  }
  return [...sections].map(([key, cells]) => ({
    key,
    heading: words.say({ key: `page-section-${key}` }),
    blocks: [blockView(looseBlock(cells), shown)],
    texts: [],
  }))
}

function looseBlock(cells: readonly Cell[]): Block {
  return {
    title: null,
    corner: '',
    rows: cells.map(({ key, label, unit }) => ({ key, label: [`${label.join('')}（${unit}）`] })),
    columns: [{ key: '', label: [] }],
    cells: cells.map(({ key }) => [key]),
  }
}

function cellView(key: CellKey, { form, cells, words }: Shown): WireCell {
  const cell = cellOf(form, key)
  const shown = cells.get(key)
  return {
    key,
    name: words.say({ key: 'cell', params: { cell: key } }),
    value: shown === undefined || shown.value === null ? null : toDecimal(shown.value, cell),
    state: shown?.state ?? 'blank',
    range: shown === undefined ? null : rangeView(shown, cell, words),
  }
}

/** Said only of a blank that something bounds. */
function rangeView({ value, interval }: SheetCell, cell: Cell, words: Words): string | null {
  if (value !== null || (interval.lo === 0 && interval.hi === Number.POSITIVE_INFINITY)) return null
  const low = toDecimal(interval.lo, cell)
  if (interval.hi === Number.POSITIVE_INFINITY) return words.say({ key: 'page-range-from', params: { low } })
  return words.say({ key: 'page-range', params: { low, high: toDecimal(interval.hi, cell) } })
}

function balanceView({ id, rule }: Identity, { lines, words }: Shown): WireBalance {
  return { id, formula: words.say({ key: `page-balance-${dashed(rule)}` }), state: lines.get(id) ?? 'open' }
}

const dashed = (code: string) => code.replaceAll('.', '-')
