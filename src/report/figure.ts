import type { Cell, Value } from './form.ts'

/** Digits before the point that are taken: a longer figure is a slip of the hand. */
const WHOLE_DIGITS_MOST = 12

export type FigureProblem = 'negative' | 'fraction' | 'places' | 'size' | 'notNumber'

/** A printed decimal ("7730.28") in the cell's steps, exactly: no floating point on the way. */
export function toValue(decimal: string, cell: Pick<Cell, 'decimals'>): { readonly value: Value } | { readonly problem: FigureProblem } {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal)
  if (match === null) return { problem: 'notNumber' }
  const [, sign = '', whole = '', fraction = ''] = match
  const kept = fraction.replace(/0+$/, '')
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits.length > WHOLE_DIGITS_MOST) return { problem: 'size' }
  if (kept.length > cell.decimals) return { problem: cell.decimals === 0 ? 'fraction' : 'places' }
  const value = Number(digits + kept.padEnd(cell.decimals, '0'))
  // 9 digits of 万元 with 6 places are the most that a double holds exactly.
  if (!Number.isSafeInteger(value)) return { problem: 'size' }
  if (sign === '-' && value !== 0) return { problem: 'negative' }
  return { value: value === 0 ? 0 : value }
}

/** A value in steps as the decimal that is printed: no trailing zeros, no separators. */
export function toDecimal(value: Value, cell: Pick<Cell, 'decimals'>): string {
  if (cell.decimals === 0) return String(value)
  const sign = value < 0 ? '-' : ''
  const digits = String(Math.abs(value)).padStart(cell.decimals + 1, '0')
  const whole = digits.slice(0, -cell.decimals)
  const fraction = digits.slice(-cell.decimals).replace(/0+$/, '')
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`)
}
