import type { Report } from '../report/report.ts'
import { type PagePicture, pagePictures, type TablePicture, tablePictures } from './picture.ts'
import { type LayoutOptions, layoutReport } from './report-layout.ts'
import type { Hindrance } from './typst/typesetter.ts'
import { type Writable, writable } from './writable.ts'

/** Pictures of a report as it prints on the form of 2021. */

export interface PictureOptions extends LayoutOptions {
  /** The office's own fonts. */
  readonly fontsDir: string | null
}

type Unpictured = Extract<Writable, { readonly kind: 'refused' }> | Hindrance

export interface SectionPicture extends TablePicture {
  /** The key of the section that the table stands in. */
  readonly section: string
}

/** Of these sections' tables; of all where none are named. */
export async function pictureTables(
  given: Report,
  sections: readonly string[] | null,
  options: PictureOptions,
): Promise<{ readonly kind: 'pictured'; readonly tables: readonly SectionPicture[] } | Unpictured> {
  const fit = writable(given)
  if (fit.kind === 'refused') return fit
  const wanted = fit.report.form.sections.filter(({ key, table }) => table !== null && (sections?.includes(key) ?? true))
  const headings = wanted.map(({ key, heading }) => heading ?? key)
  const layout = layoutReport(fit.report, options)
  const blocks = layout.blocks.filter((block) => block.kind === 'table' && headings.includes(block.name))
  const drawn = await tablePictures({ ...layout, blocks }, options.fontsDir)
  if ('kind' in drawn) return drawn
  return { kind: 'pictured', tables: drawn.map((one, place) => ({ ...one, section: wanted[place]?.key ?? '' })) }
}

/** Of its pages, of the first `most` where there are more; `count` is the number of all. */
export async function picturePages(
  given: Report,
  options: PictureOptions,
  most?: number,
): Promise<{ readonly kind: 'pictured'; readonly count: number; readonly pages: readonly PagePicture[] } | Unpictured> {
  const fit = writable(given)
  if (fit.kind === 'refused') return fit
  const drawn = await pagePictures(layoutReport(fit.report, options), options.fontsDir, most)
  return 'kind' in drawn ? drawn : { kind: 'pictured', ...drawn }
}
