import { type CellKey, cellOf, type Form, type Value } from '../report/form.ts'
import { fold } from './spelling.ts'
import { MONEY_SIGNS, MONEY_UNITS } from './vocabulary-numerals.ts'

/** Amounts in 万元 of which nobody said the unit: they may be 元. */

const UNITS = [...Object.keys(MONEY_UNITS), ...MONEY_SIGNS, '万', '亿', '萬', '億']
/** 1 万元 is 10,000 元. */
const RATIO = 10_000

export const saysUnit = (figure: string): boolean => {
  const folded = fold(figure)
  return UNITS.some((unit) => folded.includes(unit))
}

/** The amount where its digits are 元, in the cell's steps; null where the cell counts nothing in 万元, or 元 has not as many places. */
export function readInYuan(form: Form, cell: CellKey, value: Value): Value | null {
  const { unit } = cellOf(form, cell)
  return unit === '万元' && value > 0 && value % RATIO === 0 ? value / RATIO : null
}

/** 元 or 万元 alone, for an amount that was said before. */
export function readUnit(text: string): 'yuan' | 'tenThousandYuan' | null {
  const said = /^(?:单位)?(?:是|为)?\s*(万元|万|元|块|yuan|wan)\s*[。.!]?$/u.exec(fold(text).trim())?.[1]
  return said === undefined ? null : /万|wan/u.test(said) ? 'tenThousandYuan' : 'yuan'
}
