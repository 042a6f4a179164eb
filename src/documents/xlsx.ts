import { unzipSync, zipSync } from 'fflate'
import { type DrawnPicture, isIndented, type Layout, type LayoutBlock, runsText } from './layout.ts'
import { widthOf } from './title.ts'
import { FACE, fillSheet } from './xlsx-sheet.ts'
import { xmlText } from './xml-text.ts'

/** Sheet names that a spreadsheet takes: 31 characters, none of these. */
const UNFIT = /[\\/?*[\]:]/gu
/** What a document says outside its tables. */
const TEXT_SHEET = '正文'
const TEXT_WIDTH = 80

/** A spreadsheet: what the document says on the first sheet, each table on one of its own, to be filled in where figures are typed. */
export async function writeXlsx(layout: Layout): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  const instant = new Date(`${layout.meta.issuedOn ?? EPOCH}T00:00:00Z`)
  Object.assign(workbook, { created: instant, modified: instant, creator: layout.meta.agency, lastModifiedBy: layout.meta.agency })
  workbook.title = layout.meta.title
  workbook.calcProperties.fullCalcOnLoad = true
  const text = workbook.addWorksheet(TEXT_SHEET, { pageSetup: PAPER })
  text.columns = [{ width: TEXT_WIDTH }]
  if (layout.running !== null) text.headerFooter.oddHeader = `&R${layout.running}`
  for (const block of layout.blocks) {
    addText(text, block)
    if (block.kind === 'chart' && block.drawn !== null) addPicture(workbook, text, block.drawn)
  }
  for (const [place, table] of layout.blocks.filter((block) => block.kind === 'table').entries()) {
    const sheet = workbook.addWorksheet(sheetName(table.name, place), {
      pageSetup: { ...PAPER, orientation: table.columns.length > 12 ? 'landscape' : 'portrait' },
    })
    if (layout.running !== null) sheet.headerFooter.oddHeader = `&R${layout.running}`
    fillSheet(sheet, table)
    await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true })
  }
  return repacked(
    new Uint8Array(await workbook.xlsx.writeBuffer(UNPACKED)),
    layout.meta.issuedOn !== null,
    layout.blocks.filter((block) => block.kind === 'chart').flatMap(({ words, drawn }) => (drawn === null ? [] : [words.join('')])),
  )
}

/** It is packed anew, and so packed once. */
const UNPACKED = { zip: { compression: 'STORE' as const } }
/** The library takes the clock's where it is given none. */
const EPOCH = '2000-01-01'
const MARGINS = { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 }
const PAPER = { margins: MARGINS, paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true } as const

function sheetName(name: string, place: number): string {
  return name.replace(UNFIT, ' ').slice(0, 31) || String(place + 1)
}

type Sheet = import('exceljs').Worksheet
type Cell = import('exceljs').Cell
type Book = import('exceljs').Workbook

function addText(sheet: Sheet, block: LayoutBlock): void {
  for (const { text, font, indent, centred } of textLines(block).flatMap(inCells)) {
    const size = font?.size ?? 11
    const height = Math.max(1, Math.ceil((widthOf(text) * 2 * size) / 11 / (TEXT_WIDTH - 4))) * size * 1.6
    const cell = addTall(sheet, text, height)
    cell.font = { name: FACE, size, bold: font?.bold === true }
    cell.alignment = { wrapText: true, vertical: 'top', ...(indent ? { indent: 2 } : {}), ...(centred ? { horizontal: 'center' } : {}) }
  }
}

/** A cell holds 32,767 UTF-16 units: a paragraph that has more goes on in the next. */
function inCells(line: TextLine): readonly TextLine[] {
  return (line.text.match(/.{1,16000}/gsu) ?? ['']).map((text) => ({ ...line, text }))
}

/** A row is at most 409 points high: what needs more is merged over several. */
function addTall(sheet: Sheet, text: string, height: number): Cell {
  const rows = Math.ceil(height / TALLEST)
  const added = Array.from({ length: rows }, (_, below) => sheet.addRow(below === 0 ? [text] : []))
  for (const row of added) row.height = height / rows
  const first = sheet.rowCount - rows + 1
  if (rows > 1) sheet.mergeCells(first, 1, sheet.rowCount, 1)
  return sheet.getCell(first, 1)
}

const TALLEST = 400

/** As wide as a telephone; a row as high as the picture keeps what follows below it. */
function addPicture(workbook: Book, sheet: Sheet, { png, width, height }: DrawnPicture): void {
  const shown = { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width) }
  const row = sheet.addRow([])
  const image = workbook.addImage({ base64: Buffer.from(png).toString('base64'), extension: 'png' })
  sheet.addImage(image, { tl: { col: 0, row: row.number - 1 }, ext: shown })
  const rows = Math.ceil(shown.height / ROW_PIXELS)
  for (let below = 0; below < rows; below += 1) sheet.addRow([])
}

const PICTURE_WIDTH = 480
const ROW_PIXELS = 20

interface TextLine {
  readonly text: string
  readonly font?: { readonly bold?: true; readonly size?: number }
  readonly indent?: true
  readonly centred?: true
}

function textLines(block: LayoutBlock): readonly TextLine[] {
  switch (block.kind) {
    case 'title':
      return [{ text: block.lines.join(''), font: { bold: true, size: 16 }, centred: true }]
    case 'heading':
      return [{ text: block.text, font: { bold: true, size: block.level === 1 ? 13 : 12 } }]
    case 'paragraph':
      return [isIndented(block.role) ? { text: runsText(block.runs), indent: true } : { text: runsText(block.runs) }]
    case 'chart':
      return block.drawn === null ? block.words.map((line) => ({ text: line, indent: true as const })) : []
    case 'signature':
      return [{ text: block.agency }, { text: block.date.trim() }]
    case 'table':
    case 'pageBreak':
      return []
  }
}

/** The same content as the same bytes; the children of every font in the order of the schema, what pictures say, which the library leaves out, and no date but the report's. */
function repacked(zip: Uint8Array, dated: boolean, said: readonly string[]): Uint8Array {
  const files = unzipSync(zip)
  const mended = (name: string, bytes: Uint8Array) => {
    if (name === STYLES) return inOrder(bytes)
    if (name === STRINGS) return literal(bytes)
    if (name === PROPERTIES && !dated) return undated(bytes)
    return DRAWING.test(name) ? described(bytes, said) : bytes
  }
  const entries = Object.entries(files).map(([name, bytes]): [string, Uint8Array] => [name, mended(name, bytes)])
  return zipSync(Object.fromEntries(entries), { mtime: EARLIEST, level: 6 })
}

const STYLES = 'xl/styles.xml'
const STRINGS = 'xl/sharedStrings.xml'
const PROPERTIES = 'docProps/core.xml'
const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/u
/** ZIP files count from here, in local time. */
const EARLIEST = new Date(1980, 0, 1)
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

/** Pictures in their order, each with what it says; an attribute that the schema does not know is left out. */
function described(bytes: Uint8Array, said: readonly string[]): Uint8Array {
  let place = 0
  const xml = new TextDecoder()
    .decode(bytes)
    .replace(/<xdr:cNvPr /gu, (tag) => `${tag}descr="${xmlText(said[place++] ?? '')}" `)
    .replace(/(<xdr:oneCellAnchor) editAs="\w+"/gu, '$1')
  return new TextEncoder().encode(xml)
}

/** A report without a date is of no day, and of none that was made up. */
function undated(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''))
}

/** A spreadsheet takes _x0041_ for an A: what looks like that is told letter for letter. */
function literal(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'))
}

function inOrder(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes).replace(/<font>(.*?)<\/font>/gsu, (_, children: string) => {
    const parts = [...children.matchAll(/<(\w+)[^>]*\/>/gu)].toSorted((a, b) => FONT_ORDER.indexOf(a[1] ?? '') - FONT_ORDER.indexOf(b[1] ?? ''))
    return `<font>${parts.map(([part]) => part).join('')}</font>`
  })
  return new TextEncoder().encode(xml)
}
