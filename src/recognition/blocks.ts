import type { Grid } from './grid.ts'

/** A document as the readers hand it over: paragraphs and tables in the order of the source. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** `body`: the source marks it as running text, so that it is no heading whatever it says (own documents only). */
  | { readonly kind: 'paragraph'; readonly text: string; readonly body?: true }
  | { readonly kind: 'table'; readonly grid: Grid }
  /** The lines under the report: the agency, then the date; an open date is 年月日 without figures. */
  | { readonly kind: 'signature'; readonly text: string }
