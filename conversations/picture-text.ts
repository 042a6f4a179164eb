import { chartOf } from '../src/report/chart.ts'
import { type CellKey, cellKey, type Form } from '../src/report/form.ts'
import { parseReportFile } from '../src/report/report-file.ts'
import { storedReport } from '../src/report/stored-year.ts'
import type { CellWords, TableWords } from '../src/report/table-words.ts'
import type { Part, Phrase, PictureJob, PictureWords } from './dialogue.ts'
import { cellName, part, phrase } from './talk.ts'

/** Pictures in words: a line under them for everybody, and all that they say for those who can't see them. */

const NAMED_MOST = 6

/** What is marked is told by name: that is what the picture is looked at for. */
export function pictureCaption(words: PictureWords, job: PictureJob): readonly Part[] {
  switch (words.kind) {
    case 'table':
      return [part('noted', 'picture-table', { section: phrase(`section-${words.section}`) }), ...markParts(words.table)]
    case 'page':
      return [part('noted', 'picture-page', { page: words.page, pages: words.pages })]
    case 'chart':
      return [part('noted', 'picture-chart', { years: yearsOf(job) })]
  }
}

function markParts({ rows }: TableWords): readonly Part[] {
  const marked = (mark: CellWords['mark']) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.mark === mark))
  const [wrong, blank, implied] = [marked('error'), marked('blank'), marked('implied')]
  return [
    ...(wrong.length === 0 ? [] : [part('alarm', 'picture-wrong', { count: wrong.length, cells: names(wrong) })]),
    ...(blank.length === 0 ? [] : [part('hint', 'picture-blank', { count: blank.length, cells: names(blank) })]),
    ...(implied.length === 0 ? [] : [part('hint', 'picture-implied')]),
  ]
}

function names(cells: readonly CellWords[]): readonly Phrase[] {
  const known = cells.flatMap(({ cell }) => (cell === null ? [] : [phrase('cell', { cell })]))
  return known.length > NAMED_MOST ? [...known.slice(0, NAMED_MOST), phrase('figures-more', { count: known.length - NAMED_MOST })] : known
}

/** All that a picture says. */
export function pictureText(form: Form, words: PictureWords, job: PictureJob): Phrase {
  switch (words.kind) {
    case 'table':
      return phrase('picture-table-text', {
        section: phrase(`section-${words.section}`),
        rows: phrase('clauses', { items: rowPhrases(form, words.table) }),
      })
    case 'page':
      return phrase('picture-page-text', {
        page: words.page,
        pages: words.pages,
        count: words.headings.length,
        headings: words.headings.map((text) => phrase('verbatim', { text })),
      })
    case 'chart':
      return phrase('picture-chart-text', { years: yearsOf(job), items: phrase('clauses', { items: chartPhrases(form, job) }) })
  }
}

/** Lines of zeros are told together. */
function rowPhrases(form: Form, { rows }: TableWords): readonly Phrase[] {
  const lines = rows.flatMap(({ cells }) => byRow(form, cells)).map((cells) => ({ cells, said: cells.filter(isWorthSaying) }))
  const zeros = lines.filter(({ said }) => said.length === 0).length
  return [
    ...lines.flatMap(({ cells, said }) => (said.length === 0 ? [] : [rowPhrase(cells, said)])),
    ...(zeros === 0 ? [] : [phrase('picture-zeros', { count: zeros })]),
  ]
}

interface Said extends CellWords {
  readonly key: CellKey
}

const isWorthSaying = ({ text, mark }: Said): boolean => mark === 'error' || mark === 'blank' || Number(text) !== 0

/** A printed row may hold several lines of the form, as the table of section 4 does. */
function byRow(form: Form, cells: readonly CellWords[]): readonly (readonly Said[])[] {
  const lines = new Map<string, Said[]>()
  for (const cell of cells) {
    const key = cell.cell === null ? null : cellKey(form, cell.cell)
    const [section, row] = key?.split('.') ?? []
    const line = `${section}.${row}`
    if (key !== null) lines.set(line, [...(lines.get(line) ?? []), { ...cell, key }])
  }
  return [...lines.values()]
}

function rowPhrase(cells: readonly Said[], said: readonly Said[]): Phrase {
  const [first] = cells
  if (first === undefined || cells.length === 1) return phrase('clauses', { items: said.map((cell) => figurePhrase(cell, cellName(cell.key))) })
  return phrase('picture-row', {
    row: phrase('cell', { cell: first.key, style: 'row' }),
    cells: said.map((cell) => figurePhrase(cell, phrase('cell', { cell: cell.key, style: 'column' }))),
  })
}

const figurePhrase = ({ text, mark }: Said, name: Phrase): Phrase => phrase('picture-figure', { name, figure: text, mark: mark ?? 'none' })

function comparedReports({ subject }: PictureJob) {
  const compared = subject.kind === 'chart' ? subject.compared : []
  return compared
    .flatMap(({ report, source }) => {
      const read = parseReportFile(report)
      return read.kind === 'report' ? [storedReport(read.report, source)] : []
    })
    .toSorted((a, b) => a.report.year - b.report.year)
}

const yearsOf = (job: PictureJob): readonly Phrase[] => comparedReports(job).map(({ report }) => phrase('verbatim', { text: String(report.year) }))

function chartPhrases(form: Form, job: PictureJob): readonly Phrase[] {
  const { years, items } = chartOf({ form, years: comparedReports(job) })
  return items.map(({ key, figures }) =>
    phrase('picture-bars', {
      item: phrase(`chart-item-${key}`),
      figures: years.map((year, place) => {
        const value = figures[place] ?? null
        return phrase('picture-bar', { year: String(year), known: value === null ? 'no' : 'yes', figure: value ?? 0 })
      }),
    }),
  )
}
