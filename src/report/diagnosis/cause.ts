import type { Value } from '../form.ts'

/** How a figure may have been mistyped. */

export type DigitCause = 'swapped' | 'lost' | 'doubled'

/** The slip of the hand that makes `typed` out of `right`, or null. */
export function digitCause(typed: Value, right: Value): DigitCause | null {
  const [from, to] = [String(right), String(typed)]
  if (swaps(from).has(to)) return 'swapped'
  if (typed !== 0 && losses(from).has(typed)) return 'lost'
  if (doublings(from).has(to)) return 'doubled'
  return null
}

/** Values from `lo` to `hi` of which a slip of the hand makes `typed`, the likelier slips first. */
export function slipsOf(typed: Value, lo: number, hi: number): readonly { readonly value: Value; readonly cause: DigitCause }[] {
  const digits = String(typed)
  const origins = new Map<Value, DigitCause>()
  const offer = (text: string, cause: DigitCause) => {
    const value = Number(text)
    if (value !== typed && value >= lo && value <= hi && String(value) === text && !origins.has(value)) origins.set(value, cause)
  }
  for (const text of swaps(digits)) offer(text, 'swapped')
  for (let place = 1; place < digits.length; place++)
    if (digits[place] === digits[place - 1]) offer(digits.slice(0, place) + digits.slice(place + 1), 'doubled')
  for (let place = 0; typed !== 0 && place <= digits.length; place++)
    for (let digit = 0; digit <= 9; digit++) offer(digits.slice(0, place) + digit + digits.slice(place), 'lost')
  return [...origins].map(([value, cause]) => ({ value, cause }))
}

function swaps(digits: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i < digits.length; i++) {
    for (let j = i + 1; j < digits.length; j++) {
      const swapped = [...digits]
      swapped[i] = digits[j] ?? ''
      swapped[j] = digits[i] ?? ''
      // 205 typed as 025 is told as a lost digit.
      if (digits[i] !== digits[j] && swapped[0] !== '0') found.add(swapped.join(''))
    }
  }
  return found
}

function losses(digits: string): ReadonlySet<Value> {
  if (digits.length < 2) return new Set()
  return new Set([...digits].map((_, place) => Number(digits.slice(0, place) + digits.slice(place + 1))))
}

function doublings(digits: string): ReadonlySet<string> {
  return new Set([...digits].map((digit, place) => digits.slice(0, place) + digit + digits.slice(place)))
}
