import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placedCells } from '../../src/documents/layout.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { writeXlsx } from '../../src/documents/xlsx.ts'
import { readReport } from '../../src/readers/report.ts'
import { openSource } from '../../src/readers/source.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { cellKey, cellOf } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { sampleReport } from '../documents/sample.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedFigures } from '../report/arbitraries.ts'
import { type SheetStyle, writeSheets } from './sheets.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 15)

const readXlsx = async (bytes: Uint8Array) => {
  const result = await readReport(bytes, 'file.xlsx')
  return result.kind === 'report' ? result : expect.fail(result.code)
}
const expectEqual = async (report: Report, bytes: Uint8Array) => {
  const read = await readXlsx(bytes)
  expect({ ...equalReports(report, read.report), doubts: read.doubts, agency: read.report.agency, year: read.report.year }).toEqual({
    equal: true,
    differences: [],
    texts: [],
    doubts: [],
    agency: report.agency,
    year: report.year,
  })
}
/** Figures of the tables; fees stand in a sentence. */
const figuresOfTables = balancedFigures(EDITION_2021).map((figures) => new Map([...figures].filter(([key]) => !key.startsWith('informationFees'))))
const balanced = (seed: number) => sampleReport({ figures: fc.sample(figuresOfTables, { seed, numRuns: 1 })[0] ?? new Map() })

describe('the spreadsheet that the product writes', () => {
  const report = balanced(3)
  test('is read to the report that it was made of', async () => {
    await expectEqual(report, await writeXlsx(layoutReport(report, { draft: false })))
  })
  test.skipIf(!officeAtHand()).for(['xls', 'ods'])('is so after it was saved as %s and as xlsx again', async (kind) => {
    const saved = savedAs(await writeXlsx(layoutReport(report, { draft: false })), 'xlsx', kind)
    await expectEqual(report, savedAs(saved, kind, 'xlsx'))
  })
})

describe('the spreadsheet of a draft without figures', () => {
  const report = balanced(5)

  /** Somebody types every figure into the cells that are open, and saves. */
  async function filledIn(): Promise<Uint8Array> {
    const layout = layoutReport({ ...report, figures: new Map() }, { draft: true })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await writeXlsx(layout)).slice().buffer)
    for (const [place, table] of layout.blocks.filter((block) => block.kind === 'table').entries())
      for (const { id, row, column } of placedCells(table)) {
        const key = id === null ? null : cellKey(report.form, id)
        const cell = workbook.worksheets[place + 1]?.getCell(row + 2, column + 1)
        // As on a screen: a total that no longer holds is calculated anew.
        if (cell?.type === exceljs.ValueType.Formula) cell.value = { formula: cell.formula, date1904: false }
        if (key !== null && cell?.protection?.locked === false) cell.value = Number(toDecimal(report.figures.get(key) ?? 0, cellOf(report.form, key)))
      }
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }

  test('is read to the report when its open cells are filled in by hand, whoever calculates the totals', async () => {
    await expectEqual(report, await filledIn())
  })
  test.skipIf(!officeAtHand())('is so when an office program has calculated them', async () => {
    const read = await readXlsx(savedAs(await filledIn(), 'xlsx', 'xlsx'))
    expect(read.report.figures).toEqual(new Map([...report.figures]))
    expect(read.doubts).toEqual([])
  })
})

const PLAIN: SheetStyle = { sheets: 'one', spans: 'merged', figures: 'numbers', totals: 'typed', margin: 0, apart: true, hidden: false }
const styles: fc.Arbitrary<SheetStyle> = fc.record({
  sheets: fc.constantFrom('one', 'tables', 'sections'),
  spans: fc.constantFrom('merged', 'first', 'each'),
  figures: fc.constantFrom('numbers', 'text', 'printed'),
  totals: fc.constantFrom('typed', 'cached', 'uncached', 'zero'),
  margin: fc.nat(3),
  apart: fc.boolean(),
  hidden: fc.boolean(),
})

describe('a spreadsheet of an office', () => {
  test.for<Partial<SheetStyle>>([
    {},
    { sheets: 'tables' },
    { sheets: 'sections', spans: 'first' },
    { spans: 'each', margin: 2 },
    { figures: 'text' },
    { figures: 'printed', apart: false },
    { totals: 'cached' },
    { totals: 'uncached', sheets: 'tables' },
    { totals: 'zero' },
    { hidden: true, margin: 1 },
  ])('is read to the figures that it shows: %o', async (style) => {
    await expectEqual(balanced(5), await writeSheets(balanced(5), { ...PLAIN, ...style }))
  })

  test('is so however it is arranged', async () => {
    await fc.assert(
      fc.asyncProperty(styles, figuresOfTables, async (style, figures) => {
        const report = sampleReport({ figures })
        await expectEqual(report, await writeSheets(report, style))
      }),
      { numRuns: RUNS },
    )
  }, 60_000)
})

/** The texts of the first table of a sheet with these values. */
async function texts(rows: readonly (readonly exceljs.CellValue[])[], format = 'General'): Promise<readonly (readonly string[])[]> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('表')
  for (const row of rows) sheet.addRow([...row]).eachCell((cell) => Object.assign(cell, { numFmt: format }))
  const source = await openSource(new Uint8Array(await workbook.xlsx.writeBuffer()))
  if (source.kind !== 'blocks') return expect.fail(source.kind)
  const table = source.blocks.find((block) => block.kind === 'table')
  return table?.grid.rows.map((row) => row.map(({ text }) => text)) ?? []
}

describe('a cell', () => {
  test.for<{ readonly name: string; readonly value: exceljs.CellValue; readonly format?: string; readonly text: string }>([
    { name: 'a number', value: 7730.28, text: '7730.28' },
    { name: 'a sum that binary fractions spoil', value: 0.1 + 0.2, text: '0.3' },
    { name: 'a share', value: 0.05, format: '0%', text: '5%' },
    { name: 'a number shown in tens of thousands', value: 77302800, format: '0!.0,', text: '77302800（0!.0,）' },
    { name: 'a number shown in thousands', value: 77302, format: '#,##0,', text: '77302（#,##0,）' },
    { name: 'a number with separators', value: 14069, format: '#,##0_ ', text: '14069' },
    { name: 'an error', value: { formula: 'A1/0', result: { error: '#DIV/0!' } }, text: '#DIV/0!' },
    { name: 'a date', value: new Date('2024-01-12T00:00:00Z'), format: 'yyyy-mm-dd', text: '2024年1月12日' },
    { name: 'words in several fonts', value: { richText: [{ text: '12' }, { font: { bold: true }, text: '件' }] }, text: '12件' },
    { name: 'a link', value: { text: '3', hyperlink: 'https://example.org' }, text: '3' },
    { name: 'a formula without a value', value: { formula: 'SUM(B1:B2)' }, text: '' },
  ])('is told as it is: $name', async ({ value, format, text }) => {
    expect(await texts([['行', value, '注']], format)).toEqual([['行', text, '注']])
  })
})

async function withSheet(changes: (xml: string) => string): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate')
  const files = unzipSync(await writeSheets(sampleReport(), PLAIN))
  const part = 'xl/worksheets/sheet1.xml'
  return zipSync({ ...files, [part]: new TextEncoder().encode(changes(new TextDecoder().decode(files[part]))) }, { level: 0 })
}

describe('a workbook made to break its reader', () => {
  test.for([
    {
      name: 'a million cells',
      changes: (xml: string) => xml.replace('<sheetData>', `<sheetData>${'<row><c/></row>'.repeat(600_000)}`),
      code: 'too-many-cells',
    },
    {
      name: 'a merged area over the whole sheet',
      changes: (xml: string) => xml.replace(/ref="[A-Z]+1:[A-Z]+1"/u, 'ref="A1:XFD1048576"'),
      code: 'too-many-cells',
    },
    { name: 'entities', changes: (xml: string) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), code: 'damaged' },
    {
      name: 'elements within elements',
      changes: (xml: string) => xml.replace('<sheetData>', `<sheetData>${'<a>'.repeat(200_000)}`),
      code: 'damaged',
    },
  ])('is refused: $name', async ({ changes, code }) => {
    expect(await readReport(await withSheet(changes), 'file.xlsx')).toMatchObject({ kind: 'unreadable', code })
  })

  test('reads past rules that name every cell there is', async () => {
    const rule =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>'
    const result = await readReport(await withSheet((xml) => xml.replace('</worksheet>', `${rule}</worksheet>`)), 'file.xlsx')
    expect(result.kind).toBe('report')
  })
})
