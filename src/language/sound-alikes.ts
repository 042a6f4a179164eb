import type { Form } from '../report/form.ts'
import { lexiconOf } from './question-lexicon.ts'
import type { QuestionToken } from './question-words.ts'
import { SOUNDS } from './vocabulary-sounds.ts'

/** 处法 for 处罚, 步分公开 for 部分公开: names of labels that dictation and keyboards wrote with other characters of the same sound. */

/** Shorter ones sound like too much else. */
const SHORTEST = 2
const LONGEST = 12
const HAN = /^\p{Script=Han}+$/u

const SOUNDS_OF: ReadonlyMap<string, ReadonlySet<string>> = soundsOf()

function soundsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const sounds = new Map<string, Set<string>>()
  for (const [sound, characters] of Object.entries(SOUNDS))
    for (const character of characters) sounds.set(character, (sounds.get(character) ?? new Set()).add(sound))
  return sounds
}

const CACHE = new WeakMap<Form, ReadonlyMap<number, readonly string[]>>()

/** Names of labels by their length, for each only Chinese. */
function namesByLength(form: Form): ReadonlyMap<number, readonly string[]> {
  const known = CACHE.get(form)
  if (known !== undefined) return known
  const names = [...lexiconOf(form).named.values()].flatMap(({ text, terms }) => (terms.length > 0 && HAN.test(text) ? [text] : []))
  const byLength = new Map<number, readonly string[]>()
  for (let length = SHORTEST; length <= LONGEST; length++)
    byLength.set(
      length,
      names.filter((name) => name.length === length),
    )
  CACHE.set(form, byLength)
  return byLength
}

/** What a name may have of other characters. */
interface Likeness {
  readonly shortest: number
  readonly others: number
  /** Characters that are never another one. */
  readonly own: RegExp
}
/** As likely as not: to be offered. */
const LIKELY: Likeness = { shortest: SHORTEST, others: LONGEST, own: /(?!)/u }
/** 行政虚可: one character of four or more, that says nothing by itself. */
const SURE: Likeness = { shortest: 4, others: 1, own: /[不没无未非部分全个件申新旧老大小多少前后上下内外]/u }

/** The text with every stretch that nothing explains written as the label that it sounds like, the longest first; null where there is none. */
export function asHeard(form: Form, text: string, tokens: readonly QuestionToken[]): string | null {
  return heardAs(form, text, tokens, LIKELY)
}

/** The same where hardly anything else can be meant. */
export function asSurelyHeard(form: Form, text: string, tokens: readonly QuestionToken[]): string | null {
  return heardAs(form, text, tokens, SURE)
}

function heardAs(form: Form, text: string, tokens: readonly QuestionToken[], likeness: Likeness): string | null {
  const names = namesByLength(form)
  let heard = text
  for (const { kind, at } of tokens) {
    if (kind !== 'unknown' || heard[at] !== text[at]) continue
    const found = nameAround(names, heard, at, likeness)
    if (found !== null) heard = heard.slice(0, found.from) + found.name + heard.slice(found.from + found.name.length)
  }
  return heard === text ? null : heard
}

function nameAround(
  names: ReadonlyMap<number, readonly string[]>,
  text: string,
  at: number,
  likeness: Likeness,
): { readonly from: number; readonly name: string } | null {
  for (let length = LONGEST; length >= likeness.shortest; length--)
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const name = names.get(length)?.find((one) => soundsLike(text, from, one, likeness))
      if (name !== undefined) return { from, name }
    }
  return null
}

function soundsLike(text: string, from: number, name: string, { others, own }: Likeness): boolean {
  const unlike: number[] = []
  for (let n = 0; n < name.length; n++) if (text[from + n] !== name[n] && unlike.push(n) > others) return false
  return unlike.every((n) => {
    const [written, meant] = [text[from + n] ?? '', name[n] ?? '']
    return !own.test(written) && !own.test(meant) && soundAlike(written, meant)
  })
}

function soundAlike(written: string, meant: string): boolean {
  const sounds = SOUNDS_OF.get(meant)
  return sounds !== undefined && [...(SOUNDS_OF.get(written) ?? [])].some((sound) => sounds.has(sound))
}
