import { layoutTable } from '../../../src/documents/table-layout.ts'
import { type CellKey, cellOf, type Form } from '../../../src/report/form.ts'
import type { Report } from '../../../src/report/report.ts'

/** A report as somebody else publishes it: what stands there, before any format. */
export interface Publication {
  readonly report: Report
  readonly blocks: readonly Part[]
  /** Cells in which something stands that is no figure: what was meant. */
  readonly spoilt: ReadonlySet<CellKey>
  /** How the file is written, beyond what stands in it. */
  readonly file: FileWays
}

export type Part = TextPart | TablePart
export interface TextPart {
  readonly kind: 'title' | 'heading' | 'text' | 'note' | 'signature'
  readonly text: string
}
export interface TablePart {
  readonly kind: 'table'
  readonly section: string
  readonly rows: readonly (readonly PlacedText[])[]
}

/** A cell of a table; `id` names the figure that stands in it. */
export interface PlacedText {
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
  readonly id: CellKey | null
  readonly head: boolean
}

export interface FileWays {
  readonly gb18030: boolean
  /** The charset that a web page declares. */
  readonly charset: string
  /** Menus, links and a foot around the article. */
  readonly surrounded: boolean
  /** Tables around the article that only lay it out. */
  readonly nested: boolean
  /** How headings are marked: as headings, as bold paragraphs or not at all. */
  readonly headings: 'marked' | 'bold' | 'plain'
  /** Cells hold paragraphs, spans and office marks. */
  readonly office: boolean
}

const PLAIN_FILE: FileWays = { gb18030: false, charset: 'utf-8', surrounded: false, nested: false, headings: 'plain', office: false }

/** The report as the official form prints it. */
export function publicationOf(report: Report): Publication {
  const { form, agency, year } = report
  const blocks = form.sections.flatMap((section): readonly Part[] => [
    ...(section.heading === null ? [] : [{ kind: 'heading' as const, text: section.heading }]),
    ...(section.table === null ? [] : [tableOf(report, section.key, form)]),
    ...section.texts.flatMap(({ key, heading }): readonly Part[] => {
      const text = report.texts.get(key)
      if (text === undefined) return []
      const lines = text.split('\n').map((line) => ({ kind: 'text' as const, text: line }))
      return heading === null ? lines : [{ kind: 'heading', text: heading }, ...lines]
    }),
  ])
  const title = `${agency}${year}年政府信息公开工作年度报告`
  return { report, blocks: [{ kind: 'title', text: title }, ...blocks], spoilt: new Set(), file: PLAIN_FILE }
}

function tableOf(report: Report, section: string, form: Form): TablePart {
  const table = form.sections.find(({ key }) => key === section)?.table
  if (table === null || table === undefined) throw new Error(`${section} has no table`)
  const { rows } = layoutTable(table, section, { form, figures: report.figures, draft: false, broken: new Set(), implied: new Set() })
  const texts = rows.map((cells) =>
    cells.map(({ text, rowSpan, colSpan, id, heads }) => ({
      text,
      rowSpan,
      colSpan,
      id: id === null ? null : cellOf(form, id as CellKey).key,
      head: heads === 'columns',
    })),
  )
  return { kind: 'table', section, rows: texts }
}

/** A cell of its own. */
export const plainCell = (text: string, id: CellKey | null = null): PlacedText => ({ text, rowSpan: 1, colSpan: 1, id, head: false })

/** Rows with merged cells spread out: a text where it begins, the rest empty. */
export function spread(rows: TablePart['rows']): readonly (readonly PlacedText[])[] {
  const taken = rows.map(() => new Map<number, PlacedText>())
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (taken[row]?.has(column)) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1)
          taken[row + down]?.set(column + right, down + right === 0 ? { ...cell, rowSpan: 1, colSpan: 1 } : { ...plainCell(''), head: cell.head })
    }
  }
  const width = Math.max(...taken.map((cells) => cells.size))
  return taken.map((cells) => Array.from({ length: width }, (_, column) => cells.get(column) ?? plainCell('')))
}
