import { TRADITIONAL } from './vocabulary-traditional.ts'

const PAIRS = new Map(
  [...TRADITIONAL.matchAll(/(.)(.)/gu)].flatMap(([, traditional, one]) => (traditional && one ? [[traditional, one] as const] : [])),
)
const ANY = new RegExp(`[${[...PAIRS.keys()].join('')}]`, 'gu')

/** Traditional characters as simplified ones, each by itself: 行政復議 as 行政复议. */
export function simplified(text: string): string {
  return text.replace(ANY, (character) => PAIRS.get(character) ?? character)
}
