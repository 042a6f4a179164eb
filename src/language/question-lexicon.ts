import type { CellKey, Form } from '../report/form.ts'
import { bareLabel, type LabelTerm, labelTerms } from './label-terms.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import { simplified } from './simplified.ts'
import { fold } from './spelling.ts'
import { ASKED_NAMES } from './vocabulary-asked-names.ts'
import { INITIALS } from './vocabulary-initials.ts'
import { ABBREVIATIONS, ENGLISH } from './vocabulary-labels.ts'
import { LOOSE_NAMES, NOT_ASKED, PARTS, QUESTION_WORDS, ROLES, type Role } from './vocabulary-questions.ts'

/** A word that names a row only where nothing else does. */
export interface LooseTerm {
  readonly term: LabelTerm
  /** Sections whose figures it may stand beside without naming anything. */
  readonly beside: readonly string[]
}

/** All that one word can do in a question. */
export interface Word {
  readonly text: string
  readonly roles: ReadonlySet<Role>
  readonly terms: readonly LabelTerm[]
  readonly loose: readonly LooseTerm[]
  /** Key of a narrative part, or null. */
  readonly part: string | null
}

export type Lexicon = NameIndex<Word>

const CACHE = new WeakMap<Form, Lexicon>()

/** Everything that is understood in a question about this form's figures. */
export function lexiconOf(form: Form): Lexicon {
  const known = CACHE.get(form)
  if (known !== undefined) return known
  const words = new Map<string, Word>()
  const add = (text: string, more: Partial<Omit<Word, 'text'>>) => {
    const spelled = spell(text)
    if (spelled === '') return
    const word = words.get(spelled) ?? { text: spelled, roles: new Set<Role>(), terms: [], loose: [], part: null }
    words.set(spelled, {
      text: spelled,
      roles: new Set([...word.roles, ...(more.roles ?? [])]),
      terms: [...word.terms, ...(more.terms ?? [])],
      loose: [...word.loose, ...(more.loose ?? [])],
      part: more.part ?? word.part,
    })
  }
  const terms = labelTerms(form).terms
  for (const term of terms) for (const name of namesOf(term.official)) add(name, { terms: [term] })
  for (const { label, words: names, beside } of LOOSE_NAMES) {
    const loose = terms.filter(({ official }) => bareLabel(official) === label).map((term) => ({ term, beside }))
    for (const name of split(names)) add(name, { loose })
  }
  for (const role of ROLES) for (const text of split(QUESTION_WORDS[role])) add(text, { roles: new Set([role]) })
  for (const [part, names] of Object.entries(PARTS)) for (const name of split(names)) add(name, { part })
  for (const term of terms) for (const name of initialsOf(term.official)) if ((words.get(name)?.roles.size ?? 0) === 0) add(name, { terms: [term] })
  const fees = feesTerm(form)
  for (const name of split(QUESTION_WORDS.fees)) add(name, { terms: fees })
  const lexicon = nameIndex(words)
  CACHE.set(form, lexicon)
  return lexicon
}

const split = (words: string): readonly string[] => words.split('|')

/** As questions are cut: folded, in simplified characters, without the marks that only adorn. */
export function spell(text: string): string {
  return simplified(fold(text))
    .replace(/第?[(（][一二三四五六七八九十\d]{1,2}[)）]|(?<![\p{L}\p{N}])[一二三四五六七][、.]/gu, '')
    .replace(/[“”"「」『』《》<>()[\]·:：*#_~!！]/gu, '')
    .replace(/(?<![a-z\d])\s+|\s+(?![a-z\d])/gu, '')
    .replace(/\s+/gu, ' ')
}

const EXCLUDED = new Set(NOT_ASKED)

function namesOf(official: string): readonly string[] {
  const bare = bareLabel(official)
  const names = [spell(official), bare, ...(ABBREVIATIONS[bare] ?? []), ...(ENGLISH[bare] ?? []), ...(ASKED_NAMES[bare] ?? [])]
  return [...new Set(names.map(spell))].filter((name) => !EXCLUDED.has(name))
}

/** Shorter ones are too often something else. */
const INITIALS_LEAST = 4

function initialsOf(official: string): readonly string[] {
  const bare = bareLabel(official)
  const initials = [bare, ...(ABBREVIATIONS[bare] ?? [])].flatMap((name) => INITIALS[name] ?? [])
  return [...new Set(initials)].filter((letters) => letters.length >= INITIALS_LEAST)
}

/** 信息处理费 as a line of its own: the form lists its figures without a common label. */
function feesTerm(form: Form): readonly LabelTerm[] {
  const cells = [...form.cells.values()].filter(({ section }) => section === 'informationFees').map(({ key }): CellKey => key)
  return cells.length === 0 ? [] : [{ official: split(QUESTION_WORDS.fees)[0] ?? '', axis: 'column', names: [], cells: new Set(cells) }]
}
