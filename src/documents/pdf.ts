import type { Layout } from './layout.ts'
import { typesetterWith } from './typst/printing.ts'
import type { Hindrance } from './typst/typesetter.ts'

/** PDF/A-2b on the page of GB/T 9704-2012, fonts embedded, text selectable; the same layout gives the same bytes. `fontsDir`: the office's own fonts. */
export async function writePdf(layout: Layout, fontsDir: string | null): Promise<Uint8Array | Hindrance> {
  const typesetter = typesetterWith(fontsDir)
  return 'kind' in typesetter ? typesetter : typesetter.pdf(layout)
}
