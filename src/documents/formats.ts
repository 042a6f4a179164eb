import type { Report } from '../report/report.ts'
import { fileName } from './file-name.ts'
import { writeFragment, writeHtml } from './html.ts'
import { writeJson } from './json.ts'
import type { Layout } from './layout.ts'
import { printable } from './printable.ts'
import { type LayoutOptions, layoutReport } from './report-layout.ts'
import { writeText } from './text.ts'
import type { Hindrance } from './typst/typesetter.ts'
import { FILED, FRAGMENT } from './wording.ts'
import { type Writable, writable } from './writable.ts'

/** What a format writes from: the report for data, its layout for documents. */
interface Subject {
  readonly report: Report
  readonly layout: Layout
  readonly fontsDir: string | null
}

interface Format {
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** 报送版. */
  readonly filed?: true
  /** Told in the file's name, where two formats share an extension. */
  readonly label?: string
  /** A text as far as the format can carry its letters. */
  readonly letters?: (text: string) => string
  write(subject: Subject): Promise<Uint8Array | Hindrance> | Uint8Array
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WEB = 'text/html; charset=utf-8'

/** Writers with a large library behind them are loaded when they are first asked for. */
export const asDocx = async (layout: Layout) => (await import('./docx.ts')).writeDocx(layout)
export const asPdf = async (layout: Layout, fontsDir: string | null) => (await import('./pdf.ts')).writePdf(layout, fontsDir)

/** Every format that the product writes. `docx` is the 公开版, `filed` the 报送版. */
export const FORMATS = {
  docx: { extension: 'docx', mime: WORD, write: ({ layout }) => asDocx(layout) },
  filed: { extension: 'docx', mime: WORD, filed: true, label: FILED, write: ({ layout }) => asDocx(layout) },
  pdf: { extension: 'pdf', mime: 'application/pdf', letters: printable, write: ({ layout, fontsDir }) => asPdf(layout, fontsDir) },
  html: { extension: 'html', mime: WEB, write: ({ layout }) => writeHtml(layout) },
  fragment: { extension: 'html', mime: WEB, label: FRAGMENT, write: ({ layout }) => writeFragment(layout) },
  xlsx: { extension: 'xlsx', mime: SHEETS, write: async ({ layout }) => (await import('./xlsx.ts')).writeXlsx(layout) },
  txt: { extension: 'txt', mime: 'text/plain; charset=utf-8', write: ({ layout }) => writeText(layout) },
  json: { extension: 'json', mime: 'application/json', write: ({ report }) => writeJson(report) },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

export interface DocumentOptions extends Omit<LayoutOptions, 'filed'> {
  /** Number of a final version; null for a draft. */
  readonly version: number | null
  /** The office's own fonts. */
  readonly fontsDir?: string | null
}

export type Written =
  | {
      readonly kind: 'written'
      readonly bytes: Uint8Array
      readonly name: string
      readonly mime: string
      readonly report: Report
      readonly layout: Layout
    }
  | Extract<Writable, { readonly kind: 'refused' }>
  | Hindrance

/** Writes a report in a format; `report` and `layout` of the result are what was written, on the form of 2021. */
export async function writeReport(given: Report, name: FormatName, options: DocumentOptions): Promise<Written> {
  const fit = writable(given)
  if (fit.kind === 'refused') return fit
  const format: Format = FORMATS[name]
  const report = format.letters === undefined ? fit.report : lettered(fit.report, format.letters)
  const layout = layoutReport(report, { ...options, filed: format.filed === true })
  const bytes = await format.write({ report, layout, fontsDir: options.fontsDir ?? null })
  if (!(bytes instanceof Uint8Array)) return bytes
  return {
    kind: 'written',
    bytes,
    name: fileName(report, { ...options, label: format.label ?? null, extension: format.extension }),
    mime: format.mime,
    report,
    layout,
  }
}

function lettered(report: Report, letters: (text: string) => string): Report {
  return { ...report, agency: letters(report.agency), texts: new Map([...report.texts].map(([key, text]) => [key, letters(text)])) }
}
