import { readFigure } from '../../src/language/figure-reading.ts'
import { readInYuan, readUnit, saysUnit } from '../../src/language/unsaid-unit.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Form, type Value } from '../../src/report/form.ts'
import type { Choice } from '../dialogue.ts'
import { amount } from '../figures.ts'
import { own } from '../talk.ts'
import type { Understood } from './understood.ts'

/** An amount that was said without its unit, and would be too large in 万元: it may be 元. */

interface UnsaidUnit {
  readonly cell: CellKey
  /** In the cell's steps, read each way. */
  readonly tenThousandYuan: Value
  readonly yuan: Value
}

/** null where nothing is in doubt but the figures themselves. */
export function unsaidUnit(form: Form, { changes, doubts }: Understood): UnsaidUnit | null {
  const cell = doubts.find(({ code }) => code === 'unit')?.params?.cell
  const said = changes.find((change) => change.cell === cell)
  const yuan = said === undefined || said.to === null ? null : readInYuan(form, said.cell, said.to)
  return said === undefined || said.to === null || yuan === null ? null : { cell: said.cell, tenThousandYuan: said.to, yuan }
}

/** Yes, or a button for each of the two amounts. */
export function eitherUnit(form: Form, understood: Understood): readonly Choice[] {
  const unsaid = unsaidUnit(form, understood)
  if (unsaid === null) return [own('button-yes', 'yes')]
  const { cell, tenThousandYuan, yuan } = unsaid
  const figure = toDecimal(tenThousandYuan, cellOf(form, cell))
  return [
    own('button-ten-thousand-yuan', 'yes', undefined, { figure }),
    own('button-yuan', 'yuan', undefined, { figure, amount: amount(form, cell, yuan) }),
  ]
}

export function inYuan(form: Form, understood: Understood): Understood {
  const unsaid = unsaidUnit(form, understood)
  return { ...understood, changes: understood.changes.map((change) => (change.cell === unsaid?.cell ? { ...change, to: unsaid.yuan } : change)) }
}

/** 元, 15000元, 1.5万元: the unit alone, or the amount once more with it; null where the message says something else. */
export function settledUnit(form: Form, understood: Understood, text: string): Understood | null {
  const unsaid = unsaidUnit(form, understood)
  if (unsaid === null) return null
  const unit = readUnit(text)
  const again = saysUnit(text) ? readFigure(text, cellOf(form, unsaid.cell)) : null
  const value = again?.kind === 'value' ? again.value : null
  if (unit === 'yuan' || value === unsaid.yuan) return inYuan(form, understood)
  return unit === 'tenThousandYuan' || value === unsaid.tenThousandYuan ? understood : null
}
