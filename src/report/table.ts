import { type CellKey, cellKey, type Form } from './form.ts'

/** Rows of the printed tables, by the keys that the form's data gives them. */

/** The cells of a table's row, from left to right; empty where the form has no such row. */
export function rowCells(form: Form, section: string, row: string): readonly CellKey[] {
  for (const block of blocksOf(form, section)) {
    const place = block.rows.findIndex((axis) => axis.key === row)
    if (place >= 0) return block.cells[place] ?? []
  }
  return []
}

/** The cell of a section, row and column, or null where the form has none. */
export function tableCell(form: Form, section: string, row: string, column: string): CellKey | null {
  return cellKey(form, [section, row, column].join('.'))
}

function blocksOf(form: Form, section: string) {
  return form.sections.flatMap((part) => (part.table?.section === section ? part.table.blocks : []))
}

/** Every row of every table, for those who look for neighbours. */
export function tableRows(form: Form): readonly (readonly CellKey[])[] {
  return form.sections.flatMap((part) => part.table?.blocks.flatMap((block) => block.cells) ?? [])
}
