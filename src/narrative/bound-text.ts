import { type Facts, FIGURE_SENTENCES, type FigureSentence } from './figure-sentences.ts'

/**
 * A sentence that follows from the tables is kept as a mark of which sentence stands there, and is written anew wherever the
 * text is shown: it can't fall behind its figures. What a person wrote otherwise is theirs and is kept as written.
 */

const markOf = ({ id }: FigureSentence): string => `⟦${id}⟧`
const MARK = /⟦(\w+)⟧/gu

/** The text as it is kept: every sentence that is word for word the one of these figures becomes its mark. */
export function bindSentences(text: string, facts: Facts): string {
  return FIGURE_SENTENCES.reduce((kept, sentence) => kept.replace(sentence.write(facts), markOf(sentence)), text)
}

/** The text as it reads with these figures. */
export function spellOut(text: string, facts: Facts): string {
  return text.replace(MARK, (mark, id: string) => FIGURE_SENTENCES.find((sentence) => sentence.id === id)?.write(facts) ?? mark)
}

/** The sentences that stand in a kept text by their marks. */
export function boundIn(text: string): readonly FigureSentence[] {
  const ids = [...text.matchAll(MARK)].map(([, id]) => id)
  return FIGURE_SENTENCES.filter(({ id }) => ids.includes(id))
}
