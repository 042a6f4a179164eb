import { type CellKey, cellOf, type Form, type TextKey, type Value } from './form.ts'

/** Only what people said; nothing that follows from it is stored. */

declare const brand: unique symbol
type Id<B extends string> = string & { readonly [brand]: B }
export type DraftId = Id<'draft'>
export type OrganId = Id<'organ'>
export type PersonId = Id<'person'>

/** Weakest first: the order in which statements give way to a repair. */
export const ORIGINS = ['zeroed', 'imported', 'given', 'confirmed'] as const
export type Origin = (typeof ORIGINS)[number]

export interface Entry {
  readonly value: Value
  readonly origin: Origin
  /** The draft's revision that the statement made: orders propagation, and tells "changed since you were asked". */
  readonly revision: number
  /** Kept as the question's default, blind to arithmetic. */
  readonly reopened?: true
}
export type Entries = ReadonlyMap<CellKey, Entry>

export interface TextEntry {
  readonly revision: number
  /** Characters; the text itself is a row of its own. */
  readonly length: number
}

export interface Reason {
  readonly text: string
  readonly by: PersonId
  /** ISO instant. */
  readonly at: string
}

export type Phase = { readonly kind: 'open' } | { readonly kind: 'final'; readonly version: number; readonly by: PersonId; readonly at: string }

export interface Draft {
  readonly version: 1
  readonly id: DraftId
  readonly organ: OrganId
  readonly year: number
  readonly edition: string
  readonly revision: number
  readonly phase: Phase
  /** How many final versions were made. */
  readonly finals: number
  readonly entries: Entries
  readonly texts: ReadonlyMap<TextKey, TextEntry>
  /** By `Finding.fingerprint`: a reason dies when a figure moves. */
  readonly reasons: ReadonlyMap<string, Reason>
  /** The revision of which a document was last sent; null before the first. */
  readonly drafted: number | null
  /** 成文日期, ISO date; null is left open in the document. */
  readonly issuedOn: string | null
}

/** The one kind of edit of a figure: answer, paste, repair, undo, import. Refused where `from` is no longer what stands. */
export interface Change {
  readonly cell: CellKey
  readonly from: Value | null
  readonly to: Value | null
  readonly origin: Origin
  readonly reopen?: true
}
/** The same for a narrative part; `from` is the revision of the text that it replaces. */
export interface TextChange {
  readonly text: TextKey
  readonly from: number | null
  readonly to: string | null
  /** Characters as it reads, where that differs from how it is kept. */
  readonly length?: number
}

export function openDraft(id: DraftId, organ: OrganId, year: number, edition: string): Draft {
  return {
    version: 1,
    id,
    organ,
    year,
    edition,
    revision: 0,
    phase: { kind: 'open' },
    finals: 0,
    entries: new Map(),
    texts: new Map(),
    reasons: new Map(),
    drafted: null,
    issuedOn: null,
  }
}

/** The value that a cell is stated to have (a reopened one included), or null where it is blank. */
export function stated(entries: Entries, cell: CellKey): Value | null {
  return entries.get(cell)?.value ?? null
}

/** Changes whose `from` is not what stands: another hand was faster, or a paste meets given figures. */
export function outdated(draft: Draft, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => stated(draft.entries, change.cell) !== change.from)
}

/** The draft with one statement more: every change gets the next revision. Throws on an outdated change: ask `outdated` first. */
export function applyChanges(form: Form, draft: Draft, changes: readonly Change[], texts: readonly TextChange[] = []): Draft {
  if (changes.length === 0 && texts.length === 0) return draft
  const late = outdated(draft, changes)[0]
  if (late !== undefined) throw new Error(`outdated change of ${late.cell}`)
  const revision = draft.revision + 1
  const entries = new Map(draft.entries)
  for (const { cell, to, origin, reopen } of changes) {
    cellOf(form, cell)
    if (to === null) entries.delete(cell)
    else entries.set(cell, { value: to, origin, revision, ...(reopen === true ? { reopened: true as const } : {}) })
  }
  const kept = new Map(draft.texts)
  for (const { text, to, length } of texts) {
    if (to === null) kept.delete(text)
    else kept.set(text, { revision, length: length ?? [...to].length })
  }
  return { ...draft, revision, entries, texts: kept }
}
