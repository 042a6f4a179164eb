import type { Layout } from '../documents/layout.ts'
import { printedAgency, printedText } from '../documents/report-layout.ts'
import { BLANK } from '../documents/wording.ts'
import type { Block } from '../recognition/blocks.ts'
import type { CellKey } from '../report/form.ts'
import { joinOverview } from '../report/overview.ts'
import { sameProse } from '../report/prose.ts'
import type { Report } from '../report/report.ts'

/** How a document, read again, differs from the report that it was made of. */
export interface Misreading {
  readonly cells: readonly CellKey[]
  /** Sections whose text differs, and `agency`, `year`, `issuedOn`, `headings`. */
  readonly parts: readonly string[]
}

/** Compares what a document says with the report: every cell that it prints, every text, what names it. `signed`: it prints the date. Null where all is equal. */
export function misreading(report: Report, read: Report, signed: boolean): Misreading | null {
  const printed = report.form.sections.flatMap((section) => section.table?.blocks.flatMap((block) => block.cells.flat()) ?? [])
  const cells = printed.filter((cell) => report.figures.get(cell) !== read.figures.get(cell) || read.misprints.has(cell))
  const texts = report.form.sections.filter(
    (section) => section.texts.length > 0 && !sameProse(sectionText(report, section.key), sectionText(read, section.key)),
  )
  const parts = [
    ...(sameProse(printedAgency(report), printedAgency(read)) ? [] : ['agency']),
    ...(report.year === read.year ? [] : ['year']),
    ...(signed && report.issuedOn !== read.issuedOn ? ['issuedOn'] : []),
    ...texts.map((section) => section.key),
  ]
  return cells.length === 0 && parts.length === 0 ? null : { cells, parts }
}

/** A section's text as it prints; a draft's mark for what is still to be filled in says nothing. */
function sectionText(report: Report, key: string): string {
  const section = report.form.sections.find((candidate) => candidate.key === key)
  const said = (section?.texts ?? []).filter((part) => report.texts.has(part.key) || printedText(report, part) !== '')
  const texts = new Map(said.map((part) => [part.key, printedText(report, part)] as const).filter(([, text]) => text !== BLANK))
  return key === 'overview' ? joinOverview(report.form, texts) : [...texts.values()].join('\n')
}

/** Whether the document has the layout's headings, in its order and no other. */
export function headingsStand(layout: Layout, blocks: readonly Block[]): boolean {
  const wanted = layout.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const titles = layout.blocks.flatMap((block) => (block.kind === 'title' ? [block.lines.join('')] : []))
  const marked = blocks.flatMap((block) => (block.kind === 'heading' && !titles.includes(block.text) ? [block.text] : []))
  // Plain text marks no headings: there they are the lines that are no running text.
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' && block.body !== true ? [block.text] : []))
  const found = marked.length > 0 ? marked : lines.filter((line) => wanted.includes(line))
  return found.length === wanted.length && found.every((text, index) => text === wanted[index])
}

/** Whether all that the layout's headings and tables say is there, wherever it stands, white space aside. */
export function wordsStand(layout: Layout, blocks: readonly Block[]): boolean {
  const bare = (text: string) => text.replace(/\s/gu, '')
  const found = bare(
    blocks.map((block) => (block.kind === 'table' ? block.grid.rows.flatMap((row) => row.map(({ text }) => text)).join('') : block.text)).join(''),
  )
  return layout.blocks
    .flatMap((block) =>
      block.kind === 'heading' ? [block.text] : block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [],
    )
    .every((text) => found.includes(bare(text)))
}

/** Whether every cell of the layout's tables says what it should, white space aside. */
export function tablesStand(layout: Layout, blocks: readonly Block[]): boolean {
  const bare = (text: string) => text.replace(/\s/gu, '')
  const wanted = layout.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => bare(text))) : []))
  const found = blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows.flatMap((row) => row.map(({ text }) => bare(text))) : []))
  return found.length === wanted.length && found.every((text, index) => text === wanted[index])
}
