import { fold } from '../language/spelling.ts'

/** One spelling of an organ's name, to compare by. */
export const organSpelling = (name: string): string => fold(name.normalize('NFKC')).replace(/[^\p{Letter}\p{Number}]/gu, '')

/** A shorter name says too little to be part of another. */
const TELLING = 4
/** What a name leaves out that is told without the province, the city or the county. */
const PLACE = /(?:省|市|州|盟|区|县|旗)$/u

/**
 * Tells which of these names mean one organ: equal ones in any spelling, and 洪泽区人民政府 with 淮安市洪泽区人民政府 where there is no second one that
 * it could be. The answer is an id to compare by.
 */
export function organIds(names: readonly string[]): (name: string) => string {
  const spellings = [...new Set(names.map(organSpelling))].toSorted((a, b) => b.length - a.length)
  const ids = new Map<string, string>()
  for (const spelling of spellings) {
    const [longest, ...others] = spelling.length < TELLING ? [] : spellings.filter((other) => isInFull(other, spelling))
    const clear = longest !== undefined && others.every((other) => isInFull(longest, other))
    ids.set(spelling, clear ? longest : spelling)
  }
  return (name) => ids.get(organSpelling(name)) ?? organSpelling(name)
}

const isInFull = (long: string, short: string) => long !== short && long.endsWith(short) && PLACE.test(long.slice(0, -short.length))
