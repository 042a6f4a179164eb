import MiniSearch from 'minisearch'
import type { Form } from '../report/form.ts'
import { bareLabel, type LabelTerm, labelTerms } from './label-terms.ts'
import { lettersOf } from './spelling.ts'
import { ASKED_NAMES } from './vocabulary-asked-names.ts'
import { INITIALS } from './vocabulary-initials.ts'
import { ABBREVIATIONS } from './vocabulary-labels.ts'

/** The form's labels nearest to what somebody wrote, by pairs of neighbouring letters, whole Latin words and pinyin initials. */

/** Below it nothing of a label is meant. */
const NEAR = 3
const LONGEST = 120
const CACHE = new WeakMap<Form, MiniSearch<Document>>()

interface Document {
  readonly id: number
  readonly names: string
}

/** Nearest first. */
export function closestTerms(form: Form, text: string): readonly LabelTerm[] {
  const { terms } = labelTerms(form)
  return indexOf(form)
    .search(text.slice(0, LONGEST))
    .filter(({ score }) => score >= NEAR)
    .flatMap(({ id }) => terms[Number(id)] ?? [])
}

function indexOf(form: Form): MiniSearch<Document> {
  const known = CACHE.get(form)
  if (known !== undefined) return known
  const index = new MiniSearch<Document>({
    fields: ['names'],
    tokenize: pieces,
    searchOptions: { fuzzy: (piece) => (/^[a-z]{5,}$/u.test(piece) ? 0.2 : false) },
  })
  index.addAll(labelTerms(form).terms.map((term, id) => ({ id, names: namesOf(term).join(' ') })))
  CACHE.set(form, index)
  return index
}

function namesOf(term: LabelTerm): readonly string[] {
  const bare = bareLabel(term.official)
  const chinese = [bare, ...(ABBREVIATIONS[bare] ?? []), ...(ASKED_NAMES[bare] ?? [])]
  return [...term.names, ...chinese, ...chinese.flatMap((name) => INITIALS[name] ?? [])]
}

/** 行政许可 as 行政 政许 许可; Latin letters as they stand. */
function pieces(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const letters = lettersOf(word)
    return /^[a-z\d]+$/u.test(letters) ? [letters] : Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2))
  })
}
