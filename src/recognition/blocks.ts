import type { Grid } from './grid.ts'
import type { Place } from './place.ts'

/**
 * A document as every reader hands it over is a `readonly Block[]`: paragraphs and tables in the order of the source, nothing recognised yet.
 * A reader knows the file's format and nothing of the form; recognition knows the form and nothing of files.
 */
export type Block = TextBlock | { readonly kind: 'table'; readonly grid: Grid; readonly place?: Place }

export type TextBlock =
  /** `unprinted`: said of the document by its properties, and not on its pages. */
  | { readonly kind: 'title'; readonly text: string; readonly unprinted?: true; readonly place?: Place }
  | { readonly kind: 'heading'; readonly text: string; readonly place?: Place }
  /** `body`: the source marks it as running text, so that it is no heading whatever it says (own documents only). */
  | { readonly kind: 'paragraph'; readonly text: string; readonly body?: true; readonly place?: Place }
  /** A line that only leads elsewhere: a menu, a list of other documents. */
  | { readonly kind: 'link'; readonly text: string; readonly place?: Place }
  /** The lines under the report: the agency, then the date; an open date is 年月日 without figures. */
  | { readonly kind: 'signature'; readonly text: string; readonly place?: Place }
