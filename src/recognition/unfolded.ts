import type { Form } from '../report/form.ts'
import type { Block } from './blocks.ts'
import { verbatimSections } from './echoes.ts'
import type { Grid, GridCell } from './grid.ts'
import { headingOf, verbatimSection } from './headings.ts'
import { readTitle } from './title.ts'

/** Tables that hold more than a table: a row that says one thing, a heading or running text, becomes a line of the document. */
export function unfolded(form: Form, blocks: readonly Block[]): readonly Block[] {
  let section: string | null = null
  const verbatim = verbatimSections(form, blocks.flatMap(linesIn))
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') {
      section = headingOf(form, block, section, verbatim)?.section ?? section
      return [block]
    }
    const parts: Block[] = []
    let rows: { readonly cells: readonly GridCell[]; readonly at: number }[] = []
    const endTable = () => {
      if (rows.length > 0) parts.push({ ...block, grid: gridOf(block.grid, rows) })
      rows = []
    }
    const opening = section === null ? openingRows(form, block.grid) : 0
    for (const [at, cells] of block.grid.rows.entries()) {
      const line = loneText(cells)
      const heading = line === null ? null : headingOf(form, { kind: 'paragraph', text: line }, section, verbatim)
      const narrative = form.sections.some(({ key, texts }) => key === section && texts.length > 0)
      if (line === null || (heading === null && !narrative && at >= opening && !(section === null && rows.length === 0 && readTitle(line) !== null)))
        rows.push({ cells, at })
      else {
        endTable()
        parts.push({ kind: 'paragraph', text: line, ...(block.place === undefined ? {} : { place: block.place }) })
        section = heading?.section ?? section
      }
    }
    endTable()
    return parts
  })
}

/** A block's lines, a table's rows that say one thing among them. */
function linesIn(block: Block): readonly Block[] {
  if (block.kind !== 'table') return [block]
  return block.grid.rows.flatMap((cells) => {
    const text = loneText(cells)
    return text === null ? [] : [{ kind: 'paragraph' as const, text }]
  })
}

/** How many rows of a sheet that holds the report's texts stand over its first heading: its title and its introduction. */
function openingRows(form: Form, { rows }: Grid): number {
  const first = rows.findIndex((cells) => verbatimSection(form, { kind: 'paragraph', text: loneText(cells) ?? '' }) !== null)
  const texts = form.sections.find(({ key }) => key === verbatimSection(form, { kind: 'paragraph', text: loneText(rows[first] ?? []) ?? '' }))?.texts
  return (texts?.length ?? 0) > 0 && rows.slice(0, first).every((cells) => cells.every(({ text }) => text.trim() === '') || loneText(cells) !== null)
    ? first
    : 0
}

/** What a row says where but one of its cells says anything. */
function loneText(cells: readonly GridCell[]): string | null {
  const [only, ...others] = cells.filter(({ text }) => text.trim() !== '')
  return only === undefined || others.length > 0 ? null : only.text
}

function gridOf({ places }: Grid, rows: readonly { readonly cells: readonly GridCell[]; readonly at: number }[]): Grid {
  const grid = { rows: rows.map(({ cells }) => cells) }
  return places === undefined ? grid : { ...grid, places: rows.map(({ at }) => places[at] ?? {}) }
}
