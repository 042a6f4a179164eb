import { type Change, stated } from '../src/report/draft.ts'
import type { CellKey, Stock, Value } from '../src/report/form.ts'
import type { Choice, Part } from './dialogue.ts'
import { amount } from './figures.ts'
import { cellName, type DraftTalk, fixCellChoice, inDraft, lastYear, type Move, part, type Talk } from './talk.ts'

/** Documents in force: last year's, and what this year issued and repealed. It is no identity of the form, so it is shown and yields to a person. */

/** What a stock comes to; null where last year's is not known, one of the two is not stated, or it would be below 0. */
interface Sum {
  readonly before: Value
  readonly issued: Value
  readonly repealed: Value
  readonly inForce: Value
}

type Stated = (cell: CellKey) => Value | null

function sumOf(talk: DraftTalk, { issued, repealed, inForce }: Stock, value: Stated): Sum | null {
  const before = lastYear(talk)?.figures.get(inForce)
  const [more, less] = [value(issued), repealed === null ? null : value(repealed)]
  if (before === undefined || more === null || less === null || before + more - less < 0) return null
  return { before, issued: more, repealed: less, inForce: before + more - less }
}

const statedIn = (talk: DraftTalk): Stated => {
  const { entries } = talk.state.draft
  return (cell) => (entries.get(cell)?.reopened === true ? null : stated(entries, cell))
}

/** The stock need not be asked: it will follow from last year's once the other two are stated. */
export function followsFromLast(talk: DraftTalk, cell: CellKey): boolean {
  const stock = talk.world.form.stocks.find(({ inForce }) => inForce === cell)
  if (stock === undefined || stock.repealed === null || lastYear(talk)?.figures.has(cell) !== true) return false
  const value = statedIn(talk)
  return value(stock.issued) === null || value(stock.repealed) === null
}

/** With the stocks that what was said settles, and the sums told; those that a person stated stay as they are. */
export function withStocks(talk: Talk, moved: Move): Move {
  const { changes = [] } = moved
  if (!inDraft(talk) || changes.length === 0 || (moved.draft !== undefined && moved.draft.id !== talk.state.draft.id)) return moved
  const settled = talk.world.form.stocks.flatMap((stock) => settledStock(talk, stock, changes) ?? [])
  if (settled.length === 0) return moved
  return {
    ...moved,
    changes: [...changes, ...settled.map(({ change }) => change)],
    parts: [...(moved.parts ?? []), ...settled.map(({ told }) => told)],
    choices: [...(moved.choices ?? []), ...settled.map(({ way }) => way)],
  }
}

function settledStock(
  talk: DraftTalk,
  stock: Stock,
  changes: readonly Change[],
): { readonly change: Change; readonly told: Part; readonly way: Choice } | null {
  const { form } = talk.world
  const { inForce: cell } = stock
  const changed = (one: CellKey | null) => changes.find((change) => change.cell === one)
  if (changed(cell) !== undefined || (changed(stock.issued) === undefined && changed(stock.repealed) === undefined)) return null
  const was = statedIn(talk)
  const now = sumOf(talk, stock, (one) => changed(one)?.to ?? was(one))
  const entry = talk.state.draft.entries.get(cell)
  const ours = entry === undefined || (entry.origin === 'imported' && entry.value === sumOf(talk, stock, was)?.inForce)
  if (now === null || !ours || entry?.value === now.inForce) return null
  const said = (value: Value) => amount(form, cell, value)
  return {
    change: { cell, from: entry?.value ?? null, to: now.inForce, origin: 'imported' },
    told: part(
      'hint',
      'stock-carried',
      {
        cell: cellName(cell),
        amount: said(now.inForce),
        year: String(talk.state.draft.year - 1),
        before: said(now.before),
        issued: said(now.issued),
        repealed: said(now.repealed),
      },
      [{ cell, value: now.inForce }],
    ),
    way: fixCellChoice(cell),
  }
}
