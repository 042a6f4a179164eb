import type { Grid } from './grid.ts'
import type { Place } from './place.ts'
import type { SourceTable } from './report-outline.ts'
import { linesOf, type PrintedCell } from './table-lines.ts'

/** Figures that stand together, and the words that lead up to them: what is left of a table when its rows are not trusted. */
export interface Run {
  /** Words since the figures before, in reading order. */
  readonly words: readonly string[]
  readonly cells: readonly PrintedCell[]
  readonly section: string | null
  /** How many columns of its line there are as far as the last words. */
  readonly labels: number
  /** Of its first figure. */
  readonly place: Place | null
}

/**
 * `rows`: figures of one line belong together, each in its column. `flow`: figures belong together until words come, whatever the lines.
 * `gaps`: the same, empty lines of a text being blank cells.
 */
export type RunBy = 'rows' | 'flow' | 'gaps'

export function runsOf(tables: readonly SourceTable[], by: RunBy): readonly Run[] {
  const runs: Run[] = []
  let words: string[] = []
  let cells: PrintedCell[] = []
  let section: string | null = null
  let place: Place | null = null
  let labels = 0
  const endRun = () => {
    if (cells.some(({ kind }) => kind !== 'blank')) {
      runs.push({ words, cells, section, labels, place })
      words = []
    }
    cells = []
  }
  for (const table of tables) {
    if (by === 'rows' || table.section !== section) endRun()
    section = table.section
    for (const [row, line] of linesOf(table.grid).entries()) {
      if (by === 'gaps' && cells.length > 0) cells.push(...Array.from({ length: gapBefore(table.grid, row) }, () => BLANK))
      const number = by === 'rows' ? rowNumber(line.cells) : -1
      labels = line.cells.findLastIndex(({ kind }) => kind === 'words') + 1
      for (const [at, cell] of line.cells.entries()) {
        if (at === number) cells.push(BLANK)
        else if (cell.kind === 'words') {
          if (by !== 'rows') endRun()
          words.push(cell.text)
          // Among figures, words with digits are one that was spoilt.
          if (by === 'rows') cells.push(/\d/u.test(cell.text) && cells.some(({ kind }) => kind === 'figure') ? cell : BLANK)
        } else {
          if (cells.every(({ kind }) => kind === 'blank')) place = line.place
          cells.push(cell)
        }
      }
      if (by === 'rows') endRun()
    }
  }
  endRun()
  return runs
}

const BLANK: PrintedCell = { text: '', kind: 'blank' }

/** Where a line's own number stands: a figure alone before its words. */
function rowNumber(cells: readonly PrintedCell[]): number {
  const [first, second] = cells.flatMap(({ kind }, at) => (kind === 'blank' ? [] : [{ kind, at }]))
  return first?.kind === 'figure' && second?.kind === 'words' ? first.at : -1
}

/** Empty lines over a row of a text; none where its rows are not counted. */
function gapBefore({ places }: Grid, row: number): number {
  const [above, here] = [places?.[row - 1]?.row, places?.[row]?.row]
  return above === undefined || here === undefined ? 0 : Math.min(Math.max(here - above - 1, 0), MOST_GAPS)
}

const MOST_GAPS = 20
