import { Resvg } from '@resvg/resvg-js'
import type { TableWords } from '../report/table-words.ts'
import type { DrawnPicture, Layout, LayoutChart, LayoutTable } from './layout.ts'
import { tableWords } from './picture-words.ts'
import { typesetterWith } from './typst/printing.ts'
import type { Hindrance } from './typst/typesetter.ts'

export interface PagePicture extends DrawnPicture {
  /** That begin on the page. */
  readonly headings: readonly string[]
}

export interface TablePicture extends DrawnPicture {
  /** What the picture says, for whoever can't see it. */
  readonly words: TableWords
}

/** Three pixels for each point of a telephone's width. */
const WIDTH = 1116

/** A picture of every page, or of the first `most` of the `count` that there are: wrong cells ringed in red, blanks hatched, implied values grey. */
export async function pagePictures(
  layout: Layout,
  fontsDir: string | null,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly count: number; readonly pages: readonly PagePicture[] } | Hindrance> {
  const typesetter = typesetterWith(fontsDir)
  if ('kind' in typesetter) return typesetter
  const set = await typesetter.pages(layout)
  if ('kind' in set) return set
  const headingsOn = (page: number) => set.headings.flatMap((heading) => (heading.page === page ? [heading.text] : []))
  const drawings = pagesOf(set.svg)
  const pages = drawings.slice(0, most).map((svg, place) => ({ ...draw(svg), headings: headingsOn(place + 1) }))
  return { count: drawings.length, pages }
}

/** The chart, to be read at the width of a telephone. */
export async function chartPicture(chart: LayoutChart, fontsDir: string | null): Promise<DrawnPicture | Hindrance> {
  return onePicture([chart], fontsDir)
}

/** A chart and tables below each other in one picture. */
export async function onePicture(blocks: readonly (LayoutChart | LayoutTable)[], fontsDir: string | null): Promise<DrawnPicture | Hindrance> {
  const drawn = await pictures({ running: null, meta: { title: '', agency: '', issuedOn: null }, blocks }, 'whole', fontsDir)
  if ('kind' in drawn) return drawn
  const [picture] = drawn
  if (picture === undefined) throw new Error('nothing was drawn')
  return picture
}

/** A picture of every table, to be read at the width of a telephone. */
export async function tablePictures(layout: Layout, fontsDir: string | null): Promise<readonly TablePicture[] | Hindrance> {
  const tables = layout.blocks.filter((block) => block.kind === 'table')
  if (tables.length === 0) return []
  const drawn = await pictures({ ...layout, blocks: tables }, 'tables', fontsDir)
  return 'kind' in drawn
    ? drawn
    : tables.flatMap((table, place) => drawn.slice(place, place + 1).map((one) => ({ ...one, words: tableWords(table) })))
}

async function pictures(layout: Layout, sheet: 'tables' | 'whole', fontsDir: string | null): Promise<readonly DrawnPicture[] | Hindrance> {
  const typesetter = typesetterWith(fontsDir)
  if ('kind' in typesetter) return typesetter
  const svg = await typesetter.svg(layout, sheet)
  return typeof svg === 'string' ? pagesOf(svg).map(draw) : svg
}

/** One page of a drawing whose pages stand below each other, as a drawing of its own. */
function pagesOf(svg: string): readonly string[] {
  const [root = '', , , width = '', height = ''] = ROOT.exec(svg) ?? []
  const pages = [...svg.matchAll(PAGE)].map((found) => ({ drawn: found[0], top: Number(found[1] ?? 0) }))
  const definitions = svg.slice(svg.indexOf('\n    <defs'))
  return pages.map(({ drawn, top }, place) => {
    const bottom = pages[place + 1]?.top ?? Number(height)
    const box = `viewBox="0 ${top} ${width} ${bottom - top}" width="${width}pt" height="${bottom - top}pt"`
    return `${root.replace(SIZE, box)}${drawn}${definitions}`
  })
}

const ROOT = /^<svg [^>]*viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/u
const SIZE = /viewBox="[^"]*" width="[^"]*" height="[^"]*"/u
/** A page is a group of the outermost level; but the first each is moved down to its place. */
const PAGE = /\n {4}<g(?: transform="matrix\(1 0 0 1 0 ([\d.]+)\)")?>\n[\s\S]*?\n {4}<\/g>/gu

function draw(svg: string): DrawnPicture {
  const image = new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: WIDTH }, font: { loadSystemFonts: false } }).render()
  return { png: image.asPng(), width: image.width, height: image.height }
}
