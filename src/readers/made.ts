import type { CellKey } from '../report/form.ts'

/** What came of making a document. */
export type Made =
  | { readonly kind: 'made'; readonly bytes: Uint8Array; readonly name: string; readonly mime: string }
  /** The message `unwritten-<code>` says what to do. */
  | { readonly kind: 'failed'; readonly code: UnwrittenCode; readonly cells: readonly CellKey[]; readonly parts: readonly string[] }

/** `glyphs`: no font has the characters in `parts`; `fonts`: what is damaged or missing; `read-back`: the document, read again, says something else than the report. */
export type UnwrittenCode = 'edition' | 'other-handling' | 'misprint' | 'structure' | 'glyphs' | 'fonts' | 'read-back' | 'timeout' | 'crash' | 'busy'

export function failed(code: UnwrittenCode, cells: readonly CellKey[] = [], parts: readonly string[] = []): Made {
  return { kind: 'failed', code, cells, parts }
}
