import type { Block } from './blocks.ts'
import { type FoundTitle, findTitles } from './title.ts'

export const isPrinted = (block: Block) => block.kind !== 'title' || block.unprinted !== true

/**
 * The title that a document's properties tell, where its pages have none over the first section, or but the end of it; `blocks`: what is printed.
 * Properties are often those of another year's document: they are not believed where the text speaks more of another year.
 */
export function unprintedTitle(
  source: readonly Block[],
  blocks: readonly Block[],
  { printed, first }: { readonly printed: FoundTitle | undefined; readonly first: number },
): FoundTitle | null {
  const property = source.find((block) => !isPrinted(block))
  const [title] = property === undefined ? [] : findTitles([property])
  if (property === undefined || title?.reading.kind !== 'title' || first < 0 || !isYearOf(blocks, title.reading.title.year)) return null
  const whole = bare(textOf(property))
  const isEnd = (start: number, end: number) => whole.endsWith(bare(blocks.slice(start, end).map(textOf).join('')))
  if (printed === undefined) {
    const rest = blocks.slice(0, first).findIndex((_, at) => isEnd(0, at + 1))
    return { ...title, start: 0, end: rest + 1 }
  }
  return isEnd(printed.start, printed.end) ? { ...title, start: printed.start, end: printed.end } : null
}

/** Whether no other year is said more often. */
function isYearOf(blocks: readonly Block[], year: number): boolean {
  const counts = new Map<number, number>()
  for (const [said] of blocks
    .map(textOf)
    .join('\n')
    .matchAll(/(?<!\d)20\d\d(?=\s*年)/gu))
    counts.set(Number(said), (counts.get(Number(said)) ?? 0) + 1)
  return [...counts.values()].every((count) => count <= (counts.get(year) ?? 0))
}

const textOf = (block: Block) => (block.kind === 'table' ? '' : block.text)
const bare = (text: string) => text.replace(/\s/gu, '')
