import { likeness } from '../../language/likeness.ts'
import type { Objection } from '../../report/finding.ts'
import { FORM_NOTICE } from '../../report/rules/rule.ts'
import { sentencesOf } from '../folded-sentence.ts'
import { type NarrativeRule, sectionParts } from './narration.ts'

/** Texts that were taken from last year's report. */

/** Sections that say the same every year by law are not looked at. */
const SECTIONS = ['overview', 'problemsAndImprovements']
/** Likeness from which two sentences are nearly the same, and the share of a part that makes it a copy. */
const ALIKE = 0.8
const SHARE = 0.8
/** A part of fewer letters has little to say anew. */
const LEAST = 60
/** The sub-head itself, where it stands as a sentence. */
const HEADING = /^（[一二三四五六七八九十]）[^。；，]{1,20}[。\s]/u
/** Sub-heads of a text that came as one. */
const SUBHEAD = /(?<=^|[\n。；\s])(?=（[一二三四五六七八九十]）)/u

export const COPY_RULES: readonly NarrativeRule[] = [
  {
    id: 'narrative.copied',
    severity: 'warning',
    formula: "no part of sections 1 and 5 is nearly the same as in last year's report",
    source: FORM_NOTICE,
    objections: ({ form, texts, last }) => {
      if (last === null) return []
      return SECTIONS.flatMap((section) => {
        const parts = sectionParts(form, section)
        const before = parts
          .flatMap((part) => sentencesOf(last.texts.get(part) ?? ''))
          .map(({ quote, letters }) => ({ quote, words: lettersAlone(letters) }))
        return parts.flatMap((text) => (texts.get(text) ?? '').split(SUBHEAD).flatMap((piece) => copied(text, piece, before) ?? []))
      })
    },
  },
]

interface Sentence {
  readonly quote: string
  /** Without figures and marks: a year put right is no new sentence. */
  readonly words: string
}
const lettersAlone = (letters: string): string => letters.replace(/[^\p{Letter}]/gu, '')

function copied(text: string, piece: string, before: readonly Sentence[]): Objection | null {
  const sentences = sentencesOf(piece.replace(HEADING, '')).map(({ quote, letters }): Sentence => ({ quote, words: lettersAlone(letters) }))
  const pairs = sentences.flatMap((sentence) => {
    const twin = before.find(({ words }) => words === sentence.words || likeness(words, sentence.words) >= ALIKE)
    return twin === undefined ? [] : [{ sentence, twin }]
  })
  const lengthOf = (some: readonly Sentence[]) => some.reduce((sum, { words }) => sum + words.length, 0)
  const [whole, same] = [lengthOf(sentences), lengthOf(pairs.map(({ sentence }) => sentence))]
  if (whole < LEAST || same < whole * SHARE) return null
  const lines = (quotes: readonly string[]) => quotes.join('\n')
  return {
    cells: [],
    params: {
      text,
      share: Math.round((100 * same) / whole),
      sentence: lines(pairs.map(({ sentence }) => sentence.quote)),
      last: lines(pairs.map(({ twin }) => twin.quote)),
    },
  }
}
