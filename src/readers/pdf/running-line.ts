import type { TextLine } from './text-line.ts'

/** What of a page is told apart from what runs along at its head and foot. */
export interface PageText {
  readonly lines: readonly TextLine[]
  readonly height: number
  /** Where tables stand: what is above the highest or below the lowest may be a running line. */
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
}

/** A page's number by itself, between strokes, or in words. */
const PAGE_NUMBER = /^[-—–―─·•.\s]*(?:第\s*)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:\s*页)?(?:\s*[/／，,]?\s*共?\s*\d{1,3}\s*页?)?[-—–―─·•.\s]*$/u
/** Running lines stand within this share of a page at its head and foot, or within an inch. */
const MARGIN = 0.13
const INCH = 72
/** Lines at the head and at the foot that are looked at. */
const DEEPEST = 2

/** The pages' lines without page numbers, and without what is repeated at the head or foot of other pages. */
export function withoutRunningLines(pages: readonly PageText[]): readonly (readonly TextLine[])[] {
  const outer = pages.map(outerLines)
  const seen = new Map<string, number>()
  for (const { head, foot } of outer) for (const key of new Set([...head, ...foot].map(repeatKey))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const runs = (line: TextLine) => PAGE_NUMBER.test(line.text) || (seen.get(repeatKey(line)) ?? 0) > 1
  // What runs along stands outside of all text.
  const running = (lines: readonly TextLine[]) => lines.slice(0, [...lines.map(runs), false].indexOf(false))
  return pages.map(({ lines }, page) => {
    const left = [...running(outer[page]?.head ?? []), ...running(outer[page]?.foot ?? [])]
    return lines.filter((line) => !left.includes(line))
  })
}

/** The same line with another page's number, at about the same height. */
const repeatKey = ({ text, base }: TextLine) => `${text.replace(/\s/gu, '').replace(/\d+/gu, '#')} ${Math.round(base / 6)}`

/** From the edge of the page inwards. */
function outerLines({ lines, height, tops, bottoms }: PageText): { readonly head: readonly TextLine[]; readonly foot: readonly TextLine[] } {
  const margin = Math.max(height * MARGIN, INCH)
  const highest = Math.min(margin, ...tops)
  const lowest = Math.max(height - margin, ...bottoms)
  const foot = lines.filter(({ base }) => base > lowest).slice(-DEEPEST)
  return { head: lines.filter(({ base }) => base < highest).slice(0, DEEPEST), foot: foot.toReversed() }
}
