import type { CellKey } from '../report/form.ts'

/** What came of making a document. */
export type Made = MadeDocument | Unmade

export interface MadeDocument {
  readonly kind: 'made'
  readonly bytes: Uint8Array
  readonly name: string
  readonly mime: string
  /** Files of a bundle that could not be made; the rest is in it. */
  readonly missing: readonly (Unmade & { readonly format: string })[]
}

/** The message `unwritten-<code>` says what to do. */
export interface Unmade {
  readonly kind: 'failed'
  readonly code: UnwrittenCode
  readonly cells: readonly CellKey[]
  readonly parts: readonly string[]
}

/** `glyphs`: no font has the characters in `parts`; `fonts`: what is damaged or missing; `read-back`: the document, read again, says something else than the report; `too-large`: no chat would carry it. */
export type UnwrittenCode =
  | 'edition'
  | 'other-handling'
  | 'misprint'
  | 'structure'
  | 'glyphs'
  | 'fonts'
  | 'read-back'
  | 'too-large'
  | 'timeout'
  | 'crash'
  | 'busy'

/** Ways in which a process fails that was to make it. */
export type Lost = Extract<UnwrittenCode, 'timeout' | 'crash'>

export function failed(code: UnwrittenCode, cells: readonly CellKey[] = [], parts: readonly string[] = []): Unmade {
  return { kind: 'failed', code, cells, parts }
}
