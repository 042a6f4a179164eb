import { biggestChanges, type ComparedRow, type Comparison } from '../report/compare.ts'
import { toDecimal } from '../report/figure.ts'
import { cellOf, type Form, type Value } from '../report/form.ts'
import { layoutChart } from './chart-layout.ts'
import { comparisonTable, layoutComparison } from './comparison-layout.ts'
import { writeDocx } from './docx.ts'
import { writeHtml } from './html.ts'
import type { Layout } from './layout.ts'
import { writePdf } from './pdf.ts'
import { chartPicture, onePicture } from './picture.ts'
import { writeText } from './text.ts'
import type { Hindrance } from './typst/typesetter.ts'
import { writeXlsx } from './xlsx.ts'

type Writer = (comparison: Comparison, layout: Layout, fontsDir: string | null) => Promise<Uint8Array | Hindrance> | Uint8Array

/** Every format that a comparison is written in; `png` is the chart over the table of all figures. */
const WRITERS = {
  docx: async (_, layout, fontsDir) => writeDocx(await withCharts(layout, fontsDir)),
  html: async (_, layout, fontsDir) => writeHtml(await withCharts(layout, fontsDir)),
  pdf: (_, layout, fontsDir) => writePdf(layout, fontsDir),
  xlsx: async (_, layout, fontsDir) => writeXlsx(await withCharts(layout, fontsDir)),
  png: (comparison, _, fontsDir) => pictureOf(comparison, fontsDir),
  txt: (_, layout) => writeText(layout),
  json: (comparison) => new TextEncoder().encode(`${JSON.stringify(printComparison(comparison), null, 2)}\n`),
} as const satisfies Readonly<Record<string, Writer>>

export type ComparisonFormat = keyof typeof WRITERS
export const COMPARISON_FORMATS = Object.keys(WRITERS) as readonly ComparisonFormat[]

export async function writeComparison(comparison: Comparison, format: ComparisonFormat, fontsDir: string | null): Promise<Uint8Array | Hindrance> {
  const write: Writer = WRITERS[format]
  return write(comparison, layoutComparison(comparison), fontsDir)
}

async function pictureOf(comparison: Comparison, fontsDir: string | null): Promise<Uint8Array | Hindrance> {
  const drawn = await onePicture([layoutChart(comparison), comparisonTable(comparison)], fontsDir)
  return 'kind' in drawn ? drawn : drawn.png
}

/** With the pictures of its charts; where they can't be drawn their words stand in the document instead. */
async function withCharts(layout: Layout, fontsDir: string | null): Promise<Layout> {
  const blocks = layout.blocks.map(async (block) => {
    if (block.kind !== 'chart') return block
    const drawn = await chartPicture(block, fontsDir)
    return 'kind' in drawn ? block : { ...block, drawn }
  })
  return { ...layout, blocks: await Promise.all(blocks) }
}

/** As programs read it: figures in the unit that is printed. */
function printComparison(comparison: Comparison) {
  const { form, years } = comparison
  return {
    years: years.map(({ report, source }) => ({ year: report.year, agency: report.agency, source })),
    rows: comparison.rows.map((row) => printRow(form, row)),
    changes: biggestChanges(comparison).map((row) => printRow(form, row)),
  }
}

function printRow(form: Form, { section, label, cells, figures, difference, growth, share }: ComparedRow) {
  const [first] = cells
  const print = (value: Value | null) => (value === null || first === undefined ? null : Number(toDecimal(value, cellOf(form, first))))
  const unit = first === undefined ? null : cellOf(form, first).unit
  return { section, label, unit, cells, figures: figures.map(print), difference: print(difference), growth, share }
}
