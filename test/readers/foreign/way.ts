import type { Chance } from './chance.ts'
import type { Part, PlacedText, Publication, TablePart } from './publication.ts'

export const FORMATS = ['html', 'docx', 'tabs', 'blanks', 'lines', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** One irregular way of publishing. */
export interface Way {
  readonly name: string
  /** Ways of one kind exclude each other. */
  readonly kind: string
  /** Formats that can show it; all, unless told. */
  readonly formats?: readonly Format[]
  apply(publication: Publication, chance: Chance): Publication
}

export function onTables(publication: Publication, sections: readonly string[], change: (table: TablePart) => readonly TablePart[]): Publication {
  const blocks = publication.blocks.flatMap((block): readonly Part[] =>
    block.kind === 'table' && sections.includes(block.section) ? change(block) : [block],
  )
  return { ...publication, blocks }
}

export const TABLES = ['proactive', 'requests', 'disputes']

export function onCells(
  publication: Publication,
  sections: readonly string[],
  change: (cell: PlacedText, row: readonly PlacedText[]) => PlacedText,
): Publication {
  return onTables(publication, sections, (table) => [{ ...table, rows: table.rows.map((row) => row.map((cell) => change(cell, row))) }])
}
