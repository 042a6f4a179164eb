import type { load } from 'cheerio'

/** What the reader asks of a parsed HTML tree. */

export type MarkupNode = ReturnType<ReturnType<typeof load>['root']>[0]['children'][number]
export type MarkupElement = Extract<MarkupNode, { readonly attribs: unknown }>

/** Elements that show nothing, or nothing of the document. */
const UNSEEN = new Set(
  'script style noscript template svg canvas iframe object select option button textarea audio video nav footer aside map dialog'.split(' '),
)

/** Elements that end a line; all others, those of no standard too, stand in it. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu ol p pre section summary tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

/** How an element takes part in the flow of text. */
export function flowOf(element: MarkupElement): 'unseen' | 'break' | 'table' | 'inline' | 'block' {
  const tag = tagOf(element)
  if (UNSEEN.has(tag) || isHidden(element)) return 'unseen'
  if (tag === 'br') return 'break'
  if (tag === 'table') return 'table'
  return BLOCKS.has(tag) ? 'block' : 'inline'
}

export const tagOf = (element: MarkupElement) => element.name.toLowerCase()

const elements = (nodes: readonly MarkupNode[]) => nodes.filter((node) => 'attribs' in node)

function isHidden({ attribs }: MarkupElement): boolean {
  return attribs.hidden !== undefined || (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribs.style))
}

/** A table's own rows, those of nested tables left out. */
export function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  const parts = elements(table.children).flatMap((part) => (/^t(?:head|body|foot)$/u.test(tagOf(part)) ? elements(part.children) : [part]))
  return parts.filter((row) => tagOf(row) === 'tr' && !isHidden(row))
}

export function cellsOf(row: MarkupElement): readonly MarkupElement[] {
  return elements(row.children).filter((cell) => (tagOf(cell) === 'td' || tagOf(cell) === 'th') && !isHidden(cell))
}

/** A cell reaches over no more columns or rows than any report's table has, whatever it says. */
const LONGEST_SPAN = 60

export function spanOf({ attribs }: MarkupElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attribs[name] ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), LONGEST_SPAN)
}
