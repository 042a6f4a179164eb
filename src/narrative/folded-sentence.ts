import { fold } from '../language/spelling.ts'

/** A sentence as it is read: one spelling, no blanks; every letter knows its place in the text. */
export interface FoldedSentence {
  /** As it stands in the text. */
  readonly quote: string
  readonly letters: string
  /** For each of `letters` its index in the whole text. */
  readonly at: readonly number[]
  /** Number of the paragraph, from 0. */
  readonly paragraph: number
}

const SENTENCE = /[^。！？!?\n]+[。！？!?]*/gu
/** No sentence that a person wrote is longer. */
const LONGEST = 3000
/** 34,290 is one figure. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/gu
/** A remark without a figure, such as （含主动撤回）, parts a figure from what it counts. */
const REMARK = /\([^()\d]*\)/gu

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly FoldedSentence[] {
  let paragraph = 0
  let last = 0
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    paragraph += text.slice(last, match.index).split('\n').length - 1
    last = match.index
    const [quote] = match
    return quote.trim() === '' || quote.length > LONGEST ? [] : [{ ...folded(quote, match.index), quote: quote.trim(), paragraph }]
  })
}

function folded(quote: string, from: number): Pick<FoldedSentence, 'letters' | 'at'> {
  const whole = fold(quote)
  // Mostly every letter stays one letter; else each is folded by itself to know where it went.
  const pieces = whole.length === quote.length ? whole.split('') : quote.split('').map((letter) => fold(letter))
  const letters: string[] = []
  const at: number[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.trim() === '') continue
    letters.push(piece)
    at.push(from + index)
  }
  return without(without({ letters: letters.join(''), at }, GROUPING), REMARK)
}

function without({ letters, at }: Pick<FoldedSentence, 'letters' | 'at'>, pattern: RegExp): Pick<FoldedSentence, 'letters' | 'at'> {
  const kept: string[] = []
  const places: number[] = []
  let from = 0
  const keep = (to: number) => {
    kept.push(letters.slice(from, to))
    places.push(...at.slice(from, to))
  }
  for (const match of letters.matchAll(pattern)) {
    keep(match.index)
    from = match.index + match[0].length
  }
  keep(letters.length)
  return { letters: kept.join(''), at: places }
}
