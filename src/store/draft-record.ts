import { z } from 'zod'
import { type Draft, type DraftId, type Entry, ORIGINS, type OrganId, type PersonId } from '../report/draft.ts'
import { type CellKey, cellKey, type Form, type TextKey, textKey } from '../report/form.ts'
import { idOf } from './phrase-schema.ts'
import { StoreError } from './store-error.ts'
import { readKept, type Shape } from './versioned.ts'

/** A draft as it is kept: an entry is [value, rank of its origin, revision], with a 1 more where it is reopened. */

const keptEntry = z.union([z.tuple([z.int(), z.int().min(0).max(3), z.int()]), z.tuple([z.int(), z.int().min(0).max(3), z.int(), z.literal(1)])])
type KeptEntry = z.infer<typeof keptEntry>

const keptDraft = z.strictObject({
  version: z.literal(1),
  id: idOf<DraftId>(),
  organ: idOf<OrganId>(),
  year: z.int(),
  edition: z.string(),
  revision: z.int(),
  phase: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('open') }),
    z.strictObject({ kind: z.literal('final'), version: z.int(), by: idOf<PersonId>(), at: z.string() }),
  ]),
  finals: z.int(),
  entries: z.record(z.string(), keptEntry),
  texts: z.record(z.string(), z.tuple([z.int(), z.int()])),
  reasons: z.record(z.string(), z.strictObject({ text: z.string(), by: idOf<PersonId>(), at: z.string() })),
  drafted: z.int().nullable().default(null),
  issuedOn: z.string().nullable(),
})
type KeptDraft = z.infer<typeof keptDraft>

const DRAFT: Shape<KeptDraft> = { name: 'draft', version: 1, schema: keptDraft, upgrades: {} }

/** The entries are written by hand, at every commit, in a quarter of the time; their keys are the form's own and hold nothing to escape. */
export function writeDraft({ entries, ...draft }: Draft): string {
  const rest: Omit<KeptDraft, 'entries'> = {
    ...draft,
    texts: Object.fromEntries([...draft.texts].map(([text, { revision, length }]) => [text, [revision, length]])),
    reasons: Object.fromEntries(draft.reasons),
  }
  let kept = ''
  for (const [cell, entry] of entries) kept += `${kept === '' ? '' : ','}"${cell}":${entryJson(entry)}`
  return `${JSON.stringify(rest).slice(0, -1)},"entries":{${kept}}}`
}

/** Reads a draft on its form. Throws a StoreError, also for a cell or text that the form does not have. */
export function readDraft(json: string, formOf: (edition: string) => Form | null): Draft {
  const kept = readKept(DRAFT, json)
  const form = formOf(kept.edition)
  if (form === null) throw new StoreError('newer', `draft of the form ${kept.edition}, which this release does not know`)
  const cell = (key: string): CellKey => known(cellKey(form, key), key)
  const text = (key: string): TextKey => known(textKey(form, key), key)
  return {
    ...kept,
    entries: new Map(Object.entries(kept.entries).map(([key, entry]) => [cell(key), entryOf(entry)])),
    texts: new Map(Object.entries(kept.texts).map(([key, [revision, length]]) => [text(key), { revision, length }])),
    reasons: new Map(Object.entries(kept.reasons)),
  }
}

function entryJson({ value, origin, revision, reopened }: Entry): string {
  return `[${value},${ORIGINS.indexOf(origin)},${revision}${reopened === true ? ',1' : ''}]`
}

function entryOf([value, rank, revision, reopened]: KeptEntry): Entry {
  const origin = ORIGINS[rank]
  if (origin === undefined) throw new StoreError('unreadable', `no origin of rank ${rank}`)
  return { value, origin, revision, ...(reopened === 1 ? { reopened: true as const } : {}) }
}

function known<Key>(key: Key | null, name: string): Key {
  if (key === null) throw new StoreError('unreadable', `the form has no ${name}`)
  return key
}
