import { FACE } from './xlsx-sheet.ts'

/** A workbook of plain lists, to be filtered and sorted. Texts stay texts, also those that begin like a formula. */
export interface RegisterSheet {
  /** As a spreadsheet takes it: up to 31 characters, none of \ / ? * [ ] : */
  readonly name: string
  /** `width` in characters. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Says nothing of when it was made: the same lists give the same workbook. */
const MADE = new Date('2000-01-01T00:00:00Z')

export async function writeRegister(title: string, sheets: readonly RegisterSheet[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  Object.assign(workbook, { created: MADE, modified: MADE, title })
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    })
    sheet.columns = columns.map(({ width }) => ({ width }))
    sheet.addRow(columns.map(({ heading }) => heading))
    for (const row of rows) sheet.addRow([...row])
    sheet.eachRow((row, number) => {
      row.alignment = { vertical: 'top', wrapText: true }
      row.font = { name: FACE, size: 10, bold: number === 1 }
    })
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
