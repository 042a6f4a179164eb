import type { ComparedYear, MadePicture } from '../../conversations/dialogue.ts'
import { layoutChart } from '../documents/chart-layout.ts'
import { fileName } from '../documents/file-name.ts'
import type { DrawnPicture } from '../documents/layout.ts'
import { chartPicture } from '../documents/picture.ts'
import { picturePages, pictureTables } from '../documents/report-pictures.ts'
import { PICTURE } from '../documents/wording.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { cellKey } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { parseReportFile } from '../report/report-file.ts'
import { storedReport } from '../report/stored-year.ts'
import { failed, type Unmade } from './made.ts'

/** What a picture in the chat is made from; plain data. */
export type DrawTask = DrawSubject & {
  /** The office's own fonts. */
  readonly fontsDir: string | null
}
type DrawSubject =
  | ({ readonly subject: 'tables'; readonly sections: readonly string[] } & DrawnDraft)
  | ({ readonly subject: 'pages' } & DrawnDraft)
  | { readonly subject: 'chart'; readonly compared: readonly ComparedYear[] }

interface DrawnDraft {
  /** A report file (parsed JSON). */
  readonly report: unknown
  /** Keys of the cells that break a balance, and of those that follow from others. */
  readonly broken: readonly string[]
  readonly implied: readonly string[]
}

export type Drawn = { readonly kind: 'drawn'; readonly pictures: readonly NamedPicture[] } | Unmade
type NamedPicture = Omit<MadePicture, 'file'> & { readonly bytes: Uint8Array }

/** A chat takes no more of a draft's pages at once. */
const PAGES_MOST = 10

export async function drawPictures(task: DrawTask): Promise<Drawn> {
  return task.subject === 'chart' ? drawChart(task.compared, task.fontsDir) : drawDraft(task)
}

async function drawDraft({ report: file, fontsDir, ...task }: Extract<DrawTask, DrawnDraft>): Promise<Drawn> {
  const parsed = parseReportFile(file)
  if (parsed.kind === 'problem') return failed('structure')
  const { report } = parsed
  const known = (keys: readonly string[]) => new Set(keys.flatMap((key) => cellKey(report.form, key) ?? []))
  const options = { draft: true, broken: known(task.broken), implied: known(task.implied), fontsDir }
  if (task.subject === 'tables') {
    const drawn = await pictureTables(report, task.sections, options)
    if (drawn.kind === 'refused') return failed(drawn.code, drawn.cells)
    if (drawn.kind === 'hindered') return failed(drawn.code, [], drawn.what)
    const pictures = drawn.tables.map((one) =>
      named(one, nameOf(report, PICTURE.table(one.words.name)), { kind: 'table', section: one.section, table: one.words }),
    )
    return { kind: 'drawn', pictures }
  }
  const drawn = await picturePages(report, options, PAGES_MOST)
  if (drawn.kind === 'refused') return failed(drawn.code, drawn.cells)
  if (drawn.kind === 'hindered') return failed(drawn.code, [], drawn.what)
  const pictures = drawn.pages.map((one, place) => {
    const page = place + 1
    return named(one, nameOf(report, PICTURE.page(page)), { kind: 'page', page, pages: drawn.count, headings: one.headings })
  })
  return { kind: 'drawn', pictures }
}

async function drawChart(compared: readonly ComparedYear[], fontsDir: string | null): Promise<Drawn> {
  const years = compared
    .flatMap(({ report, source }) => {
      const parsed = parseReportFile(report)
      return parsed.kind === 'report' ? [storedReport(parsed.report, source)] : []
    })
    .toSorted((a, b) => a.report.year - b.report.year)
  const newest = years.at(-1)?.report
  if (newest === undefined || years.length < compared.length) return failed('structure')
  const drawn = await chartPicture(layoutChart({ form: EDITION_2021, years }), fontsDir)
  if ('kind' in drawn) return failed(drawn.code, [], drawn.what)
  return { kind: 'drawn', pictures: [named(drawn, nameOf(newest, PICTURE.chart), { kind: 'chart' })] }
}

const named = ({ png, width, height }: DrawnPicture, name: string, words: MadePicture['words']): NamedPicture => ({
  name,
  bytes: png,
  width,
  height,
  words,
})

const nameOf = (report: Report, label: string): string => fileName(report, { draft: false, version: null, label, extension: 'png' })
