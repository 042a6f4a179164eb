import type { Report } from '../report/report.ts'
import type { DrawnPicture } from './layout.ts'
import { pagePictures, type TablePicture, tablePictures } from './picture.ts'
import { type LayoutOptions, layoutReport } from './report-layout.ts'
import type { Hindrance } from './typst/typesetter.ts'
import { type Writable, writable } from './writable.ts'

export interface PictureOptions extends LayoutOptions {
  /** The office's own fonts. */
  readonly fontsDir: string | null
}

export type Pictured =
  | { readonly kind: 'pictured'; readonly pages: readonly DrawnPicture[]; readonly tables: readonly TablePicture[] }
  | Extract<Writable, { readonly kind: 'refused' }>
  | Hindrance

/** Pictures of a report as it prints on the form of 2021: of each page and of each table. */
export async function pictureReport(given: Report, options: PictureOptions): Promise<Pictured> {
  const fit = writable(given)
  if (fit.kind === 'refused') return fit
  const layout = layoutReport(fit.report, options)
  const pages = await pagePictures(layout, options.fontsDir)
  if ('kind' in pages) return pages
  const tables = await tablePictures(layout, options.fontsDir)
  return 'kind' in tables ? tables : { kind: 'pictured', pages, tables }
}
