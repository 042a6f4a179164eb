import type { Report } from '../report/report.ts'
import { writeDocx } from './docx.ts'
import { fileName } from './file-name.ts'
import { writeJson } from './json.ts'
import type { Layout } from './layout.ts'
import { type LayoutOptions, layoutReport } from './report-layout.ts'
import { writeText } from './text.ts'
import { type Writable, writable } from './writable.ts'

/** What a format writes from: the report for data, its layout for documents. */
interface Subject {
  readonly report: Report
  readonly layout: Layout
}

interface Format {
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** 报送版. */
  readonly filed?: true
  write(subject: Subject): Promise<Uint8Array> | Uint8Array
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Every format that the product writes. `docx` is the 公开版, `filed` the 报送版. */
export const FORMATS = {
  docx: { extension: 'docx', mime: WORD, write: ({ layout }) => writeDocx(layout) },
  filed: { extension: 'docx', mime: WORD, filed: true, write: ({ layout }) => writeDocx(layout) },
  txt: { extension: 'txt', mime: 'text/plain; charset=utf-8', write: ({ layout }) => writeText(layout) },
  json: { extension: 'json', mime: 'application/json', write: ({ report }) => writeJson(report) },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

export interface DocumentOptions extends Omit<LayoutOptions, 'filed'> {
  /** Number of a final version; null for a draft. */
  readonly version: number | null
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

/** Writes a report in a format; `report` and `layout` of the result are what was written, on the form of 2021. */
export async function writeReport(given: Report, name: FormatName, options: DocumentOptions): Promise<Written> {
  const fit = writable(given)
  if (fit.kind === 'refused') return fit
  const { report } = fit
  const format: Format = FORMATS[name]
  const filed = format.filed === true
  const layout = layoutReport(report, { ...options, filed })
  const bytes = await format.write({ report, layout })
  return { kind: 'written', bytes, name: fileName(report, { ...options, filed, extension: format.extension }), mime: format.mime, report, layout }
}
