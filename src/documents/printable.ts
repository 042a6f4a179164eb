import { withoutRadicals } from '../report/radicals.ts'
import type { Layout, LayoutBars, LayoutBlock } from './layout.ts'

/** Characters that share a glyph with another in common fonts: of a page that held both, every one would be read back as the first. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2027': '·',
  '\u2035': '｀',
  '\u2215': '/',
  '\u2219': '·',
  '\u223c': '~',
  '\u22ef': '…',
  '\u301c': '～',
  '\u30fb': '·',
}
const ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu')

/** A text as it can be printed, line by line: without what can't be seen, such as marks of direction, and with one character for those that look the same. */
export function printable(text: string): string {
  return withoutRadicals(text.toWellFormed())
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?![\n\u3000])[\p{Cc}\s]/gu, ' ')
    .replace(/[\uffa1-\uffdc]/gu, (letter) => letter.normalize('NFKC'))
    .replace(ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
}

/** The letters that a layout prints, each once, but white space. */
export function printedLetters(layout: Layout): ReadonlySet<string> {
  const texts = [...(layout.running === null ? [] : [layout.running]), ...layout.blocks.flatMap(blockTexts)]
  return new Set(texts.flatMap((text) => [...printable(text)]).filter((letter) => letter.trim() !== ''))
}

const barTexts = ({ label, bars, change }: LayoutBars) => [...label, ...bars.map(({ text }) => text), change, '（）']

function blockTexts(block: LayoutBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return block.lines
    case 'heading':
      return [block.text]
    case 'paragraph':
      return block.runs.map(({ text }) => text)
    case 'table':
      return [block.name, ...block.rows.flatMap((cells) => cells.map(({ text }) => text))]
    case 'chart':
      return [block.name, ...block.years, block.unit, ...block.parts.flatMap(({ title, items }) => [title, ...items.flatMap(barTexts)])]
    case 'signature':
      return [block.agency, block.date]
    case 'pageBreak':
      return []
  }
}
