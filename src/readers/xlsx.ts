import type { Cell, CellValue, Worksheet } from 'exceljs'
import { type Opened, opened, refused } from './opened.ts'
import { repack } from './repack.ts'
import { type SheetArea, type SheetCell, sheetBlocks } from './sheet-blocks.ts'

/** What a workbook is read from; pictures, charts, comments, macros and links to other files are left packed. */
export const WORKBOOK_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]*\.xml|xl\/sharedStrings\.xml|xl\/styles\.xml)$/u

/** Cells with all that are merged into them; three tables have not a thousand. */
export const MOST_CELLS = 100_000

/** Parts of a sheet that say nothing of its cells; the library would follow their links, or spell out their ranges cell by cell. */
const IGNORED = [
  'autoFilter',
  'background',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'legacyDrawing',
  'picture',
  'tableParts',
]

/** Blocks of the unpacked files of a workbook: visible sheets in their order, formulas by the results that are stored with them. */
export async function openXlsx(files: ReadonlyMap<string, Uint8Array>): Promise<Opened> {
  const workbook = files.get(WORKBOOK)
  if (workbook === undefined || [...files.values()].some(isDeclared)) return refused('damaged')
  if (cellCount([...files.entries()].flatMap(([name, bytes]) => (name.startsWith('xl/worksheets/') ? [bytes] : []))) > MOST_CELLS)
    return refused('too-many-cells', { most: MOST_CELLS })
  const properties = textOf(workbook)
  const plain = Buffer.from(properties.replace(/<definedNames>.*?<\/definedNames>/su, ''))
  const sheets = await sheetsOf(new Map([...files, [WORKBOOK, plain]]))
  if (sheets === null) return refused('damaged')
  const stale = /<calcPr[^>]*\bfullCalcOnLoad="(?:1|true)"/u.test(properties)
  const areas = sheets.filter(({ state }) => state === 'visible').map((sheet) => areaOf(sheet, stale))
  return opened(sheetBlocks(areas))
}

const WORKBOOK = 'xl/workbook.xml'

const textOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
const isDeclared = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<!DOCTYPE')

async function sheetsOf(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Worksheet[] | null> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  try {
    const bytes = new Uint8Array(repack(files))
    await workbook.xlsx.load(bytes.buffer, { ignoreNodes: IGNORED })
  } catch {
    // The library's errors for a broken workbook are plain ones.
    return null
  }
  return workbook.worksheets.length === 0 ? null : workbook.worksheets
}

/** Cells that are there, and those that merged areas would make, told before any of them is made. */
function cellCount(sheets: readonly Uint8Array[]): number {
  let count = 0
  for (const bytes of sheets) {
    const xml = textOf(bytes)
    for (const _ of xml.matchAll(/<(?:\w+:)?(?:c|row|col)[\s>/]/gu)) count++
    for (const [, ref = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/gu)) count += areaSize(ref)
  }
  return count
}

function areaSize(ref: string): number {
  const area = rangeOf(ref)
  return area === null ? Number.POSITIVE_INFINITY : (area.bottom - area.top + 1) * (area.right - area.left + 1)
}

interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u

function rangeOf(ref: string): Range | null {
  const [, left = '', top = '', right = left, bottom = top] = RANGE.exec(ref) ?? []
  if (left === '') return null
  const [columns, rows] = [
    [columnNumber(left), columnNumber(right)],
    [Number(top), Number(bottom)],
  ]
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) }
}

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A sheet's cells by rows, merged ones once; what is hidden is left out. */
function areaOf(sheet: Worksheet, stale: boolean): SheetArea {
  const merged = new Map(
    sheet.model.merges.flatMap((ref) => {
      const range = rangeOf(ref)
      return range === null ? [] : [[`${range.top} ${range.left}`, range] as const]
    }),
  )
  const hiddenColumn = (at: number) => sheet.getColumn(at).hidden === true
  const shown = (from: number, to: number) => {
    let count = 0
    for (let column = from; column <= to; column++) if (!hiddenColumn(column)) count++
    return count
  }
  const rows: { row: number; cells: SheetCell[] }[] = []
  sheet.eachRow((row, number) => {
    if (row.hidden) return
    const cells: SheetCell[] = []
    row.eachCell((cell, column) => {
      const range = merged.get(`${number} ${column}`)
      if (hiddenColumn(column) || (cell.isMerged && range === undefined)) return
      const right = range?.right ?? column
      cells.push({
        text: cellText(cell, sheet, stale),
        column: shown(1, column - 1),
        colSpan: shown(column, right),
        lastRow: range?.bottom ?? number,
        indented: (cell.alignment?.indent ?? 0) > 0,
        boxed: cell.border?.left !== undefined && cell.border.bottom !== undefined,
      })
    })
    rows.push({ row: number, cells })
  })
  // What is left free at the left of everything is no column.
  const first = Math.min(...rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(({ column }) => column)))
  return { name: sheet.name, rows: rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => ({ ...cell, column: cell.column - first })) })) }
}

function cellText(cell: Cell, sheet: Worksheet, stale: boolean): string {
  const { formula } = cell
  if (formula === undefined) return valueText(cell.value, cell.numFmt)
  const result = cell.result
  return stale && result === 0 && !addsToZero(formula, sheet) ? '' : valueText(result ?? null, cell.numFmt)
}

/** Programs that can't calculate store a zero with each formula, to be calculated on opening: it is one where all that it refers to is. */
function addsToZero(formula: string, sheet: Worksheet, depth = 0): boolean {
  if (depth > MOST_STEPS) return false
  return [...formula.matchAll(/\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gu)].every(([ref]) => {
    const range = rangeOf(ref)
    if (range === null || areaSize(ref) > MOST_PARTS) return false
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = sheet.findRow(row)?.findCell(column)
        const zero = cell?.formula === undefined ? !/[1-9]/u.test(cell?.text ?? '') : addsToZero(cell.formula, sheet, depth + 1)
        if (!zero) return false
      }
    }
    return true
  })
}

/** A total of totals, and not much more. */
const MOST_STEPS = 3
const MOST_PARTS = 1000

function valueText(value: CellValue | Cell['result'], format: string | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value, format ?? '')
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  return 'text' in value ? value.text : ''
}

/** A number as typed; one that its format shows as another is shown with that format, so that nothing is taken for it. */
function numberText(value: number, format: string): string {
  const exact = String(Number(value.toPrecision(15)))
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '')
  if (bare.includes('%')) return `${Number((value * 100).toPrecision(15))}%`
  return /[0#?],+(?![0#?,])|!\.|"\."/u.test(`${bare}${format.includes('"."') ? '"."' : ''}`) ? `${exact}（${format}）` : exact
}
