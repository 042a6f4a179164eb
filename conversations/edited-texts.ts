import { bindSentences } from '../src/narrative/bound-text.ts'
import type { TextChange } from '../src/report/draft.ts'
import type { TextKey } from '../src/report/form.ts'
import { joinOverview } from '../src/report/overview.ts'
import { sameProse } from '../src/report/prose.ts'
import { factsOf, textsOf } from './subject.ts'
import type { DraftTalk } from './talk.ts'

/** A narrative part that a file tells otherwise than the draft. */
export interface EditedPart {
  /** The part's key, or that of the section that is compared as one. */
  readonly name: string
  readonly keys: readonly TextKey[]
  /** Paragraphs that only the draft has, and that only the file has. */
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

type Texts = ReadonlyMap<TextKey, string>

/** Parts that stand in the draft and read otherwise in the file; what the file says nothing of stays. Null until the draft's texts are loaded. */
export function editedParts(talk: DraftTalk, file: Texts): readonly EditedPart[] | null {
  const now = textsOf(talk)
  if (now === null) return null
  return partsOf(talk).flatMap(({ name, keys, read }) => {
    const [before, after] = [read(now), read(file)]
    if (before === '' || after === '' || sameProse(before, after)) return []
    const [old, fresh] = [before.split('\n'), after.split('\n')]
    const lacks = (lines: readonly string[], line: string) => lines.every((other) => !sameProse(other, line))
    return [{ name, keys, gone: old.filter((line) => lacks(fresh, line)), come: fresh.filter((line) => lacks(old, line)) }]
  })
}

/** The changes that put the file's words in place of the draft's, sentences of figures bound again. */
export function takingEdited(talk: DraftTalk, parts: readonly EditedPart[], file: Texts): readonly TextChange[] {
  const facts = factsOf(talk)
  return parts
    .flatMap(({ keys }) => keys)
    .flatMap((text): readonly TextChange[] => {
      const from = talk.state.draft.texts.get(text)?.revision ?? null
      const words = file.get(text)
      if (words === undefined && from === null) return []
      return [words === undefined ? { text, from, to: null } : { text, from, to: bindSentences(words, facts), length: [...words].length }]
    })
}

interface Part {
  readonly name: string
  readonly keys: readonly TextKey[]
  readonly read: (texts: Texts) => string
}

/** A section whose parts may stand as one text is compared as one. */
function partsOf({ world: { form } }: DraftTalk): readonly Part[] {
  return form.sections
    .filter(({ texts }) => texts.length > 0)
    .map(({ key, texts }) => {
      const keys = texts.map((part) => part.key)
      const [only] = keys
      return keys.length === 1 && only !== undefined
        ? { name: only, keys, read: (given: Texts) => given.get(only) ?? '' }
        : { name: key, keys, read: (given: Texts) => joinOverview(form, given) }
    })
}
