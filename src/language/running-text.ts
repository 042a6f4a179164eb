import { fold } from './spelling.ts'
import { TELLING } from './vocabulary-statements.ts'

/** Sentences, as opposed to labels with figures. */

const LETTERS_LEAST = 20
/** Labels with their figures have a figure every few letters. */
const LETTERS_BY_FIGURE = 8

/** Whether a message that is no answer of figures is running text, whatever figures stand in it. */
export function isRunningText(text: string): boolean {
  const folded = fold(text)
  const letters = folded.match(/\p{Script=Han}/gu)?.length ?? 0
  const figures = folded.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0
  if (letters < LETTERS_LEAST || !/[,。;]/u.test(folded)) return false
  return letters > figures * LETTERS_BY_FIGURE || TELLING.some((word) => folded.includes(word))
}
