import { widthOf } from './title.ts'

/** Characters of 16 pt in a line. */
const LINE = 28

/** How far the two lines of the signature stand in from the right, in characters: the agency centred over the date, GB/T 9704-2012 7.3.5.2. */
export function signatureInsets(agency: string, date: string): { readonly agency: number; readonly date: number } {
  const overhang = (widthOf(agency) - widthOf(date)) / 2
  if (widthOf(agency) > LINE - 2) return { agency: 2, date: 4 }
  return overhang <= 0 ? { agency: 4 - overhang, date: 4 } : { agency: 2, date: 2 + overhang }
}
