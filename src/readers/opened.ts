import type { Block } from '../recognition/blocks.ts'

/** Why a file could not be read; the message `unreadable-<code>` says what to do. */
export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'unknown-type'
  | 'damaged'
  | 'zip-bomb'
  | 'not-report'
  | 'other-document'
  | 'no-title'
  | 'no-year'
  | 'year-conflict'
  | 'several-reports'
  | 'report-list'
  | 'no-tables'
  | 'not-json'
  | 'structure'
  | 'both-other-rows'
  | 'scan'
  | 'too-many-pages'
  | 'picture'
  | 'ofd'
  | 'legacy-spreadsheet'
  | 'too-many-cells'
  | 'presentation'
  | 'protected'
  | 'rich-text'
  | 'web-archive'
  | 'archive'
  | 'too-complex'

/** What a reader makes of a file's bytes: its blocks, or why there are none. A reader never throws for what a file holds. */
export type Opened = { readonly kind: 'blocks'; readonly blocks: readonly Block[] } | Refusal
export interface Refusal {
  readonly kind: 'refused'
  readonly code: UnreadableCode
  readonly params: Readonly<Record<string, string | number>>
}

export const opened = (blocks: readonly Block[]): Opened => ({ kind: 'blocks', blocks })
export const refused = (code: UnreadableCode, params: Refusal['params'] = {}): Refusal => ({ kind: 'refused', code, params })
