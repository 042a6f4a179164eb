import type { Form } from '../report/form.ts'
import type { Block } from './blocks.ts'
import type { Grid, GridCell } from './grid.ts'
import { headingOf } from './headings.ts'
import { readTitle } from './title.ts'

/** Tables that hold more than a table: a row that says one thing, a heading or running text, becomes a line of the document. */
export function unfolded(form: Form, blocks: readonly Block[]): readonly Block[] {
  let section: string | null = null
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') {
      section = headingOf(form, block, section)?.section ?? section
      return [block]
    }
    const parts: Block[] = []
    let rows: { readonly cells: readonly GridCell[]; readonly at: number }[] = []
    const endTable = () => {
      if (rows.length > 0) parts.push({ ...block, grid: gridOf(block.grid, rows) })
      rows = []
    }
    for (const [at, cells] of block.grid.rows.entries()) {
      const line = loneText(cells)
      const heading = line === null ? null : headingOf(form, { kind: 'paragraph', text: line }, section)
      const narrative = form.sections.some(({ key, texts }) => key === section && texts.length > 0)
      if (line === null || (heading === null && !narrative && !(section === null && rows.length === 0 && readTitle(line) !== null)))
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

/** What a row says where but one of its cells says anything. */
function loneText(cells: readonly GridCell[]): string | null {
  const [only, ...others] = cells.filter(({ text }) => text.trim() !== '')
  return only === undefined || others.length > 0 ? null : only.text
}

function gridOf({ places }: Grid, rows: readonly { readonly cells: readonly GridCell[]; readonly at: number }[]): Grid {
  const grid = { rows: rows.map(({ cells }) => cells) }
  return places === undefined ? grid : { ...grid, places: rows.map(({ at }) => places[at] ?? {}) }
}
