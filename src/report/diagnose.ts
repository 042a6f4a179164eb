import { openings } from './diagnosis/opening.ts'
import { ranked, revaluing } from './diagnosis/ranking.ts'
import type { Diagnosis, Repair } from './diagnosis/repair.ts'
import { cover, pairs, type Residual, residualOf, type Shift, singles } from './diagnosis/residual.ts'
import { swaps } from './diagnosis/swap.ts'
import type { Entries, Entry } from './draft.ts'
import type { CellKey, Figures, Form, Identity, Value } from './form.ts'
import { type Block, type Incidence, incidenceOf, keyOf, signIn } from './incidence.ts'
import { oneStatement, stand, standTogether } from './propagate.ts'

/** Which cell is wrong, where identities break: section 3 as one, each group of section 4 by itself; in form order. */
export function diagnose(form: Form, entries: Entries): readonly Diagnosis[] {
  const incidence = incidenceOf(form)
  return incidence.blocks.flatMap((block) => {
    const own = counting(incidence, block, entries)
    return own.size === block.cells.length ? diagnoseComplete(incidence, block, own) : diagnosePartial(form, own)
  })
}

/** The same for plain figures, such as those of a file. */
export function diagnoseFigures(form: Form, figures: Figures): readonly Diagnosis[] {
  return diagnose(form, oneStatement(figures))
}

function counting(incidence: Incidence, block: Block, entries: Entries): Entries {
  const own = new Map<CellKey, Entry>()
  for (const number of block.cells) {
    const cell = keyOf(incidence, number)
    const entry = entries.get(cell)
    if (entry !== undefined && entry.reopened !== true) own.set(cell, entry)
  }
  return own
}

function diagnoseComplete(incidence: Incidence, block: Block, entries: Entries): Diagnosis[] {
  const values = new Map(block.cells.map((cell) => [cell, entries.get(keyOf(incidence, cell))?.value ?? 0]))
  const residual = residualOf(incidence, block, values)
  if (residual.off.size === 0) return []
  const broken = [...residual.off.keys()].flatMap((line) => incidence.lines[line]?.identity ?? [])
  return [diagnosis(broken, ranked(entries, explanations(residual, entries)))]
}

function explanations(residual: Residual, entries: Entries): readonly Repair[] {
  const revalue = (shifts: readonly Shift[]) => revaluing(entries, shiftedValues(residual, shifts))
  const exchanged = swaps(residual).map((shifts): Repair => ({ changes: revalue(shifts).changes, cause: 'neighbour' }))
  const alone = totalsFirst(residual, singles(residual)).map((shift) => revalue([shift]))
  if (alone.length > 0) return [...alone, ...exchanged]
  const known = new Set(exchanged.map(cellsOf))
  const together = pairs(residual)
    .map(revalue)
    .filter((repair) => !known.has(cellsOf(repair)))
  if (exchanged.length + together.length > 0) return [...exchanged, ...together]
  const apart = cover(residual)
  return apart === null ? [] : [revalue(apart)]
}

/** Where several cells of one sum explain its break alike, the printed total comes first. */
function totalsFirst({ incidence, block }: Residual, shifts: readonly Shift[]): readonly Shift[] {
  const line = incidence.lines[block.lines[0] ?? -1]
  const isTotal = ({ cell }: Shift) => line !== undefined && signIn(line, cell) < 0
  return [...shifts.filter(isTotal), ...shifts.filter((shift) => !isTotal(shift))]
}

function shiftedValues({ incidence, values }: Residual, shifts: readonly Shift[]): ReadonlyMap<CellKey, Value> {
  return new Map(shifts.map(({ cell, by }) => [keyOf(incidence, cell), (values.get(cell) ?? 0) + by]))
}

const cellsOf = ({ changes }: Repair): string => changes.map((change) => change.cell).join(' ')

function diagnosePartial(form: Form, entries: Entries): Diagnosis[] {
  if (standTogether(form, entries) !== null) return []
  const { conflicts } = stand(form, entries)
  const [first] = conflicts
  if (first === undefined) return []
  const whole = openings(form, entries, conflicts)
  if (whole.length > 0) return [diagnosis(identitiesOf(conflicts), ranked(entries, whole))]
  // Nothing alone mends every statement set aside: then the first of them, without those after it.
  const later = new Set(conflicts.filter((conflict) => conflict.statement !== first.statement).map((conflict) => conflict.statement))
  const earlier = new Map([...entries].filter(([, entry]) => !later.has(entry.revision)))
  const own = conflicts.filter((conflict) => conflict.statement === first.statement)
  const repairs = later.size === 0 ? [] : openings(form, earlier, own)
  return [diagnosis(identitiesOf(repairs.length > 0 ? own : conflicts), ranked(entries, repairs))]
}

function identitiesOf(conflicts: readonly { readonly identity: Identity }[]): readonly Identity[] {
  return [...new Set(conflicts.map((conflict) => conflict.identity))]
}

function diagnosis(broken: readonly Identity[], repairs: readonly Repair[]): Diagnosis {
  return { rules: [...new Set(broken.map((identity) => identity.rule))], identities: broken.map((identity) => identity.id), repairs }
}

export type { Diagnosis, Repair } from './diagnosis/repair.ts'
